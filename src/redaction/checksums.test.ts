import { expect, test } from 'vitest';
import { isCard, isIban } from './checksums.ts';

test.each<[what: string, number: string, isOne: boolean]>([
  ['a card', '4111 1111 1111 1111', true],
  ['with another last digit', '4111 1111 1111 1112', false],
  ['with two digits changed places', '4111 1111 1111 1181', false],
  ['of fifteen digits', '378282246310005', true],
  ['of thirteen, the fewest', '4000000000006', true],
  ['of twelve', '400000000002', false],
  ['of nineteen, the most', '6304000000000000000', true],
  ['of twenty', '63040000000000000000', false],
  ['of the newer range of Mastercard', '2221-0000-0000-0009', true],
  ['at the end of that range', '2799000000000001', true],
  ['below it', '2100000000000005', false],
  ['above it', '2812345678901235', false],
  ['that begins with 1, as no card does', '1000000000000008', false],
  ['that begins with 7', '7000000000000005', false],
])('a card by its number: %s', (_, number, isOne) => {
  expect(isCard(number)).toBe(isOne);
});

test.each<[what: string, number: string, isOne: boolean]>([
  ['an account', 'DE89370400440532013000', true],
  ['in groups and small letters', 'de89 3704 0044 0532 0130 00', true],
  ['with strokes', 'DE89-3704-0044-0532-0130-00', true],
  ['with letters in its number', 'MT84MALT011000012345MTLCAST001S', true],
  ['with another digit', 'DE89370400440532013001', false],
  ['of fifteen characters, the fewest', 'NO9386011117947', true],
  ['of fourteen', 'NO698601111794', false],
  ['of thirty-four, the most', 'XX88AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', true],
  ['of thirty-five', 'XX08AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', false],
  ['in the middle of a text', 'IBAN: DE89370400440532013000', false],
])('an account by its number: %s', (_, number, isOne) => {
  expect(isIban(number)).toBe(isOne);
});
