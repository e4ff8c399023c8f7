import type { Vendor } from '../vendor.ts';

const apply = {
  sources: [
    'https://github.com/orangehrm/orangehrm/blob/194a751e23977d76374386f2e405ac68eeed6904/src/client/src/orangehrmRecruitmentPlugin/pages/ApplyJobVacancy.vue',
    'https://github.com/orangehrm/orangehrm/blob/194a751e23977d76374386f2e405ac68eeed6904/src/plugins/orangehrmRecruitmentPlugin/config/routes.yaml',
  ],
  asOf: '2024-07-19',
};
const words = {
  sources: [
    ...apply.sources,
    'https://github.com/orangehrm/orangehrm/blob/194a751e23977d76374386f2e405ac68eeed6904/installer/Migration/V5_1_0/lang-string/recruitment.yaml',
  ],
  asOf: '2024-07-19',
};

export default {
  id: 'orangehrm',
  name: 'OrangeHRM',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    urlSignatures: [{ path: '/recruitmentApply/(?:jobs\\.html|applyVacancy/id/\\d+)' }],
    examples: ['https://hr.globex.example/web/index.php/recruitmentApply/applyVacancy/id/7'],
    // Staff of the same installation.
    counterExamples: ['https://hr.globex.example/web/index.php/auth/login'],
    extract: ['/recruitmentApply/applyVacancy/id/(?<job>\\d+)'],
    ...apply,
  },
  fingerprints: {
    selectors: ['.orangehrm-applicant-container', '.orangehrm-vacancy-list-poweredby'],
    ...apply,
  },
  kinds: [
    { kind: 'confirmation', path: '/applyVacancy/id/\\d+\\?(?:.*&)?success=true' },
    { kind: 'form', path: '/recruitmentApply/applyVacancy/' },
    { kind: 'posting', path: '/recruitmentApply/jobs\\.html' },
  ],
  confirmations: [
    { selector: '.orangehrm-dialog-popup', text: 'application received', ...words },
    {
      selector: '.orangehrm-dialog-popup',
      text: 'your application has been submitted successfully',
      ...words,
    },
  ],
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'A bare “Bad Request” page means that the server refused the form. Try again with a small PDF, DOC or DOCX file and without special characters in its name.',
      sources: [
        'https://github.com/orangehrm/orangehrm/blob/194a751e23977d76374386f2e405ac68eeed6904/src/plugins/orangehrmRecruitmentPlugin/Controller/PublicController/ApplicantController.php',
      ],
      asOf: '2024-07-19',
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...apply },
} satisfies Vendor;
