import type { Vendor } from '../vendor.ts';

export default {
  id: 'zoho-recruit',
  name: 'Zoho Recruit',
  company: 'Zoho',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.zohorecruit.com/*',
      '*://*.zohorecruit.eu/*',
      '*://*.zohorecruit.in/*',
      '*://*.zohorecruit.com.au/*',
      '*://*.zohorecruit.ca/*',
      '*://*.zohorecruit.jp/*',
      '*://*.zohorecruit.sa/*',
      '*://*.zohorecruit.com.cn/*',
      '*://*.zohorecruit.uk/*',
      '*://*.zohorecruit.sg/*',
      '*://*.zohorecruit.ae/*',
      // An employer's page on Zoho's own host, next to the recruiters' pages.
      '*://recruit.zoho.com/recruit/Portal.na*',
      '*://recruit.zoho.com/recruit/PortalDetail.na*',
      '*://recruit.zoho.com/recruit/ViewJob.na*',
    ],
    except: [
      '*://zohorecruit.com/*',
      '*://www.zohorecruit.com/*',
      '*://zohorecruit.eu/*',
      '*://www.zohorecruit.eu/*',
      '*://zohorecruit.in/*',
      '*://www.zohorecruit.in/*',
    ],
    examples: [
      'https://konnecthub.zohorecruit.com.au/jobs/Careers/100000000000000001/Business-Analyst',
      'https://konnecthub.zohorecruit.com/jobs/Careers',
      'https://recruit.zoho.com/recruit/PortalDetail.na?iframe=true&digest=x&jobid=1',
      'https://recruit.zoho.com/recruit/ViewJob.na?digest=x&embedsource=Embed',
    ],
    counterExamples: [
      'https://www.zohorecruit.com/',
      'https://recruit.zoho.com/',
      'https://recruit.zoho.com/recruit/ShowTab.do?module=Candidates',
      'https://www.zoho.com/recruit/',
      'https://accounts.zoho.com/signin',
    ],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.zohorecruit\\.[a-z.]+/jobs/[^/?#]+/(?<job>\\d+)',
      '//(?!www\\.)(?<employer>[^./]+)\\.zohorecruit\\.',
      '[?&]jobid=(?<job>\\d+)',
    ],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-zohorecruit/src',
      'public code index record 62288293685',
      'public code index record 69308410730',
      'public code index record 54643628857',
      'public code index record 59697120587',
    ],
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['zohocdn.com/recruit'],
    sources: ['https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6'],
    asOf: '2026-08-17',
  },
  kinds: [{ kind: 'posting', path: '/jobs/[^/?#]+/\\d+' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Some employers ask for an account on their own career site. “Forgot Password” there sends the recovery mail; a Zoho account of your own does not open it.',
      sources: [
        'https://www.zoho.com/recruit/helpnew/careers-website/careers-website-management/candidate-login.html',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://www.zoho.com/recruit/helpnew/careers-website/careers-website-management/candidate-login.html',
    ],
    asOf: null,
  },
} satisfies Vendor;
