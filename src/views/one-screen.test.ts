import { expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { advise } from '../advice/advise.ts';
import { situationOf } from '../advice/situation.ts';
import type { Note } from '../applications/note.ts';
import { silentFailures } from '../applications/silent-failures.ts';
import { forbiddenActs } from '../applications/instruction.ts';
import { readInstruction } from '../failures/instructions/instruction.ts';
import { messageKinds } from '../vendors/vocabulary.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { type ApplicationData, applicationView } from './application-view.ts';
import { calendarHere } from './calendar-here.ts';
import { acme, employerMail, employerPhone, failure, stories, supportMail } from './fixtures.ts';
import { reasons } from './message-names.ts';
import { newestFailure } from './next-step.ts';
import { textsOf } from './testing/fake-i18n.ts';

vi.mock('./t.ts', () => import('../background/testing/names-of-texts.ts'));

// No screen gives two pieces of advice that exclude each other, whichever row of the advice table it is of.

type Act = (typeof forbiddenActs)[number] | 'at-once' | 'wait';

/** What a text has the applicant do, of all that another may ask to leave. `at-once` and `wait` exclude each other. */
const does: Record<string, readonly Act[]> = {
  verdictTryAgain: ['press', 'pay', 'at-once'],
  verdictTryAgainAt: ['press', 'pay', 'wait'],
  becauseOnce: ['press', 'pay'],
  verdictSignIn: ['reload', 'at-once'],
  becauseSignedOut: ['reload', 'press', 'pay'],
  verdictTestGoesOn: ['reload', 'at-once'],
  becauseTestGoesOn: [],
  verdictWaitMaintenance: ['wait'],
  becauseMaintenance: ['wait'],
  answersInForm: ['reload', 'press', 'pay'],
  answersInTest: ['reload', 'at-once'],
  answersBehind: ['reload'],
  remedyReload: ['reload', 'press', 'pay', 'at-once'],
  remedyOtherBrowser: ['reload', 'press', 'pay', 'device'],
  remedyOtherBrowserNamed: ['reload', 'press', 'pay', 'device'],
  remedyOrdinaryWindow: ['reload', 'press', 'pay', 'device'],
  remedyBlockerOff: ['reload', 'press', 'pay'],
  remedyMissedField: ['press', 'pay'],
  remedyTryLater: ['press', 'pay'],
  remedyDoNotPayAgain: ['wait'],
  remedyLogInAgain: ['reload'],
  remedyShowOriginal: ['reload', 'press', 'pay'],
  remedyOneRetryOnly: ['press'],
  remedyOtherAddress: ['register'],
};

/** What a text asks to leave. */
const forbids: Record<string, readonly Act[]> = {
  verdictNotAgainYet: ['press', 'pay'],
  verdictStayOnPage: ['reload'],
};

/** Of these texts neither is the case. Each that advises something is in one of the three. */
const neutral = `
  verdictNothingFailed verdictFixInput verdictCheckDirections verdictContactSupport verdictContactSupportUnnamed
  verdictWaitForSupport verdictWaitForSupportUnnamed verdictEmailEmployer verdictEmailEmployerUnnamed
  verdictWaitForEmployer verdictWaitForEmployerUnnamed verdictCallEmployer verdictCallEmployerUnnamed verdictReceived
  verdictResolved verdictPersonAnswered becausePersonAnswered verdictState verdictOwnConnection verdictLookForSupport verdictTestSupport verdictTestSupportUnnamed
  verdictWaitForSupportUntil verdictWaitForSupportUnnamedUntil verdictWaitForEmployerUntil
  verdictWaitForEmployerUnnamedUntil verdictCallSupportAt verdictCallSupportUnnamedAt
  becauseReferred becauseFlashyField becauseReceived becauseResolved becauseState becauseNothingFailed
  becauseYoursToCorrect becauseOwnConnection becauseDirections becauseNotLookedFor becauseTestClock becauseSupportFirst
  becauseSupportFirstUnnamed becauseWaiting becauseLookedInto becauseNobodyLeft becauseSentHere becausePhoneOnly becauseWritingFailed
  becauseNoOtherWay answersSignedOut answersSent
  remedyAnswerCookieBanner remedyAllowCookies remedyOtherNetwork remedyNoVpn remedyNoAutofill remedyPickFromList
  remedySmallerPdf remedySmallerPdfExact remedyRightFileType remedyRightFileTypeExact remedyPlainFileName
  remedyUploadLast remedyChooseFileAgain remedyOneTab remedyForgotPassword remedyWaitForLock remedyWaitForLockExact
  remedySpamFolder remedyWaitForMail remedyWaitForMaintenance remedyLookForConfirmation remedyServerSays
  remedyPageSays remedyCheckPayment remedyLookWhetherStored remedyDoNotPressTwice
  remedyDoNotRegisterAgain remedySaveOften remedySaveOftenExact remedyKeepProof remedyVendorAdvice`
  .trim()
  .split(/\s+/);

test('of every text that advises something it is said here what it has an applicant do', () => {
  const advising = Object.keys(textsOf('en')).filter(name =>
    /^(verdict|because|answers|remedy)[A-Z]/.test(name),
  );
  expect([...neutral, ...Object.keys(does), ...Object.keys(forbids)].sort()).toEqual(advising.sort());
});

const now = new Date('2026-03-02T14:40:00+01:00');
const told = [
  'Something went wrong.',
  'Something went wrong. Please do not submit again.',
  'Something went wrong. Do not close or refresh this page.',
  'We could not take your payment. Do not pay again.',
  'The payment service did not answer.',
  'You cannot sign in. Do not create another account.',
  'It failed. Do not sign in from another device.',
  'Your account is locked. Please wait 30 minutes.',
  'Something went wrong. Please wait 30 minutes and do not submit again.',
  'The upload failed. Do not leave this page and do not submit it again.',
  'Access denied: your request looks like a robot’s. Please do not submit again.',
];

const at = fc.integer({ min: 0, max: 4 * 24 * 60 }).map(ago => new Date(+now - ago * 60_000).toISOString());
const note = fc
  .record({
    at,
    words: fc.oneof(
      fc.record({ context: fc.constant('alert' as const), text: fc.constantFrom(...told) }),
      fc.record({ context: fc.constant('silence' as const), text: fc.constantFrom(...silentFailures) }),
      fc.record({
        context: fc.constant('network' as const),
        text: fc.constantFrom('no-answer', 'offline', 'cut-after-sending', 'no-page', 'own-file'),
      }),
    ),
    kind: fc.oneof(fc.constantFrom(...messageKinds), fc.constantFrom('system' as const, 'session' as const)),
    isTranslated: fc.boolean(),
    retryIn: fc.option(fc.constantFrom(5, 90), { freq: 4 }),
  })
  .map(({ at, words, kind, isTranslated, retryIn }): Note => {
    const one = failure('14:32');
    const retryAt = retryIn && new Date(+now + retryIn * 60_000).toISOString();
    return {
      ...one,
      ...words,
      id: at,
      at,
      understanding: { kind, confidence: 1, unsure: false, because: '' },
      network: retryAt ? [{ ...one.network[0]!, at, retryAt }] : [],
      environment: { ...one.environment!, ...(isTranslated && { translated: true as const }) },
    };
  });
const outreach = fc.record({
  owner: fc.constantFrom('vendor' as const, 'employer' as const),
  purpose: fc.constantFrom('technical-support' as const, 'recruiting' as const),
  kind: fc.constantFrom('email' as const, 'form' as const, 'phone' as const),
  at,
  value: fc.constant(null),
  answer: fc.constant(null),
  outcome: fc.constantFrom(
    'waiting' as const,
    'no-help' as const,
    'referred-to-employer' as const,
    'resolved' as const,
  ),
});
/** What few applicants have told. */
const seldom = <Told>(told: Told) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(told) });
const unsupported: Vendor = { ...acme, support: { ...acme.support, channels: [] } };
const screen = fc
  .record({
    notes: fc.array(note, { maxLength: 3 }),
    role: fc.constantFrom('ats' as const, 'assessment' as const, 'background-check' as const),
    vendor: fc.constantFrom(acme, unsupported),
    application: fc.record({
      directionsFollowed: fc.constantFrom(true, true, false, null),
      channels: fc.subarray([supportMail, employerMail, employerPhone]),
      outreach: fc.array(outreach, { maxLength: 4 }),
      referral: seldom({ saysCall: true, certain: true }),
      field: seldom({ flashy: true, recipient: 'practitioner' as const }),
      lookedIn: fc.constantFrom(['page'] as const, ['page', 'help'] as const),
      status: fc.constantFrom('not-submitted' as const, 'not-submitted' as const, 'received' as const),
    }),
  })
  .map(({ notes, role, vendor, application }): ApplicationData => {
    const inOrder = [...notes].sort((a, b) => a.at.localeCompare(b.at));
    const receivedAt = application.status === 'received' ? now.toISOString() : null;
    return {
      ...stories.once,
      application: { ...stories.once.application, ...application, receivedAt },
      notes: inOrder,
      vendor: { ...vendor, role },
    };
  });

