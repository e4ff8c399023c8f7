import { expect, test } from 'vitest';
import { readArrival } from '../arrival/arrival.ts';
import { classify } from '../classify.ts';

const kindOf = (text: string, lang = 'en') => classify(text, { context: 'page', lang, rule: null }).kind;

test.each([
  ['en', '3 people are looking at this job'],
  ['en', '12 candidates are viewing this position right now.'],
  ['en', 'Someone in Leeds applied for this job.'],
  ['de', '3 Personen sehen sich diese Stelle gerade an'],
  ['fr', '3 personnes consultent cette offre en ce moment'],
  ['es', '3 personas están viendo esta oferta'],
  ['pt', '3 pessoas estão vendo esta vaga'],
  ['it', '3 persone stanno guardando questa offerta'],
  ['nl', '27 kandidaten hebben in de afgelopen 24 uur gesolliciteerd'],
  ['pl', '27 kandydatów aplikowało w ciągu ostatnich 24 godzin'],
  ['sv', '3 personer tittar på det här jobbet just nu'],
  ['ja', '現在3人がこの求人を見ています'],
  ['ja', '過去24時間に27人が応募しました'],
  ['zh', '过去24小时内有27人申请了该职位'],
])('what others do with a job says nothing of the reader: %s %s', (lang, text) => {
  expect(kindOf(text, lang)).toBe('benign');
  expect(readArrival(text).says).toBe('no');
});

test('behind a receipt, or of applications that were not sent, a number takes nothing away', () => {
  expect(readArrival('We have received your application. 27 people have applied so far.')).toEqual({
    says: 'arrived',
    unsure: false,
  });
  expect(readArrival('応募しました').says).toBe('arrived');
  expect(kindOf('2 applications could not be sent.')).toBe('system');
});

test.each([
  ['Quelqu’un a déjà utilisé cette adresse e-mail.', 'access'],
  ['Alguien ya está usando este correo electrónico.', 'access'],
  ['Alguém já está usando este e-mail.', 'access'],
  ['Qualcuno ha già usato questo indirizzo e-mail.', 'access'],
  ['Iemand heeft al een account met dit e-mailadres.', 'access'],
  ['Någon har redan använt den här e-postadressen.', 'access'],
  ['Someone else has saved this record while you were editing it.', 'system'],
])('what somebody else did to an account or a form is said to the reader: %s', (text, kind) => {
  expect(classify(text, { context: 'alert', lang: null, rule: null }).kind).toBe(kind);
});
