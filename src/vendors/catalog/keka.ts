import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/2480b4483fb98383d80145a085671216d88c9beb/apps/crawler/src/core/monitors/keka.py';

export default {
  id: 'keka',
  name: 'Keka',
  company: null,
  aliases: ['Keka Hire'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Staff sign in on the same hosts.
    patterns: ['*://*.keka.com/careers', '*://*.keka.com/careers/*', '*://*.keka.com/careers?*'],
    except: ['*://keka.com/*', '*://www.keka.com/*'],
    examples: ['https://zypp.keka.com/careers', 'https://zypp.keka.com/careers/jobdetails/10001'],
    counterExamples: ['https://www.keka.com/careers', 'https://zypp.keka.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.keka\\.com/careers/(?:.*?/)?jobdetails/(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.keka\\.com/careers',
    ],
    sources: [reader, 'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d'],
    asOf: '2026-08-01',
  },
  fingerprints: { assets: ['keka.com/careers'], sources: [reader], asOf: '2026-08-01' },
  kinds: [{ kind: 'posting', path: '/jobdetails/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
