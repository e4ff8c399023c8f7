import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyByContext } from './personal-context.ts';
import { certainForms } from './personal-forms.ts';
import { applyRules } from './redact-rules.ts';
import { textsMatching } from './testing/matching-texts.ts';

const gated = [...certainForms, ...likelyByContext].filter(({ needs }) => needs !== undefined);
const free = (one: (typeof gated)[number]) => ({ ...one, needs: undefined });

test('a rule is asked for wherever it would find something, in texts made of its own expression', () => {
  let found = 0;
  for (const one of gated) {
    const text = fc.tuple(
      fc.constantFrom('', 'x. ', '\n'),
      textsMatching(one.find()),
      fc.constantFrom('', '.', ' x'),
    );
    fc.assert(
      fc.property(text, pieces => {
        const whole = pieces.join('');
        const without = applyRules(whole, [free(one)]);
        found += without.removed.length;
        expect(applyRules(whole, [one])).toEqual(without);
      }),
      { numRuns: 120 },
    );
  }
  // As many as make the property say something.
  expect(found).toBeGreaterThan(gated.length * 30);
}, 60_000);
