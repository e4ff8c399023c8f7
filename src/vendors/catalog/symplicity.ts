import type { Vendor } from '../vendor.ts';

const guide = 'https://careers.usc.edu/students/find-a-job/online-resources/connectsc-user-guide/';

export default {
  id: 'symplicity',
  name: 'Symplicity',
  company: 'Symplicity',
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    // One host a university. Its sign-in was read on a university's page, the students' paths in code only.
    patterns: ['*://*.symplicity.com/students/*', '*://*.symplicity.com/sso/*'],
    except: ['*://symplicity.com/*', '*://www.symplicity.com/*'],
    examples: [
      'https://globex-csm.symplicity.com/students/app/jobs/detail/1',
      'https://shibboleth-globex-csm.symplicity.com/sso/',
    ],
    counterExamples: [
      'https://www.symplicity.com/about/join-us',
      'https://www.symplicity.com/support/campus-recruiting-faq',
    ],
    extract: [
      '//(?:shibboleth-)?(?<employer>[^./]+?)(?:-csm)?\\.symplicity\\.com(?:/students/app/jobs/detail/(?<job>\\d+))?',
    ],
    sources: [guide, 'public code index record 18863588410', 'public code index record 26186467657'],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '^/sso/' },
    { kind: 'posting', path: '/jobs/detail/' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'You sign in through your university, and its careers office decides what you may apply for. If a job is barred, see first whether class year, graduation date and work authorisation are right in your account.',
      sources: [guide],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [guide],
    asOf: null,
  },
} satisfies Vendor;
