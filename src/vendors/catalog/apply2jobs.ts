import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 40972667849',
  'public code index record 40889303826',
  'public code index record 41283874401',
  'public code index record 31023906331',
];
const listed =
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/August2014.html';

export default {
  id: 'apply2jobs',
  name: 'VirtualEdge (apply2jobs)',
  company: null,
  aliases: ['apply2jobs'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.apply2jobs.com/*'],
    except: ['*://apply2jobs.com/*', '*://www.apply2jobs.com/'],
    examples: [
      'https://www.meredith.apply2jobs.com/ProfExt/index.cfm?fuseaction=mExternal.showSearchInterface',
      'https://www1.apply2jobs.com/ADTRAN/ProfExt/index.cfm?fuseaction=mExternal.showSearchInterface',
      'https://www.spirent.apply2jobs.com/index.cfm',
    ],
    extract: [
      '//www\\d*\\.apply2jobs\\.com/(?<employer>[^/?#]+)/(?:.*[?&]RID=(?<job>\\d+))?',
      '//(?:www\\.)?(?<employer>[^./]+)(?:\\.edu)?\\.apply2jobs\\.com/(?:.*[?&]RID=(?<job>\\d+))?',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: 'mExternal\\.showJob' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
