import type { Vendor } from '../vendor.ts';

const monitor =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/talemetry.py';

export default {
  id: 'talemetry',
  name: 'Talemetry',
  company: 'Employ, Inc.',
  aliases: ['TTC Portals', 'Jobvite Career Sites'],
  identity: {
    sources: [
      'https://help.jobvite.com/hc/en-us/articles/13540553492637-Suspension-Implications-for-Employ-Products',
    ],
    asOf: null,
  },
  hostedBy: 'vendor',
  role: 'front-end',
  pages: {
    patterns: ['*://*.ttcportals.com/*', '*://jobs.talemetry.com/*'],
    except: ['*://ttcportals.com/*', '*://www.ttcportals.com/*'],
    examples: [
      'https://ross-video.ttcportals.com/search/jobs?q=&location=Ottawa',
      'https://ashleycareers.ttcportals.com/',
      'https://parkercareers.ttcportals.com/jobs/13595557-engineer',
    ],
    extract: ['//(?<employer>[^./]+)\\.ttcportals\\.com(?:/jobs/(?<job>\\d+))?'],
    sources: [monitor, 'public code index record 66248522917', 'public code index record 52273122848'],
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources: [monitor], asOf: '2026-08-22' },
} satisfies Vendor;
