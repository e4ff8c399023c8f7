import { beforeEach, describe, expect, test } from 'vitest';
import type { Application } from '../applications/application.ts';
import { applicationView } from './application-view.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { acme, employerPhone, failure, stories, storyTime, supportMail } from './fixtures.ts';
import { listRow } from './list-row.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

// When the next step comes, and in which words it is announced.

const at = (time: string) => new Date(`2026-03-02T${time}+01:00`);
const seen = (change: Partial<Parameters<typeof failure>[1]>, now: Date, vendor = acme) => {
  const notes = [failure('14:32', change)];
  return applicationView({ ...stories.once, notes, vendor }, now).verdict;
};

const shown = (data: (typeof stories)[keyof typeof stories]) => applicationView(data, storyTime);

test('until the wait is over there is a reminder, afterwards an answer', () => {
  const before = seen({}, at('14:34:00'));
  expect(before.headline).toMatch(/^Try again after \d\d:37$/);
  expect([before.main?.action, before.next?.label]).toEqual(['remind', 'It worked']);
  const after = seen({}, at('14:37:00'));
  expect(after.waitUntil).toBeNull();
  expect([after.main?.label, after.next?.label]).toEqual(['It worked', 'It failed again']);
});

test('a clock that was two days fast has nobody wait for two days', () => {
  const words = 'Something went wrong. Please wait 30 minutes.';
  for (const change of [{}, { text: words }]) {
    const { headline, waitUntil } = seen(change, new Date('2026-02-28T14:34:00+01:00'));
    expect([headline, waitUntil]).toEqual(['Try once more now', null]);
  }
  expect(seen({}, at('14:31:00')).headline, 'clocks differ by minutes everywhere').toMatch(
    /^Try again after/,
  );
});

test.each([
  [
    'what the message asks for',
    { text: 'Something went wrong. Please wait 30 minutes.' },
    '2026-03-02T14:02:00.000Z',
  ],
  [
    "the server's own word",
    { network: [{ ...failure('14:32').network[0]!, retryAt: '2026-03-02T13:50:00.000Z' }] },
    '2026-03-02T13:50:00.000Z',
  ],
])('the longest clock counts: %s', (_, change, until) => {
  expect(seen(change, at('14:34:00')).waitUntil).toBe(until);
});

describe('maintenance', () => {
  const maintained = {
    text: 'We are down for maintenance. Please try again in 30 minutes.',
    understanding: { kind: 'maintenance', confidence: 1, unsure: false, because: '' },
  } as const;

  test('that ends at a time: the time is the headline, said once, with a reminder', () => {
    const before = seen(maintained, at('14:40:00'));
    expect(before.headline).toMatch(/^Try again after \d\d:02$/);
    expect(before.moments).toEqual([]);
    expect([before.main?.action, before.next?.label]).toEqual(['remind', 'It worked']);
  });

  test('is not waited for once its time has passed', () => {
    const after = seen(maintained, at('15:03:00'));
    expect(after.headline).toBe('Try once more now');
    expect([after.main?.label, after.next?.label]).toEqual(['It worked', 'It is still down']);
  });

  test('of which no end is known is waited for', () => {
    const open = seen({ ...maintained, text: 'We are down for maintenance.' }, at('15:01:00'));
    expect([open.headline, open.waitUntil]).toEqual(['Wait until the maintenance is over', null]);
  });
});

test('an advice that changes only after applications have closed is not announced', () => {
  const { application, ...rest } = stories.support;
  const moments = (deadline: string) =>
    applicationView({ ...rest, application: { ...application, deadline } }, at('14:40:00')).verdict.moments;
  expect(moments('2026-03-03')).toEqual(['Closing date: tomorrow.']);
  expect(moments('2026-03-20')).toEqual([
    'Closing date: Fri 20 Mar.',
    expect.stringMatching(/^Next change of this advice: /),
  ]);
});

