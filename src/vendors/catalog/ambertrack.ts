import type { Vendor } from '../vendor.ts';

const sources = ['public code index record 43454988969', 'public code index record 43416810932'];

export default {
  id: 'ambertrack',
  name: 'Ambertrack',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The owner is not told by the addresses; its customers' hosts carry their names.
    patterns: ['*://*.ambertrack.co.uk/*', '*://*.ambertrack.global/*'],
    except: [
      '*://ambertrack.co.uk/*',
      '*://www.ambertrack.co.uk/*',
      '*://ambertrack.global/*',
      '*://www.ambertrack.global/*',
    ],
    examples: [
      'https://eycareers.ambertrack.global/studentrecruitment2024/candidatelogin.aspx',
      'https://atkinscandidate.ambertrack.co.uk/graduates2023/login.aspx',
    ],
    extract: ['//(?<employer>[^./]+?)(?:careers|candidate|graduates)?\\.ambertrack\\.(?:co\\.uk|global)'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'login', path: '/(?:candidate)?login\\.aspx|/createaccount\\.aspx' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
