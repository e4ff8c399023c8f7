import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/eightfold.py';

export default {
  id: 'eightfold',
  name: 'Eightfold',
  company: 'Eightfold AI',
  aliases: ['PCSX'],
  hostedBy: 'vendor',
  role: 'front-end',
  pages: {
    patterns: ['*://*.eightfold.ai/careers*', '*://*.eightfold.ai/careerhub/*'],
    except: ['*://eightfold.ai/*', '*://www.eightfold.ai/*'],
    // On employers' hosts the path alone is too common; together with the employer's domain as a parameter it is not.
    urlSignatures: [
      {
        query: 'domain',
        value: '^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$',
        path: '^/careers(?:hub)?(?:/job|/apply|/?$)',
      },
    ],
    examples: [
      'https://micron.eightfold.ai/careers/job/10000001-engineer?domain=micron.com',
      'https://micron.eightfold.ai/careers?pid=10000001',
      'https://careers.qualcomm.com/careers/job/400000000001?domain=qualcomm.com',
    ],
    counterExamples: ['https://eightfold.ai/', 'https://www.eightfold.ai/careers/'],
    extract: [
      '//(?!app\\.)(?<employer>[^./]+)\\.eightfold\\.ai/.*?(?:/job/|[?&]pid=)(?<job>\\d+)',
      '//(?!app\\.)(?<employer>[^./]+)\\.eightfold\\.ai',
      '(?:/careers/job/|[?&]pid=)(?<job>\\d+)',
    ],
    sources: [reader, 'public code index record 68777052124'],
    asOf: '2026-08-22',
  },
  fingerprints: { assets: ['eightfold.ai'], sources: [reader], asOf: '2026-08-22' },
  kinds: [
    { kind: 'form', path: '/careers/apply|/job/\\d+/apply|/jobs/apply' },
    { kind: 'posting', path: '/careers/job|[?&]pid=\\d' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-22' },
} satisfies Vendor;
