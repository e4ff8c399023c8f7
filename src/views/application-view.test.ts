import { beforeEach, describe, expect, test } from 'vitest';
import type { NetworkEvidence } from '../applications/note.ts';
import { applicationView } from './application-view.ts';
import { acme, employerPhone, failure, stories, storyTime, supportMail } from './fixtures.ts';
import { when } from './dates.ts';
import { titleOf } from './title-of.ts';
import { waitingFor } from './outreach-view.ts';
import { receiptView } from './receipt-view.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

const view = (name: keyof typeof stories) => applicationView(stories[name], storyTime);

test.each<[keyof typeof stories, string | RegExp, string | undefined]>([
  ['nothing', 'Nothing has failed. No need to call', undefined],
  ['correction', 'Fix what the form points out', 'It worked'],
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
  test('the help of a test is named once, in the list, whether somebody answers there or it is a page to read', () => {
    const [form] = acme.support.channels;
    const read = 'https://help.acme-apply.example/read';
    const more = (channels: typeof acme.support.channels, name: keyof typeof stories) => {
      const vendor = { ...acme, role: 'assessment' as const, support: { ...acme.support, channels } };
      const { application } = stories[name];
      const data = { ...stories[name], application: { ...application, channels: [] }, vendor };
      return applicationView(data, storyTime).system.more.join();
    };
    expect(more([form!], 'once')).not.toContain('Its own help');
    expect(more([{ ...form!, kind: 'help', value: read }], 'once')).not.toContain('Its own help');
    expect(more([{ ...form!, kind: 'help', value: read }], 'nothing')).toContain('Its own help');
  });

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

  test('a desk that is kept for what failed comes first, and says what it is kept for', () => {
    const { application, notes } = stories.support;
    const desk = (value: string, lane?: 'account' | 'form') => ({
      ...supportMail,
      value,
      position: 'help-box' as const,
      ...(lane && { lane }),
    });
    const data = {
      ...stories.support,
      vendor: null,
      application: {
        ...application,
        channels: [
          desk('form@acme-apply.example', 'form'),
          desk('any@acme-apply.example'),
          desk('log-in@acme-apply.example', 'account'),
        ],
      },
      notes: notes.map(note => ({ ...note, corrected: 'access' as const })),
    };
    const { contacts } = applicationView(data, storyTime);
    expect(contacts.map(({ shown }) => shown)).toEqual([
      'log-in@acme-apply.example',
      'any@acme-apply.example',
      'form@acme-apply.example',
    ]);
    expect(contacts.map(({ doubts }) => doubts)).toEqual([
      ['For problems with signing in and accounts.'],
      [],
      ['For problems with the form and its files.'],
    ]);
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

  test('before a call for which there is no reason at all, the reason is said and not offered as something better', () => {
    for (const story of ['nothing', 'received'] as const)
      expect(view(story).beforeCall).toBe(view(story).verdict.because);
  });
});

test('of the rules that are no error, the one that the page named is quoted', () => {
  const text = 'You have already applied for this job.';
  const understanding = { kind: 'state', confidence: 0.9, unsure: false, because: '' } as const;
  const { verdict } = applicationView(
    { ...stories.once, notes: [failure('14:38', { text, understanding })] },
    storyTime,
  );
  expect(verdict.proof).toMatchObject({ words: text, kept: expect.stringMatching(/^today at/) });
});

test('a confirmation is quoted as proof, with its reference', () => {
  expect(view('received').verdict.proof).toMatchObject({
    words: 'Thank you, we have your application.',
    kept: expect.stringMatching(/^Reference G-20418, kept as proof, today/),
  });
});

test('a number that came with the answer of the server is no reference of a confirmation', () => {
  const { notes, ...rest } = stories.received;
  const ids = ['x-request-id: 7f3a'];
  const sent = notes.map(note => ({ ...note, ids, network: [] }));
  const { proof } = applicationView({ ...rest, notes: sent }, storyTime).verdict;
  expect(proof).toMatchObject({ kept: expect.stringMatching(/^Kept as proof, today/) });
  const { application } = stories.received;
  expect(receiptView(application, sent, storyTime)).toMatchObject({ reference: null });
});

test('a reference that the confirmation itself names is not said twice', () => {
  const { notes, ...rest } = stories.received;
  const text = 'Thank you. Your reference is G-20418.';
  const said = notes.map(note => (note.understanding.kind === 'success' ? { ...note, text } : note));
  const { proof } = applicationView({ ...rest, notes: said }, storyTime).verdict;
  expect(proof).toMatchObject({ words: text, kept: expect.stringMatching(/^Kept as proof, today/) });
});

test("a closing date that is none, as older versions kept them, stands in nobody's way", () => {
  const told = (deadline: string) =>
    applicationView({ ...stories.once, application: { ...stories.once.application, deadline } }, storyTime);
  expect(told('until filled').deadline).toBeNull();
  expect(told('until filled').verdict.moments).toEqual([]);
  expect(told('31.12.2026').verdict.moments).toEqual(['Closing date: Thu 31 Dec.']);
});

test('an unsure receipt is asked about as such', () => {
  const understanding = { kind: 'success', confidence: 0.49, unsure: true, because: '' } as const;
  const asked = (text: string) =>
    applicationView({ ...stories.nothing, notes: [failure('14:00', { text, understanding })] }, storyTime);
  const { questions, advice } = asked('Application sent');
  expect(questions[0]?.question).toBe(
    'The page says “Application sent”. Does it mean that your application has arrived?',
  );
  // The sentence ends once.
  expect(asked('Sent. Thank you.').questions[0]?.question).toMatch(
    /^The page says “Sent\. Thank you”\. Does/,
  );
  expect(asked('Sending...').questions[0]?.question).toMatch(/^The page says “Sending\.\.\.”\. Does/);
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
  expect(moments[0]).toMatch(/^When a locked account is unlocked: today at/);
});

test('a page that never came is told in the language of the interface, and is no quotation', () => {
  setLocale('de');
  const notes = [failure('14:32', { context: 'network', text: 'refused', lang: null })];
  const [note] = applicationView({ ...stories.once, notes }, storyTime).notes;
  expect(note).toMatchObject({ words: expect.stringContaining('Verbindung abgelehnt'), quoted: false });
});

test('what was chosen from a list is no quotation, what the page said is', () => {
  const manual = (text: string) => failure('14:32', { context: 'by-hand', text });
  const { notes } = applicationView(
    {
      ...stories.once,
      notes: [manual('A file could not be uploaded'), manual('logged: upload'), manual('Error 17')],
    },
    storyTime,
  );
  expect(notes.map(({ words, quoted }) => [words, quoted])).toEqual([
    ['Error 17', true],
    ['A file could not be uploaded', false],
    ['A file could not be uploaded', false],
  ]);
});

test('a number that came with the answer of the server is not said to be on the page', () => {
  const sent = {
    at: storyTime.toISOString(),
    url: '',
    status: 500,
    error: null,
    ids: ['x-request-id: 7f3a'],
  };
  const references = (ids: string[], network: NetworkEvidence[]) => {
    const notes = [failure('14:32', { ids, network })];
    return applicationView({ ...stories.once, notes }, storyTime).notes[0]!.details.filter(({ name }) =>
      name.startsWith('Reference numbers'),
    );
  };
  const shown = { name: 'Reference numbers shown', value: 'Ray ID 8f3d' };
  const answered = { name: 'Reference numbers in the server’s response', value: 'x-request-id: 7f3a' };
  expect(references(['Ray ID 8f3d', 'x-request-id: 7f3a'], [sent])).toEqual([shown, answered]);
  expect(references(['x-request-id: 7f3a'], [sent])).toEqual([answered]);
  expect(references(['Ray ID 8f3d'], [])).toEqual([shown]);
});

test('what was chosen beside the words of a page is shown in the language of the interface', () => {
  setLocale('de');
  const notes = [failure('14:32', { context: 'page', remark: 'logged: lost\nImmer.' })];
  const [note] = applicationView({ ...stories.once, notes }, storyTime).notes;
  expect(note?.details).toContainEqual({
    name: 'Ihre Worte',
    value: 'Eingaben gingen verloren oder wurden nicht gespeichert\nImmer.',
  });
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
        until: `No later than: ${when('2026-03-02T23:00:00Z', storyTime)}.`,
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

test('the size of an attached file is written as in the language', () => {
  setLocale('fr');
  const { value } = view('once').notes[0]!.details.find(({ name }) => name === 'Étapes précédentes')!;
  expect(value.replaceAll(/\s/gu, ' ')).toContain('joint PDF, 2,1 Mo');
});

test('a page that names its return is quoted, with the time, and nothing is asked to be done first', () => {
  const until = failure('14:32', {
    text: 'We will be back at 6 am.',
    understanding: { kind: 'maintenance', confidence: 0.9, unsure: false, because: 'back' },
  });
  const [first] = applicationView({ ...stories.once, notes: [until] }, storyTime).remedies;
  expect(first?.says).toMatch(/^The page itself says: “We will be back at 6 am\.” Wait until: .*06:00\.$/);
});

test('whom one asked stands in a sentence with a single colon, whatever the language', () => {
  setLocale('de');
  const { application, vendor } = stories.waiting;
  expect(waitingFor(application, vendor, storyTime)[0]?.says).toMatch(
    /^Gefragt haben Sie: Acme Apply \(technischer Support · E-Mail\), heute um/,
  );
});
