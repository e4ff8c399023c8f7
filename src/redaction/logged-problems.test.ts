import { expect, test } from 'vitest';
import { loggedProblemIn, loggedProblems, loggedText } from '../applications/logged-problems.ts';
import { findIds } from './ids.ts';
import { redactText } from './redact.ts';

test.each(loggedProblems)('what a note keeps of "%s" is not changed on its way, and holds no id', name => {
  expect(redactText(loggedText(name))).toBe(loggedText(name));
  expect(loggedProblemIn(loggedText(name))).toBe(name);
  expect(findIds(loggedText(name))).toEqual([]);
});

test('words of a page or of the applicant name no problem of the list', () => {
  for (const words of ['error', 'logged: out', 'You are logged: upload', ''])
    expect(loggedProblemIn(words)).toBeNull();
});
