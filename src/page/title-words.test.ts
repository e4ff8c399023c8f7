import { expect, test } from 'vitest';
import { applyingSigns, beforeTitle, behindTitle, formSigns, formTitles } from './title-words.ts';

/**
 * Every text that an expression finds, without what may be left out of it: each way of what it lets choose, and each
 * repeated part as seldom as may be.
 */
function shortestTexts(source: string): string[] {
  let at = 0;
  const choices = (): string[] => {
    const texts = sequence();
    while (source[at] === '|') {
      at++;
      texts.push(...sequence());
    }
    return texts;
  };
  const sequence = (): string[] => {
    let texts = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = repeated(one());
      texts = texts.flatMap(text => part.map(more => text + more));
    }
    return texts;
  };
  const one = (): string[] => {
    const sign = source[at++]!;
    if (sign === '^' || sign === '$') return [''];
    if (sign === '.') return [' '];
    if (sign === '\\') {
      const letter = source[at++]!;
      return [({ b: '', s: ' ', d: '1', w: 'x' } as Record<string, string>)[letter] ?? letter];
    }
    if (sign === '[') {
      const [whole] = /^[^\]]+\]/.exec(source.slice(at))!;
      at += whole.length;
      return whole.startsWith('\\w') ? ['x'] : [...whole.slice(0, -1).replace(/.-(?=.)/gu, '')];
    }
    if (sign !== '(') return [sign];
    at += 2;
    const texts = choices();
    at++;
    return texts;
  };
  const repeated = (texts: string[]): string[] => {
    const times = /^(?:[?*+]|\{\d+,\d*\})/.exec(source.slice(at))?.[0];
    if (!times) return texts;
    at += times.length;
    // A space stays: what stands before and behind it would become one word.
    return times === '+' || texts.join() === ' ' ? texts : [''];
  };
  return choices();
}

test.each([
  ['speaks of applying', applyingSigns, [...beforeTitle, behindTitle]],
  ['is about a form', formSigns, formTitles],
])('a title that %s has a sign of it, whatever may be left out of it', (_, signs, expressions) => {
  const texts = expressions.map(({ source }) => shortestTexts(source));
  expect(texts.flatMap((some, i) => some.filter(text => !expressions[i]!.test(text)))).toEqual([]);
  expect(texts.flat().filter(text => !signs.test(text))).toEqual([]);
  expect(shortestTexts('^(?:(?:an? )?old|new)er? [ab]\\d+$')).toEqual([
    'olde a1',
    'olde b1',
    'newe a1',
    'newe b1',
  ]);
});
