import type { Vendor } from '../vendor.ts';

const links = 'https://www.predictiveindex.com/learn/support/behavioral-assessment-invitation-links/';
const form =
  'https://github.com/mistermooster11/Conquest-Electric/blob/51be8dc3d1c8a7155316397cd233c548b4443691/components/custom/sections/ApplyNowSection.tsx';
const partner =
  'https://predictio.se/en/blog/7-things-to-think-about-before-and-during-pi-cognitive-assessment?hs_amp=true';

export default {
  id: 'predictive-index',
  name: 'The Predictive Index',
  company: 'The Predictive Index',
  hostedBy: 'vendor',
  role: 'assessment',
  accounts: 'none',
  pages: {
    patterns: ['*://assessment.predictiveindex.com/*'],
    except: ['*://assessment.predictiveindex.com/'],
    examples: ['https://assessment.predictiveindex.com/bo/D03Q/Electrician_Jul2024_172633'],
    counterExamples: ['https://www.predictiveindex.com/', links, 'https://docs.predictiveindex.com/en/'],
    sources: [form, 'public code index record 35145941292'],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'A cognitive test that loses its connection ends, and has to be taken anew: ask the person who sent you the link for another one.',
      sources: [partner],
      asOf: null,
    },
    { what: 'browsers', names: ['Chrome', 'Firefox'], sources: [partner], asOf: null },
  ],
  support: {
    // The mails name the employer’s own person as the one to turn to.
    policy: 'sends-to-employer',
    looked: '2026-11-29',
    channels: [],
    sources: [links],
    asOf: null,
  },
} satisfies Vendor;
