import { expect, test } from 'vitest';
import { outreachKey } from '../applications/contacts-made.ts';
import { sampleApplication, sampleChannel } from '../applications/samples.ts';
import { type ApplicationChoice, noteWithChoice, withChoice } from './choices.ts';
import { failure } from './fixtures.ts';

const at = '2026-03-05T10:00:00.000+01:00';
const asked = {
  owner: 'vendor',
  purpose: 'technical-support',
  kind: 'email',
  value: 'help@acme-apply.example',
  outcome: 'waiting',
  answer: null,
} as const;
const before = {
  ...sampleApplication,
  outreach: [{ ...asked, at: '2026-03-02T10:00:00+01:00' }],
  directionsFollowed: true,
};
const posting = { text: 'Cook', at, url: 'https://jobs.example/1', isCut: false };
const manual = { ...sampleChannel, value: 'own@globex.example', position: 'by-hand' as const };

const choices: [ApplicationChoice, object][] = [
  [{ what: 'tried', remedy: 'reload' }, { tried: [{ remedy: 'reload', at }] }],
  [{ what: 'directions', followed: false }, { directionsFollowed: false }],
  [{ what: 'contacted', outreach: asked }, { outreach: [...before.outreach, { ...asked, at }] }],
  [
    {
      what: 'answered',
      to: outreachKey(before.outreach[0]!),
      outcome: 'looking-into-it',
      answer: 'Ticket 77.',
    },
    { outreach: [{ outcome: 'looking-into-it', answer: 'Ticket 77.', answeredAt: at }] },
  ],
  [
    { what: 'answered', to: outreachKey(before.outreach[0]!), outcome: 'resolved', answer: null },
    {
      outreach: [
        { outcome: 'resolved', answeredAt: at },
        { at, outcome: 'resolved' },
      ],
    },
  ],
  [
    { what: 'works-again' },
    { outreach: [before.outreach[0], { at, owner: 'unknown', outcome: 'resolved' }] },
  ],
  [{ what: 'received' }, { status: 'received', receivedAt: at }],
  [{ what: 'not-received' }, { status: 'not-submitted', receivedAt: null }],
  [{ what: 'looked-for-help' }, { lookedIn: ['page', 'help'] }],
  [{ what: 'taken-back', given: { what: 'directions', followed: true } }, { directionsFollowed: null }],
  [
    { what: 'contact-added', typed: 'own@globex.example', reached: 'employer' },
    { channels: expect.arrayContaining([expect.objectContaining({ value: 'own@globex.example' })]) },
  ],
  [{ what: 'referral', referral: { saysCall: true, certain: true } }, { referral: { certain: true } }],
  [{ what: 'deadline', deadline: '2026-04-01' }, { deadline: '2026-04-01' }],
  [{ what: 'field', field: { flashy: true, recipient: 'hr' } }, { field: { recipient: 'hr' } }],
  [{ what: 'posting-kept', posting }, { posting }],
];

test.each(choices)(
  '%o is kept with its moment, and the same once more changes nothing',
  (choice, expected) => {
    const once = withChoice(before, choice, at, manual);
    expect(once).toMatchObject({ ...expected, updatedAt: at });
    expect(withChoice(once, choice, at, manual)).toEqual(once);
  },
);

test('of what is no contact nothing is kept', () => {
  const choice = { what: 'contact-added', typed: 'nobody', reached: 'employer' } as const;
  expect(withChoice(before, choice, at, null)).toBe(before);
});

test('a note has the answer to its question, the first that was given, or what it is said to be', () => {
  const asked = failure('14:00', {
    understanding: { kind: 'system', confidence: 0.4, unsure: true, because: '' },
  });
  const no = noteWithChoice(asked, { what: 'question-answered', yes: false });
  expect(no.corrected).toBe('benign');
  expect(noteWithChoice(no, { what: 'question-answered', yes: true })).toBe(no);
  expect(noteWithChoice(no, { what: 'corrected', isError: true }).corrected).toBe('system');
});
