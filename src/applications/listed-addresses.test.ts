import { expect, test } from 'vitest';
import { isOneList, leadOfList } from './listed-addresses.ts';
import { loggedProblemIn, loggedProblems, loggedText } from './logged-problems.ts';

test.each([', ', ' / ', ', phone ', ' und Telefon: ', ' or mobile number ', '; E-Mail: ', ' 電話：'])(
  'what stands in one list is told by the words in between: “%s”',
  between => {
    expect(isOneList(between)).toBe(true);
  },
);

test.each([
  ' is the address of support, call ',
  '. Call ',
  ' (help desk) ',
  ', phone of the help desk ',
  `,${' '.repeat(30)}`,
])('other words part two addresses: “%s”', between => {
  expect(isOneList(between)).toBe(false);
});

test.each([
  ['saved for ada@mail.example, phone ', 'saved for '],
  ['saved for ada@mail.example, (212) 555-0143, mobile ', 'saved for '],
  ['saved for [e-mail] and phone ', 'saved for '],
  ['write to help@globex.example. We saved it for ', 'write to help@globex.example. We saved it for '],
  ['saved for ', 'saved for '],
])('what is said before the list in “%s” is “%s”', (words, lead) => {
  expect(leadOfList(words)).toBe(lead);
});

test('what was logged by hand is known by its whole name alone', () => {
  for (const name of loggedProblems) expect(loggedProblemIn(loggedText(name))).toBe(name);
  expect(loggedText('sign-in')).toBe('logged: sign-in');
  for (const words of ['error', 'logged: else', 'It was logged: error', ''])
    expect(loggedProblemIn(words)).toBeNull();
});
