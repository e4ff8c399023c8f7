import type { Vendor } from '../vendor.ts';

const views = {
  sources: [
    'https://github.com/cross-solution/YAWIK/tree/af5971b017854ef348a54aad42b7a159bc5e4245/module/Applications/view/applications/apply',
    'https://github.com/cross-solution/YAWIK/blob/af5971b017854ef348a54aad42b7a159bc5e4245/module/Core/view/layout/layout.phtml',
  ],
  asOf: '2021-08-09',
};
const errors = {
  sources: [
    'https://github.com/cross-solution/YAWIK/blob/af5971b017854ef348a54aad42b7a159bc5e4245/module/Auth/view/auth/index/job-not-found.phtml',
    'https://github.com/cross-solution/YAWIK/blob/af5971b017854ef348a54aad42b7a159bc5e4245/module/Jobs/view/error/expired.phtml',
  ],
  asOf: '2021-08-09',
};

export default {
  id: 'yawik',
  name: 'YAWIK',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: { patterns: [], examples: [], ...views },
  fingerprints: {
    selectors: [
      '#send-application-buttons',
      'script[src*="modules/Applications/js/application.form.js"]',
      'a[href="http://yawik.org"]',
    ],
    footers: ['powered by yawik'],
    ...views,
  },
  kinds: [{ kind: 'form', selector: '#send-application-buttons' }],
  failures: [
    { selector: '#application_incomplete', text: null, kind: 'input', ...views },
    { selector: null, text: 'provided apply identifier could not be found', kind: 'state', ...errors },
    { selector: null, text: 'has expired or was inactivated', kind: 'state', ...errors },
  ],
  confirmations: [
    { selector: '.alert-success', text: 'your application was sent successfully', ...views },
    { selector: '.alert-success', text: 'your application had been posted', ...views },
  ],
  limits: [
    {
      what: 'advice',
      about: 'state',
      text: 'Keep the link that the last page shows: it is the only way back to an application sent without an account.',
      ...views,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...views },
} satisfies Vendor;
