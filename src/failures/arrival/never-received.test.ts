import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';

test.each([
  'We never received your application.',
  'Your application never reached us.',
  'Wir haben Ihre Bewerbung nie erhalten.',
  'Ihre Bewerbung ist nie bei uns angekommen.',
  'Nous n’avons jamais reçu votre candidature.',
  'Nunca recibimos su solicitud.',
  'Su candidatura nunca nos llegó.',
  'Non abbiamo mai ricevuto la sua candidatura.',
  'We hebben uw sollicitatie nooit ontvangen.',
  'Nigdy nie otrzymaliśmy Twojego zgłoszenia.',
  'Nunca recebemos a sua candidatura.',
  'A sua candidatura nunca chegou até nós.',
  'Vi fick aldrig din ansökan.',
  'Din ansökan har aldrig kommit fram.',
  'お客様の応募は一度も受け取っておりません。',
  'ご応募は届いておりません。',
  '我们从未收到您的申请。',
  '您的申请从未送达。',
])('what never came was not sent: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test('a promise about an application denies nothing', () => {
  expect(readArrival('Nigdy nie sprzedajemy Twojego zgłoszenia.').says).toBe('no');
});
