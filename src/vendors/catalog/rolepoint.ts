import type { Vendor } from '../vendor.ts';

// A Microsoft tutorial on signing in with company accounts, as published on GitHub.
const signIn = 'public code index record 71221106931';
const listed =
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/April2015.html';

export default {
  id: 'rolepoint',
  name: 'RolePoint',
  company: 'RolePoint',
  hostedBy: 'vendor',
  role: 'front-end',
  pages: {
    // rolp.co is its short link; the applicant ends on an employer's site or on another system.
    patterns: ['*://*.rolepoint.com/*', '*://rolp.co/*'],
    except: [
      '*://rolepoint.com/*',
      '*://www.rolepoint.com/*',
      '*://app.rolepoint.com/*',
      '*://*.rolepoint.com/login*',
    ],
    examples: ['http://rolp.co/9Liy8', 'https://tableau.rolepoint.com/'],
    counterExamples: [
      'https://www.rolepoint.com/',
      'https://app.rolepoint.com/',
      'https://tableau.rolepoint.com/login',
    ],
    extract: ['//(?<employer>[^./]+)\\.rolepoint\\.com/(?:.*#job/(?<job>[^/?#]+))?'],
    sources: [listed, signIn, 'public code index record 15619478424', 'public code index record 69502708420'],
    asOf: null,
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, signIn],
    asOf: null,
  },
} satisfies Vendor;
