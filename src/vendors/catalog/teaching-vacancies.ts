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
  lastDay: [
    {
      by: 'Teaching Vacancies',
      what: 'strict',
      text: 'After the deadline a started application can no longer be sent, and one that you withdraw cannot be sent again. The hour differs from job to job; some close at 8 in the morning.',
      sources: [
        'https://github.com/DFE-Digital/teaching-vacancies/blob/98445ab0cf893afe7c9411c761b013f23de8984d/app/views/jobseekers/job_applications/review.html.slim',
        'https://github.com/DFE-Digital/teaching-vacancies/blob/98445ab0cf893afe7c9411c761b013f23de8984d/config/locales/jobseekers.yml',
        'https://github.com/DFE-Digital/teaching-vacancies/blob/98445ab0cf893afe7c9411c761b013f23de8984d/config/locales/forms.yml',
      ],
      asOf: '2026-08-21',
    },
    {
      by: 'Teaching Vacancies',
      what: 'extends',
      text: 'A school can move the closing date of its listing, even when it has passed. If a fault cost you the deadline, say so to the school in writing, with your notes.',
      sources: [
        'https://github.com/DFE-Digital/teaching-vacancies/blob/98445ab0cf893afe7c9411c761b013f23de8984d/config/locales/publishers.yml',
      ],
      asOf: '2026-08-21',
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'email',
        value: 'teaching.vacancies@education.gov.uk',
        purpose: 'technical-support',
        audience: 'applicants',
        checked: '2026-08-21',
        status: 'single-source',
        sources: [
          'https://github.com/DFE-Digital/teaching-vacancies/blob/98445ab0cf893afe7c9411c761b013f23de8984d/app/views/pages/terms-and-conditions.html.slim',
          'https://tv-design-history.herokuapp.com/creating-a-jobseeker-profile',
        ],
        asOf: '2026-08-21',
      },
      {
        kind: 'form',
        value: 'https://teaching-vacancies.service.gov.uk/support_request/new',
        checked: '2026-08-21',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [
          'https://github.com/DFE-Digital/teaching-vacancies/blob/98445ab0cf893afe7c9411c761b013f23de8984d/app/views/layouts/_footer.html.slim',
          'https://github.com/DFE-Digital/teaching-vacancies/blob/98445ab0cf893afe7c9411c761b013f23de8984d/app/views/content/get-help-hiring/how-to-setup-your-account/check-your-eligibility-to-advertise-roles.md',
        ],
        asOf: '2026-08-21',
      },
    ],
    sources: [
      'https://github.com/DFE-Digital/teaching-vacancies/blob/98445ab0cf893afe7c9411c761b013f23de8984d/config/locales/en.yml',
      'https://tv-design-history.herokuapp.com/creating-a-jobseeker-profile',
    ],
    asOf: '2026-08-21',
  },
} satisfies Vendor;
