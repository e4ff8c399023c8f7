import type { Vendor } from '../vendor.ts';

const help = 'https://www.jazzhr.com/job-seekers';
const footer = ['public code index record 57068150568', 'public code index record 70083376486'];
const listed =
  'https://github.com/colophon-group/jobseek/blob/f725e476d265cea8c9bc5d85f6d77d6442be39e3/apps/crawler/src/core/monitors/jazzhr.py';

export default {
  id: 'jazzhr',
  name: 'JazzHR',
  company: 'Employ, Inc.',
  aliases: ['The Resumator', 'Jazz'],
  identity: { sources: ['https://employinc.com/services-privacy-notice-07272023'], asOf: '2023-07-27' },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.applytojob.com/*', '*://*.theresumator.com/*', '*://*.jazz.co/apply/*'],
    except: [
      '*://www.applytojob.com/*',
      '*://www.theresumator.com/*',
      '*://app.theresumator.com/*',
      '*://theresumator.com/*',
      '*://app.jazz.co/*',
    ],
    examples: [
      'https://primitive.applytojob.com/apply/Abc123DEf4/Engineer',
      'https://primitive.applytojob.com/apply',
      'http://barefootnetworks.theresumator.com/apply/Abc123/Engineer.html',
    ],
    counterExamples: ['https://www.jazzhr.com/', 'https://app.jazz.co/', help],
    extract: [
      '//(?<employer>[^./]+)\\.(?:applytojob|theresumator|jazz)\\.com?/apply/(?:jobs/details/)?(?!jobs\\b)(?<job>\\w+)',
      '//(?<employer>[^./]+)\\.(?:applytojob|theresumator)\\.com',
    ],
    sources: [
      listed,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'https://github.com/demircancelebi/whoishiring/tree/3a9614685d036454485ded779e7214a45ba6fa19',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['app.jazz.co/widgets', 'applytojob.com'],
    selectors: [
      'body.resumator-jobboard-home',
      'form#resumator-application-form',
      '#resumator_form_wrapper',
      '#resumator-submit-resume',
      'a#resumator-logo',
    ],
    footers: ['powered by jazzhr'],
    sources: [
      ...footer,
      'public code index record 71478110162',
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'form', selector: 'form#resumator-application-form' },
    { kind: 'posting', path: '^/apply/(?:jobs/details/)?\\w{5,}' },
  ],
  failures: [
    // A switched-off employer’s page bears this title; the site of its maker is where it leads.
    {
      selector: null,
      text: 'inactive career page',
      kind: 'state',
      sources: [
        'public code index record 70937239441',
        'public code index record 65935430847',
        'https://www.jazzhr.com/job-seekers',
      ],
      asOf: null,
    },
    {
      selector: null,
      text: 'this account is no longer active',
      kind: 'state',
      sources: [listed],
      asOf: '2026-08-01',
    },
  ],
  limits: [
    {
      what: 'file-size',
      megabytes: 5,
      sources: ['https://resumeoptimizerpro.com/blog/jazzhr-resume-format-guide'],
      asOf: null,
    },
    {
      what: 'browsers',
      names: ['Firefox', 'Chrome', 'Safari'],
      sources: ['https://success.jazzhr.com/hc/en-us/articles/223270747'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Its mails come from jazzhr.com, jazz.co or applytojob.com. Look for these in the spam folder.',
      sources: ['https://success.jazzhr.com/hc/en-us/articles/223270747'],
      asOf: '2022-09-12',
    },
    {
      what: 'advice',
      about: 'system',
      text: 'The company behind JazzHR shows its incidents at status.employinc.com.',
      sources: ['https://github.com/api-evangelist/employ-inc'],
      asOf: '2026-09-01',
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: help,
        checked: '2026-08-03',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [
          help,
          ...footer,
          'public code index record 71520883206',
          'public code index record 61107324018',
        ],
        asOf: null,
      },
    ],
    sources: [help, ...footer],
    asOf: null,
  },
} satisfies Vendor;
