import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 40912796599',
  'public code index record 60968139770',
  'public code index record 68947167177',
  'public code index record 68839590171',
];
const listed =
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/April2013.html';

export default {
  id: 'iapplicants',
  name: 'iApplicants',
  company: null,
  aliases: ['Newton'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.iapplicants.com/*'],
    except: ['*://iapplicants.com/*', '*://www.iapplicants.com/*'],
    examples: ['https://globex.iapplicants.com/searchjobs.php'],
    extract: ['//(?<employer>[^./]+)\\.iapplicants\\.com'],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobflyer\\.php' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
