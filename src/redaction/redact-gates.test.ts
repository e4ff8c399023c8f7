import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyByContext } from './personal-context.ts';
import { certainForms } from './personal-forms.ts';
import { applyRules } from './redact-rules.ts';
import { textsMatching } from './testing/matching-texts.ts';

const gated = [...certainForms, ...likelyByContext].filter(({ needs }) => needs !== undefined);

let found = 0;

test.each(gated)(
  'rule %$ is asked for wherever it would find something, in texts made of its own expression',
  one => {
    const text = fc.tuple(
      fc.constantFrom('', 'x. ', '\n'),
      textsMatching(one.find()),
      fc.constantFrom('', '.', ' x'),
    );
    // Where capitals make no difference to the rule, they must make none to what it is asked for by.
    const isLoud = one.folds ? fc.constantFrom(false, false, true) : fc.constant(false);
    fc.assert(
      fc.property(text, isLoud, (pieces, loud) => {
        const whole = loud ? pieces.join('').toUpperCase() : pieces.join('');
        const without = applyRules(whole, [{ ...one, needs: undefined }]);
        found += without.removed.length;
        // Quicker than `expect`, which says what differs.
        const asked = applyRules(whole, [one]);
        if (asked.text !== without.text || asked.removed.join('\n') !== without.removed.join('\n'))
          expect(asked).toEqual(without);
      }),
      { numRuns: 160 },
    );
  },
);

test('as much was found as makes the tests above say something', () => {
  expect(found).toBeGreaterThan(gated.length * 30);
});
