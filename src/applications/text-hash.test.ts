import { expect, test } from 'vitest';
import { emptyHash, hashed, rowOfHash } from './text-hash.ts';

// From the test vectors that its authors publish for 32 bits.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of “%s”', (text, hash) => {
  expect(hashed(emptyHash, text) >>> 0).toBe(hash);
});

test('a text can be hashed in parts, and a part of a text', () => {
  const whole = hashed(emptyHash, 'foobar');
  expect(hashed(hashed(emptyHash, 'foo'), 'bar')).toBe(whole);
  expect(hashed(emptyHash, 'a foobar b', 2, 8)).toBe(whole);
});

test('the row lies in its table, and depends on the upper half of the hash, too', () => {
  for (const rows of [2, 1_000, 2 ** 16]) {
    const row = rowOfHash(hashed(emptyHash, 'foobar'), rows);
    expect(row).toBeGreaterThanOrEqual(0);
    expect(row).toBeLessThan(rows);
  }
  expect(rowOfHash(0x10000, 2 ** 15)).not.toBe(rowOfHash(0, 2 ** 15));
});
