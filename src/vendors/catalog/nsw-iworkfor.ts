import type { Vendor } from '../vendor.ts';

const faq = 'http://www.jobs.nsw.gov.au/en/How-to-use-this-site/Frequently-Asked-Technical-Questions.aspx';
const sources = [faq, 'public code index record 62480739673', 'public code index record 55144477241'];

export default {
  id: 'nsw-iworkfor',
  name: 'I Work for NSW',
  company: 'NSW Government',
  aliases: ['jobs.nsw.gov.au'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://iworkfor.nsw.gov.au/*', '*://jobs.nsw.gov.au/*', '*://www.jobs.nsw.gov.au/*'],
    examples: ['https://iworkfor.nsw.gov.au/', 'http://www.jobs.nsw.gov.au/'],
    sources,
    asOf: null,
  },
  support: { policy: 'sends-to-employer', channels: [], sources: [faq], asOf: null },
} satisfies Vendor;
