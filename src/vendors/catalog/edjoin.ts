import type { Vendor } from '../vendor.ts';

const help = 'http://www.edjoin.org/help.aspx';
const posting = 'https://www.edjoin.org/Home/DistrictJobPosting/1338645';
const told = { sources: [posting], asOf: null };

export default {
  id: 'edjoin',
  name: 'EDJOIN',
  company: 'San Joaquin County Office of Education',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://edjoin.org/*', '*://www.edjoin.org/*'],
    except: ['*://www.edjoin.org/help.aspx'],
    tenants: 'none',
    examples: [
      'https://www.edjoin.org/Home/JobPosting/1000001',
      'https://edjoin.org/Home/DistrictJobPosting/1000001',
      'https://www.edjoin.org/Home/Jobs?districtID=100',
    ],
    counterExamples: [help, 'https://sjcoe.org/jobs/'],
    extract: ['edjoin\\.org/Home/(?:District)?JobPosting/(?<job>\\d+)'],
    sources: [posting, 'public code index record 70309909497'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/Home/(?:District)?JobPosting/\\d+' }],
  failures: [
    {
      selector: null,
      text: 'we found multiple accounts associated with this email',
      kind: 'access',
      ...told,
    },
    { selector: null, text: 'no valid email address associated with username', kind: 'access', ...told },
    { selector: null, text: 'username / email not found in the system', kind: 'access', ...told },
    {
      selector: null,
      text: 'an account with this email address already exists',
      kind: 'access',
      sources: [help],
      asOf: null,
    },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Every account must be verified by e-mail; the link comes within about 15 minutes and works for 48 hours. Look in the spam folder.',
      ...told,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'A password that a single posting asks for is not your EDJOIN password. Only the district’s HR department has it.',
      ...told,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Questions on the job itself go to the district that posted it.',
      sources: ['https://sjcoe.org/jobs/'],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      // The help desk is reached by the Contact Us link of this page; it prints no number and no address.
      {
        kind: 'form',
        value: help,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [help, posting],
        asOf: null,
      },
    ],
    sources: [help, posting],
    asOf: null,
  },
} satisfies Vendor;
