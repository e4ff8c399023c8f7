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
  'Poursuivre ma candidature',
  'Transmettre mon dossier',
  'S’identifier',
  'Enviar solicitud',
  'Siguiente',
  'Proseguir',
  'Presentar candidatura',
  'Inscríbete en la oferta',
  'Regístrese',
  'Invia candidatura',
  'Avanti',
  'Prosegui',
  'Procedi con l’invio',
  'Presenta la domanda',
  'Iscriviti al concorso',
  'Passo successivo',
  'Sollicitatie versturen',
  'Volgende',
  'Wyślij aplikację',
  'Dalej',
  'Candidatar-se',
  'Próximo',
  'Prosseguir',
  'Quero me inscrever',
  'Registar',
  'Gravar e avançar',
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
  'View presentation',
  'Inscreva-se na newsletter',
  'Iscriviti alla newsletter',
])('"%s" does not', label => {
  expect(saysToSend(label)).toBe(false);
});

test('what does something beside the application is known by its words', () => {
  expect(saysAside('Apply filters')).toBe(true);
  expect(saysAside('Submit')).toBe(false);
});
