import type { Vendor } from '../vendor.ts';

const officers =
  'https://github.com/gbyte-dev/Government-news-portal/blob/321abf59789d82050bae3f14e104e334d33e30a1/application/views/pages/ibps_probationary_officer_po_15th_online_form-jobs.php';
const clerks =
  'https://github.com/gbyte-dev/Government-news-portal/blob/321abf59789d82050bae3f14e104e334d33e30a1/application/views/pages/ibps_clerk_15th_recruitment-jobs.php';
const howTo = 'https://splessons.com/lesson/ibps-po-online-application';

export default {
  id: 'ibps',
  name: 'IBPS online registration',
  company: 'Institute of Banking Personnel Selection',
  identity: { sources: [officers], asOf: '2025-08-01' },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // One path for each recruitment, of its own institute or of a bank.
    patterns: ['*://ibpsreg.ibps.in/*', '*://ibpsonline.ibps.in/*'],
    except: ['*://ibpsreg.ibps.in/', '*://ibpsonline.ibps.in/'],
    tenants: 'none',
    examples: ['https://ibpsreg.ibps.in/crppoxvjun25/', 'https://ibpsreg.ibps.in/crpcsaxvjl25/'],
    counterExamples: ['https://www.ibps.in/', 'https://ibpsreg.ibps.in/'],
    sources: [officers, clerks, 'public code index record 54967812447'],
    asOf: '2025-08-08',
  },
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'The provisional registration number and the password, which also come by mail and SMS, lead back to what was saved. Note them down; nothing can be changed once it is sent finally.',
      sources: [howTo, 'https://splessons.com/lesson/ibps-so-online-application'],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [howTo],
    asOf: null,
  },
} satisfies Vendor;
