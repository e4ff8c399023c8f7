import { describe, expect, test } from 'vitest';
import type { MessageKind } from '../../vendors/vocabulary.ts';
import { readArrival } from '../arrival/arrival.ts';
import { classify } from '../classify.ts';
import { foreignLanguage } from './foreign-language.ts';
import { inEnglish } from './glossary.ts';

const read = (text: string, lang: string) => classify(text, { context: 'alert', lang });

describe('a failure in a language beside the eleven', () => {
  test.each<[string, string, MessageKind]>([
    ['cs', 'Server nyní není dostupný. Zkuste to prosím znovu později.', 'system'],
    ['cs', 'Vaše sezení vypršelo. Přihlaste se znovu.', 'session'],
    ['cs', 'Zadané heslo je nesprávné.', 'access'],
    ['sk', 'Súbor sa nepodarilo uložiť. Nastala chyba servera.', 'system'],
    ['sk', 'Vaša relácia vypršala. Prihláste sa znova.', 'session'],
    ['hu', 'A szerver nem válaszol. Próbálja újra később.', 'system'],
    ['hu', 'Az Ön fiókja zárolva van.', 'access'],
    ['fi', 'Palvelimeen ei saada yhteyttä. Yritä myöhemmin uudelleen.', 'system'],
    ['fi', 'Vahvistuslinkki on vanhentunut.', 'access'],
    ['nb', 'Serveren svarer ikke. Prøv igjen senere.', 'system'],
    ['nb', 'Kontoen din er ikke bekreftet.', 'access'],
    ['da', 'Serveren svarer ikke. Prøv igen senere.', 'system'],
    ['da', 'Din konto er ikke bekræftet.', 'access'],
    ['tr', 'Dosya yüklenemedi. Lütfen tekrar deneyin.', 'system'],
    ['tr', 'Oturumunuzun süresi doldu. Lütfen tekrar giriş yapın.', 'session'],
    ['ro', 'Serverul nu a putut salva datele. Încercați din nou mai târziu.', 'system'],
    ['ro', 'Parola introdusă este incorectă.', 'access'],
    ['vi', 'Không thể lưu dữ liệu. Vui lòng thử lại sau.', 'system'],
    ['vi', 'Mật khẩu không đúng.', 'access'],
    ['el', 'Ο διακομιστής δεν αποθήκευσε τα δεδομένα. Προσπαθήστε ξανά αργότερα.', 'system'],
    ['el', 'Ο κωδικός πρόσβασης είναι λανθασμένος.', 'access'],
    ['ru', 'Не получилось сохранить данные. Повторите попытку позже.', 'system'],
    ['ru', 'Ваша сессия истекла. Войдите снова.', 'session'],
    ['uk', 'Не вдалося зберегти дані. Спробуйте пізніше.', 'system'],
    ['uk', 'Ваш обліковий запис заблоковано.', 'access'],
    ['he', 'לא ניתן לשמור את הנתונים. נסה שוב מאוחר יותר.', 'system'],
    ['he', 'הסיסמה שגויה.', 'access'],
    ['ar', 'تعذر حفظ البيانات. يرجى المحاولة مرة أخرى لاحقًا.', 'system'],
    ['ar', 'كلمة المرور غير صحيحة.', 'access'],
    ['hi', 'डेटा सहेजने में त्रुटि हुई। कृपया बाद में पुनः प्रयास करें।', 'system'],
    ['hi', 'पासवर्ड गलत है।', 'access'],
    ['ko', '데이터를 저장하지 못했습니다. 나중에 다시 시도해 주세요.', 'system'],
    ['ko', '비밀번호가 올바르지 않습니다.', 'access'],
    ['id', 'Server tidak dapat menyimpan data. Silakan coba lagi nanti.', 'system'],
    ['id', 'Kata sandi tidak valid.', 'access'],
  ])('%s: %s', (lang, text, kind) => {
    expect(read(text, lang)).toMatchObject({ kind, unsure: true });
  });
});

