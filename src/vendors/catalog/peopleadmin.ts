import type { Vendor } from '../vendor.ts';

const gettysburg = 'https://www.gettysburg.edu/offices/human-resources/employment/peopleadmin-faqs/';
const chairs =
  'https://www.gettysburg.edu/offices/human-resources/employment/peopleadmin-faqs-for-search-chairs/';
const kennesaw = 'https://facultyaffairs.kennesaw.edu/searches-hiring/peopleadmin.php';
const austinPeay = 'http://www.apsu.edu/human-resources/joboppfaq';
const tips = 'https://docest.com/doc/380982/questions-and-answers-tips-tricks';
const georgia = 'http://jobs.georgiasouthern.edu/PeopleAdminFAQ.html';

export default {
  id: 'peopleadmin',
  name: 'PeopleAdmin',
  company: 'PeopleAdmin, Inc.',
  aliases: ['SelectSuite', 'PA7'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.peopleadmin.com/*'],
    // Below /hr the same host serves the institution's own staff.
    except: [
      '*://peopleadmin.com/*',
      '*://www.peopleadmin.com/*',
      '*://*.peopleadmin.com/hr',
      '*://*.peopleadmin.com/hr/*',
    ],
    urlSignatures: [{ path: '^/postings/search/?$' }],
    examples: [
      'https://unc.peopleadmin.com/postings/search',
      'https://unc.peopleadmin.com/postings/7667',
      'https://employment.acphs.edu/postings/search',
    ],
    counterExamples: ['https://www.peopleadmin.com/', 'https://unc.peopleadmin.com/hr'],
    extract: ['//(?<employer>[^./]+)\\.peopleadmin\\.com(?:/postings/(?<job>\\d+))?'],
    sources: [gettysburg, 'public code index record 71174844913', 'public code index record 48188332501'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/postings/\\d+' }],
  limits: [
    { what: 'idle', minutes: 60, sources: [tips], asOf: null },
    { what: 'browsers', names: ['Firefox', 'Chrome', 'Safari'], sources: [kennesaw], asOf: null },
    {
      what: 'advice',
      about: 'session',
      text: 'Do not use Back, Forward or Refresh of the browser: that can lose your entries or sign you out. Save often.',
      sources: [austinPeay],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: "Where the reset of the password fails, the employer's HR office can send one; write an e-mail rather than call.",
      sources: [chairs, kennesaw],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'The application is complete only when a confirmation number is shown; an e-mail confirms it.',
      sources: [gettysburg, georgia],
      asOf: null,
    },
  ],
  support: {
    // Three institutions see to applicants' account trouble themselves; the vendor has no line for applicants.
    policy: 'sends-to-employer',
    channels: [],
    sources: [gettysburg, kennesaw, austinPeay],
    asOf: null,
  },
} satisfies Vendor;
