import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';

test.each([
  'We never share your application.',
  'We do not share your application.',
  'Wir verkaufen Ihre Bewerbung nicht.',
  'Nous ne partageons jamais votre candidature.',
  'Votre candidature n’est jamais transmise à des tiers.',
  'Nunca compartimos tu candidatura.',
  'Nunca partilhamos a sua candidatura.',
  'Non condividiamo mai la tua candidatura.',
  'We delen je sollicitatie nooit met derden.',
  'Nie sprzedajemy Twojego zgłoszenia.',
  'Vi delar aldrig din ansökan.',
  'Vi säljer inte din ansökan.',
  '応募情報を第三者に提供することはありません。',
  '我们不会将您的申请提供给第三方。',
])('what a site never does with an application denies nothing: %s', text => {
  expect(readArrival(text).says).toBe('no');
});

test.each([
  'Your application could not be sent, because it could not be shared with the employer.',
  'Ihre Bewerbung konnte nicht gesendet werden.',
  'We never received your application.',
  'Your application was not sent, since third party cookies are blocked.',
  'Ihre Bewerbung wurde nicht weitergeleitet.',
])('what could not be done is a denial: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test('a promise behind a receipt, or in the same sentence, takes nothing away', () => {
  const receipts = [
    'We have received your application. We never share your application with third parties.',
    'We have received your application and will not share it with third parties.',
    'Wir haben Ihre Bewerbung erhalten. Wir geben Ihre Bewerbung nie an Dritte weiter.',
    'Nous avons bien reçu votre candidature. Elle n’est jamais transmise à des tiers.',
  ];
  expect(receipts.map(text => readArrival(text))).toEqual(
    receipts.map(() => ({ says: 'arrived', unsure: false })),
  );
});
