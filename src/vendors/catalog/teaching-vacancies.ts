import type { Vendor } from '../vendor.ts';

export default {
  id: 'teaching-vacancies',
  name: 'Teaching Vacancies',
  company: 'Department for Education',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://teaching-vacancies.service.gov.uk/jobs/*'],
    examples: ['https://teaching-vacancies.service.gov.uk/jobs/teacher-of-english-globex-academy'],
    counterExamples: [
      'https://teaching-vacancies.service.gov.uk/',
      'https://teaching-vacancies.service.gov.uk/pages/job-application-preview',
    ],
    sources: [
      'https://teaching-vacancies.service.gov.uk/pages/job-application-preview',
      'public code index record 15999555119',
      'public code index record 47227450115',
    ],
    asOf: null,
  },
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'email',
        value: 'teaching.vacancies@education.gov.uk',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: ['https://tv-design-history.herokuapp.com/creating-a-jobseeker-profile'],
        asOf: null,
      },
    ],
    sources: ['https://tv-design-history.herokuapp.com/creating-a-jobseeker-profile'],
    asOf: null,
  },
} satisfies Vendor;
