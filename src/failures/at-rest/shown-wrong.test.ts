import { expect, test } from 'vitest';
import type { Surrounding } from '../../applications/note.ts';
import { classifyMessage } from '../classify-message.ts';
import type { SeenAround } from './standing.ts';

const row: readonly Surrounding[] = ['file', 'in-form', 'file-row', 'half'];
const plain: readonly Surrounding[] = ['application', 'tiny', 'most'];
const red: readonly Surrounding[] = [...plain, 'red'];

function read(text: string, more: Partial<SeenAround>) {
  const seen = { text, context: 'page' as const, lang: 'en', rule: null, field: null, ...more };
  return classifyMessage(seen, Number.NaN, true);
}

test.each([
  ['en', 'Failed'],
  ['de', 'fehlgeschlagen'],
  ['fr', 'Téléversement échoué'],
  ['nl', 'mislukt'],
])('a row whose words say that its file failed, in %s', (lang, text) => {
  expect(read(text, { lang, around: row, marked: 'plain' })).toMatchObject({ unsure: false });
  expect(['input', 'system']).toContain(read(text, { lang, around: row, marked: 'plain' }).kind);
});

test.each([
  ['en', 'Complete'],
  ['de', 'wird übertragen'],
  ['fr', 'Ajoutée'],
  ['sv', 'Väntar'],
])('a row that says anything else is none, in %s', (lang, text) => {
  expect(read(text, { lang, around: row, marked: 'plain' }).kind).toBe('benign');
});

test.each([
  ['en', 'Didn’t make it to us'],
  ['cy', 'heb gyrraedd'],
])('a row that is marked as wrong is asked about, whatever its words, in %s', (lang, text) => {
  expect(read(text, { lang, around: row, marked: 'wrong' })).toMatchObject({ kind: 'input', unsure: true });
});

test('a row that is marked as wrong and says that its file came in is none', () => {
  expect(read('Uploaded successfully', { around: row, marked: 'wrong' }).kind).toBe('benign');
});

test('a sentence in red beside a form is told on less', () => {
  const said = 'We hit a snag saving this page. Give it another go.';
  expect(read(said, { around: red, marked: 'plain' })).toMatchObject({ kind: 'system', unsure: false });
  expect(read(said, { around: plain, marked: 'plain' }).kind).toBe('benign');
});

test.each([
  ['tr', 'Başvurunuz gönderilemedi.', 'Eksik başvurular değerlendirilmez.'],
  ['fi', 'Lähetys ei onnistunut.', 'Kaikki kohdat ovat pakollisia.'],
])('in red, a failure in a language that is half understood is asked about, in %s', (lang, failure, hint) => {
  expect(read(failure, { lang, around: red, marked: 'plain' })).toMatchObject({
    kind: 'system',
    unsure: true,
  });
  expect(read(hint, { lang, around: red, marked: 'plain' }).kind).toBe('benign');
});

test('what is said aloud and marked as wrong is asked about in a language of which nothing is known', () => {
  const text = 'Таны өргөдлийг илгээж чадсангүй.';
  const aloud = { lang: 'mn', context: 'alert', marked: 'wrong' } as const;
  expect(read(text, { ...aloud, around: ['alert', 'in-form'] })).toMatchObject({
    kind: 'input',
    unsure: true,
  });
  expect(read(text, { ...aloud, marked: undefined, around: ['alert', 'in-form'] }).kind).toBe('benign');
  expect(read(text, { ...aloud, around: ['no-fields'] }).kind).toBe('benign');
});

test.each([
  ['zh', '所选文件有 24 MB，太大了。'],
  ['tr', 'diploma.pdf çok büyük: en fazla 5 MB.'],
  ['es', 'El archivo titulo.pdf ocupa 9 MB y es demasiado grande.'],
])(
  'what is marked as wrong beside a field for a file and names one is told or asked about, in %s',
  (lang, text) => {
    const around = ['file', 'application', 'in-form'] as const;
    expect(read(text, { lang, around, context: 'alert', marked: 'wrong' }).kind).toBe('input');
    expect(read(text, { lang, around: ['in-form'], context: 'alert', marked: 'hint' }).kind).toBe('benign');
  },
);

test.each([
  ['ko', '비밀번호가 일치하지 않습니다.', 'access'],
  ['fa', 'شهر خود را ننوشته‌اید.', 'input'],
  ['hu', 'A név kitöltése kötelező.', 'input'],
])('what a form marks as wrong in another language is asked about, in %s', (lang, text, kind) => {
  const around = ['tiny', 'half'] as const;
  expect(read(text, { lang, around, context: 'alert', marked: 'wrong' })).toMatchObject({
    kind,
    unsure: true,
  });
  expect(read(text, { lang, around, context: 'alert' }).kind).toBe('benign');
});

test.each([
  ['hu', 'A bizonyitvany.pdf túllépi a korlátot.'],
  ['ja', '履歴書.pdfは大きすぎます。'],
  ['nl', 'diploma.pdf past niet.'],
])(
  'a file that is named and marked as wrong beside its field is refused, whatever the words, in %s',
  (lang, text) => {
    const around = ['file', 'in-form'] as const;
    expect(read(text, { lang, around, context: 'alert', marked: 'wrong' }).kind).toBe('input');
    expect(read('Only .pdf or .docx', { around, context: 'alert', marked: 'wrong' }).kind).toBe('benign');
  },
);

test.each([
  ['hr', 'Slanje nije uspjelo.', 'Pošaljite nam životopis.'],
  ['lt', 'Nepavyko išsiųsti.', 'Laukiame jūsų.'],
  ['et', 'Saatmine ebaõnnestus.', 'Ootame teid.'],
  ['th', 'ส่งไม่สำเร็จ', 'ส่งประวัติของคุณ'],
  ['is', 'Ekki tókst að senda.', 'Sendu okkur ferilskrá.'],
])(
  'what is said aloud beside a form, in a language with few words, is asked about: %s',
  (lang, failure, hint) => {
    const around = ['alert', 'tiny', 'half'] as const;
    expect(read(failure, { lang, around, context: 'alert' })).toMatchObject({ kind: 'system', unsure: true });
    expect(read(hint, { lang, around, context: 'alert' }).kind).toBe('benign');
    expect(read(failure, { lang, around: ['tiny', 'half'] }).kind).toBe('benign');
  },
);
