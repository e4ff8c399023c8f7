import type { Vendor } from '../vendor.ts';

export default {
  id: 'upsc-online',
  name: 'UPSC Online',
  company: 'Union Public Service Commission',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://upsconline.nic.in/*'],
    except: ['*://upsconline.nic.in/upsc/OTRP/candidate/faq.php*'],
    tenants: 'none',
    examples: ['https://upsconline.nic.in/'],
    counterExamples: ['https://upsconline.nic.in/upsc/OTRP/candidate/faq.php', 'https://www.upsc.gov.in/'],
    sources: [
      'https://upsconline.nic.in/upsc/OTRP/candidate/faq.php',
      'public code index record 57592819029',
      'public code index record 71261624739',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'input',
      text: 'Special characters are not taken in name and address fields. Take them out and try again.',
      sources: ['https://upsconline.nic.in/upsc/OTRP/candidate/faq.php'],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'UPSC',
      what: 'strict',
      text: 'The Commission strongly advises to apply well in time and not to wait for the last date. Send what you have now; a later application with everything in it replaces an earlier one.',
      sources: ['https://slidepub.com/slideshow/upsc-syllabus-in-english-2021-pdf'],
      asOf: null,
    },
    {
      by: 'UPSC',
      what: 'extends',
      text: 'When its server failed for hours on the closing day of March 2024, UPSC moved the closing time to 6 p.m. of the next day. Look for such a notice, and keep the time and the words of the fault.',
      sources: ['https://padasalai.net/2024/03/blog-post_98.html'],
      asOf: '2024-03-06',
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://upsconline.nic.in/upsc/OTRP/candidate/faq.php',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://upsconline.nic.in/upsc/OTRP/candidate/faq.php'],
        asOf: null,
      },
    ],
    sources: ['https://upsconline.nic.in/upsc/OTRP/candidate/faq.php'],
    asOf: null,
  },
} satisfies Vendor;
