import type { Vendor } from '../vendor.ts';

const help = 'https://job.mynavi.jp/conts/2024/spa/help.html';
const handling = 'https://job.mynavi.jp/conts/2025/service_data/index2.html';

export default {
  id: 'mynavi',
  name: 'Mynavi',
  company: null,
  aliases: ['マイナビ'],
  identity: { sources: [help], asOf: null },
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    // A site for each year of graduates, `/27/pc/`. The host was read on its own pages, these paths in code only.
    patterns: ['*://job.mynavi.jp/*/pc/*'],
    examples: [
      'https://job.mynavi.jp/27/pc/search/corp71482/outline.html',
      'https://job.mynavi.jp/28/pc/corpinfo/displayInternship/index?corpId=212633&optNo=RywRU',
    ],
    counterExamples: [help, handling, 'https://job.mynavi.jp/conts/kigyo/links/koukai2027pre.html'],
    sources: [help, handling, 'public code index record 68348385865', 'public code index record 55853660441'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/search/corp\\d+/|/corpinfo/display' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'Many employers move an entry into a system of their own. What you change on Mynavi afterwards does not reach that one: write to the employer.',
      sources: [help],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: help,
        purpose: 'technical-support',
        audience: 'applicants',
        languages: ['ja'],
        status: 'undated',
        sources: [help],
        asOf: null,
      },
    ],
    sources: [help],
    asOf: null,
  },
} satisfies Vendor;
