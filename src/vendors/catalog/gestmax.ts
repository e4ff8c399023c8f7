import type { Vendor } from '../vendor.ts';

export default {
  id: 'gestmax',
  name: 'Gestmax',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.gestmax.fr/*'],
    except: ['*://gestmax.fr/*', '*://www.gestmax.fr/*', '*://*.gestmax.fr/help/*'],
    examples: ['https://e-candidatures.gestmax.fr/'],
    counterExamples: ['https://www.gestmax.fr/'],
    extract: ['//(?<employer>[^./]+)\\.gestmax\\.fr'],
    sources: ['https://e-candidatures.gestmax.fr/help/faq'],
    asOf: null,
  },
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: null,
        at: '/help/faq',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://e-candidatures.gestmax.fr/help/faq'],
        asOf: null,
      },
    ],
    sources: ['https://e-candidatures.gestmax.fr/help/faq'],
    asOf: null,
  },
} satisfies Vendor;
