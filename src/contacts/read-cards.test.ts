import { expect, test } from 'vitest';
import { read, unknown } from './testing/reading.ts';

test.each<[string, string, string[]]>([
  [
    'the line that heads the card of a person',
    'Interested people may contact:\nDana Field\nDeputy Clerk, Globex Schools\n12 Oak St\nMadison, WI 53703\n(608) 263-9900',
    ['recruiting'],
  ],
  [
    'the same in German, for all its contacts',
    'Ansprechpartnerin für Bewerbungen:\nEva Stein\nHauptstraße 4\n50829 Köln\nTelefon: 0221 597 9741\nE-Mail: stein@globex.de',
    ['recruiting', 'recruiting'],
  ],
  [
    'the line that heads the card of a desk',
    'Technical questions about the form:\nIT Office\n12 Oak St\nMadison, WI 53703\n(608) 263-9900',
    ['technical-support'],
  ],
  [
    'an office that is named alone',
    'Data protection officer\nKim Berg\n12 Oak St\nMadison, WI 53703\nkim@globex.org',
    ['privacy'],
  ],
  ['a mailbox alone', 'Email: sollicitatie@globex.nl', ['recruiting']],
  ['a locked account', '帳號被鎖定請洽 bangong@globex.org', ['technical-support']],
])('what a contact is for is heard from %s', (_, text, purposes) => {
  expect(read(text).map(({ purpose }) => purpose)).toEqual(purposes);
});

test('numbers beside people in Finnish, and behind an address in Chinese', () => {
  const numbers = (text: string) =>
    read(text, { ...unknown, lang: null }).map(({ normalized }) => normalized);
  expect(
    numbers('Lisätietoja tehtävästä antaa Aino Virta, puh. 040 551 4741, ja Eero Lahti, puh. 020 746 9411.'),
  ).toEqual(['+358405514741', '+358207469411']);
  expect(numbers('网址www.globex.com.cn.资格审查咨询电话0851—86827321')).toContain('+8685186827321');
});
