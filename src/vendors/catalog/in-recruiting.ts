import type { Vendor } from '../vendor.ts';

export default {
  id: 'in-recruiting',
  name: 'In-recruiting',
  company: 'Intervieweb',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.intervieweb.it/*'],
    except: [
      '*://intervieweb.it/*',
      '*://www.intervieweb.it/*',
      // Cezanne HR, which runs on the same platform.
      '*://cezanneondemand.intervieweb.it/*',
    ],
    examples: [
      'https://rinascente.intervieweb.it/en/career',
      'https://inrecruiting.intervieweb.it/orbyta/en/career',
      'https://zinrec.intervieweb.it/zucchettidach/jobs/sales-manager-mwd-95461/de/',
    ],
    counterExamples: ['https://www.intervieweb.it/hrm/', 'https://cezanneondemand.intervieweb.it/'],
    extract: [
      '//(?:in|zin)rec(?:ruiting)?\\.intervieweb\\.it/(?:app\\.php\\?.*[?&]LAC=)?(?<employer>[^/?#&.]+)(?:/jobs/[^/?#]+-(?<job>\\d+)/)?',
      '//(?!www\\.)(?<employer>[^./]+)\\.intervieweb\\.it(?:/jobs/[^/?#]+-(?<job>\\d+)/)?',
    ],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-inrecruiting/src',
      'public code index record 54958212875',
      'public code index record 27541411709',
    ],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '/jobs/' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Use the password recovery on the log-in page first. If its mail does not come, the employer can send you a new activation link.',
      sources: [
        'https://inrecruiting.freshdesk.com/support/solutions/articles/14000024283-how-to-change-candidate-s-password',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://inrecruiting.freshdesk.com/support/solutions/articles/14000024283-how-to-change-candidate-s-password',
    ],
    asOf: null,
  },
} satisfies Vendor;
