import { beforeEach, describe, expect, test } from 'vitest';
import { applicationView, titleOf } from './application-view.ts';
import { acme, employerPhone, failure, stories, storyTime, supportMail } from './fixtures.ts';
import { when } from './dates.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

const view = (name: keyof typeof stories) => applicationView(stories[name], storyTime);

test.each<[keyof typeof stories, string | RegExp, string | undefined]>([
  ['nothing', 'Nothing has failed. No need to call', undefined],
  ['correction', 'Fix what the form asks for', 'It worked'],
  ['once', 'Try once more now', 'It worked'],
  ['directions', 'Check the form’s instructions first', 'Check the instructions'],
  ['support', 'Ask Acme Apply support first', 'Draft the email'],
  ['waiting', /^Wait for Acme Apply support until Wed 4 Mar, \d\d:35$/, 'Remind me'],
  ['employer', 'You may write to Globex now', 'Draft the email'],
  ['call', 'You may call Globex now', 'Prepare the call'],
  ['received', 'Received. No need to call', undefined],
  ['unknown', 'Try once more now', 'It worked'],
])('%s: "%s" with one main button', (name, headline, main) => {
  expect(view(name).verdict.headline).toEqual(
    typeof headline === 'string' ? headline : expect.stringMatching(headline),
  );
  expect(view(name).verdict.main?.label).toBe(main);
});

describe('whose system it is', () => {
  const sentence = (change: Partial<typeof acme>, employer: string | null = 'Globex') => {
    const { application } = stories.nothing;
    const data = {
      ...stories.nothing,
      application: { ...application, employer },
      vendor: { ...acme, ...change },
    };
    return applicationView(data, storyTime).system.sentence;
  };

  test.each([
    [{}, 'systemHosted', ['Acme Apply', 'Acme Talent Inc.', 'Globex']],
    [{ company: null }, 'systemOutside', ['Acme Apply', 'Globex']],
    [{ company: null, hostedBy: 'employer' }, 'systemOwn', ['Acme Apply', 'Globex']],
    [{ role: 'job-board' }, 'systemBoard', ['Acme Apply', 'Globex']],
  ] as const)('%j', (change, name, subs) => expect(sentence(change)).toEqual({ name, subs }));

  test('an unknown employer is not named', () =>
    expect(sentence({}, null)).toEqual({
      name: 'systemHostedUnnamed',
      subs: ['Acme Apply', 'Acme Talent Inc.'],
    }));
});

describe('contacts', () => {
  test('support comes first and says where it was read; the employer is folded away until it is justified', () => {
    const { contacts, otherContacts } = view('support');
    expect(contacts.map(({ shown }) => shown)).toEqual([
      'applicants@acme-apply.example',
      'help.acme-apply.example/applicants/ask',
      '+1 800-555-0148, option 2',
    ]);
    expect(contacts[0]).toMatchObject({
      whose: 'Acme Talent Inc.: technical support',
      where: 'in the error message',
    });
    expect(contacts[1]?.where).toBe('from the directory, as of 12 January 2026, not checked yet');
    expect(otherContacts.map(({ shown }) => shown)).toContain('+1 800-555-0177');
  });

  test('a flagged contact is never among those to use', () => {
    const flagged = { ...supportMail, value: 'help@scam.example', warning: 'contradicts-directory' as const };
    const { application } = stories.support;
    const shown = applicationView(
      { ...stories.support, application: { ...application, channels: [flagged] } },
      storyTime,
    );
    expect(shown.contacts.map(({ channel }) => channel.value)).not.toContain('help@scam.example');
    expect(shown.otherContacts[0]?.warning).toMatch(/Check before you use it/);
  });

  test('nothing but web addresses and numbers can be opened', () => {
    const { application } = stories.support;
    const bad = { ...supportMail, kind: 'form' as const, value: 'javascript:alert(1)' };
    const odd = { ...employerPhone, value: '+1555;ext=1' };
    const { contacts, otherContacts } = applicationView(
      { ...stories.support, application: { ...application, channels: [bad, odd] } },
      storyTime,
    );
    const hrefs = [...contacts, ...otherContacts].map(({ href }) => href).filter(href => href !== null);
    expect(hrefs).toEqual(['https://help.acme-apply.example/applicants/ask']);
  });

  test('before a call the advice is repeated, except where a call is what it advises', () => {
    expect(view('once').beforeCall).toMatch(/Try once more/);
    expect(view('call').beforeCall).toBeNull();
  });
});

test('a confirmation is quoted as proof, with its reference', () => {
  expect(view('received').verdict.proof).toMatchObject({
    words: 'Thank you, we have your application.',
    kept: expect.stringMatching(/^Reference G-20418, kept as proof, today/),
  });
});

test("a closing date that is none, as older versions kept them, stands in nobody's way", () => {
  const told = (deadline: string) =>
    applicationView({ ...stories.once, application: { ...stories.once.application, deadline } }, storyTime);
  expect(told('until filled').deadline).toBeNull();
  expect(told('until filled').verdict.moments).toEqual([]);
  expect(told('31.12.2026').verdict.moments).toEqual(['Applications close Thu 31 Dec.']);
});

test('an unsure receipt is asked about as such', () => {
  const understanding = { kind: 'success', confidence: 0.49, unsure: true, because: '' } as const;
  const note = failure('14:00', { text: 'Application sent', understanding });
  const { questions, advice } = applicationView({ ...stories.nothing, notes: [note] }, storyTime);
  expect(questions[0]?.question).toBe(
    'The page says “Application sent”. Does it mean that your application has arrived?',
  );
  expect(advice.because).toBe('nothing-failed');
});

