import { expect, test } from 'vitest';
import { isReceipt } from './receipt.ts';

test.each([
  'Thank you for applying to Globex.',
  'We have received your application for Field Engineer.',
  'Your application was successfully submitted on 3 March.',
  'Vielen Dank für Ihre Bewerbung bei uns.',
  'Ihre Bewerbung ist bei uns eingegangen.',
  'Votre candidature a bien été envoyée.',
  'Tu solicitud ha sido enviada.',
  'Sua candidatura foi enviada com sucesso',
  'La tua candidatura è stata inviata',
  'Bedankt voor je sollicitatie',
  'Twoja aplikacja została wysłana',
  'Din ansökan är mottagen',
  'ご応募ありがとうございます。',
  '您的申请已提交',
])('arrived: %s', text => {
  expect(isReceipt(text)).toBe(true);
});

test.each([
  'Your resume was uploaded.',
  'Draft saved.',
  'Ihr Lebenslauf wurde hochgeladen.',
  'Your password has been changed.',
  'Thank you for your patience.',
  'We have sent you a code.',
])('only a step on the way: %s', text => {
  expect(isReceipt(text)).toBe(false);
});
