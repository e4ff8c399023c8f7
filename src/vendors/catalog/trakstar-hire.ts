import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/c9431374e39202b05e75b8f73542c6a71e947158/apps/crawler/src/core/monitors/recruiterbox.py';
const mechanics = {
  sources: [
    'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
  ],
  asOf: '2026-09-01',
};

export default {
  id: 'trakstar-hire',
  name: 'Trakstar Hire',
  company: 'Mitratech',
  aliases: ['Recruiterbox'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.hire.trakstar.com/*', '*://*.recruiterbox.com/*'],
    except: [
      '*://hire.trakstar.com/*',
      '*://recruiterbox.com/*',
      '*://www.recruiterbox.com/*',
      '*://app.recruiterbox.com/*',
      '*://jsapi.recruiterbox.com/*',
    ],
    examples: [
      'https://chaordic.hire.trakstar.com/jobs/fk0abc1',
      'https://chaordic.recruiterbox.com/jobs/10001/',
      'https://chaordic.recruiterbox.com/',
    ],
    counterExamples: ['https://www.trakstar.com/', 'https://recruiterbox.com/', 'https://hire.trakstar.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:hire\\.trakstar|recruiterbox)\\.com/jobs/(?<job>\\w+)',
      '//(?<employer>[^./]+)\\.(?:hire\\.trakstar|recruiterbox)\\.com',
    ],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'https://github.com/demircancelebi/whoishiring/tree/3a9614685d036454485ded779e7214a45ba6fa19',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['jsapi.recruiterbox.com', 'hire.trakstar.com'],
    selectors: ['.js-careers-page-job-list-item', 'form input[name="candidate_first_name"]'],
    sources: [reader, 'public code index record 61002965373'],
    asOf: '2026-08-01',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/\\w+' }],
  confirmations: [{ selector: '.alert, [role="alert"]', text: 'thanks for your time', ...mechanics }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'After Submit the window just closes. Look for the short “Thanks for your time” before you submit again.',
      ...mechanics,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
