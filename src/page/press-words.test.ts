import { expect, test } from 'vitest';
import { saysAside, saysToSend } from './press-words.ts';

test.each([
  'Submit application',
  'Apply now',
  'Save and continue',
  'Confirm',
  'Pay',
  'Next',
  'Bewerbung absenden',
  'Weiter',
  'Zahlungspflichtig bestätigen',
  'Envoyer ma candidature',
  'Étape suivante',
  'Enviar solicitud',
  'Siguiente',
  'Invia candidatura',
  'Avanti',
  'Sollicitatie versturen',
  'Volgende',
  'Wyślij aplikację',
  'Dalej',
  'Candidatar-se',
  'Próximo',
  'Skicka ansökan',
  'Nästa',
  '応募する',
  '次へ',
  '提交申请',
  '下一步',
])('"%s" carries the application on', label => {
  expect(saysToSend(label)).toBe(true);
});

test.each([
  'Save job',
  'Save this search',
  'Apply filters',
  'Send to a friend',
  'Jobs suchen',
  'Suche speichern',
  'Sign out',
  'Add another',
  'Cancel',
  'Zurück',
  'Subscribe to the newsletter',
  '検索',
  'Yes',
])('"%s" does not', label => {
  expect(saysToSend(label)).toBe(false);
});

test('what does something beside the application is known by its words', () => {
  expect(saysAside('Apply filters')).toBe(true);
  expect(saysAside('Submit')).toBe(false);
});
