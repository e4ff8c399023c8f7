import { expect, test } from 'vitest';
import { waitUntil } from '../../applications/instruction.ts';
import { readInstruction } from './instruction.ts';

/** Read on a Monday morning, wherever that is. */
const at = new Date(2026, 10, 30, 9, 0).toISOString();
const until = (text: string) => {
  const instruction = readInstruction(text);
  return instruction && waitUntil(instruction, at);
};
const local = (month: number, day: number, hours: number, minutes = 0) =>
  new Date(2026, month - 1, day, hours, minutes).toISOString();

test.each([
  'Try again on December 2 at 10 am.',
  'Please try again after 10 am on 2 December.',
  'Bitte versuchen Sie es am 2. Dezember um 10 Uhr erneut.',
  'Versuchen Sie es ab dem 02.12.2026, 10:00 Uhr wieder.',
  'Essayez à nouveau le 2 décembre à 10h.',
  'Inténtelo de nuevo el 2 de diciembre a las 10:00.',
  'Tente novamente no dia 2 de dezembro às 10h.',
  'Riprova il 2 dicembre alle 10.',
  'Probeer het op 2 december om 10 uur opnieuw.',
  'Spróbuj ponownie 2 grudnia o 10:00.',
  'Försök igen den 2 december kl. 10.',
  '12月2日10時以降に再度お試しください。',
  '请在12月2日10点后重试。',
])('the day that is written goes with its time: %s', text => {
  expect(until(text)).toBe(local(12, 2, 10));
});

test.each([
  'Try again on December 2.',
  'Try again later, not before 2 December.',
  'Bitte versuchen Sie es am 2. Dezember erneut.',
  'Réessayez le 2 décembre.',
  '12月2日以降に再度お試しください。',
])('a day without a time is waited for from its first minute on: %s', text => {
  expect(until(text)).toBe(local(12, 2, 0));
});

test.each([
  'Please submit your application again by 2 December at 10 am.',
  'Please send it again before 2 December 2026.',
  'This link expires on 2 December, please try again before that.',
  'Applications close on 2 December at 12:00, please try again.',
  'The posting closes at 17:00 today, please try again.',
  'Die Frist endet am 2. Dezember um 12 Uhr, bitte versuchen Sie es erneut.',
  'Bitte reichen Sie die Unterlagen bis zum 2. Dezember 2026 erneut ein.',
  'Réessayez avant le 2 décembre.',
  'Envoyez à nouveau le dossier au plus tard le 2 décembre à 12h.',
  'Vuelva a enviarlo antes del 2 de diciembre.',
  'Spróbuj ponownie do 2 grudnia.',
  '12月2日までに再度ご応募ください。',
  // Not every word that begins like a month is one.
  'You have 3 out of 5 attempts left, try again.',
  'Tente mais 3 vezes.',
])('nobody is told to wait for what something is to be done by: %s', text => {
  expect(until(text)).toBeNull();
});

test.each([
  'Your account will unlock at 3:45 PM.',
  'Your account is locked until 3:45 pm.',
  'Ihr Konto wird um 15:45 Uhr wieder freigeschaltet.',
  'Ihr Konto ist bis 15:45 Uhr gesperrt.',
  'Votre compte sera débloqué à 15h45.',
  'Votre compte est bloqué jusqu’à 15 h 45.',
  'Su cuenta se desbloqueará a las 15:45.',
  'Su cuenta está bloqueada hasta las 15:45.',
  'Sua conta será desbloqueada às 15h45.',
  'Sua conta está bloqueada até as 15h45.',
  'L’account verrà sbloccato alle 15:45.',
  'L’account è bloccato fino alle 15:45.',
  'Je account wordt om 15.45 uur gedeblokkeerd.',
  'Je account is tot 15.45 uur geblokkeerd.',
  'Konto zostanie odblokowane o 15:45.',
  'Konto jest zablokowane do 15:45.',
  'Kontot låses upp kl. 15.45.',
  'Kontot är låst till kl. 15.45.',
  'アカウントは15:45に解除されます。',
  'アカウントは15時45分までロックされています。',
  '账户将于15:45解锁。',
  '账户已锁定至15:45。',
  // As programs write it.
  'Locked until 2026-11-30 15:45',
  'Locked until 11/30/2026 3:45 PM',
  'Account gesperrt bis 30.11.2026 15:45',
  'Compte verrouillé jusqu’au 30/11/2026 15:45',
  'Zablokowane do 30.11.2026, godz. 15:45',
])('a lock ends at a time of day: %s', text => {
  expect(until(text)).toBe(local(11, 30, 15, 45));
});

test.each([
  'Your account was locked at 02:10. Please contact support to unlock it.',
  'Account locked out at 9:14 on 30 Nov 2026 after 5 attempts.',
  'Ihr Konto wurde um 02:10 Uhr gesperrt und wird von einem Administrator entsperrt.',
  'La cuenta se bloqueó a las 02:10 y la desbloqueará un administrador.',
  'Le compte a été bloqué à 2h10.',
  'Wenden Sie sich bis 17 Uhr an den Support, um Ihr Konto zu entsperren.',
  'Call us until 5 pm to unlock your account.',
  'To unlock your account, call the help desk from 8:00 to 17:00.',
])('when a lock began, and when a desk is open, is no end of it: %s', text => {
  expect(until(text)).toBeNull();
});

const inUtc = (text: string) => {
  const instruction = readInstruction(text);
  return instruction && waitUntil(instruction, '2026-11-30T09:00:00Z');
};

test.each([
  ['Come back after 15:30 CET.', '2026-11-30T14:30:00.000Z'],
  ['Try again at 3:30 pm Berlin time.', '2026-11-30T14:30:00.000Z'],
  ['Réessayez après 15h30 (heure de Paris).', '2026-11-30T14:30:00.000Z'],
  ['Bitte ab 15:30 Uhr MEZ erneut versuchen.', '2026-11-30T14:30:00.000Z'],
  ['Try again after 9:30 a.m. Eastern Time.', '2026-11-30T14:30:00.000Z'],
  ['Your account is locked until 15:45 UTC.', '2026-11-30T15:45:00.000Z'],
])('the clock that is named is the one that counts: %s', (text, moment) => {
  expect(inUtc(text)).toBe(moment);
});

test.each([
  'Try again in a few hours.',
  'Bitte versuchen Sie es in ein paar Stunden erneut.',
  'Réessayez dans quelques heures.',
  'Vuelva a intentarlo en un par de horas.',
  'Tente de novo em algumas horas.',
  'Riprova tra un paio d’ore.',
  'Probeer het over een paar uur opnieuw.',
  'Probeer het over 1 à 2 uur opnieuw.',
  'Spróbuj ponownie za kilka godzin.',
  'Försök igen om ett par timmar.',
  '数時間後に再度お試しください。',
  '请几小时后再试。',
])('a few hours are two at least: %s', text => {
  expect(until(text)).toBe(local(11, 30, 11));
});

test.each([
  'Your interview on 3 December was not saved. Try again.',
  'Votre entretien du 3 décembre n’est pas enregistré, réessayez.',
  'Su cita del 3 de diciembre a las 11:00 no se guardó, inténtelo de nuevo.',
  'The unlock link was sent at 14:20. Try again.',
])('what has its own day or hour is no time to wait for: %s', text => {
  expect(readInstruction(text)?.moment ?? null).toBeNull();
});
