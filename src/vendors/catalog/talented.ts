import type { Vendor } from '../vendor.ts';

const boston = 'https://bostonpublicschools.tedk12.com/hire/ViewFAQ.aspx';
const questions =
  'https://help.powerschool.com/t5/Unified-Talent-SchoolSpring/Candidate-Portal-Applicant-FAQ/ta-p/537977';
const password =
  'https://help.powerschool.com/t5/Unified-Talent-Applicant/How-To-Recover-my-Username-and-or-Password/ta-p/25588';
const forum = 'https://help.powerschool.com/rss/message?board.id=Forum_For_Applicants&message.id=2941';
const manual = 'https://docsbay.net/talented-hire-manual';

export default {
  id: 'talented',
  name: 'TalentEd',
  company: 'PowerSchool',
  aliases: ['TalentEd Hire', 'Recruit & Hire', 'Unified Talent Applicant Tracking', 'Netchemia'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.tedk12.com/hire*'],
    // Districts' own software fetches new hires here.
    except: ['*://*.tedk12.com/hire/nfIntegration/*'],
    examples: [
      'https://springisd.tedk12.com/hire/ViewJob.aspx?JobID=4647',
      'https://cobb.tedk12.com/hire/ViewFAQ.aspx',
      'https://salem.tedk12.com/hire/index.aspx',
    ],
    counterExamples: [
      'https://phxschools.tedk12.com/hire/nfIntegration/srApplicantExport.asmx/RetrieveHiresXML',
    ],
    extract: [
      '//(?<employer>[^./]+)\\.tedk12\\.com/hire/ViewJob\\.aspx\\?JobID=(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.tedk12\\.com',
    ],
    sources: ['public code index record 31527998028', 'public code index record 56704806106', boston],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/hire/ViewJob\\.aspx' }],
  failures: [
    {
      selector: null,
      text: 'e-mail address does not match an existing user',
      kind: 'access',
      sources: [password],
      asOf: null,
    },
  ],
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'Error 500 on submitting mostly comes from the profile: give every licence and certificate a title, and every reference an end date.',
      sources: [questions],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'If the sign-in sends you round in a circle, clear the cookies and cache of this site or use a private window.',
      sources: [boston],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Help with a lost username or password can take 48 business hours, so ask well before the deadline.',
      sources: [password],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'A submitted application shows a confirmation number after "Save and Submit"; keep it. The question box on the district\'s FAQ page goes to the district.',
      sources: [boston, 'https://cobb.tedk12.com/hire/ViewFAQ.aspx'],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: null,
        at: '/hire/ViewFAQ.aspx',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [boston, 'https://cobb.tedk12.com/hire/ViewFAQ.aspx'],
        asOf: null,
      },
      {
        kind: 'chat',
        value:
          'https://help.powerschool.com/t5/Unified-Talent-Contact-Support/ct-p/Unified-Talent-TalentEd-Applicant-Chat',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [boston],
        asOf: null,
      },
      {
        kind: 'phone',
        value: '+18779747437',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [boston],
        asOf: null,
      },
      {
        kind: 'help',
        value: questions,
        // Pictures of the page carry the moment at which its editor put them there; the stored copy is no older.
        checked: '2025-03-03',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [questions],
        asOf: '2025-03-03',
      },
      {
        kind: 'help',
        value: password,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [password],
        asOf: null,
      },
      {
        // A forum of the vendor for applicants, where people still wrote at that date.
        kind: 'help',
        value:
          'https://help.powerschool.com/t5/Unified-Talent-Forum-for/Link-new-account-an-old-applicant-account-to-a-new-candidate/m-p/560195#M2941',
        checked: '2025-11-04',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [forum],
        asOf: '2025-11-04',
      },
    ],
    sources: [boston, password, forum, manual],
    asOf: '2025-11-04',
  },
} satisfies Vendor;
