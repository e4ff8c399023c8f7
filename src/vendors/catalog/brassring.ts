import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/brassring.py';
const help = 'https://careers.timewarner.com/1033/ASP/TG/help/TG_help.asp?partnerid=391&siteid=36';

export default {
  id: 'brassring',
  name: 'BrassRing',
  company: 'Infinite',
  aliases: ['IBM Kenexa BrassRing', 'Infinite BrassRing', 'Infinite Talent', 'Talent Gateway'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters work on other hosts of the domain.
    patterns: [
      '*://sjobs.brassring.com/*',
      '*://krb-sjobs.brassring.com/*',
      '*://jobs.brassring.com/*',
      '*://xjobs.brassring.com/*',
    ],
    urlSignatures: [{ path: '^/TGnewUI/' }, { path: '^/TGWebHost/' }, { path: '^/\\d{4}/ASP/TG/' }],
    examples: [
      'https://sjobs.brassring.com/TGnewUI/Search/home/HomeWithPreLoad?PageType=JobDetails&partnerid=25037&siteid=5012&jobid=100001',
      'https://krb-sjobs.brassring.com/TGnewUI/Search/Home/Home?partnerid=30008&siteid=6085',
      'https://jobs.ubs.com/TGnewUI/Search/home/HomeWithPreLoad?partnerid=25008&siteid=5012&PageType=searchResults',
    ],
    counterExamples: ['https://2xb.brassring.com/', 'https://www.brassring.com/'],
    // Employers are numbers here; the name has to come from the page.
    extract: ['[?&](?:jobid|Areq)=(?<job>\\w+)', '#jobDetails=(?<job>\\d+)'],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 68777052124',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['sjobs.brassring.com', 'krb-sjobs.brassring.com', 'jobs.brassring.com'],
    selectors: ['#clearResumeJobsBtn', 'script[src*="/TGnewUI/"]', 'link[href*="/TGnewUI/"]'],
    sources: [reader],
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'form', path: '#Applypage' },
    { kind: 'posting', path: 'PageType=[Jj]ob[Dd]etails|#jobDetails=|/[Jj]ob[Dd]etails\\.aspx' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'The site keeps drafts. Sign in again and look under the saved drafts.',
      sources: [help],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Its own list of supported browsers is years old. Use a current browser.',
      sources: [help],
      asOf: null,
    },
  ],
  // The Help link inside the career site is all there is; for the rest it names whomever the employer has put there.
  support: { policy: 'self-service', channels: [], sources: [help], asOf: null },
} satisfies Vendor;
