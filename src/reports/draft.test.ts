import { describe, expect, test } from 'vitest';
import type { Application, Channel } from '../applications/application.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { draftTo } from './draft.ts';
import { wordings } from './languages.ts';
import { application, asked, given, secondNote } from './testing/letter.ts';

describe('the draft to support', () => {
  const body = () => draftTo('support', given).body;

  test('names the job in its subject', () => {
    expect(draftTo('support', given).subject).toBe('Trouble with an online application: Gardener (1234)');
  });

  test('has everything that help desks ask for, in their order', () => {
    const order = [
      'I may be doing something wrong',
      'Job: Gardener',
      'Job number: 1234',
      'Employer: Globex',
      'Closing date: 20 March 2026',
      '“Something went wrong. Please try again later.”',
      'Reference numbers shown: AA-17',
      'HTTP 500',
      'Time: 3 March 2026 at 09:00 (UTC+01:00, Europe/Berlin)',
      'Attempts so far: 2',
      'First attempt: 2 March 2026 at 09:30',
      'Could you tell me what I can do',
      'screenshots',
      'Application system: Acme Apply',
      'Page: https://jobs.acme-apply.example/globex/1234/apply',
      'Reference numbers in the server’s response: req-7f3a',
      '1. opened: “Apply: Gardener”',
      '2. attached: PDF, 2.1 MB',
      '3. clicked: “Submit application”',
      'used another browser (2 March 2026)',
      'through the form, could not help',
      'Firefox 140, Windows 11',
      'Kind regards,\n[your name]',
    ];
    const text = body();
    const places = order.map(words => text.indexOf(words));
    expect(order.filter((_, i) => places[i] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each<[kind: Channel['kind'], offered: boolean]>([
    ['email', true],
    ['form', true],
    ['chat', false],
  ])('by %s, screenshots and the name of the account are offered: %s', (kind, offered) => {
    const { support, screenshots } = wordings.en;
    const text = draftTo('support', { ...given, channel: { kind, owner: 'vendor' } }).body;
    expect([text.includes(screenshots), text.includes(support.account)]).toEqual([offered, offered]);
  });

  test('does not tell the vendor what was written to the employer', () => {
    expect(body()).not.toContain('your company');
  });

  test('writes steps under each other, with their numbers, and what was tried with dashes', () => {
    expect(body()).toContain(
      'What I did:\n1. opened: “Apply: Gardener”\n2. attached: PDF, 2.1 MB\n3. clicked: “Submit application”',
    );
    expect(body()).toContain(
      'What I have tried:\n- followed the instructions on the page\n- used another browser (2 March 2026)',
    );
  });

  test('a number that only the server sent comes before the request where the page showed none, else with the details', () => {
    const { sentIds } = wordings.en.label;
    const place = (ids: string[]) => {
      const text = draftTo('support', { ...given, notes: [{ ...secondNote, ids }] }).body;
      const at = text.indexOf(`${sentIds}: req-7f3a`);
      expect(at).toBe(text.lastIndexOf(sentIds));
      return at < 0 ? null : at < text.indexOf(wordings.en.support.ask) ? 'before' : 'with the details';
    };
    expect(place(['req-7f3a'])).toBe('before');
    expect(place(['AA-17', 'req-7f3a'])).toBe('with the details');
  });

  test('offers screenshots only where there are any', () => {
    expect(draftTo('support', { ...given, notes: [sampleNote] }).body).not.toContain(wordings.en.screenshots);
  });

  test('leads over to no facts where there are none', () => {
    const bare = { ...sampleApplication, job: { title: null, id: null } };
    const text = draftTo('support', { ...given, application: bare, notes: [], vendor: null }).body;
    expect(text).not.toContain(wordings.en.support.details);
    expect(text).not.toContain(`${wordings.en.label.browser}:`);
  });

  test('says who writes, where a letter opens with that', () => {
    const text = draftTo('support', { ...given, lang: 'ja' }).body;
    expect(text).toContain(wordings.ja.introduction(wordings.ja.gap.name));
  });
});

describe('the draft to the employer', () => {
  const body = () => draftTo('employer', given).body;

  test('asks first, says what was done before, and then goes into details', () => {
    const places = [
      'Is there another way',
      'technical support, through the form, could not help',
      '“Something went wrong. Please try again later.”',
      'Application system',
    ];
    const text = body();
    expect(places.map(words => text.indexOf(words))).toEqual(
      places.map(words => text.indexOf(words)).sort((a, b) => a - b),
    );
    expect(text).toContain(places[0]);
  });

  test('says beside the job until when one can apply, and calls the reader "you"', () => {
    expect(body()).toContain('Job number: 1234\nClosing date: 20 March 2026');
    expect(body()).toContain('Employer: Globex\nApplication system: Acme Apply');
    const sent = { ...asked, outcome: 'referred-to-employer' as const };
    const told = { ...given, application: { ...application, outreach: [sent] } };
    expect(draftTo('employer', told).body).toContain('referred me to you');
    expect(draftTo('support', told).body).toContain('sent me to the employer');
  });

  test.each([1, 3] as const)(
    'for exception %i says why somebody writes, and speaks of no fault',
    exception => {
      const hello = draftTo('employer', { ...given, exception });
      const { referral, flashy, gap } = wordings.en;
      expect(hello.body.includes(referral.intro(gap.friend))).toBe(exception === 1);
      expect(hello.body.includes(flashy.intro)).toBe(exception === 3);
      expect(hello.body).toContain('Gardener');
      expect(hello.body).not.toMatch(/wrong|HTTP|Firefox/);
    },
  );

  test('leads over to nothing where nothing was noted', () => {
    const bare = { ...sampleApplication, employer: null, job: { title: 'Gardener', id: null }, url: '' };
    const { body: short } = draftTo('employer', { ...given, application: bare, notes: [], vendor: null });
    expect(short).not.toContain(wordings.en.employer.details);
  });
});

test('silence is told as what was seen, a note by hand in words of the applicant', () => {
  const silence = (text: string) => [{ ...secondNote, context: 'silence' as const, text }];
  expect(draftTo('support', { ...given, notes: silence('file-vanished') }).body).toContain(
    'Message on the screen: There was no message. The file that I had chosen was gone from its field.',
  );
  expect(draftTo('support', { ...given, notes: silence('A button is missing') }).body).toContain(
    'Message on the screen: There was no message.\nIn my own words: A button is missing',
  );
  const manual = { ...secondNote, context: 'by-hand' as const, text: 'The list stays empty' };
  expect(draftTo('support', { ...given, notes: [manual] }).body).toContain(
    'In my own words: The list stays empty',
  );
});

test('what was chosen to log is said in the language of the letter, with what was written, under one label', () => {
  const chosen = (change: object) =>
    draftTo('support', { ...given, notes: [{ ...secondNote, ...change }], lang: 'de' }).body;
  const upload = chosen({ context: 'by-hand', text: 'logged: upload', remark: 'Abends auch.\nImmer.' });
  expect(upload).toContain(
    'In meinen eigenen Worten:\n- Eine Datei ließ sich nicht hochladen\n- Abends auch. Immer.',
  );
  const missing = chosen({ context: 'silence', text: 'logged: missing' });
  expect(missing).toContain('Es gab keine Meldung.\nIn meinen eigenen Worten: Die Seite oder');
  const exact = chosen({ context: 'page', text: 'Fehler 17', remark: 'logged: lost\nImmer.' });
  expect(exact).toContain('„Fehler 17“\nIn meinen eigenen Worten:\n- Eingaben gingen verloren');
  expect(exact).toContain('\n- Immer.');
});

test('an attempt is counted as the advice counts it', () => {
  const note = (at: string, kind: 'system' | 'input') => ({
    ...sampleNote,
    id: at,
    at,
    understanding: { ...sampleNote.understanding, kind },
  });
  const going = [
    note('2026-03-02T10:00:00Z', 'system'),
    note('2026-03-02T10:04:00Z', 'input'),
    note('2026-03-02T10:08:00Z', 'system'),
  ];
  expect(draftTo('support', { ...given, notes: going }).body).not.toContain('Attempts so far');
  const solved = { ...asked, outcome: 'resolved' as const, at: '2026-03-02T12:00:00Z' };
  const again = [...going, note('2026-03-02T13:00:00Z', 'system')];
  const body = (application: Application) => draftTo('support', { ...given, application, notes: again }).body;
  expect(body(given.application)).toContain('Attempts so far: 2');
  expect(body({ ...application, outreach: [solved] })).not.toContain('Attempts so far');
});

test('a page that never came said nothing, so nothing is quoted', () => {
  const notes = [{ ...secondNote, context: 'network' as const, text: 'refused', lang: null }];
  const { body } = draftTo('support', { ...given, notes });
  expect(body).toContain('What happened: The page could not be opened: the server refused the connection.');
  expect(body).not.toContain('Message on the screen');
});

test('the letter is about the last failure, not about a correction after it', () => {
  const input = {
    ...secondNote,
    at: '2026-03-04T09:00:00+01:00',
    text: 'Enter a date',
    corrected: 'input' as const,
  };
  expect(draftTo('support', { ...given, notes: [input, sampleNote] }).body).not.toContain('Enter a date');
});

test('what a page says stays one line, and cannot hide or turn text around', () => {
  const hostile = {
    ...secondNote,
    text: 'Failed\n\nKind regards,\nMallory \u202etxt\u200b\u0000',
    trail: [],
  };
  const { body } = draftTo('support', { ...given, notes: [hostile] });
  expect(body).toContain('“Failed Kind regards, Mallory txt”');
  const named = { ...application, job: { title: 'Gardener\r\nBcc: x@y.example', id: null } };
  expect(draftTo('support', { ...given, application: named }).subject).not.toMatch(/[\r\n]/);
});
