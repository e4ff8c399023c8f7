import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60300334277',
  'public code index record 60345330148',
  'public code index record 37036677932',
];

export default {
  id: 'monster-hiring-management',
  name: 'Monster Hiring Management',
  company: 'Valsoft',
  aliases: ['Monster Government Solutions'],
  // Sold in the insolvency of CareerBuilder and Monster.
  identity: { sources: ['https://createsend.com/t/d-DB3412CDAEE0A91C2540EF23F30FEDED'], asOf: '2025-06-25' },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.monstergovt.com/*vacancy/*', '*://*.monstergovt.com/*ros/*'],
    examples: [
      'https://jobs.monstergovt.com/fda/vacancy/previewVacancyQuestions.hms?jnum=12345678',
      'https://jobs.monstergovt.com/fda/ros/rosDashboard.hms?J=12345678',
    ],
    // Human resources staff of an agency.
    counterExamples: ['https://hr.monstergovt.com/dol/home/login.hms'],
    extract: ['monstergovt\\.com/(?<employer>[^/?#]+)/.*[?&](?:jnum|J)=(?<job>\\d+)'],
    sources: [...sources, 'public code index record 16173419720'],
    asOf: null,
  },
  kinds: [
    { kind: 'posting', path: '/vacancy/' },
    { kind: 'form', path: '/ros/' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['http://www.aphis.usda.gov/mrpbs/hr/job_opportunities/usajobs_applying.shtml'],
    asOf: null,
  },
} satisfies Vendor;
