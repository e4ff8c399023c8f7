import type { Vendor } from '../vendor.ts';

const portal =
  'https://people-helpsandbox.sage.com/Content/SP_Talent_Acq/Use/SP_TalentAcq_Use_ConnectingCandidatePortal.htm';
const pin =
  'https://help-people.sage.com/Content/SP_ReleaseNotes/Y25.2.2/SP_RN_new_candidate_portal_auth.htm';

export default {
  id: 'sage-people',
  name: 'Sage People',
  company: 'Sage',
  aliases: ['Fairsail'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Its portals are Salesforce sites, where other companies' systems live too: only the pages named fRecruit are its own.
    patterns: [
      '*://*.salesforce-sites.com/*fRecruit__*',
      '*://*.secure.force.com/*fRecruit__*',
      '*://*.force.com/*fRecruit__*',
    ],
    urlSignatures: [{ path: '/fRecruit__Apply' }],
    examples: [
      'https://sagehr.my.salesforce-sites.com/careers/fRecruit__ApplyJob?vacancyNo=VN33156',
      'https://aventumhr.my.salesforce-sites.com/Recruit/fRecruit__ApplyJobList',
      'https://gavialliancecareers.secure.force.com/recruit/fRecruit__ApplyJobList?portal=Global',
    ],
    counterExamples: ['https://sagehr.my.salesforce-sites.com/', 'https://login.salesforce.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:my\\.salesforce-sites|secure\\.force)\\.com/(?:.*[?&]vacancyNo=(?<job>VN\\d+))?',
      '[?&]vacancyNo=(?<job>VN\\d+)',
    ],
    sources: [
      'public code index record 60854940364',
      'public code index record 52806355107',
      'public code index record 46952805685',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: 'fRecruit__ApplyRegister' },
    { kind: 'posting', path: 'fRecruit__ApplyJob\\?' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'You sign in with a PIN that comes by e-mail and is valid for 15 minutes; three can be asked for in an hour.',
      sources: [pin],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'Keep the application in one browser on one device: opening it a second time ends the first session.',
      sources: [pin],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'An old candidate reference of 10 characters no longer works; register again with the same e-mail address, or ask the employer.',
      sources: [portal],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [portal, pin], asOf: null },
} satisfies Vendor;
