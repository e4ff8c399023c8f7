import { expect, test } from 'vitest';
import { findNamed } from './find-named.ts';

test.each([
  ['Please contact our Help Desk.', 'other', 'Please contact our Help Desk', 0],
  ['Stuck? Submit a ticket here.', 'other', 'Submit a ticket here', 7],
  ['Wenden Sie sich bitte an unsere Technik.', 'other', 'Wenden Sie sich bitte an unsere Technik', 0],
  ['Use the live chat.', 'chat', 'live chat', 8],
  ['画面右下のチャットをご利用ください', 'chat', 'チャット', 5],
])('%s names a %s without its address', (text, kind, raw, start) => {
  expect(findNamed(text)).toEqual([
    { start, end: start + raw.length, raw, normalized: null, kind, extension: null, unfit: null },
  ]);
});

test('words that name nobody are none', () => {
  expect(findNamed('Contact details are kept for six months.')).toEqual([]);
});

test('chats are named once, desks twenty times', () => {
  expect(findNamed('Live chat here. Live chat there.')).toHaveLength(1);
  expect(findNamed('Contact our desk. '.repeat(30))).toHaveLength(20);
});
