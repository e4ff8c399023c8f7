import type { Vendor } from '../vendor.ts';

const terms = 'https://www.welcometothejungle.com/en/pages/terms';

export default {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  company: 'Welcome to the Jungle (Coruscant SAS)',
  aliases: ['Welcome Kit'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The board itself is a job board; only its own application form is an applicant's page of this system.
    patterns: ['*://*.welcomekit.co/*', '*://www.welcometothejungle.com/*/companies/*/jobs/*/apply*'],
    // Recruiters sign in on the bare host; the interface is documented on a third one.
    except: ['*://welcomekit.co/*', '*://www.welcomekit.co/*', '*://developers.welcomekit.co/*'],
    examples: [
      'https://agaetis.welcomekit.co/',
      'https://kinetix-tech.welcomekit.co/jobs',
      'https://www.welcometothejungle.com/fr/companies/euronext/jobs/data-engineer_paris/apply',
    ],
    counterExamples: [
      'https://www.welcomekit.co/api/v1/external/documents',
      'https://developers.welcomekit.co/',
      'https://www.welcometothejungle.com/en/companies/euronext',
      terms,
    ],
    extract: [
      'welcometothejungle\\.com/[^/]+/companies/(?<employer>[^/?#]+)/jobs/(?<job>[^/?#]+)',
      '//(?<employer>[^./]+)\\.welcomekit\\.co/(?:jobs/(?<job>[^/?#]+))?',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/tree/1763b11f93852716cc0088af5a90041a7148b57d',
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 48222460120',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/jobs/[^/?#]+/apply' },
    { kind: 'posting', path: '/jobs/[^/?#]+' },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // The terms promise a "contact tab" to every user; its address is not in them.
        kind: 'help',
        value: terms,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [terms],
        asOf: '2023-12-19',
      },
      {
        kind: 'help',
        value: 'https://www.welcometothejungle.com/en/pages/privacy-center',
        purpose: 'privacy',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://www.welcometothejungle.com/en/pages/privacy-center'],
        asOf: null,
      },
    ],
    sources: [terms],
    asOf: '2023-12-19',
  },
} satisfies Vendor;
