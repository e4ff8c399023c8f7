import type { Application, Channel } from './application.ts';
import type { Note } from './note.ts';

/** One ordinary case, note and channel for tests, on reserved domains; a test says what is different about its own. */
export const sampleApplication: Application = {
  id: 'case-1',
  vendor: 'acme-apply',
  frontEnd: null,
  employer: 'Globex',
  employerDomain: 'globex.example',
  job: { title: 'Gardener', id: '1234' },
  url: 'https://jobs.acme-apply.example/globex/1234/apply',
  openedAt: '2026-03-02T09:00:00+01:00',
  updatedAt: '2026-03-02T09:00:00+01:00',
  status: 'not-submitted',
  receivedAt: null,
  deadline: null,
  directionsFollowed: null,
  channels: [],
  outreach: [],
  tried: [],
  referral: null,
  field: null,
  lookedIn: [],
};

export const sampleNote: Note = {
  id: 'note-1',
  caseId: 'case-1',
  at: '2026-03-02T09:30:00+01:00',
  url: 'https://jobs.acme-apply.example/globex/1234/apply',
  title: 'Apply: Gardener',
  text: 'Something went wrong. Please try again later.',
  context: 'alert',
  lang: 'en',
  rule: null,
  field: null,
  step: 'My experience',
  trail: [
    { at: '2026-03-02T09:28:00+01:00', did: 'opened', what: 'Apply: Gardener' },
    { at: '2026-03-02T09:29:10+01:00', did: 'attached', what: 'PDF, 2.1 MB' },
    { at: '2026-03-02T09:29:40+01:00', did: 'pressed', what: 'Submit application' },
  ],
  understanding: { kind: 'system', confidence: 0.95, unsure: false, because: 'something went wrong' },
  corrected: null,
  network: [
    {
      at: '2026-03-02T09:29:58+01:00',
      url: 'https://jobs.acme-apply.example/api/submit',
      status: 500,
      error: null,
      ids: ['req-7f3a'],
    },
  ],
  ids: ['AA-17'],
  environment: {
    browser: 'Firefox 140',
    system: 'Windows 11',
    languages: ['en-GB'],
    timeZone: 'Europe/Berlin',
    window: [1280, 720],
    cookies: true,
    online: true,
    blocking: [],
  },
  screenshot: null,
  remark: null,
};

export const sampleChannel: Channel = {
  kind: 'email',
  value: 'help@acme-apply.example',
  owner: 'vendor',
  purpose: 'technical-support',
  extension: null,
  hours: null,
  position: 'footer',
  words: 'Trouble applying? help@acme-apply.example',
  source: 'https://jobs.acme-apply.example/globex/1234/apply',
  asOf: null,
  warning: null,
};
