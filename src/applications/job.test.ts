import { expect, test } from 'vitest';
import { jobNumber, jobTitle } from './job.ts';

test.each<[id: string, title: string | null, number: string | null]>([
  ['field-engineer', 'Field engineer', null],
  ['Field-Engineer', 'Field Engineer', null],
  ['senior_field_engineer_4711', 'Senior field engineer', null],
  ['12-dev-ops-engineer', 'Dev ops engineer', null],
  ['g%C3%A4rtner-in-teilzeit', 'Gärtner in teilzeit', null],
  ['1234', null, '1234'],
  ['REQ-1234', null, 'REQ-1234'],
  ['JR_10045', null, 'JR_10045'],
  ['vn-12-34', null, 'vn-12-34'],
  ['REQ-ENG', null, 'REQ-ENG'],
  ['5ac21346-8e0c-4494-8e7a-3eb92ff77902', null, null],
  ['oYx9fwAb', null, 'oYx9fwAb'],
  ['a-b', null, 'a-b'],
  ['100%-remote', null, '100%-remote'],
])('%s is a name (%s) or a number (%s)', (id, title, number) => {
  const named = { job: { title: null, id } };
  expect(jobTitle(named)).toBe(title);
  expect(jobNumber(named)).toBe(number);
});

test('what the page says outranks the words of its address', () => {
  expect(jobTitle({ job: { title: 'Field Engineer (f/m/x)', id: 'field-engineer' } })).toBe(
    'Field Engineer (f/m/x)',
  );
});

test('of an unknown job there is nothing to say', () => {
  expect(jobTitle({ job: { title: null, id: null } })).toBeNull();
});
