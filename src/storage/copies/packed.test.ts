import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

const text = '{ "employer": "Müller & Łoś, 株式会社" }';
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const in16 = (isLittle: boolean) => {
  const codes = [...`\ufeff${text}`].map(letter => letter.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap(code => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
};

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16, as Windows calls Unicode', in16(true)],
  ['UTF-16, the other way around', in16(false)],
])('a text that another program saved as %s is the same', async (_, bytes) => {
  expect(await unpack(bytes)).toBe(text);
});

test('one that lost its letters in an encoding of one region is damaged, and is not taken with signs in their place', async () => {
  const latin = Uint8Array.from([...'{ "employer": "Müller" }'].map(letter => letter.charCodeAt(0)));
  expect(await unpack(latin)).toBeNull();
  expect(await unpack(bytesOf(...new TextEncoder().encode('{ "employer": "M'), 0xc3))).toBeNull();
});

test.each([true, false])('one in UTF-16 that ends in the middle of a letter is damaged', async isLittle => {
  const bytes = in16(isLittle);
  expect(await unpack(bytes.slice(0, bytes.length - 1))).toBeNull();
});

test('what is no text is none of ours, and not called damaged', async () => {
  expect(await unpack(bytesOf(0x50, 0x4b, 3, 4, 0xff, 0xd8, 0x80))).toBe('');
  expect(await unpack(bytesOf(0x89, 0x50, 0x4e, 0x47))).toBe('');
});

test('half of a packed text is none', async () => {
  const packed = await pack(text);
  expect(await unpack(packed.slice(0, packed.length - 9))).toBeNull();
});
