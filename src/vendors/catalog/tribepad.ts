import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-tribepad/src';
const basics = 'https://support.tribepad.com/manual/document-category/job-seeker-basics/';
const login = 'https://support.tribepad.com/manual/document/logging-into-tribepad-common-questions-answers/';

export default {
  id: 'tribepad',
  name: 'Tribepad',
  company: 'Tribepad',
  aliases: ['Tribepad Gro'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.tribepad.com/*', '*://*.tribepad-gro.com/*'],
    except: [
      '*://tribepad.com/*',
      '*://www.tribepad.com/*',
      '*://support.tribepad.com/*',
      '*://learn.tribepad.com/*',
    ],
    // Large employers keep the paths on domains of their own.
    urlSignatures: [{ path: '^/members/modules/job/' }],
    examples: [
      'https://globex.tribepad.com/members/modules/job/detail.php?record=1234',
      'https://globex.tribepad-gro.com/v2/vacancies',
      'https://apply.globex.example/members/modules/job/detail.php?record=1234',
    ],
    counterExamples: [
      'https://www.tribepad.com/',
      basics,
      'https://learn.tribepad.com/en/support/candidate-faqs',
    ],
    extract: [
      '//(?<employer>[^./]+)\\.tribepad(?:-gro)?\\.com/members/(?:[^?]*)\\?(?:[^#]*&)?(?:record|j)=(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.tribepad(?:-gro)?\\.com',
      '/members/[^?]*\\?(?:[^#]*&)?(?:record|j)=(?<job>\\d+)',
    ],
    sources: [reader],
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['tribepad.com', 'tribepad-gro.com'],
    selectors: ['form[action*="/members/modules/"]'],
    sources: [reader],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'posting', path: '/members/modules/job/detail\\.php' },
    { kind: 'form', path: '^/members/\\?j=' },
  ],
  limits: [
    { what: 'lock', minutes: 15, sources: [login, basics], asOf: null },
    {
      what: 'advice',
      about: 'access',
      text: 'Use only the newest reset mail: its link lasts ten minutes. An address with an apostrophe in it is not accepted.',
      sources: [login],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'An application that has been sent cannot be changed. If it is missing, look for a second account under another address of yours.',
      sources: ['https://learn.tribepad.com/en/support/candidate-faqs'],
      asOf: null,
    },
  ],
  // The help desk’s address in the manual is for recruiters.
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: basics,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [basics],
        asOf: null,
      },
    ],
    sources: [basics],
    asOf: null,
  },
} satisfies Vendor;
