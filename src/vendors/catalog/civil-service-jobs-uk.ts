import type { Vendor } from '../vendor.ts';

const guidance = 'https://gov.uk/using-the-civil-service-jobs-website';
const copy =
  'https://www.govwire.co.uk/news/civil-service-resourcing/guidance-using-the-civil-service-jobs-website-as-a-candidate-117512';

export default {
  id: 'civil-service-jobs-uk',
  name: 'Civil Service Jobs',
  company: 'Cabinet Office (Government Recruitment Service)',
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://*.civilservicejobs.service.gov.uk/csr*'],
    examples: [
      'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1905627',
      'https://www.civilservicejobs.service.gov.uk/csr/index.cgi',
      'https://www.civilservicejobs.service.gov.uk/csr/login.cgi',
    ],
    extract: ['[?&]jcode=(?<job>\\d+)'],
    sources: [
      'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/October2015.html',
      'public code index record 44363978301',
      'public code index record 49005425405',
      'public code index record 38912054874',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '/csr/login\\.cgi' },
    { kind: 'posting', path: '/csr/jobs\\.cgi' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'The e-mail for a new password can take 15 minutes. Wait that long before you ask for another one.',
      sources: [guidance],
      asOf: '2025-02-03',
    },
  ],
  lastDay: [
    {
      by: 'Civil Service Jobs',
      what: 'slow-desk',
      text: 'Technical support replies within two working days. Write to it that long before the closing time, or as soon as the fault shows.',
      hoursBefore: 48,
      sources: [guidance, copy],
      asOf: '2025-02-03',
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // Printed for closing an account only.
        kind: 'email',
        value: 'support.csjobs@cabinetoffice.gov.uk',
        checked: '2025-02-03',
        purpose: 'other',
        audience: 'applicants',
        status: 'single-source',
        sources: [guidance, copy],
        asOf: '2025-02-03',
      },
      {
        // The first paragraph leads on to technical support; where it leads is not printed.
        kind: 'form',
        value: guidance,
        checked: '2025-02-03',
        purpose: 'technical-support',
        audience: 'applicants',
        hours: 'reply within 2 working days',
        status: 'single-source',
        sources: [guidance, copy],
        asOf: '2025-02-03',
      },
    ],
    sources: [guidance, copy],
    asOf: '2025-02-03',
  },
} satisfies Vendor;
