import type { Vendor } from '../vendor.ts';

const faq = 'https://www.inpa.gov.it/faq/';

export default {
  id: 'inpa',
  name: 'inPA',
  company: 'Dipartimento della funzione pubblica',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://www.inpa.gov.it/bandi-e-avvisi/*', '*://portale.inpa.gov.it/*'],
    tenants: 'none',
    examples: ['https://www.inpa.gov.it/bandi-e-avvisi/dettaglio-bando-avviso/'],
    counterExamples: ['https://www.inpa.gov.it/', faq],
    sources: [
      'https://gds.it/articoli/economia/2023/10/25/concorsi-pubblici-prorogata-la-scadenza-per-la-presentazione-delle-domande-af284eaa-6543-4703-9d37-4e9034ea7e18',
      'https://www.ticonsiglio.com/posticipo-scadenza-concorsi-pubblici-problema-tecnico-portale-inpa/',
      'public code index record 71193308572',
      'public code index record 30689392582',
    ],
    asOf: null,
  },
  lastDay: [
    {
      by: 'Italian law (D.P.R. 487/1994, as changed by D.P.R. 82/2023)',
      what: 'extends',
      text: 'A fault of inPA that the hiring body has established moves the closing time by as long as the fault lasted. Keep the time and a picture of the error, and look for the notice of the extension on inPA.',
      sources: [
        'https://gds.it/articoli/economia/2023/10/25/concorsi-pubblici-prorogata-la-scadenza-per-la-presentazione-delle-domande-af284eaa-6543-4703-9d37-4e9034ea7e18',
        'https://www.ticonsiglio.com/posticipo-scadenza-concorsi-pubblici-problema-tecnico-portale-inpa/',
      ],
      asOf: '2023-10-25',
    },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Trouble with SPID is for the provider of your digital identity: its own support helps, not inPA.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'inPA recommends a current Chrome, though other common browsers work too.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'file-size',
      megabytes: 20,
      sources: ['https://www.inpa.gov.it/faq-domande-e-risposte/'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: faq,
        purpose: 'technical-support',
        audience: 'applicants',
        languages: ['it'],
        status: 'undated',
        sources: [faq],
        asOf: null,
      },
    ],
    sources: [faq],
    asOf: null,
  },
} satisfies Vendor;
