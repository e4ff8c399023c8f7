import type { Vendor } from '../vendor.ts';

const boards =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'huntflow',
  name: 'Huntflow',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Employers outside of Russia have a second label, "global".
    patterns: ['*://*.huntflow.io/', '*://*.huntflow.io/vacancy/*'],
    except: ['*://huntflow.io/*', '*://www.huntflow.io/*'],
    examples: [
      'https://saberjobs.huntflow.io/',
      'https://p2porg.global.huntflow.io/vacancy/product-manager',
      'https://flowwow.huntflow.io/vacancy/123',
    ],
    counterExamples: ['https://huntflow.io/', 'https://globex.huntflow.io/my/globex'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:global\\.)?huntflow\\.io/vacancy/(?<job>[^/?#]+)',
      '//(?<employer>[^./]+)\\.(?:global\\.)?huntflow\\.io',
    ],
    sources: [boards, 'public code index record 57522472434', 'public code index record 49143012956'],
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '^/vacancy/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources: [boards], asOf: '2026-08-22' },
} satisfies Vendor;
