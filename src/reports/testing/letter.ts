import { sampleApplication, sampleNote } from '../../applications/samples.ts';
import type { Vendor } from '../../vendors/vendor.ts';
import { type ReportLang, wordings } from '../languages.ts';

const told = { sources: ['https://docs.acme-apply.example/'], asOf: null };

const vendor: Vendor = {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: [], examples: [], ...told },
  support: { policy: 'unknown', channels: [], ...told },
};

/** What was asked of support, and what was written to the employer. */
export const asked = {
  owner: 'vendor',
  purpose: 'technical-support',
  kind: 'form',
  value: null,
  at: '2026-03-03T10:00:00+01:00',
  outcome: 'no-help',
  answer: null,
} as const;

export const written = {
  ...asked,
  owner: 'employer',
  purpose: 'recruiting',
  kind: 'email',
  outcome: 'waiting',
} as const;

/** The applicant's word that the form works again, which is kept as outreach and is none. */
export const workedAgain = {
  ...asked,
  owner: 'unknown',
  purpose: 'other',
  outcome: 'resolved',
} as const;

export const secondNote = {
  ...sampleNote,
  id: 'note-2',
  at: '2026-03-03T09:00:00+01:00',
  screenshot: 'picture',
};

export const application = {
  ...sampleApplication,
  deadline: '2026-03-20',
  directionsFollowed: true,
  tried: [{ remedy: 'other-browser', at: '2026-03-02T11:00:00+01:00' }],
  outreach: [asked, written],
};

/** All that a draft is made of. */
export const given = {
  application,
  notes: [sampleNote, secondNote],
  vendor,
  channel: null,
  lang: 'en' as const,
};

export const langs = Object.keys(wordings) as ReportLang[];
