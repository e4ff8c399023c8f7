import { expect, test } from 'vitest';
import { plainText } from '../plain-text.ts';
import { findConcepts, inOneMessage } from './concepts.ts';

const found = (text: string) => findConcepts(plainText(text)).map(hit => hit.concept);

test.each([
  ['  Façade: “ÉCHEC”! ', ' facade echec '],
  ['Größe über 5 MB', ' grosse uber 5 mb '],
  ['błąd', ' blad '],
  ['ログイン', ' ログイン '],
  ['Ｅｒｒｏｒ', ' error '],
])('"%s" is plainly "%s"', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  'Your session has expired',
  'Ihre Sitzung ist abgelaufen',
  'Votre session a expiré',
  'Su sesión ha caducado',
  'Sua sessão expirou',
  'La sessione è scaduta',
  'Uw sessie is verlopen',
  'Twoja sesja wygasła',
  'Sessionen har gått ut',
  'セッションの有効期限が切れました',
  '会话已过期',
])('%s: the same meanings in every language', text => {
  expect(found(text)).toEqual(expect.arrayContaining(['sessionThing', 'expired']));
});

test('a wording begins where a word begins, and a whole word is whole', () => {
  expect(found('terror')).not.toContain('error');
  expect(found('gentleman')).not.toContain('cannot');
  expect(found('Blatt')).not.toContain('error');
});

test('a longer wording hides the shorter one inside it', () => {
  expect(found('Enter the code')).toContain('code');
  expect(found('Enter the postal code')).not.toContain('code');
});

test('a single Chinese or Japanese character is found anywhere', () => {
  expect(found('文件未上传')).toContain('not');
});

test.each([
  ['It answered 500 once more', true],
  ['En avgift på 500 kronor', false],
  ['500 EUR im Monat', false],
  ['月給500円', false],
])('"%s" names the code of a server: %s', (text, isCode) => {
  expect(findConcepts(plainText(text)).some(({ concept }) => concept === 'serverCode')).toBe(isCode);
});

test.each([
  'The check of your file found no errors.',
  'Ihre Angaben wurden ohne Fehler übernommen.',
  'Le contrôle n’a relevé aucune erreur.',
  'La revisión terminó sin errores.',
  'A verificação terminou sem erros.',
  'Il controllo si è chiuso senza errori.',
  'Uw bestand is zonder fouten gelezen.',
  'Plik wczytano bez błędów.',
  'Filen lästes utan fel.',
  'ファイルに異常はありません。',
  '未发现错误，文件已读取。',
])('%s: an error that is denied has a meaning of its own, and is no error', text => {
  expect(found(text)).toContain('flawless');
  expect(found(text)).not.toContain('error');
});

test.each([
  'We have no account under this address.',
  'Zu dieser Adresse gibt es kein Konto.',
  'Aucun compte ne porte cette adresse.',
  'No existe ninguna cuenta con esta dirección.',
  'Não há nenhuma conta com este endereço.',
  'Non esiste nessun account con questo indirizzo.',
  'Er is geen account met dit adres.',
  'Nie ma konta z tym adresem.',
  'Det finns inget konto med den adressen.',
  'このアドレスは登録されていません。',
  '该邮箱未注册。',
])('%s: nobody is known by it', text => {
  expect(found(text)).toContain('unknownPerson');
});

test('what is found in a text is kept for the message that is read, and no longer', () => {
  const plain = plainText('It could not be saved.');
  const [first, again] = inOneMessage(() => [findConcepts(plain), inOneMessage(() => findConcepts(plain))]);
  expect(again).toBe(first);
  expect(findConcepts(plain)).toEqual(first);
  expect(findConcepts(plain)).not.toBe(first);
  expect(() =>
    inOneMessage(() => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(findConcepts(plain)).not.toBe(findConcepts(plain));
});
