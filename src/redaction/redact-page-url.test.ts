import { describe, expect, test } from 'vitest';
import { allVendors, vendorAt } from '../vendors/directory.ts';
import { readAddress } from '../vendors/read-address.ts';
import { redactPageUrl } from './redact-page-url.ts';

const vendors = allVendors();

/**
 * Every address in the directory, but a log-in that is known by where it leads back to: that may lead anywhere.
 */
const examples = vendors.flatMap(({ pages }) => pages.examples.filter(one => !/[?&]continue=/.test(one)));

describe('the address of a page as it is kept', () => {
  test.each(examples)('%s still leads to the same system, employer and job', example => {
    const kept = redactPageUrl(example);
    const [before, after] = [vendorAt(example), vendorAt(kept)];
    expect(after?.id).toBe(before?.id);
    if (before) expect(readAddress(before, new URL(kept))).toEqual(readAddress(before, new URL(example)));
  });

  test.each(examples)('%s is the same when it is kept twice', example => {
    const kept = redactPageUrl(example);
    expect(redactPageUrl(kept)).toBe(kept);
  });

  test.each<[string, string]>([
    ['verify/482913', 'verify/removed'],
    ['reset-password/0f1e2d3c4b5a69788796a5b4', 'reset-password/removed'],
    ['eyJhbGciOiJIUzI1NiJ9.e30.x', 'removed'],
    ['users/ada-lovelace', 'users/removed'],
    ['ada@b.example', 'removed'],
    [
      'apply?email=ada@b.example&city=Paris&company=Initech',
      'apply?email=removed&city=removed&company=removed',
    ],
    ['files/ada-cv.pdf', 'files/removed'],
    ['apply#access_token=abc123', 'apply'],
  ])('of a person and of a session nothing is kept on a page of a system either: %s', (path, kept) => {
    const job = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001';
    expect(redactPageUrl(`${job}/${path}`)).toBe(`${job}/${kept}`);
  });
});
