import type { Vendor } from '../vendor.ts';

const process = 'https://www.iworkfor.sa.gov.au/iworkforsa/applying-recprocess.php';
const guide = 'https://www.dit.sa.gov.au/careers/guide-to-applying-for-positions';

export default {
  id: 'iworkfor-sa',
  name: 'I Work for SA',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://iworkfor.sa.gov.au/*', '*://www.iworkfor.sa.gov.au/*'],
    examples: ['https://www.iworkfor.sa.gov.au/', 'https://iworkfor.sa.gov.au/'],
    counterExamples: [guide],
    sources: [process, guide, 'public code index record 61470231173'],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Note the job number, and the e-mail address and password with which you begin: you need them to go on with the application.',
      sources: [process],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'the South Australian Government',
      what: 'strict',
      text: 'The form and all documents must be sent by the closing date and time; late applications may not be accepted. The contact person of the advertisement answers questions before it.',
      sources: [process, guide],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [process], asOf: null },
} satisfies Vendor;
