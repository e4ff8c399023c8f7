import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/c63c841fdb6ea0b311077f63718db35b59fb29fe/apps/crawler/src/core/monitors/bamboohr.py';

export default {
  id: 'bamboohr',
  name: 'BambooHR',
  company: 'BambooHR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Staff sign in on the same hosts, under /login.php and /home/.
    patterns: [
      '*://*.bamboohr.com/careers*',
      '*://*.bamboohr.com/jobs/*',
      '*://*.bamboohr.co.uk/careers*',
      '*://*.bamboohr.co.uk/jobs/*',
    ],
    except: ['*://bamboohr.com/*', '*://www.bamboohr.com/*', '*://www.bamboohr.co.uk/*'],
    examples: [
      'https://smartodds.bamboohr.com/careers/26',
      'https://smartodds.bamboohr.com/jobs/view.php?id=26',
      'https://zymeworks.bamboohr.co.uk/jobs/view.php?id=1',
    ],
    counterExamples: [
      'https://mode.bamboohr.com/login.php?r=%2Fhome%2F',
      'https://mode.bamboohr.com/home/',
      'https://www.bamboohr.com/careers/',
      'https://documentation.bamboohr.com/reference/get-job-summaries',
    ],
    extract: [
      '//(?<employer>[^./]+)\\.bamboohr\\.(?:com|co\\.uk)/careers/(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.bamboohr\\.(?:com|co\\.uk)/jobs/.*[?&]id=(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.bamboohr\\.(?:com|co\\.uk)',
    ],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'https://github.com/demircancelebi/whoishiring/tree/3a9614685d036454485ded779e7214a45ba6fa19',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['bamboohr.com/js/embed.js', 'bamboohr.com/js/jobs2.php', 'bamboohr.com/jobs/embed2.php'],
    selectors: ['#BambooHR', '#BambooHR-ATS'],
    footers: ['powered by bamboohr'],
    sources: [
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
      'public code index record 39965025727',
      'public code index record 52272114557',
      'public code index record 53336613936',
      'public code index record 66306276302',
    ],
    asOf: '2026-08-01',
  },
  kinds: [{ kind: 'posting', path: '^/careers/\\d+|^/jobs/view\\.php' }],
  limits: [
    {
      what: 'advice',
      about: 'state',
      text: 'After five applications within six months with the same name and phone number, an opening takes no more from you. That is a rule, not a fault.',
      sources: [
        'https://bamboohr.screenstepslive.com/m/53914/l/587666-how-does-a-candidate-apply-for-a-job-opening',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'A captcha may have to be ticked before you can submit. If you see none, switch the blocker off for this site.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
