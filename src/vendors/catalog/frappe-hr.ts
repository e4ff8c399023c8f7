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
  formerly: ['ERPNext HR'],
  runBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    elsewhere: [{ path: '^/job_application(?:/new)?/?$' }],
    examples: ['https://hr.globex.example/job_application/new?job_title=HR-OPN-2024-0001'],
    reads: ['/job_application/new\\?(?:[^#]*&)?job_title=(?<job>[^&#]+)'],
    ...form,
  },
  marks: { selectors: ['a[href^="/job_application/new?job_title="]'], ...form },
  kinds: [
    { kind: 'form', path: '^/job_application' },
    { kind: 'posting', selector: 'a[href^="/job_application/new?job_title="]' },
  ],
  failures: [
    { selector: null, saying: 'against a closed job opening', means: 'state', ...applicant },
    { selector: null, saying: 'resume link not valid', means: 'input', ...form },
    { selector: null, saying: 'opening closed.', means: 'state', ...form },
  ],
  confirmations: [{ selector: null, saying: 'thank you for applying.', ...form }],
  support: { policy: 'unknown', channels: [], ...form },
} satisfies Vendor;
