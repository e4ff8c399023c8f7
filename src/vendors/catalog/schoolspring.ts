import type { Vendor } from '../vendor.ts';

const faq =
  'https://help.powerschool.com/t5/Unified-Talent-SchoolSpring/Candidate-Portal-Applicant-FAQ/ta-p/537977';
const apply = 'https://ut.powerschool-docs.com/schoolspring/latest/apply-for-a-job';
const old = 'https://www.schoolspring.com/thesource/vol6e_details.cfm';

export default {
  id: 'schoolspring',
  name: 'SchoolSpring',
  company: 'PowerSchool',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Districts have hosts of their own, with the job in the query.
    patterns: [
      '*://www.schoolspring.com/job*',
      '*://schoolspring.com/job*',
      '*://*.schoolspring.com/?jobid=*',
      '*://*.schoolspring.com/?jobId=*',
    ],
    examples: [
      'https://www.schoolspring.com/job.cfm?jid=1234567',
      'https://www.schoolspring.com/jobs/',
      'https://psdschools.schoolspring.com/?jobId=5814459',
    ],
    counterExamples: ['https://employer.schoolspring.com/', old],
    extract: ['[?&](?:jid|jobid)=(?<job>\\d+)'],
    sources: [
      'public code index record 54560315721',
      'public code index record 53770015099',
      apply,
      'public code index record 66890338438',
      'public code index record 56258026723',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job\\.cfm' }],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: faq,
        // Pictures of the page carry the moment at which its editor put them there; the stored copy is no older.
        checked: '2025-03-03',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [faq],
        asOf: '2025-03-03',
      },
      {
        kind: 'phone',
        value: '+18885463487',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'outdated',
        sources: [old],
        asOf: null,
      },
    ],
    sources: [faq, apply],
    asOf: null,
  },
} satisfies Vendor;
