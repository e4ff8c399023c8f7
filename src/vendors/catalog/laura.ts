import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 63219475265',
  'public code index record 69882478641',
  'public code index record 55665739088',
];

export default {
  id: 'laura',
  name: 'LAURA',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.rekrytointi.com/*'],
    except: ['*://rekrytointi.com/*', '*://www.rekrytointi.com/*'],
    examples: ['https://globex.rekrytointi.com/paikat/index.php?jid=1234&o=A_RJ'],
    counterExamples: ['https://laura.fi/'],
    extract: ['//(?<employer>[^./]+)\\.rekrytointi\\.com(?:.*[?&]jid=(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/paikat/.*[?&]jid=\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
