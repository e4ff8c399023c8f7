import type { Vendor } from '../src/vendors/vendor.ts';

const help = 'http://127.0.0.1:4173/acme/help';

/**
 * A made-up vendor whose forms the demo serves on this machine, described as a real one is. It is in the
 * directory of demo and test builds only (CALLWORTHY_DEMO=1), never in a release.
 */
export default {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme Hosted Forms',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Match patterns know no ports: the demo takes the next one when 4173 is in use.
    patterns: ['http://127.0.0.1/acme/*'],
    examples: ['http://127.0.0.1:4173/acme/globex/field-engineer/apply'],
    counterExamples: ['http://127.0.0.1:4173/'],
    extract: ['/acme/(?<employer>[^/]+)/(?<job>[^/]+)/(?:apply|thanks|done)'],
    sources: ['demo/server.mjs'],
    asOf: null,
  },
  fingerprints: {
    selectors: ['iframe#acme-apply'],
    footers: ['Powered by Acme Apply'],
    sources: ['demo/server.mjs'],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '^/acme/login' },
    { kind: 'confirmation', path: '/thanks' },
    { kind: 'form', path: '/apply', selector: 'form#application' },
  ],
  failures: [
    {
      selector: '.aa-banner',
      text: 'could not save your application',
      kind: 'system',
      sources: ['demo/server.mjs'],
      asOf: null,
    },
    {
      selector: null,
      text: 'no longer accepting applications',
      kind: 'state',
      sources: ['demo/server.mjs'],
      asOf: null,
    },
  ],
  confirmations: [{ selector: '.aa-thanks', text: null, sources: ['demo/server.mjs'], asOf: null }],
  limits: [
    { what: 'idle', minutes: 30, sources: [help], asOf: '2026-11-01' },
    { what: 'file-size', megabytes: 5, sources: [help], asOf: '2026-11-01' },
    { what: 'file-types', extensions: ['pdf', 'docx'], sources: [help], asOf: '2026-11-01' },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'email',
        value: 'applicants@acme-apply.example',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [help],
        asOf: '2026-11-01',
      },
      {
        kind: 'phone',
        value: '+12125550148',
        purpose: 'technical-support',
        audience: 'applicants',
        extension: 'option 2',
        hours: 'Mon-Fri 9-17 ET',
        status: 'single-source',
        sources: [help],
        asOf: '2026-11-01',
      },
      {
        kind: 'help',
        value: help,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [help],
        asOf: '2026-11-01',
      },
    ],
    sources: [help],
    asOf: '2026-11-01',
  },
} satisfies Vendor;
