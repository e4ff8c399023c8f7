import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-cvwarehouse/src/cvwarehouse.constants.ts';
const faq = 'https://candidate.cvwarehouse.com/FAQ?lang=nl-BE';

export default {
  id: 'cvwarehouse',
  name: 'CVWarehouse',
  company: 'CVWarehouse',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobpage.cvwarehouse.com/*', '*://candidate.cvwarehouse.com/*', '*://*.careersite.be/*'],
    except: ['*://www.careersite.be/*', '*://careersite.be/*'],
    examples: [
      'https://jobpage.cvwarehouse.com/?companyGuid=0875aa48-21be-43a2-b7cd-1ca7b94b2249&lang=en-US',
      faq,
    ],
    counterExamples: ['https://www.cvwarehouse.com/'],
    extract: ['//(?<employer>[^./]+)\\.careersite\\.be'],
    sources: [
      listed,
      faq,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
    ],
    asOf: '2026-08-21',
  },
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Whether you have a profile already shows when you ask for a new password with your address.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'Whether an application arrived is shown in your profile: “Pending” means that the CV was received. Everything about the job itself is for the HR department of the company.',
      sources: [faq],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-29',
    channels: [
      {
        kind: 'help',
        value: faq,
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
