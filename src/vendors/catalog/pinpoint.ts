import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/ad6782397a5ea84948fc1fd7df7b5ed5e10ded3d/apps/crawler/src/core/monitors/pinpoint.py';
const mechanics = {
  sources: [
    'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
  ],
  asOf: '2026-09-01',
};

export default {
  id: 'pinpoint',
  name: 'Pinpoint',
  company: 'Pinpoint',
  aliases: ['PinpointHQ'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.pinpointhq.com/*'],
    except: [
      '*://pinpointhq.com/*',
      '*://www.pinpointhq.com/*',
      '*://app.pinpointhq.com/*',
      '*://api.pinpointhq.com/*',
      '*://developers.pinpointhq.com/*',
    ],
    examples: [
      'https://workwithus.pinpointhq.com/en/postings/10000000-0000-4000-8000-000000000001',
      'https://workwithus.pinpointhq.com/postings/10000000-0000-4000-8000-000000000001/applications/new',
    ],
    counterExamples: [
      'https://www.pinpointhq.com/',
      'https://app.pinpointhq.com/',
      'https://help.pinpoint.support/',
    ],
    extract: [
      '//(?<employer>[^./]+)\\.pinpointhq\\.com/(?:.*?/)?postings/(?<job>[0-9a-f-]{20,})',
      '//(?<employer>[^./]+)\\.pinpointhq\\.com',
      '/postings/(?<job>[0-9a-f-]{20,})',
    ],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 68555247297',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['pinpointhq.com'],
    selectors: ['[id^="application_form_application_"]'],
    footers: ['powered by pinpoint'],
    sources: [reader, 'public code index record 71478110162'],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'form', path: '/applications/new' },
    { kind: 'posting', path: '/postings/[0-9a-f-]{20,}' },
  ],
  failures: [{ selector: null, text: 'does not match required format', kind: 'input', ...mechanics }],
  confirmations: [{ selector: null, text: 'your application was received successfully', ...mechanics }],
  limits: [
    {
      what: 'file-types',
      extensions: ['pdf', 'doc', 'docx'],
      sources: ['https://help.pinpoint.support/en/articles/3532585-how-to-add-a-candidate-as-a-recruiter'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'After an error the form forgets the privacy tick: set it again before every try. Salary answers take digits only.',
      ...mechanics,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'Employers can refuse a second application for the same role.',
      sources: ['https://help.pinpoint.support/en/collections/956523-managing-candidates'],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://help.pinpoint.support/en/collections/956523-managing-candidates'],
    asOf: null,
  },
} satisfies Vendor;
