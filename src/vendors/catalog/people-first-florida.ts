import type { Vendor } from '../vendor.ts';

const rehabworks = 'https://www.rehabworks.org/careers/apply.html';
const orientation =
  'http://businessdocbox.com/Business_Software/101174714-Department-of-management-services-people-first-people-first-new-employee-orientation-working-together-to-put-people-first-last-updated.html';
const posting = 'public code index record 7186738741';

export default {
  id: 'people-first-florida',
  name: 'People First (Florida)',
  company: 'State of Florida, Department of Management Services',
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.myflorida.com/*'],
    examples: [
      'https://jobs.myflorida.com/job/TALLAHASSEE-ENVIRONMENTAL-CONSULTANT-37001968-FL-32312/1396511700/',
      'https://jobs.myflorida.com/search/?q=',
    ],
    // Employees of the state sign in here.
    counterExamples: ['https://peoplefirst.myflorida.com/'],
    extract: ['/job/[^/?#]+/(?<job>\\d+)'],
    sources: ['public code index record 57178566355', 'public code index record 15400692085', orientation],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job/[^/?#]+/\\d+' }],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // The posting confirms the number, for accommodation. Printed hours belong to the line for employees.
        kind: 'phone',
        value: '+18775627287',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [rehabworks, posting],
        asOf: null,
      },
      {
        // A text telephone, for callers who cannot hear.
        kind: 'phone',
        value: '+18662210268',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [rehabworks],
        asOf: null,
      },
    ],
    sources: [rehabworks, posting],
    asOf: null,
  },
} satisfies Vendor;
