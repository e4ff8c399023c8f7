import { describe, expect, test } from 'vitest';
import { readArrival } from './arrival.ts';
import { statedAbroad } from './stated-abroad.ts';

describe('no arrival is heard, in languages that a glossary reads,', () => {
  test.each([
    'Başvurunuz alındığında e-posta göndereceğiz.',
    'Kun hakemus on lähetetty, saat sähköpostin.',
    'Jakmile bude přihláška přijata, dáme vám vědět.',
    'Přihláška čeká na odeslání.',
    'Когда заявка будет отправлена, вы получите письмо.',
    '지원 접수가 완료되면 이메일을 보내드립니다.',
    'आवेदन जमा करने के बाद आपको ईमेल प्राप्त होगा।',
    'Sau khi gửi hồ sơ, bạn sẽ nhận được email.',
    'După ce candidatura a fost trimisă, veți primi un e-mail.',
    'Setelah lamaran dikirim, Anda akan menerima email.',
    'Når søknaden er sendt, får du en e-post.',
    'Når ansøgningen er sendt, får du en e-mail.',
    'سيتم إرسال طلبك قريبا.',
  ])('of what is yet to come: %s', text => {
    expect(readArrival(text).says).toBe('no');
  });

  test.each([
    'Et ole vielä lähettänyt hakemusta.',
    'Přihlášku jsme neobdrželi.',
    'Přihláška zatím odeslána nebyla.',
    'Prihláška ešte odoslaná nebola.',
    '지원서 미제출',
    '미제출 지원서가 있습니다.',
    'מועמדותך טרם נשלחה.',
    'Nu am primit candidatura dumneavoastră.',
    'Candidatura dumneavoastră nu a ajuns la noi.',
  ])('where it did not come: %s', text => {
    expect(['no', 'denied']).toContain(readArrival(text).says);
  });

  test.each([
    '지원서 접수가 시작되었습니다.',
    '입사지원서 접수 중입니다.',
    '지원서 제출 방법',
    '지원서를 제출해 주세요.',
    '지원서 제출 마감일',
    'הגשת מועמדות למשרה',
    'आवेदन जमा करें',
    'Nộp hồ sơ ứng tuyển trước ngày 5/5.',
    'Gửi hồ sơ của bạn cho chúng tôi.',
    'Lamaran dapat dikirim melalui email.',
  ])('where an application is asked for: %s', text => {
    expect(readArrival(text).says).toBe('no');
  });

  test('of what is no application by any word of it', () => {
    expect(readArrival('Comanda a fost trimisă cu succes.').says).toBe('no');
  });
});

test.each([
  'Din ansøgning er nu sendt, og du hører fra os, når fristen er gået.',
  'Søknaden er nå sendt. Du kan ikke endre den.',
  'Ваша анкета успешно отправлена и будет рассмотрена после проверки.',
  '입사지원서가 접수되어 검토 중입니다.',
  'הגשת המועמדות הושלמה בהצלחה.',
  'שלום דנה, תודה על הגשת מועמדות לחברה שלנו.',
  'הוגשה היום בהצלחה.',
  'Lamaran Anda berhasil terkirim. Anda tidak perlu mengirim lagi.',
])('what comes later takes back no arrival: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: true });
});

test('leaves of a clause what stands before the word that puts it off, but nothing where the verb is last', () => {
  expect(statedAbroad('Søknaden er sendt når du ser dette. Takk.', 'no')).toBe('søknaden er sendt.  Takk.');
  expect(statedAbroad('Hakemus on lähetetty, kun näet tämän.', 'fi')).toBe('Hakemus on lähetetty,');
  expect(statedAbroad('Anything at all', 'xx')).toBe('Anything at all');
});
