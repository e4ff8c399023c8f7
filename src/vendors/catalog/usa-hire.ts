import type { Vendor } from '../vendor.ts';

export default {
  id: 'usa-hire',
  name: 'USA Hire',
  company: 'U.S. Office of Personnel Management',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    // Told by the names of its help sites; no address of a test itself was read.
    patterns: ['*://usahire.opm.gov/*'],
    tenants: 'none',
    examples: ['https://usahire.opm.gov/'],
    counterExamples: [
      'https://support-usahire.opm.gov/hc/en-us',
      'https://interview-usahire.opm.gov/hc/en-us',
    ],
    sources: [
      'https://appsupport.usastaffing.gov/hc/en-us/articles/29239304492436-Accessing-USA-Hire-assessments',
      'https://help.usastaffing.gov/Apply/index.php?title=USA_Hire_Assessments',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'Most answers are used again for twelve months, so a test that you finished for another job may not be asked for.',
      sources: ['https://help.usastaffing.gov/Apply/index.php?title=USA_Hire_Assessments'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'The link to the test is your own and signs you in by USAJOBS. It can be used again to go on later; “Track this application” in USAJOBS leads back to it.',
      sources: ['https://federalgovernmentjobs.us/jobs/Supervisory-Consumer-Safety-Inspector-866640700.html'],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: 'https://support-usahire.opm.gov/hc/en-us',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://support-usahire.opm.gov/hc/en-us/articles/29926896811796-What-are-USA-Hire-assessments',
          'https://federalgovernmentjobs.us/jobs/SUPERVISORY-BUDGET-ANALYST-860485200.html',
        ],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://help.usastaffing.gov/Apply/index.php?title=USA_Hire_Assessments',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://help.usastaffing.gov/Apply/index.php?title=USA_Hire_Assessments'],
        asOf: null,
      },
    ],
    sources: [
      'https://support-usahire.opm.gov/hc/en-us/articles/29926896811796-What-are-USA-Hire-assessments',
    ],
    asOf: null,
  },
} satisfies Vendor;
