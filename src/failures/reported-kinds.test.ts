import { expect, test } from 'vitest';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { classifyMessage } from './classify-message.ts';

// Kinds of messages that applicants had reported and that were once taken for nothing, or for something else.

const read = (text: string, lang = 'en', context: 'alert' | 'page' = 'alert') =>
  classifyMessage({ text, context, lang, rule: null, field: null }, 2000);

test.each<[text: string, kind: MessageKind]>([
  ['No account is registered under this name yet.', 'access'],
  ['This e-mail address is not known to us. One moment, we take you to the vacancies.', 'access'],
  ['Someone with this tax number has an account here already.', 'access'],
  ['This person is already in our system. Please ask your recruiter.', 'access'],
  ['You do not meet the conditions to apply for this vacancy.', 'state'],
  ['With your kind of profile you cannot apply for this vacancy.', 'state'],
  ['Your document seems to be damaged. It can take up to an hour until your files are listed.', 'input'],
  [
    'The fee could not be charged. If the sum has left your bank, your form waits until the bank confirms it.',
    'system',
  ],
  [
    'So many people want to apply that you have to wait in a queue. About 20 minutes are left.',
    'maintenance',
  ],
])('%s', (text, kind) => {
  expect(read(text).kind).toBe(kind);
});

// "Your form could not be sent, try again later": the eleven languages are not the world's.
test.each<[lang: string, text: string]>([
  ['tr', 'Başvuru formunuz gönderilemedi. Lütfen biraz sonra yeniden deneyin.'],
  ['hu', 'A jelentkezést nem tudtuk elküldeni. Kérjük, próbálja újra később.'],
  ['ro', 'Formularul nu a putut fi trimis. Vă rugăm să încercați din nou.'],
  ['bg', 'Формулярът не можа да бъде изпратен. Опитайте пак по-късно.'],
  ['id', 'Formulir tidak dapat dikirim. Silakan coba lagi nanti.'],
  ['sk', 'Formulár sa nepodarilo odoslať. Skúste to neskôr.'],
  ['ar', 'تعذر إرسال النموذج. يرجى المحاولة لاحقا.'],
  ['hi', 'फ़ॉर्म भेजा नहीं जा सका। कृपया बाद में प्रयास करें।'],
  ['da', 'Formularen kunne ikke sendes. Prøv igen om lidt.'],
  ['ko', '양식을 보낼 수 없습니다. 나중에 다시 시도하십시오.'],
  ['cs', 'Formulář se nepodařilo odeslat. Zkuste to později.'],
  ['nb', 'Skjemaet kunne ikke sendes. Prøv igjen senere.'],
  ['fi', 'Lomaketta ei voitu lähettää. Yritä myöhemmin uudelleen.'],
  ['el', 'Η φόρμα δεν μπόρεσε να σταλεί. Δοκιμάστε αργότερα.'],
  ['ru', 'Не удалось отправить форму. Попробуйте позже.'],
  ['uk', 'Не вдалося надіслати форму. Спробуйте пізніше.'],
  ['he', 'לא ניתן היה לשלוח את הטופס. נסו שוב מאוחר יותר.'],
  ['th', 'ไม่สามารถส่งแบบฟอร์มได้ โปรดลองอีกครั้งภายหลัง'],
  ['vi', 'Không thể gửi biểu mẫu. Vui lòng thử lại sau.'],
])('in %s an answer to a press is asked about: %s', (lang, text) => {
  const { kind, unsure } = read(text, lang);
  expect(kind).not.toBe('benign');
  expect(kind).not.toBe('success');
  expect(unsure).toBe(true);
});

test.each<[lang: string, text: string]>([
  ['en', 'We have no such vacancy.'],
  ['pt', 'Esta vaga já não existe.'],
  ['fr', 'L’offre demandée n’existe pas.'],
  ['es', 'La vacante indicada no existe.'],
  ['it', 'Questa posizione non esiste più.'],
  ['de', 'Diese Stelle gibt es nicht mehr.'],
])('that a job is gone is a state of it (%s): %s', (lang, text) => {
  expect(read(text, lang).kind).toBe('state');
});
