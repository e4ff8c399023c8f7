import type { Vendor } from '../vendor.ts';

const help = 'https://interamt.de/cms/Hilfe/200_Hilfe_Stellensuche_Suchmaske.html';

export default {
  id: 'interamt',
  name: 'Interamt',
  company: null,
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    // The host was read on its own help page, the paths in code only.
    patterns: ['*://interamt.de/koop/app/*', '*://www.interamt.de/koop/app/*'],
    except: ['*://*.interamt.de/koop/app/webservice*'],
    examples: [
      'https://interamt.de/koop/app/stelle?id=1234567',
      'https://www.interamt.de/koop/app/stelle?id=1234567',
    ],
    counterExamples: [
      help,
      'https://www.interamt.de/koop/app/webservice_v2?partner=1',
      'https://www.interamt-experience.de/',
    ],
    extract: ['[?&]id=(?<job>\\d+)'],
    sources: [help, 'public code index record 36498138571', 'public code index record 71350577302'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/stelle\\?' }],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: help,
        purpose: 'other',
        audience: 'applicants',
        languages: ['de'],
        status: 'undated',
        sources: [help],
        asOf: null,
      },
    ],
    sources: [help],
    asOf: null,
  },
} satisfies Vendor;
