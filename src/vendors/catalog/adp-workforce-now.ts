import type { Vendor } from '../vendor.ts';

const shared =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/adp.py';
const guide = 'https://www.sambuz.com/doc/applicant-user-guide-ppt-presentation-804124';
const faq = 'https://paperzz.com/doc/9179356/frequently-asked-questions-for-job-seekers';

export default {
  id: 'adp-workforce-now',
  name: 'ADP Workforce Now',
  company: 'ADP, Inc.',
  aliases: ['ADP Career Center', 'WFN career center'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Payroll and time sheets have the same hosts.
    patterns: [
      '*://workforcenow.adp.com/mascsr/default/mdf/recruitment/*',
      '*://workforcenow.adp.com/mascsr/default/careercenter/*',
      '*://workforcenow.adp.com/mdf/recruitment/*',
      '*://workforcenow.adp.com/jobs/apply/*',
      '*://workforcenow.cloud.adp.com/mascsr/default/mdf/recruitment/*',
      '*://workforcenow.cloud.adp.com/mascsr/default/careercenter/*',
      // The system of the years before, for the same customers.
      '*://home.eease.adp.com/recruit*',
      '*://home2.eease.adp.com/recruit*',
    ],
    examples: [
      'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=10000000-0000-4000-8000-000000000001&ccId=19000101_000001&jobId=100001&lang=en_US',
      'https://workforcenow.cloud.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=10000000-0000-4000-8000-000000000001',
      'https://workforcenow.adp.com/jobs/apply/posting.html?client=pathfwd&jobId=100001',
    ],
    counterExamples: [
      'https://workforcenow.adp.com/',
      'https://workforcenow.adp.com/theme/index.html',
      'https://online.adp.com/signin/v1/',
      'https://www.adp.com/logins/adp-workforce-now.aspx',
    ],
    extract: [
      '[?&]client=(?<employer>[^&#]+).*?[?&]jobId=(?<job>\\d+)',
      '[?&]client=(?<employer>[^&#]+)',
      '[?&]jobId=(?<job>\\d+)',
      'eease\\.adp\\.com/recruit\\d*/.*[?&]id=(?<job>\\d+)',
    ],
    sources: [
      shared,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      guide,
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: [
      'workforcenow.adp.com/mascsr/default/mdf/recruitment',
      'workforcenow.cloud.adp.com/mascsr/default/mdf/recruitment',
    ],
    sources: [shared],
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'login', path: '/jobs/apply/returnApplicant' },
    { kind: 'posting', path: '[?&]jobId=\\d' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'A captcha window opens before your first profile is made, so allow pop-ups; your user id is mailed to you afterwards.',
      sources: [guide],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'An employer is on one of two ADP addresses only. If one says “not found”, start again from the employer’s own page.',
      sources: ['https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d'],
      asOf: '2026-08-21',
    },
    {
      what: 'advice',
      about: 'any',
      text: 'ADP’s Help inside the career site has questions and answers for job seekers: time-outs, attachments and a forgotten user id.',
      sources: [faq],
      asOf: '2015-01-01',
    },
  ],
  support: { policy: 'self-service', channels: [], sources: [faq], asOf: '2015-01-01' },
} satisfies Vendor;
