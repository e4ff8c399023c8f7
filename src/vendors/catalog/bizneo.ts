import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-bizneo/src',
];

export default {
  id: 'bizneo',
  name: 'Bizneo HR',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.bizneo.com/jobs*'],
    except: ['*://bizneo.com/*', '*://www.bizneo.com/*'],
    examples: ['https://groundforce.bizneo.com/jobs', 'https://groundforce.bizneo.com/jobs/agente-de-rampa'],
    counterExamples: ['https://www.bizneo.com/'],
    extract: ['//(?:jobs\\.)?(?!www\\.)(?<employer>[^./]+)\\.bizneo\\.com/jobs(?:/(?<job>[^/?#]+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/.+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
