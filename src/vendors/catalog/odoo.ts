import type { Vendor } from '../vendor.ts';

const template =
  'https://github.com/odoo/odoo/blob/00709c78fdfdbbe40170ab09eed5a1bb4b395822/addons/website_hr_recruitment/views/website_hr_recruitment_templates.xml';
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'odoo',
  name: 'Odoo',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    // Mostly on employers' own domains, where the form's marks tell it.
    patterns: ['*://*.odoo.com/jobs', '*://*.odoo.com/jobs/*', '*://*.odoo.com/jobs?*'],
    urlSignatures: [{ path: '/job-thank-you/?$' }],
    examples: [
      'https://petrochina.odoo.com/jobs',
      'https://globex.odoo.com/jobs/apply/engineer-12',
      'https://www.globex.example/en/job-thank-you',
    ],
    counterExamples: [
      'https://www.odoo.com/',
      'https://www.odoo.com/app/recruitment',
      'https://globex.odoo.com/web/login',
    ],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.odoo\\.com/jobs(?:/(?:apply/|detail/)?[^/?#]*-(?<job>\\d+))?',
      '/jobs/(?:apply/|detail/)?[^/?#]*-(?<job>\\d+)',
    ],
    sources: [template, listed],
    asOf: '2026-08-22',
  },
  fingerprints: {
    selectors: [
      'form#hr_recruitment_form',
      'form[data-model_name="hr.applicant"]',
      '#wrap.js_hr_recruitment',
      '#wrap.o_website_hr_recruitment_jobs_list',
    ],
    sources: [template],
    asOf: null,
  },
  kinds: [
    { kind: 'confirmation', path: '/job-thank-you/?$' },
    { kind: 'form', path: '/jobs/apply/' },
    { kind: 'form', selector: 'form#hr_recruitment_form, form[data-model_name="hr.applicant"]' },
    { kind: 'posting', selector: '#wrap.js_hr_recruitment' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'A form that was taken leads to a page of thanks with job-thank-you in its address. If the form is still there, it was not sent.',
      sources: [template],
      asOf: null,
    },
  ],
  accounts: 'none',
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources: [template], asOf: null },
} satisfies Vendor;
