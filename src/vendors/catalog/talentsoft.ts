import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-talentsoft/src',
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/.specify/specs/383-source-ats-cleverconnect/spec.md',
  'public code index record 70440090027',
  'public code index record 58010947152',
];

export default {
  id: 'talentsoft',
  name: 'Talentsoft',
  company: 'Cegid',
  aliases: ['Cegid Talentsoft'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Employees work on other hosts of the domain, so only the career site's pages count.
    patterns: [
      '*://*.talent-soft.com/job/*',
      '*://*.talent-soft.com/offre-de-emploi/*',
      '*://*.talent-soft.com/stelle/*',
      '*://*.talent-soft.com/accueil.aspx*',
      '*://*.talent-soft.com/handlers/offerRss.ashx*',
      '*://*.talent-soft.com/r/*',
      '*://*.talent-soft.com/Pages/Offre/*',
    ],
    urlSignatures: [
      { path: '^/offre-de-emploi/.+\\.aspx$' },
      { path: '^/Pages/Offre/detailoffre\\.aspx$', query: 'idOffre' },
    ],
    examples: [
      'https://oddo-bhf.talent-soft.com/offre-de-emploi/liste-offres.aspx',
      'https://rhb-career.talent-soft.com/stelle/projektverantwortliche_2155.aspx',
      'https://masen-career.talent-soft.com/accueil.aspx?LCID=1036',
      'https://recrutement.globex.example/Pages/Offre/detailoffre.aspx?idOffre=10639&LCID=1036',
    ],
    counterExamples: ['https://msteams.talent-soft.com/', 'https://acme.talent-soft.com/api/v1'],
    extract: [
      '//(?<employer>[^./]+?)(?:-recrute|-careers?|careers)?\\.talent-soft\\.com/Pages/Offre/.*[?&]idOffre=(?<job>\\d+)',
      '//(?<employer>[^./]+?)(?:-recrute|-careers?|careers)?\\.talent-soft\\.com/(?:.*_(?<job>\\d+)\\.aspx)?',
      '_(?<job>\\d+)\\.aspx',
      '[?&]idOffre=(?<job>\\d+)',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '_\\d+\\.aspx' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
