import { expect, test } from 'vitest';
import { seemingAccess } from './seeming-access.ts';

test.each([
  'Course registration has now closed.',
  'Die Anmeldung zum Kurs ist geschlossen.',
  'Les inscriptions sont clôturées.',
  'Las inscripciones ya están cerradas.',
  'As inscrições foram encerradas.',
  'Le iscrizioni sono chiuse.',
  'De inschrijving is gesloten.',
  'Rejestracja została zakończona.',
  'Anmälan är stängd.',
  '受付は終了しました。',
  '报名已截止。',
])('a registration that has closed keeps out by its date, and by no account: %s', text => {
  expect(seemingAccess(text, 'access')).toBe('state');
  expect(seemingAccess(text, 'system')).toBeNull();
});

test.each([
  'Last failed login: Monday, 07:15.',
  'Dernière connexion échouée : lundi à 7 h 15.',
  'Último intento fallido: lunes, 07:15.',
  'Laatste mislukte inlogpoging: maandag.',
  '前回のログイン失敗：月曜日',
])('when somebody last failed to log in is no failure of now: %s', text => {
  expect(seemingAccess(text, 'access')).toBe('benign');
  expect(seemingAccess(text, 'session')).toBeNull();
});

test.each([
  'La séance de 20h15 est complète.',
  'Lo spettacolo delle 21.00 è esaurito.',
  'Seans o godz. 18:30 został odwołany.',
  'The show at 19:45 is sold out.',
])('a show is named by its hour, and is no visit that ends: %s', text => {
  expect(seemingAccess(text, 'session')).toBe('benign');
});

test.each([
  ['Your session has expired.', 'session'],
  ['You cannot log in: your account is locked.', 'access'],
] as const)('what really ends a visit or keeps out stays so: %s', (text, kind) => {
  expect(seemingAccess(text, kind)).toBeNull();
});
