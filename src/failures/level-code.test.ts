import { expect, test } from 'vitest';
import { codesOf, readLevels } from './level-code.ts';

test('shorter codes come first, then those of lower levels; a level that does not occur has none', () => {
  expect(codesOf([3, 1, 0, 3, 2])).toEqual([0b110, 0b0, 0, 0b111, 0b10]);
});

test('reads levels out of a row of bits, over the ends of bytes, two into a byte', () => {
  // 4 1 0 3 1 4 0: 10 0 110 11|1 0 10 110
  const bits = Uint8Array.of(0b10011011, 0b10101100);
  expect([...readLevels(bits, [3, 1, 0, 3, 2], 7)]).toEqual([0x14, 0x30, 0x41, 0x00]);
  expect([...readLevels(bits, [3, 1, 0, 3, 2], 2)]).toEqual([0x14]);
});

test('codes may be as long as fifteen bits', () => {
  const lengths = [...Array.from({ length: 14 }, (_, i) => i + 1), 15, 15];
  expect(codesOf(lengths).at(-1)).toBe(0b111111111111111);
  expect([...readLevels(Uint8Array.of(0xff, 0xfe), lengths, 2)]).toEqual([0x0f]);
});
