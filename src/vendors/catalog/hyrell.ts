import type { Vendor } from '../vendor.ts';

const sources = ['public code index record 31223863809', 'public code index record 4828631081'];
const franchise =
  'http://franchisesupport.hyrell.com/customer/en/portal/topics/707409-processing-applicants/articles';

export default {
  id: 'hyrell',
  name: 'Hyrell',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.hyrell.com/UI/Views/Applicant/*'],
    examples: ['https://globex.hyrell.com/UI/Views/Applicant/VirtualStepCareers.aspx'],
    counterExamples: ['https://www.hyrell.com/', franchise],
    extract: ['//(?<employer>[^./]+)\\.hyrell\\.com'],
    sources: [
      'http://franchisesupport.hyrell.com/customer/en/portal/topics/707409-processing-applicants/articles',
      ...sources,
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'file-size',
      megabytes: 5,
      sources: ['https://support.hyrell.com/hc/en-us/articles/4420558667543-File-Attachments'],
      asOf: null,
    },
    {
      what: 'file-types',
      extensions: ['doc', 'docx', 'pdf', 'rtf', 'txt', 'xls', 'xlsx', 'jpg', 'jpeg', 'png', 'gif', 'tif'],
      sources: ['https://support.hyrell.com/hc/en-us/articles/4420558667543-File-Attachments'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Look for a “Need Application Help?” link: the vendor’s own pages carry one for applicants.',
      sources: [franchise],
      asOf: '2018-01-01',
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [franchise],
    asOf: '2018-01-01',
  },
} satisfies Vendor;
