import type { Vendor } from '../vendor.ts';

const faq = 'http://www.jobs.nsw.gov.au/en/How-to-use-this-site/Frequently-Asked-Technical-Questions.aspx';
const sources = [faq, 'public code index record 62480739673', 'public code index record 55144477241'];

export default {
  id: 'nsw-iworkfor',
  name: 'I Work for NSW',
  company: 'NSW Government',
  aliases: ['jobs.nsw.gov.au'],
  identity: { sources: ['https://iworkfor.nsw.gov.au/help-centre'], asOf: null },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://iworkfor.nsw.gov.au/*', '*://jobs.nsw.gov.au/*', '*://www.jobs.nsw.gov.au/*'],
    tenants: 'none',
    examples: ['https://iworkfor.nsw.gov.au/', 'http://www.jobs.nsw.gov.au/'],
    except: ['*://iworkfor.nsw.gov.au/help-centre*'],
    sources,
    asOf: null,
  },
  lastDay: [
    {
      by: 'the NSW Government',
      what: 'strict',
      text: 'Jobs close at 11.59 p.m. unless the advertisement says otherwise. After that the button to submit is off, for drafts too.',
      sources: ['https://iworkfor.nsw.gov.au/help-centre'],
      asOf: null,
    },
    {
      by: 'the NSW Government',
      what: 'tell-before',
      text: 'The contact officer in the advertisement answers for its closing time. Call or write before it.',
      sources: ['https://iworkfor.nsw.gov.au/help-centre'],
      asOf: null,
    },
  ],
  support: {
    policy: 'sends-to-employer',
    channels: [
      {
        kind: 'help',
        value: 'https://iworkfor.nsw.gov.au/help-centre',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://iworkfor.nsw.gov.au/help-centre'],
        asOf: null,
      },
    ],
    sources: ['https://iworkfor.nsw.gov.au/help-centre', faq],
    asOf: null,
  },
} satisfies Vendor;
