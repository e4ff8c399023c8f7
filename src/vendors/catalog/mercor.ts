import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-mercor/src/mercor.constants.ts';
const contact = 'https://talent.docs.mercor.com/support/get-in-touch';
const interview = 'https://talent.docs.mercor.com/support/ai-interview';

export default {
  id: 'mercor',
  name: 'Mercor',
  company: 'Mercor',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://work.mercor.com/*'],
    except: ['*://work.mercor.com/'],
    tenants: 'none',
    examples: ['https://work.mercor.com/jobs'],
    counterExamples: ['https://mercor.com/', 'https://work.mercor.com/'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'The recorded interview needs Chrome, Edge or Safari on a computer: it runs neither in Firefox nor on a phone.',
      sources: [interview],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'When you write to its support, say with which address you sign in and for which job, and attach a picture or recording of what went wrong: once the tries at an interview are used up, another one is asked for with it.',
      sources: [contact, interview],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'email',
        value: 'support@mercor.com',
        purpose: 'technical-support',
        audience: 'applicants',
        hours: 'Monday to Saturday',
        status: 'undated',
        sources: [contact],
        asOf: null,
      },
      {
        kind: 'help',
        value: contact,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [contact],
        asOf: null,
      },
    ],
    sources: [contact],
    asOf: null,
  },
} satisfies Vendor;
