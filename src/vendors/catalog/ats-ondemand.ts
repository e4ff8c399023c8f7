import type { Vendor } from '../vendor.ts';

const faq = 'https://center4oe.atsondemand.com/index.cfm?fuseaction=513000.csupport&CID=513000';

export default {
  id: 'ats-ondemand',
  name: 'ATS OnDemand',
  company: 'ATS OnDemand',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.atsondemand.com/*'],
    except: ['*://atsondemand.com/*', '*://www.atsondemand.com/*', '*://power.atsondemand.com/*'],
    examples: [
      'https://suncountryairlines.atsondemand.com/',
      'http://center4oe.atsondemand.com/index.cfm?fuseaction=513000.viewjobdetail&CID=513000&JID=478300',
      'https://apps.atsondemand.com/templates/magneto/#/jobDescription/909347/',
    ],
    // The vendor's own site writes for employers.
    counterExamples: [
      'https://www.atsondemand.com/',
      'https://power.atsondemand.com/mastering-your-applicant-tracking-system-in-2026-a-complete-guide/',
    ],
    extract: [
      'apps\\.atsondemand\\.com/templates/(?<employer>[^/?#]+)/(?:#/jobDescription/(?<job>\\d+))?',
      '//(?<employer>[^./]+)\\.atsondemand\\.com/(?:.*[?&]JID=(?<job>\\d+))?',
    ],
    sources: [
      faq,
      'public code index record 5819909063',
      'public code index record 51765900438',
      'public code index record 9868641582',
    ],
    asOf: null,
  },
  fingerprints: {
    assets: ['atsondemand.com/index.cfm', 'apps.atsondemand.com/templates'],
    sources: [faq, 'public code index record 51765900438'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '\\.viewjobdetail|#/jobDescription/' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Take care that no space stands before or after the e-mail address, and allow cookies. The link for a new password may be in the spam folder.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: "Use a current browser. If that does not help, open technical support on the employer's job site: it has a link to submit a ticket.",
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'upload',
      text: 'The resume box takes one file at a time.',
      sources: [faq],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // A page of each employer's site, with the employer's number in its address, that links to a ticket form.
        kind: 'form',
        value: null,
        at: '/index.cfm?fuseaction={CID}.csupport&CID={CID}',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [faq],
        asOf: null,
      },
    ],
    sources: [faq],
    asOf: null,
  },
} satisfies Vendor;
