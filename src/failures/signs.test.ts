import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signedFaults } from './program-faults.ts';
import { signedSentences } from './arrival/no-statement.ts';
import { textsMatching } from '../redaction/testing/matching-texts.ts';

/** What generates texts knows no borders of words. */
const withoutBorders = ({ source }: RegExp) => new RegExp(source.replaceAll('\\b', ''));

describe('a sign is found wherever what it stands for would be', () => {
  test.each([...signedFaults(), ...signedSentences()])('%$', (sign, expression) => {
    let found = 0;
    fc.assert(
      fc.property(textsMatching(withoutBorders(expression)), text => {
        if (!expression.test(text)) return;
        found++;
        expect(text).toMatch(sign);
      }),
      { numRuns: 3_000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
