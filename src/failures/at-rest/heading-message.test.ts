import { expect, test } from 'vitest';
import { isMessageHeading } from './heading-message.ts';

test.each([
  ['en', 'This role has already been filled'],
  ['en', 'Sorry, this job has expired'],
  ['en', 'We could not find this page'],
  ['en', 'You have already applied for this job'],
  ['en', '503 Service Unavailable'],
  ['de', 'Dieses Stellenangebot ist nicht mehr aktiv'],
  ['de', 'Ihre Sitzung ist abgelaufen'],
  ['fr', 'Cette annonce a expiré'],
  ['fr', 'La page est introuvable'],
  ['es', 'Esta vacante ya no está activa'],
  ['it', 'Questo annuncio è scaduto'],
  ['nl', 'Deze vacature is gesloten'],
  ['pl', 'To ogłoszenie wygasło'],
  ['pt', 'Esta vaga já foi preenchida'],
  ['sv', 'Annonsen är inte längre aktiv'],
  ['ja', 'この求人は募集を終了しました'],
  ['zh', '该职位不存在'],
])('a heading that says what became of a page or a job: %s, %s', (lang, heading) => {
  expect(isMessageHeading(heading, lang)).toBe(true);
  // Pages often do not say in which language they are.
  expect(isMessageHeading(heading, null)).toBe(true);
});

test.each([
  'Maintenance Technician',
  'Lost Property Clerk',
  'Web Server Administrator',
  'Error Analyst',
  'Incident and Outage Manager',
  'Failure Analysis Engineer',
  'Denied Claims Specialist',
  'Closed-Loop Controls Engineer',
  'Human-Computer Interaction Researcher',
  'Störungsmonteur (m/w/d)',
  'Mitarbeiter Wartung und Instandhaltung',
  'Technicien de maintenance',
  'Analista de errores',
  'Onderhoudsmonteur',
  'Técnico de manutenção',
  'Underhållstekniker',
  '障害対応エンジニア',
  '故障分析工程师',
])('a job that works on what fails is none: %s', heading => {
  expect(isMessageHeading(heading, null)).toBe(false);
});
