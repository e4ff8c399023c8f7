import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsMatching } from '../redaction/testing/matching-texts.ts';
import { refusalSigns, refusalWords } from './wording/refusal-words.ts';

/** One expression for each language, of whole sentences and with plain letters in the place of all. */
const expressions = refusalWords.flatMap(({ languages }) =>
  languages.map(words => new RegExp(`^(?:${words.replace(/\\b/g, '').replace(/\\[wS]/g, '[a-z]')})$`)),
);

test('a sentence that refuses something has a sign of it, in texts made of each expression', () => {
  let found = 0;
  for (const expression of expressions) {
    fc.assert(
      fc.property(textsMatching(expression), text => {
        if (!expression.test(text)) return;
        found++;
        expect(text).toMatch(refusalSigns);
      }),
      { numRuns: 60 },
    );
  }
  // As many as make the property say something.
  expect(found).toBeGreaterThan(expressions.length * 30);
}, 60_000);