/** The names of all texts on a screen that advise something, and what the page itself asks to leave. */
function saidOn(data: ApplicationData) {
  const { verdict, remedies } = applicationView(data, now);
  const words = [verdict.headline, verdict.because, verdict.answers, ...remedies.map(({ says }) => says)];
  const names = words.flatMap(said => said?.split(/\s+/) ?? []);
  const isQuoted = names.includes('remedyPageSays');
  // What an older failure asked is not on the screen.
  const quoted = readInstruction(newestFailure(data.notes)?.text ?? '')?.forbids ?? [];
  return { names, asked: isQuoted ? quoted : [], isTimed: names.includes('waitUntil') };
}

function contradictionsOn(data: ApplicationData): string[] {
  const { names, asked, isTimed } = saidOn(data);
  const left = new Set<Act>([...asked, ...names.flatMap(name => forbids[name] ?? [])]);
  const done = (act: Act) => names.filter(name => does[name]?.includes(act));
  const forbidden = [...left].flatMap(act => done(act).map(name => `${name} though ${act} is to be left`));
  // Nothing is sent until the time that the page names; what it forbids until then is no contradiction to trying after it.
  const open = isTimed
    ? forbidden.filter(one => !/^(verdictTryAgain|becauseOnce|becauseSignedOut)/.test(one))
    : forbidden;
  const both = done('wait').length > 0 ? done('at-once').filter(name => name !== 'remedyReload') : [];
  return [...open, ...both.map(name => `${name} beside ${done('wait').join()}`)];
}

