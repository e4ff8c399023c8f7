import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
  'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
];

export default {
  id: 'homerun',
  name: 'Homerun',
  company: 'Homerun',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.homerun.co/*'],
    // Employers work on app.
    except: ['*://homerun.co/*', '*://www.homerun.co/*', '*://app.homerun.co/*'],
    examples: ['https://thenextweb.homerun.co/', 'https://gitbutler.homerun.co/senior-rust-developer/en'],
    counterExamples: ['https://app.homerun.co/', 'https://www.homerun.co/'],
    extract: ['//(?!embed\\.)(?<employer>[^./]+)\\.homerun\\.co(?:/(?<job>[^/?#]+))?'],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['embed.homerun.co'],
    selectors: ['meta[name="homerun:company_id"]'],
    sources: [...sources, 'public code index record 10910710456'],
    asOf: null,
  },
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
