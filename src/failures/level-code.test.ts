import { expect, test } from 'vitest';
import { codedRows, codesOf, rowStarts } from './level-code.ts';

test('shorter codes come first, then those of lower levels; a level that does not occur has none', () => {
  expect(codesOf([3, 1, 0, 3, 2])).toEqual([0b110, 0b0, 0, 0b111, 0b10]);
});

/** Base64 of bits, without anything to fill it up. */
const base64 = (bits: string) =>
  Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2))).toString('base64');

test('reads each row out of the bits, over the ends of letters, in any order', () => {
  const lengths = [3, 1, 0, 3, 2];
  const words = ['110', '0', '', '111', '10'];
  // Rows of three levels, more of them than are passed over at once.
  const rows = Array.from({ length: 50 }, (_, i) => [0, 1, 3, 4, 1, 4, 3, 0].slice(i % 6, (i % 6) + 3));
  const bits = rows
    .flat()
    .map(level => words[level])
    .join('');
  const code = base64(bits.padEnd(Math.ceil(bits.length / 8) * 8, '0'));
  const read = codedRows(code, lengths, 3, rowStarts(code, lengths, 3, rows.length));
  const levels = new Uint8Array(3);
  const found = rows.map((_, i) => {
    read(rows.length - 1 - i, levels);
    return [...levels];
  });
  expect(found.reverse()).toEqual(rows);
  for (const [i, row] of rows.entries()) {
    read(i, levels);
    expect([...levels], 'asked for once more').toEqual(row);
  }
});

test('codes may be as long as fifteen bits', () => {
  const lengths = [...Array.from({ length: 14 }, (_, i) => i + 1), 15, 15];
  expect(codesOf(lengths).at(-1)).toBe(0b111111111111111);
  const levels = new Uint8Array(2);
  const code = base64('1111111111111110');
  codedRows(code, lengths, 2, rowStarts(code, lengths, 2, 1))(0, levels);
  expect([...levels]).toEqual([15, 0]);
});