test.each([
  ['on the page', {}, 'Your answers may still be in the form. Copy long ones before you reload.'],
  [
    'signed out',
    { understanding: { kind: 'session', confidence: 1, unsure: false, because: '' } },
    'What was not saved may be gone. Sign in again before you retype anything.',
  ],
  [
    'a page that never came',
    { context: 'network', text: 'no-answer' },
    'Go back one page before you start again: your answers may still be there.',
  ],
  [
    'sent and cut',
    { context: 'network', text: 'cut-after-sending' },
    'What you sent may have arrived. Look for a confirmation before you submit again.',
  ],
] as const)('what became of the answers: %s', (_, change, line) => {
  expect(seen(change, at('14:34:00')).answers).toBe(line);
  expect(seen(change, at('17:34:00')).answers).toBeNull();
});

test.each([
  ['on the page', {}, /Do not wait for an answer: open the link/],
  ['a page that never came', { context: 'network', text: 'no-answer' }, /open the link in your invitation/],
  ['sent and cut', { context: 'network', text: 'cut-after-sending' }, /may have arrived/],
] as const)('on a test its running time comes first: %s', (_, change, words) => {
  expect(seen(change, at('14:34:00'), { ...acme, role: 'assessment' }).answers).toMatch(words);
  expect(seen(change, at('14:34:00'), { ...acme, role: 'background-check' }).answers).not.toMatch(
    /invitation/,
  );
});

test.each([
  ['Please do not submit again.', 'Do not submit again yet'],
  ['Do not pay again.', 'Do not submit again yet'],
])('what the page itself asks to leave is not advised: %s', (asked, headline) => {
  const view = seen({ text: `Something went wrong. ${asked}` }, at('14:34:00'));
  expect(view).toMatchObject({ headline, because: `The page itself says: “${asked}”`, waitUntil: null });
  expect(view.answers).toBeNull();
  expect([view.main?.label, view.next?.label]).toEqual(['It worked', 'It failed again']);
});

test('nobody is told to send a payment once more before it is known what became of it', () => {
  expect(seen({ text: 'The payment service did not answer.' }, at('14:34:00'))).toMatchObject({
    headline: 'Do not submit again yet',
    because: expect.stringContaining('bank or card account'),
    waitUntil: null,
  });
});

test('a page of a test that is not to be left is not opened again', () => {
  const test = { ...acme, role: 'assessment' } as const;
  const locked = { understanding: { kind: 'access', confidence: 1, unsure: false, because: '' } } as const;
  expect(seen(locked, at('14:34:00'), test)).toMatchObject({
    headline: 'Open the test again now',
    answers: expect.stringContaining('open the link'),
  });
  const text = 'You are not signed in. Do not close or refresh this page.';
  expect(seen({ ...locked, text }, at('14:34:00'), test)).toMatchObject({
    headline: 'Stay on this page for now',
    because: 'The page itself says: “Do not close or refresh this page.”',
    answers: null,
  });
});

test('on a test nobody waits five minutes: its support is asked at once', () => {
  const test = { ...acme, role: 'assessment' } as const;
  const first = seen({}, at('14:34:00'), test);
  expect(first.headline).toBe('Ask Acme Apply support now');
  expect(first.waitUntil).toBeNull();
  expect(first.because).toMatch(
    /^The test’s time may be running. Before you leave this page, take a screenshot/,
  );
  expect(first.main?.label).toBe('Draft the email');
});

test('on a test whose help is not known the help pages are the main button, and no support at all opens it again', () => {
  const withHelp = (...channels: Vendor['support']['channels']) =>
    ({ ...acme, role: 'assessment', support: { ...acme.support, channels } }) as const;
  const [form] = acme.support.channels;
  const application = (lookedIn: ('page' | 'help')[]) => ({
    ...stories.once.application,
    channels: [],
    lookedIn,
  });
  const view = (
    lookedIn: ('page' | 'help')[],
    { text = 'Something went wrong.', vendor = withHelp() } = {},
  ) =>
    applicationView(
      {
        ...stories.once,
        application: application(lookedIn),
        notes: [failure('14:32', { text })],
        vendor,
      },
      at('14:34:00'),
    ).verdict;
  const unknown = view([]);
  expect(unknown.headline).toBe('Ask the test’s own support now');
  expect(unknown.main?.action).toBe('looked-for-help');
  const pages = view([], { vendor: withHelp({ ...form!, kind: 'help' }) });
  expect([pages.headline, pages.main?.href]).toEqual([unknown.headline, form!.value]);
  const none = view(['page', 'help']);
  expect([none.headline, none.waitUntil, none.main?.action]).toEqual([
    'Open the test again now',
    null,
    'works',
  ]);
  // What the page itself asks for comes before our own advice.
  expect(view(['page', 'help'], { text: 'Something went wrong. Please wait 30 minutes.' }).headline).toMatch(
    /^Try again after/,
  );
});

