import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 5970962391',
  'public code index record 34299991577',
  'public code index record 57880811808',
];
const listed =
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/February2016.html';

export default {
  id: 'lumesse-talentlink',
  name: 'TalentLink',
  company: null,
  aliases: ['Lumesse TalentLink'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.recruitmentplatform.com/*', '*://*.lumessetalentlink.com/apply-app/*'],
    except: ['*://recruitmentplatform.com/*', '*://www.recruitmentplatform.com/*'],
    // Every customer's key holds this run of characters; it stands in the address of the employer's own page.
    urlSignatures: [
      { query: 'nPostingTargetId' },
      { query: 'nPostingTargetID' },
      { query: 'id', value: 'FK026203F3VB' },
      { query: 'ID', value: 'FK026203F3VB' },
    ],
    examples: [
      'https://emea3.recruitmentplatform.com/syndicated/private/syd_apply.cfm?ID=QJ4FK026203F3VBQB8NV4LOD7&nPostingTargetID=108',
      'https://apply5.lumessetalentlink.com/apply-app/pages/application-form?jobId=123',
      'https://recruitment.uni.lu/en/details.html?id=QMUFK026203F3VBQB7V7VV4S8&nPostingID=104786&nPostingTargetID=150119',
    ],
    // Recruiters' side and the interface for other programs.
    counterExamples: [
      'https://emea5.lumessetalentlink.com/tlk/app/#/dashboards/generic',
      'https://api.lumessetalentlink.com/HRIS/ESB/Candidate?wsdl',
    ],
    extract: ['[?&]nPostingTargetId=(?<job>\\d+)', '[?&]jobId=(?<job>[^&#]+)'],
    sources: [
      listed,
      ...sources,
      'public code index record 18231999379',
      'public code index record 4226986220',
    ],
    asOf: null,
  },
  fingerprints: {
    assets: ['recruitmentplatform.com/syndicated', 'lumessetalentlink.com/fo'],
    sources: [
      'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/February2016.html',
      ...sources,
      'public code index record 2398575046',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/apply-app/|syd_apply' },
    { kind: 'posting', path: '[?&]nPostingTargetId=' },
  ],
  limits: [
    {
      // What a desk of some twenty English councils tells their applicants to try first.
      what: 'advice',
      about: 'system',
      text: 'If an error comes and your entries are gone, leave that form as it is, start a new application for the same job and choose “re-use application”: what you had entered should come along.',
      sources: ['https://help.wmjobs.co.uk/talentlink/'],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
