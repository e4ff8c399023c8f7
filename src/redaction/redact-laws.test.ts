import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactText } from './redact.ts';
import { anyCharacter } from './testing/any-character.ts';
import { quotedIn } from './testing/quoted-secrets.ts';
import { evidence, told } from './testing/told-secrets.ts';

test('no text makes it throw, and doing it twice changes nothing', () => {
  const sentences = [
    ...Object.values(quotedIn).flatMap(({ secrets, sentences }) =>
      sentences.map(s => s.replace('{}', secrets[0]!)),
    ),
    ...told.map(([, s]) => s),
    ...evidence,
  ];
  const piece = fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: anyCharacter }), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), pieces => {
      const once = redactText(pieces.join(' '));
      expect(redactText(once)).toBe(once);
    }),
    { numRuns: 60 },
  );
});