/** Few come so far: they wrote, and no help came. */
const written: ApplicationData = {
  ...stories.call,
  application: {
    ...stories.call.application,
    channels: [employerMail, employerPhone],
    outreach: [
      ...stories.call.application.outreach,
      {
        owner: 'employer',
        purpose: 'recruiting',
        kind: 'email',
        value: null,
        at: '2026-02-20T09:00:00+01:00',
        outcome: 'no-help',
        answer: null,
      },
    ],
  },
};

/** Paid or not: the page does not say. */
const unpaid: ApplicationData = {
  ...stories.once,
  notes: stories.once.notes.map(one => ({ ...one, text: 'The payment service did not answer.' })),
};

test('no screen says two things that exclude each other, and every reason of the advice has been on one', () => {
  const reached = new Set<string>();
  const screens = [
    written,
    unpaid,
    ...Object.values(stories),
    ...fc.sample(screen, { numRuns: 1_200, seed: 20261129 }),
  ];
  for (const data of screens) {
    const { application, notes, vendor } = data;
    reached.add(advise(situationOf(application, notes, vendor, now, calendarHere())).because);
    expect({
      said: contradictionsOn(data),
      data: data.notes.map(one => [one.context, one.text]),
    }).toMatchObject({
      said: [],
    });
  }
  expect([...reached].sort()).toEqual(Object.keys(reasons).sort());
});
