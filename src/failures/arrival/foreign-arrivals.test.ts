import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';
import { foreignArrival } from './foreign-arrivals.ts';

test.each([
  ['da', 'Vi har modtaget din ansøgning til stillingen som gartner.'],
  ['nb', 'Søknaden din er nå mottatt.'],
  ['fi', 'Hakemuksesi on lähetetty onnistuneesti.'],
  ['cs', 'Vaše přihláška byla úspěšně odeslána.'],
  ['sk', 'Vaša prihláška bola prijatá.'],
  ['hu', 'Jelentkezését megkaptuk, hamarosan keressük.'],
  ['ro', 'Candidatura dumneavoastră a fost trimisă.'],
  ['tr', 'Başvurunuz tarafımıza iletilmiştir.'],
  ['tr', 'BAŞVURUNUZ ALINDI'],
  ['el', 'Λάβαμε την αίτησή σας.'],
  ['ru', 'Ваш отклик отправлен работодателю.'],
  ['uk', 'Ваше резюме успішно надіслано.'],
  ['ko', '지원서가 정상적으로 제출되었습니다.'],
  ['id', 'Lamaran Anda telah terkirim.'],
  ['da', 'Tak for din ansøgning, vi læser den nu.'],
  ['da', 'Din praktikansøgning er modtaget.'],
  ['cs', 'Vaše přihláška na místo zahradníka byla doručena.'],
  ['nb', 'Søknaden er nå under behandling.'],
  ['fi', 'Hakemuksesi on parhaillaan käsittelyssä.'],
  ['cs', 'Děkujeme za vaši přihlášku.'],
  ['sk', 'Ďakujeme za vašu prihlášku.'],
  ['hu', 'Köszönjük szíves jelentkezését!'],
  ['ro', 'Vă mulțumim pentru candidatura trimisă.'],
  ['tr', 'Başvurunuz şu anda inceleniyor.'],
  ['el', 'Η αίτησή σας τώρα εξετάζεται.'],
  ['ru', 'Ваша анкета уже рассматривается.'],
  ['uk', 'Дякуємо за вашу заявку.'],
  ['ko', '지원서는 현재 검토 중입니다.'],
  ['id', 'Lamaran Anda sedang ditinjau.'],
])('%s: an application that came in is asked about, and never kept: %s', (_, text) => {
  expect(foreignArrival(text)).toBe('arrived');
  expect(readArrival(text).says).not.toBe('no');
});

test.each([
  ['da', 'Du har allerede søgt denne stilling.'],
  ['fi', 'Olet jo hakenut tätä paikkaa.'],
  ['cs', 'Na tuto nabídku už jste odpověděli.'],
  ['hu', 'Erre az állásra már jelentkezett.'],
  ['ro', 'Ați aplicat deja la acest post.'],
  ['tr', 'Bu ilana daha önce başvurdunuz.'],
  ['ru', 'Вы уже откликались на эту вакансию.'],
  ['ko', '이미 지원하신 채용 공고입니다.'],
  ['id', 'Anda sudah pernah melamar di sini.'],
])('%s: an earlier application: %s', (_, text) => {
  expect(foreignArrival(text)).toBe('already');
});

test.each([
  ['da', 'Din ansøgning kunne desværre ikke sendes.'],
  ['nb', 'Søknaden din ble ikke sendt.'],
  ['fi', 'Hakemuksen lähettäminen epäonnistui.'],
  ['cs', 'Přihlášku se nepodařilo odeslat.'],
  ['tr', 'Başvurunuz gönderilemedi.'],
  ['tr', 'BAŞVURUNUZ GÖNDERİLEMEDİ'],
  ['ru', 'Отклик не был отправлен.'],
  ['uk', 'Не вдалося надіслати вашу заявку.'],
  ['ko', '지원서 제출에 실패했습니다.'],
  ['id', 'Gagal mengirim lamaran.'],
  ['da', 'Der skete en fejl ved afsendelse af din ansøgning.'],
  ['nb', 'Feil under innsending av søknaden'],
  ['fi', 'Hakemuksen käsittelyssä tapahtui virhe.'],
  ['cs', 'Při ukládání vaší přihlášky došlo k chybě.'],
  ['sk', 'Pri spracovaní vašej prihlášky došlo k chybe.'],
  ['ro', 'Eroare la depunerea candidaturii'],
  ['tr', 'Başvuru hatası: tekrar deneyin.'],
  ['ru', 'Ошибка при отправке вашей анкеты'],
  ['uk', 'Помилка при надсиланні резюме'],
  ['ko', '지원서 처리 중 오류가 있었습니다.'],
  ['id', 'Ada kesalahan saat memproses lamaran.'],
])('%s: an application that did not come in: %s', (_, text) => {
  expect(foreignArrival(text)).toBe('denied');
});

test.each([
  'Hvis din ansøgning er modtaget, får du en mail.',
  'Når vi har modtaget din ansøgning, skriver vi til dig.',
  'Jakmile bude vaše přihláška přijata, dáme vědět.',
  'Как только ваш отклик отправлен, он виден здесь.',
  'Başvurunuz alındı mı?',
  'Если ваш отклик отправлен, вы увидите его здесь.',
  'Send ansøgning',
  'Отправить резюме',
  '지원하기',
  'Kirim lamaran',
  'Hae paikkaa',
])('what is supposed, asked or offered says nothing: %s', text => {
  expect(foreignArrival(text)).toBe('no');
});

test.each([
  'Tak for din ansøgning, men den blev ikke sendt.',
  'Спасибо за резюме, но оно не отправлено.',
  'Köszönjük a jelentkezését, de nincs elküldve.',
  'Terima kasih atas lamaran Anda, namun belum dikirim.',
  'Başvurunuz için teşekkürler, ama gönderilmedi.',
])('thanks that go on to say that nothing was sent are no receipt: %s', text => {
  expect(foreignArrival(text)).not.toBe('arrived');
});