test('a desk that is closed is called when it opens', () => {
  const phone = {
    ...employerPhone,
    owner: 'vendor',
    purpose: 'technical-support',
    hours: 'Mon-Fri 9-17 ET',
  } as const;
  const { application } = stories.support;
  const vendor = { ...acme, support: { ...acme.support, channels: [] } };
  const call = (now: Date) =>
    applicationView({ ...stories.support, vendor, application: { ...application, channels: [phone] } }, now)
      .verdict;
  const closed = call(new Date('2026-03-07T12:00:00Z'));
  expect(closed.waitUntil).toBe('2026-03-09T13:00:00.000Z');
  expect(closed.headline).toMatch(/^Call Acme Apply support after Mon 9 Mar/);
  expect([closed.main?.action, closed.next?.href]).toEqual(['remind', 'tel:+18005550177']);
  expect(call(new Date('2026-03-06T15:00:00Z')).main?.href).toBe('tel:+18005550177');
});

test.each<[string, { claim?: 'page'; lane?: 'payment'; isOurs?: true }, string, string]>([
  [
    'of the directory is written to while the desk is closed',
    { isOurs: true },
    '2026-03-07T12:00:00Z',
    'email',
  ],
  ['of the directory stays behind a desk that is open', { isOurs: true }, '2026-03-06T15:00:00Z', 'phone'],
  [
    'that only the page calls support never passes a desk',
    { claim: 'page' },
    '2026-03-07T12:00:00Z',
    'phone',
  ],
  ['that is kept for something else does not either', { lane: 'payment' }, '2026-03-07T12:00:00Z', 'phone'],
])('an address %s', (_, { isOurs, ...change }, now, first) => {
  const value = 'help@acme-apply.example';
  const known = { ...acme.support!.channels[0]!, audience: 'applicants' as const };
  // Checked lately, it comes before what nobody has looked up since.
  const phone = {
    ...known,
    kind: 'phone' as const,
    value: '+18005550177',
    hours: 'Mon-Fri 9-17 ET',
    checked: '2026-02-01',
  };
  const listed = isOurs ? [phone, { ...known, kind: 'email' as const, value }] : [phone];
  const vendor = { ...acme, support: { ...acme.support!, channels: listed } };
  const read = { ...supportMail, value, ...change };
  const application = { ...stories.support.application, channels: isOurs ? [] : [read] };
  const { contacts, verdict } = applicationView({ ...stories.support, vendor, application }, new Date(now));
  expect([contacts[0]?.kind, verdict.contact?.kind]).toEqual([first, first]);
});

test('on the last day nobody waits for a desk to open where they can write', () => {
  const { application } = stories.support;
  const late = new Date('2026-03-02T23:00:00+01:00');
  const { verdict } = applicationView(
    { ...stories.support, application: { ...application, deadline: '2026-03-03' } },
    late,
  );
  expect([verdict.waitUntil, verdict.contact?.kind, verdict.main?.label]).toEqual([
    null,
    'email',
    'Draft the email',
  ]);
});

test('who says that they are looking into it is waited for, and then that nothing more came is said', () => {
  const at = (moment: string) => applicationView(stories.lookedInto, new Date(moment));
  const meanwhile = at('2026-03-04T14:30:00+01:00');
  expect(meanwhile.verdict).toMatchObject({
    headline: expect.stringContaining('Wait for Acme Apply support until'),
    because: expect.stringMatching(/^They are looking into it\. Give them two business days/),
    main: { action: 'remind' },
    next: { action: 'answered' },
  });
  const late = at('2026-03-04T14:45:00+01:00');
  expect(late.advice.verdict).toBe('email-employer');
  expect(late.verdict.because).toMatch(
    /^They said they were looking into it \(Mon 2 Mar, .+\)\. Nothing has come since\. It failed/,
  );
});

