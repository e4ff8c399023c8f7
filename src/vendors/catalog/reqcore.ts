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
  runBy: 'employer',
  role: 'ats',
  // The paths are too plain to tell it from other systems.
  pages: { patterns: [], examples: [], ...app },
  marks: {
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
    { selector: banner, saying: 'already applied to this position', means: 'state', ...app },
    { selector: banner, saying: 'not accepting applications', means: 'state', ...app },
    { selector: banner, saying: 'something went wrong', means: 'system', ...app },
    { selector: banner, saying: 'failed to upload your resume', means: 'system', ...app },
    { selector: banner, saying: 'too many applications submitted', means: 'access', ...app },
    { selector: banner, saying: 'invalid file type', means: 'input', ...app },
    { selector: banner, saying: 'file too large', means: 'input', ...app },
    { selector: banner, saying: 'missing required answers', means: 'input', ...app },
    { selector: banner, saying: 'document limit reached', means: 'state', ...app },
    { selector: 'h1, h2', saying: 'job not found', means: 'state', ...app },
    { selector: 'h1, h2', saying: 'position not found', means: 'state', ...app },
    { selector: null, saying: 'sign-in failed due to a server error', means: 'access', ...app },
  ],
  confirmations: [{ selector: 'h1, h2', saying: 'application submitted', ...app }],
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
  support: { policy: 'unknown', channels: [], ...app },
} satisfies Vendor;
