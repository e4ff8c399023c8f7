import { expect, test } from 'vitest';
import { foldedWords, nearlyIn, searchIn } from './search.ts';

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

test.each(['gate', 'globex', 'engineer'])('one mistake anywhere in "%s" is forgiven', word => {
  const text = foldedWords([`The ${word}, Ltd.`]);
  const mistaken = [...word].flatMap((letter, at) => {
    const [left, right] = [word.slice(0, at), word.slice(at + 1)];
    const swapped = right && left + right[0] + letter + right.slice(1);
    return [`${left}q${right}`, left + right, `${left}${letter}q${right}`, swapped || word];
  });
  expect(mistaken.filter(one => !nearlyIn(one)(text) && one.length >= 4)).toEqual([]);
});

test.each(['globexxx', 'slobexq', 'gat', 'bexglo', 'globex berlin', '  '])(
  '"%s" is nearly nothing there',
  asked => {
    expect(nearlyIn(asked)(foldedWords(['Globex gate']))).toBe(false);
  },
);
