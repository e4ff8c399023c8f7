import type { Application, Channel } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { ApplicationData } from './application-view.ts';

/** Situations for component tests and for looking at the interface, on reserved domains. */

const from = { sources: ['https://help.acme-apply.example/applicants'], asOf: '2026-01-12' };

export const acme: Vendor = {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme Talent Inc.',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: ['https://*.acme-apply.example/*'], examples: [], ...from },
  limits: [
    { what: 'file-size', megabytes: 5, ...from },
    { what: 'idle', minutes: 30, ...from },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'form',
        value: 'https://help.acme-apply.example/applicants/ask',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        ...from,
      },
      {
        kind: 'phone',
        value: null,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: from.sources,
        asOf: null,
      },
    ],
    ...from,
  },
};

/** The moment at which all stories are told: a Monday, 2 March 2026, 14:40 in Berlin. */
export const storyTime = new Date('2026-03-02T14:40:00+01:00');

const at = (time: string) => `2026-03-02T${time}:00+01:00`;

export const failure = (time: string, change: Partial<Note> = {}): Note => ({
  ...sampleNote,
  id: `note-${time}`,
  at: at(time),
  text: 'We could not save your application.',
  ids: ['8F3-22A'],
  ...change,
});

export const supportMail: Channel = {
  ...sampleChannel,
  value: 'applicants@acme-apply.example',
  position: 'error-message',
};

export const supportPhone: Channel = {
  ...sampleChannel,
  kind: 'phone',
  value: '+18005550148',
  extension: 'option 2',
  hours: 'Mon–Fri 9–17 ET',
  words: 'Trouble applying? Call (800) 555-0148, option 2',
};

export const employerMail: Channel = {
  ...sampleChannel,
  value: 'careers@globex.example',
  owner: 'employer',
  purpose: 'recruiting',
};

export const employerPhone: Channel = {
  ...sampleChannel,
  kind: 'phone',
  value: '+18005550177',
  owner: 'employer',
  purpose: 'recruiting',
  words: 'Human resources: (800) 555-0177',
};

const accommodation: Channel = {
  ...sampleChannel,
  value: 'accommodations@globex.example',
  owner: 'employer',
  purpose: 'accommodation',
};

const story = (
  change: Partial<Application>,
  notes: readonly Note[],
  vendor: Vendor | null = acme,
): ApplicationData => ({
  application: { ...sampleApplication, lookedIn: ['page', 'help'], ...change },
  notes,
  vendor,
  frontEnd: null,
});

const twice = [failure('11:05'), failure('14:32')];
const asked = (outcome: 'waiting' | 'looking-into-it' | 'no-help', time = at('14:35')) =>
  (['email', 'form', 'phone'] as const).map(kind => ({
    owner: 'vendor' as const,
    purpose: 'technical-support' as const,
    kind,
    value: null,
    at: time,
    outcome,
    answer: null,
  }));

export const stories = {
  nothing: story({}, []),
  correction: story({}, [
    failure('14:32', {
      text: 'Enter a valid phone number',
      field: 'Phone',
      network: [],
      ids: [],
      understanding: { kind: 'input', confidence: 0.9, unsure: false, because: 'valid' },
    }),
  ]),
  once: story({ channels: [supportMail, employerPhone] }, [failure('14:32')]),
  unsure: story({}, [
    failure('14:32', {
      text: 'nothing-happened',
      context: 'silence',
      network: [],
      ids: [],
      understanding: { kind: 'system', confidence: 0.5, unsure: true, because: 'nothing-happened' },
    }),
  ]),
  directions: story(
    { channels: [supportMail], tried: [{ remedy: 'other-browser', at: at('11:20') }] },
    twice,
  ),
  support: story(
    { channels: [supportMail, supportPhone, employerPhone, accommodation], directionsFollowed: true },
    twice,
  ),
  waiting: story({ channels: [supportMail], directionsFollowed: true, outreach: asked('waiting') }, twice),
  lookedInto: story(
    {
      channels: [supportMail],
      directionsFollowed: true,
      outreach: asked('looking-into-it').map(one => ({ ...one, answeredAt: at('14:38') })),
    },
    twice,
  ),
  employer: story(
    {
      channels: [supportMail, employerMail, employerPhone],
      directionsFollowed: true,
      outreach: asked('no-help'),
    },
    twice,
  ),
  call: story(
    { channels: [supportMail, employerPhone], directionsFollowed: true, outreach: asked('no-help') },
    twice,
  ),
  received: story({ status: 'received', receivedAt: at('14:38'), channels: [employerPhone] }, [
    ...twice,
    failure('14:38', {
      text: 'Thank you, we have your application.',
      ids: ['G-20418'],
      network: [],
      understanding: { kind: 'success', confidence: 0.97, unsure: false, because: 'thank you' },
    }),
  ]),
  unknown: story({ vendor: null, employer: null, job: { title: null, id: null } }, [failure('14:32')], null),
} satisfies Record<string, ApplicationData>;