test('an answer that never came is said before the next step', () => {
  const late = applicationView(stories.waiting, new Date('2026-03-05T12:00:00Z'));
  expect(late.advice.verdict).toBe('email-employer');
  expect(late.verdict.because).toMatch(/^No answer since you asked \(Mon 2 Mar, .+\)\. It failed/);
});

test('… but not where a later question was answered', () => {
  const [mail] = stories.waiting.application.outreach;
  const answered = { ...mail!, kind: 'form', at: '2026-03-04T15:00:00+01:00', outcome: 'no-help' } as const;
  const application = { ...stories.waiting.application, outreach: [mail!, answered] };
  const late = applicationView({ ...stories.waiting, application }, new Date('2026-03-05T12:00:00Z'));
  expect(late.verdict.because).not.toContain('No answer');
});

describe('where the way is open to one person', () => {
  const open = [
    { referral: { saysCall: true, certain: true } },
    { field: { flashy: true, recipient: 'practitioner' } },
  ] as const;
  test.each(open)('a letter names no address of those who hire: %o', given => {
    const { verdict } = shown({
      ...stories.employer,
      application: { ...stories.employer.application, ...given },
    });
    expect(verdict.main?.label).toBe('Draft the email');
    expect(verdict.contact).toBeNull();
  });

  test.each(open)('of the number of those who hire it is said that it is not the person’s: %o', given => {
    const { verdict } = shown({
      ...stories.support,
      application: { ...stories.support.application, ...given },
    });
    expect(verdict.contact?.shown).toBe('+1 800-555-0177');
    expect(verdict.because).toMatch(
      / The number is the employer’s, not this person’s. Ask for this person.$/,
    );
  });

  test.each(open)('whoever was answered is not sent there again, until somebody else is asked: %o', given => {
    const asked = {
      owner: 'employer',
      purpose: 'recruiting',
      kind: 'email',
      value: null,
      answer: null,
    } as const;
    const first = { ...asked, at: '2026-03-02T14:36:00+01:00' };
    const after = (...outreach: Application['outreach']) => {
      const [name] = Object.keys(given);
      const stamps = { [name!]: '2026-03-02T13:35:00.000Z' };
      return {
        ...stories.employer,
        application: { ...stories.employer.application, ...given, outreach, stamps },
      };
    };
    for (const outcome of ['no-help', 'resolved'] as const) {
      const { verdict } = shown(after({ ...first, outcome }));
      expect(verdict).toMatchObject({ headline: 'You have an answer', main: null, contact: null });
      expect(verdict.because).toMatch(/^If it was no, do not ask again/);
      expect(listRow(after({ ...first, outcome }), storyTime).states).not.toContain('needs-you');
    }
    const again = { ...first, kind: 'phone', at: '2026-03-02T14:38:00+01:00', outcome: 'waiting' } as const;
    expect(shown(after({ ...first, outcome: 'no-help' }, again)).verdict.headline).toMatch(/^Wait until/);
    const before = {
      ...first,
      at: '2026-03-02T14:30:00+01:00',
      answeredAt: '2026-03-02T14:37:00+01:00',
      outcome: 'no-help',
    } as const;
    expect(shown(after(before)).verdict.main?.label, 'asked before they were recommended').toBe(
      'Draft the email',
    );
  });

  test.each(open)('after days of silence it is said that they did not answer: %o', given => {
    const asked = {
      ...supportMail,
      owner: 'employer',
      purpose: 'recruiting',
      outcome: 'waiting',
      answer: null,
    } as const;
    const outreach = [{ ...asked, value: null, at: '2026-02-20T10:00:00+01:00' }];
    const { verdict } = shown({
      ...stories.support,
      application: { ...stories.support.application, ...given, outreach },
    });
    expect(verdict.because).toMatch(/^No answer since you asked \(Fri 20 Feb, \d\d:00\)\. /);
  });
});
