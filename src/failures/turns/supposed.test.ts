import { expect, test } from 'vitest';
import { hasSupposedClause, isSupposed, isSupposedBehind } from './supposed.ts';

test.each([
  'if the link has run out, ask for another.',
  'wenn der link abgelaufen ist',
  'appelez-nous lorsque le lien a expiré',
  'avise si el enlace ha caducado',
  'peça outro quando o link expirar',
  'se il link è scaduto',
  'neem contact op als de link verlopen is',
  'napisz, jeśli link wygasł',
  'om länken har gått ut',
  'リンクの期限が切れた場合',
  '如果链接已过期',
  'has the link run out?',
])('supposes or asks: %s', text => expect(isSupposed(text)).toBe(true));

test.each(['the link has run out.', 'no se ha encontrado', 'ya se ha enviado', 'vi är tillbaka om en stund'])(
  'states something: %s',
  text => expect(isSupposed(text)).toBe(false),
);

test('a word in the middle of a clause supposes nothing there', () => {
  expect(hasSupposedClause('você não pode se inscrever')).toBe(false);
  expect(hasSupposedClause('tente de novo, se necessário')).toBe(true);
});

test('what leads to a wording makes it supposed', () => {
  expect(isSupposedBehind('if your link ')).toBe(true);
  expect(isSupposedBehind('om din länk ')).toBe(true);
  expect(isSupposedBehind('your link ')).toBe(false);
  expect(isSupposedBehind('if this does not help, tell us that your link ')).toBe(false);
});