test('an unsure note is asked about and not listed before it is answered', () => {
  const { questions, notes } = view('unsure');
  expect(questions).toEqual([
    { id: 'note-14:32', question: 'Nothing happened after you clicked “Submit application”. Is it stuck?' },
  ]);
  expect(notes).toEqual([]);
});

test('a note says which attempt it belongs to', () => {
  const [second, first] = view('support').notes;
  expect(first?.details).toContainEqual({ name: 'Attempt', value: '1' });
  expect(second?.details).toContainEqual({ name: 'Attempt', value: '2' });
  expect(second?.brief).toContain(' · attempt 2 · ');
  expect(first?.brief).not.toContain('attempt');
});

test('a locked account says when it opens again', () => {
  const locked = failure('14:32', {
    text: 'Your account is locked.',
    understanding: { kind: 'access', confidence: 0.9, unsure: false, because: 'locked' },
  });
  const vendor = { ...acme, limits: [{ what: 'lock' as const, minutes: 30, sources: ['x'], asOf: null }] };
  const { moments } = applicationView({ ...stories.once, notes: [locked], vendor }, storyTime).verdict;
  expect(moments[0]).toMatch(/^A locked account is unlocked today at/);
});

test('a page that never came is told in the language of the interface, and is no quotation', () => {
  setLocale('de');
  const notes = [failure('14:32', { context: 'network', text: 'refused', lang: null })];
  const [note] = applicationView({ ...stories.once, notes }, storyTime).notes;
  expect(note).toMatchObject({ words: expect.stringContaining('Verbindung abgelehnt'), quoted: false });
});

test('what was chosen from a list is no quotation, what the page said is', () => {
  const byHand = (text: string) => failure('14:32', { context: 'by-hand', text });
  const { notes } = applicationView(
    { ...stories.once, notes: [byHand('A file could not be uploaded'), byHand('Error 17')] },
    storyTime,
  );
  expect(notes.map(({ words, quoted }) => [words, quoted])).toEqual([
    ['Error 17', true],
    ['A file could not be uploaded', false],
  ]);
});

test('the key of a database is no name for a job', () => {
  const job = (id: string) => titleOf({ employer: 'Globex', job: { title: null, id } });
  expect(job('REQ-1234')).toBe('Globex · REQ-1234');
  expect(job('5ac21346-8e0c-4494-8e7a-3eb92ff77902')).toBe('Globex');
});

test('every unmet condition of the first failure has its button', () => {
  expect(view('once').unmet.map(({ offer }) => offer?.label)).toEqual([
    'It failed again',
    'Check the instructions',
    'I contacted them',
  ]);
});

test('all of it speaks German too', () => {
  setLocale('de');
  expect(view('support').verdict.headline).toBe('Fragen Sie zuerst den Support von Acme Apply');
  expect(view('waiting').verdict.headline).toMatch(
    /^Bis Mi., 4. März, .+ auf den Support von Acme Apply warten$/,
  );
});

describe('rules for the last day', () => {
  const rule = {
    by: 'the State of Globex',
    what: 'tell-before' as const,
    text: 'Tell the desk before noon.',
    hoursBefore: 12,
    sources: ['https://www.globex.example/rules'],
    asOf: null,
  };
  const lastDay = (deadline: string | null) => {
    const story = stories.support;
    const application = { ...story.application, deadline };
    const vendor = { ...acme, lastDay: [rule] };
    return applicationView({ ...story, application, vendor }, storyTime).verdict.lastDay;
  };

  test('are shown while it is urgent, with the hour by which to act', () => {
    expect(lastDay('2026-03-03T12:00:00+01:00')).toEqual([
      {
        says: 'What the State of Globex says about the last day:',
        words: 'Tell the desk before noon.',
        until: `Act before ${when('2026-03-02T23:00:00Z', storyTime)}.`,
        source: 'https://www.globex.example/rules',
      },
    ]);
  });

  test('give no hour that is over, and none for a day without a time', () => {
    expect(lastDay('2026-03-02T20:00:00+01:00')[0]?.until).toBeNull();
    expect(lastDay('2026-03-02')[0]?.until).toBeNull();
  });

  test('are not shown before, after, or without a closing date', () => {
    expect(lastDay('2026-03-10')).toEqual([]);
    expect(lastDay('2026-03-01T12:00:00+01:00')).toEqual([]);
    expect(lastDay(null)).toEqual([]);
  });
});

describe('the next step in time', () => {
  const at = (time: string) => new Date(`2026-03-02T${time}+01:00`);
  const seen = (change: Partial<Parameters<typeof failure>[1]>, now: Date, vendor = acme) => {
    const notes = [failure('14:32', change)];
    return applicationView({ ...stories.once, notes, vendor }, now).verdict;
  };

  test('until the wait is over there is a reminder, afterwards an answer', () => {
    const before = seen({}, at('14:34:00'));
    expect(before.headline).toMatch(/^Try again after \d\d:37$/);
    expect([before.main?.action, before.next?.label]).toEqual(['remind', 'It worked']);
    const after = seen({}, at('14:37:00'));
    expect(after.waitUntil).toBeNull();
    expect([after.main?.label, after.next?.label]).toEqual(['It worked', 'It failed again']);
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
      'Your answers may have arrived. Look for a confirmation before you submit again.',
    ],
  ] as const)('what became of the answers: %s', (_, change, line) => {
    expect(seen(change, at('14:34:00')).answers).toBe(line);
    expect(seen(change, at('17:34:00')).answers).toBeNull();
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
});
