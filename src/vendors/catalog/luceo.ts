import type { Vendor } from '../vendor.ts';

const sources = ['public code index record 46226004623', 'public code index record 24922042532'];

export default {
  id: 'luceo',
  name: 'Luceo',
  company: 'CareerBuilder',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.luceosolutions.com/*'],
    except: ['*://luceosolutions.com/*', '*://www.luceosolutions.com/*'],
    examples: ['https://globex.luceosolutions.com/'],
    extract: ['//(?:ws-)?(?<employer>[^./]+)\\.luceosolutions\\.com'],
    sources,
    asOf: null,
  },
  fingerprints: { assets: ['luceosolutions.com'], sources, asOf: null },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
