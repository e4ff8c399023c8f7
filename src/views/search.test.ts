import { expect, test } from 'vitest';
import { foldedWords, searchIn } from './search.ts';

const find = searchIn(['Größe und Maß', 'Éditeur Paris', '東京 エンジニア', null], text => [
  foldedWords([text]),
]);

test.each([
  ['grosse', ['Größe und Maß']],
  ['MASS größe', ['Größe und Maß']],
  ['editeur', ['Éditeur Paris']],
  ['paris  édit', ['Éditeur Paris']],
  ['エンジニア', ['東京 エンジニア']],
  ['paris berlin', []],
])('"%s" finds %j', (asked, found) => expect(find(asked)).toEqual(found));

test('nothing asked finds all, in their order', () => expect(find('  ')).toHaveLength(4));
