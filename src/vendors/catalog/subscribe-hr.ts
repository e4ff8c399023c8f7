import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-subscribehr/src',
  'public code index record 65875859269',
];
const help = 'https://wayss.careers.subscribe-hr.com/help';
const wiki = 'https://wiki.subscribe-hr.com.au/Registering-as-an-applicant';

export default {
  id: 'subscribe-hr',
  name: 'Subscribe-HR',
  company: 'Subscribe-HR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.careers.subscribe-hr.com/*', '*://*.jobs.subscribe-hr.com/*'],
    examples: [
      'https://subscribehr16.careers.subscribe-hr.com/',
      'https://subscribehr16.careers.subscribe-hr.com/jobs/1042-mental-health-worker-50d',
      'https://adelaideconventioncentre.jobs.subscribe-hr.com/',
    ],
    // The employer’s staff.
    counterExamples: ['https://app.subscribe-hr.com/cb/app', 'https://www.subscribe-hr.com.au/'],
    extract: ['//(?<employer>[^./]+)\\.(?:careers|jobs)\\.subscribe-hr\\.com(?:/jobs/(?<job>\\d+))?'],
    sources: [...sources, 'public code index record 8458018071'],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/\\d+' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'The new password that comes by mail has 32 characters: copy it whole. It is asked for twice before you may choose your own.',
      sources: [help],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'The button to complete it later keeps an application; it stands among yours under “Profile” and goes on at the step that was saved.',
      sources: [help, 'https://wiki.subscribe-hr.com.au/Applying-for-vacancies-microsite'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-29',
    channels: [
      {
        kind: 'help',
        value: null,
        at: '/help',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [help, wiki],
        asOf: null,
      },
    ],
    sources: [help, wiki],
    asOf: null,
  },
} satisfies Vendor;
