import { expect, test } from 'vitest';
import { readInstruction } from './instruction.ts';

test.each([
  'La validation prend 2 heures.',
  'Le traitement dure 2 heures.',
  'La validación tarda 2 horas.',
  'Weryfikacja trwa 2 godziny.',
  'Weryfikacja zajmie 2 godziny.',
  'Valideringen tar 2 timmar.',
  '審査には2時間かかります。',
  'Validation takes 2 hours.',
  'Die Prüfung dauert 2 Stunden.',
  'La convalida richiede 2 ore.',
  'De verwerking duurt 2 uur.',
  'A validação demora 2 horas.',
  '审核需要2小时。',
])('how long an answer takes is a time to wait: %s', text => {
  expect(readInstruction(text)?.minutes).toBe(120);
});

test.each([
  'The interview takes two hours.',
  'The online test takes 45 minutes.',
  'It takes 20 minutes to complete this form.',
  'Das Vorstellungsgespräch dauert 2 Stunden.',
  'Le test en ligne prend 45 minutes.',
  'Das Ausfüllen dauert 20 Minuten.',
  'Det tar 20 minuter att fylla i formuläret.',
  '試験は2時間かかります。',
  '笔试需要2小时。',
])('what takes its time for whoever does it is none: %s', text => {
  expect(readInstruction(text)).toBeNull();
});
