import { expect, test } from 'vitest';
import { completeAddress } from './details.ts';

test.each([
  ['https://jobs.hooli.example/7', 'https://jobs.hooli.example/7'],
  [' jobs.hooli.example/7?lang=de ', 'https://jobs.hooli.example/7?lang=de'],
  ['jobs.hooli.example:8443/7', 'https://jobs.hooli.example:8443/7'],
  ['HTTP://jobs.hooli.example', 'HTTP://jobs.hooli.example'],
  ['on their home page', 'on their home page'],
  ['jobs@hooli.example', 'jobs@hooli.example'],
  ['', ''],
])('%s as an address is %s', (written, address) => {
  expect(completeAddress(written)).toBe(address);
});
