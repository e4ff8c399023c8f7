import { expect, test } from 'vitest';
import { isTenantsPlace, makeMatcher } from './match.ts';
import type { Pages, Vendor } from './vendor.ts';

const nothing = { sources: ['https://source.example/'], asOf: null };

function vendor(id: string, pages: Partial<Pages>): Vendor {
  return {
    id,
    name: id,
    company: null,
    hostedBy: 'vendor',
    role: 'ats',
    pages: { patterns: [], examples: [], ...nothing, ...pages },
    support: { policy: 'unknown', channels: [], ...nothing },
  };
}

const match = makeMatcher([
  vendor('acme', {
    patterns: ['*://*.acme.example/*'],
    except: ['*://www.acme.example/*', '*://*.acme.example/staff/*'],
  }),
  vendor('hire', {
    patterns: [
      'https://hire.example/jobs/*',
      '*://*.eu.hire.example/apply*',
      // Named as a whole, so it is an applicant's whatever it is called.
      '*://status.hire.example/apply*',
    ],
    except: ['*://help.hire.example/*'],
  }),
  vendor('embed', {
    urlSignatures: [{ query: 'em_jid' }, { query: 'em', value: '^1$' }, { path: '^/embedUI/Candidate/' }],
  }),
  vendor('hash', { urlSignatures: [{ fragment: '^#[a-z]{2}/sites/' }] }),
  vendor('shared', {
    patterns: ['*://boards.shared.example/*', '*://my.shared.example/*', '*://my.shared.example/'],
  }),
  vendor('forged', { patterns: ['*://*.apply.example/*'], urlSignatures: [{ path: '^/forms/\\d' }] }),
  vendor('portal', { patterns: ['*://portal.example/*'], tenants: 'none' }),
  { ...vendor('own', { patterns: ['*://own.example/*'] }), hostedBy: 'employer' },
  vendor('both', { urlSignatures: [{ query: 'domain', path: '^/careers' }] }),
]);

test.each([
  ['https://jobs.acme.example/globex', ['acme']],
  // The home page and the terms of a host that employers share are nobody's application.
  ['http://acme.example/', []],
  ['https://acme.example/?for=globex', ['acme']],
  ['https://acme.example/#/jobs/7', ['acme']],
  ['https://acme.example/privacy-policy', []],
  ['https://acme.example/privacy-policy/7', ['acme']],
  ['https://jobs.acme.example/', ['acme']],
  ['https://jobs.acme.example/privacy', ['acme']],
  ['https://app.acme.example/', []],
  ['https://apple.acme.example/', ['acme']],
  ['https://accounts.acme.example/globex/sign-in', []],
  ['https://boards.shared.example/', []],
  ['https://boards.shared.example/terms-of-use', []],
  ['https://boards.shared.example/globex', ['shared']],
  ['https://my.shared.example/', ['shared']],
  ['https://portal.example/', ['portal']],
  ['https://portal.example/privacy', ['portal']],
  ['https://own.example/', ['own']],
  ['https://a.b.acme.example/x?y=1', ['acme']],
  ['https://www.acme.example/pricing', []],
  ['https://www.acme.example/our-jobs?em_jid=77', []],
  ['https://help.hire.example/?em_jid=77', []],
  ['https://jobs.acme.example/staff/login', []],
  ['https://docs.acme.example/openapi', []],
  ['https://developers.acme.example/', []],
  ['https://docs.globex.acme.example/', []],
  ['https://globex-docs.acme.example/', ['acme']],
  ['https://app.acme.example/globex/apply', ['acme']],
  ['https://notacme.example/', []],
  ['https://acme.example.evil.test/', []],
  ['https://hire.example/jobs/7', ['hire']],
  ['http://hire.example/jobs/7', []],
  ['https://hire.example/pricing', []],
  ['https://sub.hire.example/jobs/7', []],
  ['https://x.eu.hire.example/apply?id=1', ['hire']],
  ['https://status.hire.example/apply', ['hire']],
  ['https://careers.globex.example/open?em_jid=77', ['embed']],
  ['https://careers.globex.example/open?EM_JID=77', []],
  ['https://careers.globex.example/open?em=1', ['embed']],
  ['https://careers.globex.example/open?em=2', []],
  ['https://globex.example/embedUI/Candidate/job/1', ['embed']],
  ['https://globex.example/careers?domain=globex.example', ['both']],
  ['https://globex.example/other?domain=globex.example', []],
  ['https://globex.example/#en/sites/careers/job/7', ['hash']],
  ['https://jobs.apply.example/x', ['forged']],
  ['https://globex.example/forms/7', ['forged']],
  ['https://jobs.apply.example.evil.test/forms/7', []],
  ['https://apply.example.evil.test/forms/7', []],
  ['https://jobs-apply.example/forms/7', ['forged']],
  ['https://globex.example/#about', []],
  ['https://jobs.acme.example/?em_jid=1', ['acme']],
  ['ftp://jobs.acme.example/', []],
  ['about:blank', []],
])('%s', (address, owners) => {
  expect(match(new URL(address)).map(({ id }) => id)).toEqual(owners);
});

test('two vendors with one claim are both told, so that the laws of the directory notice', () => {
  const twins = makeMatcher([
    vendor('one', { patterns: ['*://*.twin.example/*'] }),
    vendor('two', { patterns: ['*://jobs.twin.example/*'] }),
  ]);
  expect(
    twins(new URL('https://jobs.twin.example/1'))
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['one', 'two']);
});

const hire = vendor('hire', {
  patterns: ['*://hire.example/jobs/*', '*://boards.hire.example/*', '*://*.hire-sites.example/careers*'],
});
test.each([
  ['https://hire.example/jobs/7', true],
  ['https://hire.example/contact', false],
  ['https://boards.hire.example/globex/help', true],
  ['https://boards.hire.example/', false],
  ['https://boards.hire.example/privacy', false],
  ['https://help.hire.example/', false],
  ['https://globex.hire-sites.example/careers', true],
  ['https://globex.hire-sites.example/help', true],
  ['https://help.hire-sites.example/careers', false],
  ['https://help.globex.hire-sites.example/', true],
  ['https://www.hire-sites.example/contact', false],
  ['https://hire-sites.example/careers/globex', true],
  ['https://hire.example.evil.test/jobs/7', false],
])('an employer may have written %s: %s', (address, may) => {
  expect(isTenantsPlace(hire, new URL(address))).toBe(may);
  const portal = { ...hire, pages: { ...hire.pages, tenants: 'none' as const } };
  expect(isTenantsPlace(portal, new URL(address))).toBe(false);
  expect(isTenantsPlace({ ...hire, hostedBy: 'employer' }, new URL(address))).toBe(false);
});
