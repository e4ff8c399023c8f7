import type { Vendor } from '../vendor.ts';

const templates = {
  sources: [
    'https://github.com/Automattic/WP-Job-Manager/tree/d92678f4142a87ee604c8f4a7e5c5ceb27057ea6/templates',
    'https://github.com/Automattic/WP-Job-Manager/blob/d92678f4142a87ee604c8f4a7e5c5ceb27057ea6/includes/class-wp-job-manager.php',
  ],
  asOf: '2024-03-18',
};

export default {
  id: 'wp-job-manager',
  name: 'WP Job Manager',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: { patterns: [], examples: [], ...templates },
  fingerprints: {
    selectors: [
      '.single_job_listing',
      'body.single-job_listing',
      '.job_application.application',
      'link[href*="/plugins/wp-job-manager/"]',
      'script[src*="/plugins/wp-job-manager/"]',
    ],
    ...templates,
  },
  kinds: [{ kind: 'posting', selector: '.single_job_listing, body.single-job_listing' }],
  failures: [
    { selector: '.job-manager-info', text: 'listing has expired', kind: 'state', ...templates },
    {
      selector: '.job-manager-error',
      text: 'do not have permission to view this job',
      kind: 'access',
      ...templates,
    },
  ],
  ignore: [
    // What an employer sees who has posted a job.
    { selector: '.job-manager-message', text: 'listing', ...templates },
  ],
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: '“Apply for job” often only shows an e-mail address or a link. If the button does nothing, look for that address in the text, and try another browser.',
      sources: [...templates.sources, 'https://github.com/Automattic/WP-Job-Manager/issues/474'],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...templates },
} satisfies Vendor;
