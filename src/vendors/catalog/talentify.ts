import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 10050327384',
  'public code index record 43453719071',
  'public code index record 44196525421',
];

export default {
  id: 'talentify',
  name: 'Talentify',
  company: null,
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://*.talentify.io/job/*'],
    examples: [
      'https://spectrum.talentify.io/job/sr-software-developer-austin-texas-spectrum-332670br',
      'https://www.talentify.io/job/react-native-developer-richfield-minnesota-lancesoft-24-19315',
    ],
    counterExamples: ['https://www.talentify.io/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.talentify\\.io/job/(?<job>[^/?#]+)', '/job/(?<job>[^/?#]+)'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/job/' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
