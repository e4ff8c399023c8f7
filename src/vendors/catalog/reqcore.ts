import type { Vendor } from '../vendor.ts';

const app = {
  sources: [
    'https://github.com/reqcore-inc/reqcore-old-snapshot/tree/c3a1fa51e4dedeeaccb4d4c15164de912f793781/app/pages/jobs',
    'https://github.com/reqcore-inc/reqcore-old-snapshot/blob/c3a1fa51e4dedeeaccb4d4c15164de912f793781/server/api/public/jobs/%5Bslug%5D/apply.post.ts',
  ],
  asOf: '2026-07-03',
};
const banner = '[role="alert"]';

export default {
  id: 'reqcore',
  name: 'Reqcore',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  // The paths are too plain to tell it from other systems.
  pages: { patterns: [], examples: [], ...app },
  fingerprints: {
    selectors: [
      'meta[property="og:url"][content^="https://reqcore.com/"]',
      'link[rel="canonical"][href^="https://reqcore.com/"]',
    ],
    footers: ['powered by reqcore'],
    ...app,
  },
  // Every page names its own address in its head, in whatever language and on whatever host.
  kinds: [
    { kind: 'confirmation', selector: 'meta[property="og:url"][content$="/confirmation"]' },
    { kind: 'form', selector: 'meta[property="og:url"][content*="/jobs/"][content$="/apply"]' },
    { kind: 'login', selector: 'meta[property="og:url"][content*="/auth/"]' },
    { kind: 'posting', selector: 'meta[property="og:url"][content*="/jobs/"]' },
  ],
  failures: [
    { selector: banner, text: 'already applied to this position', kind: 'state', ...app },
    { selector: banner, text: 'not accepting applications', kind: 'state', ...app },
    { selector: banner, text: 'something went wrong', kind: 'system', ...app },
    { selector: banner, text: 'failed to upload your resume', kind: 'system', ...app },
    { selector: banner, text: 'too many applications submitted', kind: 'access', ...app },
    { selector: banner, text: 'invalid file type', kind: 'input', ...app },
    { selector: banner, text: 'file too large', kind: 'input', ...app },
    { selector: banner, text: 'missing required answers', kind: 'input', ...app },
    { selector: banner, text: 'document limit reached', kind: 'state', ...app },
    { selector: 'h1, h2', text: 'job not found', kind: 'state', ...app },
    { selector: 'h1, h2', text: 'position not found', kind: 'state', ...app },
    { selector: null, text: 'sign-in failed due to a server error', kind: 'access', ...app },
  ],
  confirmations: [{ selector: 'h1, h2', text: 'application submitted', ...app }],
  limits: [
    { what: 'file-size', megabytes: 10, ...app },
    { what: 'file-types', extensions: ['pdf', 'doc', 'docx'], ...app },
    {
      what: 'advice',
      about: 'any',
      text: 'If nothing seems to happen after you press the button, scroll up: messages appear above the form.',
      ...app,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...app },
} satisfies Vendor;
