import type { Vendor } from '../vendor.ts';

const monitor =
  'https://github.com/colophon-group/jobseek/blob/62999579917cb655dc2f35d507760600628ec32d/apps/crawler/src/core/monitors/almacareer.py';

export default {
  id: 'alma-career',
  name: 'Alma Career',
  company: 'Alma Career',
  aliases: ['LMC', 'Capybara'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobs.cz/*', '*://*.topjobs.sk/*'],
    // The hosts without an employer's name are the job boards and their machinery.
    except: [
      '*://jobs.cz/*',
      '*://www.jobs.cz/*',
      '*://api.jobs.cz/*',
      '*://app.jobs.cz/*',
      '*://help.jobs.cz/*',
      '*://piskvorky.jobs.cz/*',
      '*://topjobs.sk/*',
      '*://www.topjobs.sk/*',
    ],
    examples: [
      'https://mcdonalds.jobs.cz/detail-pozice?r=detail&id=2000123456',
      'https://akka.jobs.cz/o-nas/',
      'https://mcdonalds.topjobs.sk/',
    ],
    counterExamples: [
      'https://www.jobs.cz/prace/',
      'https://www.jobs.cz/rpd/2001326921/',
      'https://piskvorky.jobs.cz/api/v1',
    ],
    extract: ['//(?<employer>[^./]+)\\.(?:jobs\\.cz|topjobs\\.sk)/(?:.*[?&]id=(?<job>\\d+))?'],
    sources: [monitor, 'public code index record 55075793969'],
    asOf: null,
  },
  fingerprints: {
    assets: ['cdn.capybara.lmc.cz', 'api.capybara.lmc.cz'],
    sources: [monitor],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '[?&]r=detail' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [monitor], asOf: null },
} satisfies Vendor;
