import type { Vendor } from '../vendor.ts';

const form = {
  sources: [
    'https://github.com/frappe/hrms/blob/80f17c99aee38116c0bd4b794845ebe5290d083c/hrms/hr/web_form/job_application/job_application.json',
    'https://github.com/frappe/hrms/blob/80f17c99aee38116c0bd4b794845ebe5290d083c/hrms/templates/generators/job_opening.html',
  ],
  asOf: '2024-10-24',
};
const applicant = {
  sources: [
    'https://github.com/frappe/hrms/blob/80f17c99aee38116c0bd4b794845ebe5290d083c/hrms/hr/doctype/job_applicant/job_applicant.py',
  ],
  asOf: '2024-10-24',
};

export default {
  id: 'frappe-hr',
  name: 'Frappe HR',
  company: null,
  aliases: ['ERPNext HR'],
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    urlSignatures: [{ path: '^/job_application(?:/new)?/?$' }],
    examples: ['https://hr.globex.example/job_application/new?job_title=HR-OPN-2024-0001'],
    extract: ['/job_application/new\\?(?:[^#]*&)?job_title=(?<job>[^&#]+)'],
    ...form,
  },
  fingerprints: { selectors: ['a[href^="/job_application/new?job_title="]'], ...form },
  kinds: [
    { kind: 'form', path: '^/job_application' },
    { kind: 'posting', selector: 'a[href^="/job_application/new?job_title="]' },
  ],
  failures: [
    { selector: null, text: 'against a closed job opening', kind: 'state', ...applicant },
    { selector: null, text: 'resume link not valid', kind: 'input', ...form },
    { selector: null, text: 'opening closed.', kind: 'state', ...form },
  ],
  confirmations: [{ selector: null, text: 'thank you for applying.', ...form }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...form },
} satisfies Vendor;
