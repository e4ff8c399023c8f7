import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';

test.each([
  'We have got your application form ready for you to fill in.',
  'Your application is pending review by you before it is sent.',
  'Our application has received your request.',
  'Votre candidature est en attente de validation par vos soins avant envoi.',
  'Ihre Bewerbung wird noch einmal geprüft, bevor sie abgeschickt wird.',
  'Su candidatura está en revisión antes de enviarse.',
  'La tua candidatura è in revisione prima dell’invio.',
  'Je sollicitatie wordt gecontroleerd voordat ze wordt verstuurd.',
  'Din ansökan granskas innan den skickas.',
  'ご応募は送信前に確認中です。',
])('what is looked at or filled in before it is sent is kept by nobody unasked: %s', text => {
  const { says, unsure } = readArrival(text);
  expect(says === 'no' || says === 'denied' || unsure).toBe(true);
});

test.each([
  'Your application is under review.',
  'We have received your application form.',
  'Your application has been received. Before you close this page, note its number.',
  'Thank you for applying. We review every application before we answer.',
])('a review of what was sent raises no doubt: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});
