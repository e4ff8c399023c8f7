import type { Vendor } from '../vendor.ts';

const notes = 'https://github.com/KaranDhamiSac/JobScript';
const noted = { sources: [notes], asOf: '2026-10-04' };
const frame =
  'https://github.com/rob435/JobToFill/blob/dc79040cc024d0365d171cd4d83195584831728f/tests/fixtures/jobs/icims-frame.html';
const help = 'https://www4.icims.com/jobseekerhelp';
const passwords =
  'https://community.icims.com/articles/Knowledge/Changing-Your-Password-Candidates-New-Hires';

export default {
  id: 'icims',
  name: 'iCIMS',
  company: 'iCIMS, Inc.',
  aliases: ['iCIMS Talent Cloud', 'iCIMS Recruit', 'Jibe'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.icims.com/*', '*://*.jibeapply.com/*'],
    except: [
      '*://www.icims.com/*',
      '*://www2.icims.com/*',
      '*://www4.icims.com/*',
      '*://team.icims.com/*',
      '*://care.icims.com/*',
      '*://api.icims.com/*',
      '*://app.icims.com/*',
      '*://help.icims.com/*',
      '*://support.icims.com/*',
      '*://community.icims.com/*',
      '*://developer.icims.com/*',
      '*://www.jibeapply.com/*',
    ],
    urlSignatures: [
      { query: 'icims', value: '^1$' },
      { query: 'in_iframe', value: '^1$', path: '^/jobs/' },
      { query: 'iis', path: '^/(?:[^/]+/)*jobs?/' },
    ],
    examples: [
      'https://careers-wipfli.icims.com/jobs/8214/payroll-tax-specialist/job',
      'https://careers-wipfli.icims.com/jobs/8214/payroll-tax-specialist/login',
      'https://login.icims.com/u/login',
      'https://careers.aarp.org/jobs/1000?lang=en-us&icims=1',
    ],
    counterExamples: [
      'https://www.icims.com/',
      'https://team.icims.com/jobseekerhelp',
      'https://developer.icims.com/',
      'https://community.icims.com/',
      'https://care.icims.com/',
    ],
    extract: [
      '//(?!login\\.)(?:[a-z]*(?:careers|jobs|campus|intranet)[a-z]*-)?(?<employer>[^./]+)\\.icims\\.com/jobs/(?<job>\\d+)',
      '//(?!login\\.)(?:[a-z]*(?:careers|jobs|campus|intranet)[a-z]*-)?(?<employer>[^./]+)\\.icims\\.com',
      '//(?<employer>[^./]+)\\.jibeapply\\.com/(?:.*?jobs/(?<job>\\w+))?',
      '/jobs/(?<job>\\d+)',
    ],
    sources: [
      notes,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/icims.py',
      'https://github.com/santifer/career-ops',
    ],
    asOf: '2026-10-04',
  },
  fingerprints: {
    assets: ['icims.com', 'app.jibecdn.com', 'assets.jibecdn.com'],
    scripts: ['window._jibe'],
    selectors: [
      'iframe#icims_content_iframe',
      '#icims_iframe_span',
      '.iCIMS_MainWrapper',
      '.iCIMS_JobContent',
      '.iCIMS_JobPage',
      '.iCIMS_ListingsPage',
      '.iCIMS_JobCardItem',
      'form#enterEmailForm.iCIMS_SignIn',
      'input[name^="PersonProfileFields."]',
      'input[name^="CandProfileFields."]',
    ],
    footers: ['software powered by icims'],
    sources: [
      notes,
      frame,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-10-04',
  },
  kinds: [
    { kind: 'confirmation', selector: '.iCIMS_ThankYou' },
    { kind: 'login', path: '/login(?:[?#/]|$)' },
    { kind: 'login', selector: 'form#enterEmailForm.iCIMS_SignIn' },
    { kind: 'form', path: '/candidate(?:[?#/]|$)|[?&]mode=apply' },
    { kind: 'form', selector: 'form#profileForm' },
    { kind: 'posting', path: '/jobs/\\d+' },
  ],
  failures: [
    { selector: null, text: 'please upload your resume (max size', kind: 'input', ...noted },
    {
      selector: '.iCIMS_ErrorMsgTitle, .iCIMS_ErrorMsg',
      text: 'please enable cookies',
      kind: 'session',
      sources: ['public code index record 69571065305', 'public code index record 69589899235'],
      asOf: '2026-08-24',
    },
    {
      selector: null,
      text: 'you are currently submitted to this job',
      kind: 'state',
      sources: ['public code index record 71368567810'],
      asOf: null,
    },
  ],
  ignore: [
    // Headings and text of the posting itself carry a class of messages.
    {
      selector: '.iCIMS_InfoMsg_Job, .iCIMS_InfoMsg_Job *, .iCIMS_InfoField_Job',
      text: null,
      sources: [frame],
      asOf: null,
    },
    // The way to an account that exists already, on every posting.
    { selector: '.iCIMS_userMenuLink, .icims-user-profile', text: null, sources: [frame], asOf: null },
    // About sharing a job on social networks, and hidden in every posting.
    { selector: '#jobSocialOptionsErrMsg', text: null, sources: [frame], asOf: null },
  ],
  confirmations: [{ selector: '.iCIMS_ThankYou', text: null, ...noted }],
  limits: [
    { what: 'file-size', megabytes: 5, ...noted },
    {
      what: 'advice',
      about: 'upload',
      text: 'Upload the résumé before you type anything: choosing a file reloads the page and wipes what was typed.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'The form often stands in a frame of the employer’s page and needs a cookie of icims.com. Open the icims.com address in a tab of its own, or allow third-party cookies for it.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'If “Next” does nothing, an invisible captcha may be blocked. Switch the blocker off for this site.',
      ...noted,
    },
    // At least so long; every further wrong try makes it longer.
    {
      what: 'lock',
      minutes: 30,
      sources: [
        'https://www.glitter.io/guides/how-to-reset-your-password-on-a-companys-career-site-using-icims',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Every employer’s site has a login of its own: one made for another company does not work here. After a wrong password or two ask for a reset, since every further try makes the lock longer.',
      sources: [
        passwords,
        'https://www.glitter.io/guides/how-to-reset-your-password-on-a-companys-career-site-using-icims',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'To get back in, use “Log back in!” with the address of your first application; the password can be reset there.',
      sources: [help],
      asOf: '2017-11-01',
    },
    {
      what: 'advice',
      about: 'input',
      text: 'E-mail addresses with accented letters are not taken.',
      sources: [
        'https://icimshub.force.com/customer/articles/How_To/Candidate-Guide-to-the-iCIMS-Talent-Platform',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'sends-to-employer',
    channels: [
      {
        kind: 'help',
        value: 'https://team.icims.com/jobseekerhelp',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://team.icims.com/jobseekerhelp'],
        asOf: null,
      },
      {
        kind: 'help',
        value: passwords,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [passwords],
        asOf: null,
      },
      // Printed at the foot of every page; leads on to the help for job seekers.
      {
        kind: 'help',
        value: 'http://www.icims.com/platform_help',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [frame],
        asOf: null,
      },
      // The older form of the same page.
      {
        kind: 'help',
        value: help,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'outdated',
        sources: [help],
        asOf: '2017-11-01',
      },
    ],
    sources: ['https://team.icims.com/jobseekerhelp', help],
    asOf: null,
  },
} satisfies Vendor;
