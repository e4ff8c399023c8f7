import type { Vendor } from '../vendor.ts';

const form = {
  sources: [
    'https://github.com/awsmin/wp-job-openings/blob/e56b7941e6c67707a2712d3e8f42cabc884d3922/inc/class-awsm-job-openings-form.php',
    'https://github.com/awsmin/wp-job-openings/blob/e56b7941e6c67707a2712d3e8f42cabc884d3922/wp-job-openings.php',
  ],
  asOf: '2026-07-20',
};
const error = '.awsm-application-message, .awsm-error-message';

export default {
  id: 'wp-job-openings',
  name: 'WP Job Openings',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  accounts: 'none',
  pages: { patterns: [], examples: [], ...form },
  fingerprints: {
    selectors: [
      'form#awsm-application-form',
      'form.awsm-application-form',
      '.awsm-job-single-wrap',
      'body.single-awsm_job_openings',
      'input[name="awsm_job_id"]',
      'link[href*="/plugins/wp-job-openings/"]',
      'script[src*="/plugins/wp-job-openings/"]',
    ],
    ...form,
  },
  kinds: [
    { kind: 'form', selector: 'form#awsm-application-form, form.awsm-application-form' },
    { kind: 'posting', selector: '.awsm-job-single-wrap, body.single-awsm_job_openings' },
  ],
  failures: [
    // The same sentence for a database that is down, a refused upload and a lost network.
    { selector: error, text: 'error in submitting your application', kind: 'system', ...form },
    { selector: error, text: 'recaptcha failed to load', kind: 'system', ...form },
    { selector: error, text: 'security check failed', kind: 'session', ...form },
    { selector: error, text: 'captcha verification failed', kind: 'input', ...form },
    { selector: error, text: 'file you have selected is too large', kind: 'input', ...form },
    { selector: error, text: 'this job has expired', kind: 'state', ...form },
    { selector: error, text: 'invalid job', kind: 'state', ...form },
    { selector: error, text: 'private job submission is not allowed', kind: 'state', ...form },
    { selector: error, text: 'the following errors have occurred', kind: 'input', ...form },
    { selector: 'label.awsm-job-form-error, div.awsm-job-form-error', text: null, kind: 'input', ...form },
  ],
  confirmations: [
    { selector: '.awsm-success-message', text: null, ...form },
    { selector: '.awsm-application-message', text: 'your application has been submitted', ...form },
  ],
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'This form is a part of the employer’s own website, so whoever runs that site is the one to tell. A large file is a common cause: try a smaller PDF first.',
      ...form,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'Load the page again before you retry: the form’s key has run out.',
      ...form,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...form },
} satisfies Vendor;