describe('what went well or is to be mended in such a language', () => {
  test.each<[string, string, MessageKind[]]>([
    ['cs', 'Soubor byl úspěšně nahrán.', ['success']],
    ['cs', 'Vyplňte prosím povinná pole.', ['input']],
    ['sk', 'Heslo bolo úspešne zmenené.', ['success']],
    ['hu', 'A fájl sikeresen feltöltve.', ['success']],
    ['hu', 'Kérjük, töltse ki a kötelező mezőket.', ['input']],
    ['fi', 'Tiedosto on tallennettu onnistuneesti.', ['success']],
    ['fi', 'Täytä pakollinen kenttä.', ['input']],
    ['nb', 'Filen er lagret.', ['success']],
    ['nb', 'Fyll ut feltet.', ['input']],
    ['da', 'Filen er uploadet.', ['success']],
    ['tr', 'Dosya başarıyla yüklendi.', ['success']],
    ['tr', 'Lütfen zorunlu alanları doldurun.', ['input']],
    ['ro', 'Fișierul a fost încărcat cu succes.', ['success']],
    ['ro', 'Completați câmpurile obligatorii.', ['input']],
    ['vi', 'Vui lòng điền trường bắt buộc.', ['input']],
    ['el', 'Συμπληρώστε τα υποχρεωτικά πεδία.', ['input']],
    ['ru', 'Файл успешно загружен.', ['success']],
    ['uk', 'Файл успішно завантажено.', ['success']],
    ['uk', "Заповніть обов'язкові поля.", ['input']],
    ['he', 'הקובץ נשמר בהצלחה.', ['success']],
    ['ar', 'تم حفظ الملف بنجاح.', ['success']],
    ['hi', 'फ़ाइल सफलतापूर्वक अपलोड की गई।', ['success']],
    ['ko', '파일이 성공적으로 저장되었습니다.', ['success']],
    ['id', 'Berkas berhasil diunggah.', ['success']],
    ['uk', 'Видалити цей файл?', ['benign', 'success']],
    ['cs', 'Opravdu chcete ukončit sezení?', ['benign']],
  ])('%s: %s', (lang, text, kinds) => {
    expect(kinds).toContain(read(text, lang).kind);
  });
});

describe('an application in such a language', () => {
  test.each([
    'Vaše žádost byla úspěšně podána.',
    'Vaša žiadosť bola prijatá. Ďakujeme.',
    'A pályázat sikeresen elküldve.',
    'Hakemus on nyt lähetetty.',
    'Søknaden er nå sendt.',
    'Din ansøgning er nu sendt.',
    'Başvurunuz bize ulaştı.',
    'Candidatura dumneavoastră a fost depusă cu succes.',
    'Hồ sơ ứng tuyển của bạn đã được gửi thành công.',
    'Η αίτηση σας υποβλήθηκε επιτυχώς.',
    'Ваша анкета успешно отправлена.',
    'Ваше резюме успішно отримано.',
    'מועמדותך התקבלה בהצלחה.',
    'تم استلام طلب التوظيف الخاص بك بنجاح.',
    'आपका आवेदन हमें प्राप्त हुआ है।',
    '입사지원서가 접수되었습니다.',
    'Lamaran Anda berhasil terkirim.',
  ])('is asked about where it arrived: %s', text => {
    expect(readArrival(text)).toEqual({ says: 'arrived', unsure: true });
  });

  test.each([
    'Vaši žádost se nepodařilo odeslat.',
    'Ansøgningen kunne ikke sendes på grund af en fejl.',
    'Başvurunuz gönderilemedi.',
    'Không thể gửi đơn ứng tuyển.',
    'המועמדות לא נשלחה.',
    'تعذر إرسال طلب التوظيف.',
    'Не получилось отправить заявку.',
    'Lamaran gagal dikirim.',
  ])('is no proof where it did not: %s', text => {
    const { says, unsure } = readArrival(text);
    expect(says).toBe('denied');
    expect(unsure).toBe(true);
  });

  test.each([
    'Soubor byl nahrán.',
    'Filen er lagret.',
    'الملف محفوظ.',
    'Cliccare qui per continuare.',
    'Вакансия закрыта.',
  ])('is not heard of in what says nothing of it: %s', text => {
    expect(readArrival(text).says).toBe('no');
  });
});

test.each([
  ['Přihláška nebyla odeslána', 'cs'],
  ['Søknaden er ikke sendt', 'no'],
  ['Ansøgningen er ikke sendt', 'da'],
  ['Заявка не отправлена', 'ru'],
  ['Заявку не надіслано, спробуйте ще', 'uk'],
  ['מועמדות', 'he'],
  ['지원서', 'ko'],
  ['Din ansökan har skickats till oss', null],
  ['Your application is on its way', null],
  ['درخواست شما ثبت شد', null],
])('knows the language by its letters and small words: %s', (text, language) => {
  expect(foreignLanguage(text, null)).toBe(language);
});

test('finds words behind a prefix, within a Korean word, and a "not" at the end of a Turkish one', () => {
  expect(inEnglish('הקובץ נשמר', 'he')).toBe('file saved');
  expect(inEnglish('파일이 저장되었습니다', 'ko')).toBe('file saved');
  expect(inEnglish('dosya yüklenemedi', 'tr')).toBe('file could not be uploaded');
});

test('says nothing where little is understood, or the language is not known', () => {
  expect(inEnglish('Zítra bude po celé zemi pršet a foukat', 'cs')).toBeNull();
  expect(inEnglish('Soubor', 'xx')).toBeNull();
});
