import { describe, expect, test } from 'vitest';
import type { Application, Channel } from '../applications/application.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { callLength } from './call-length.ts';
import { draftTo, spokenPart } from './draft.ts';
import { type ReportLang, reportLang, wordings } from './languages.ts';

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
const asked = {
  owner: 'vendor',
  purpose: 'technical-support',
  kind: 'form',
  value: null,
  at: '2026-03-03T10:00:00+01:00',
  outcome: 'no-help',
  answer: null,
} as const;
const written = {
  ...asked,
  owner: 'employer',
  purpose: 'recruiting',
  kind: 'email',
  outcome: 'waiting',
} as const;
const secondNote = { ...sampleNote, id: 'note-2', at: '2026-03-03T09:00:00+01:00', screenshot: 'picture' };
const application = {
  ...sampleApplication,
  deadline: '2026-03-20',
  directionsFollowed: true,
  tried: [{ remedy: 'other-browser', at: '2026-03-02T11:00:00+01:00' }],
  outreach: [asked, written],
};
const given = { application, notes: [sampleNote, secondNote], vendor, channel: null, lang: 'en' as const };
const langs = Object.keys(wordings) as ReportLang[];

describe('the draft to support', () => {
  const { subject, body } = draftTo('support', given);

  test('names the job in its subject', () => {
    expect(subject).toBe('Trouble with an online application: Gardener (1234)');
  });

  test('has everything that help desks ask for, in their order', () => {
    const order = [
      'I may be doing something wrong',
      'Job: Gardener',
      'Job number: 1234',
      'Employer: Globex',
      'Closing date: 20 March 2026',
      '“Something went wrong. Please try again later.”',
      'AA-17, req-7f3a',
      'HTTP 500',
      'Time: 3 March 2026 at 09:00 (UTC+01:00, Europe/Berlin)',
      'Attempts so far: 2',
      'First attempt: 2 March 2026 at 09:30',
      'Could you tell me what I can do',
      'screenshots',
      'Application system: Acme Apply',
      'Page: https://jobs.acme-apply.example/globex/1234/apply',
      '1. opened: “Apply: Gardener”',
      '2. attached: PDF, 2.1 MB',
      '3. clicked: “Submit application”',
      'used another browser (2 March 2026)',
      'through the form, could not help',
      'Firefox 140, Windows 11',
      'Kind regards,\n[your name]',
    ];
    const places = order.map(words => body.indexOf(words));
    expect(order.filter((_, i) => places[i] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each<[kind: Channel['kind'], offered: boolean]>([
    ['email', true],
    ['form', true],
    ['chat', false],
  ])('by %s, screenshots and the name of the account are offered: %s', (kind, offered) => {
    const { support, screenshots } = wordings.en;
    const text = draftTo('support', { ...given, channel: { kind } }).body;
    expect([text.includes(screenshots), text.includes(support.account)]).toEqual([offered, offered]);
  });

  test('does not tell the vendor what was written to the employer', () => {
    expect(body).not.toContain('your company');
  });
});

describe('the draft to the employer', () => {
  const { body } = draftTo('employer', given);

  test('asks first, says what was done before, and then goes into details', () => {
    const places = [
      'Is there another way',
      'technical support, through the form, could not help',
      '“Something went wrong. Please try again later.”',
      'Application system',
    ];
    expect(places.map(words => body.indexOf(words))).toEqual(
      places.map(words => body.indexOf(words)).sort((a, b) => a - b),
    );
    expect(body).toContain(places[0]);
  });

  test('says beside the job until when one can apply, and calls the reader "you"', () => {
    expect(body).toContain('Job number: 1234\nClosing date: 20 March 2026');
    const sent = { ...asked, outcome: 'referred-to-employer' as const };
    const told = { ...given, application: { ...application, outreach: [sent] } };
    expect(draftTo('employer', told).body).toContain('referred me to you');
    expect(draftTo('support', told).body).toContain('sent me to the employer');
  });

  test.each([1, 3] as const)('for exception %i speaks of no fault', exception => {
    const hello = draftTo('employer', { ...given, exception });
    expect(hello.body).toContain('Gardener');
    expect(hello.body).not.toMatch(/wrong|HTTP|Firefox/);
  });

  test('leads over to nothing where nothing was noted', () => {
    const bare = { ...sampleApplication, employer: null, job: { title: 'Gardener', id: null }, url: '' };
    const { body: short } = draftTo('employer', { ...given, application: bare, notes: [], vendor: null });
    expect(short).not.toContain(wordings.en.employer.details);
  });
});

describe('the call script', () => {
  const script = draftTo('call-script', given);

  test('is short where it is said, and keeps the facts at hand', () => {
    const spoken = spokenPart(script, 'en');
    expect(spoken).toContain('I would like to apply for a position with you: Gardener (1234).');
    expect(spoken).toContain('I have asked technical support');
    expect(spoken).not.toContain('HTTP');
    expect(script.body).toContain('HTTP 500');
  });

  test.each([1, 3] as const)('for exception %i is spoken, not a letter read out', exception => {
    const { subject, body } = draftTo('call-script', { ...given, exception });
    const { call, gap, subject: subjects, referral, flashy } = wordings.en;
    expect(subject).toContain(exception === 1 ? subjects.referral : subjects.flashy);
    expect(body).toContain(exception === 1 ? call.referral(gap.friend) : call.flashy);
    for (const written of [referral.intro(gap.friend), flashy.intro, flashy.ask, call.trouble])
      expect(body).not.toContain(written);
  });

  test('claims nothing that was not done', () => {
    const spoken = spokenPart(draftTo('call-script', { ...given, application: sampleApplication }), 'en');
    expect(spoken).not.toContain('technical support');
    expect(spoken).not.toContain('written');
  });

  test.each(langs)('takes less than a minute in %s', lang => {
    const seconds = callLength(draftTo('call-script', { ...given, lang }), lang);
    expect(seconds).toBeGreaterThan(5);
    expect(seconds).toBeLessThan(60);
  });

  test('gets longer by a second for every fifteen letters', () => {
    expect(callLength({ subject: '', body: 'x'.repeat(150) }, 'en')).toBe(11);
  });
});

describe.each(langs)('in %s', lang => {
  test.each(['support', 'employer', 'call-script'] as const)(
    '%s: no gap, no placeholder, no loose end',
    recipient => {
      const { subject, body } = draftTo(recipient, { ...given, lang });
      expect(subject).not.toMatch(/undefined|null|\$\{/);
      expect(body).not.toMatch(/undefined|null|\$\{|\n\n\n| $/m);
      expect(body).toContain('req-7f3a');
    },
  );

  test('what is said on the phone is spoken: no sentence of a letter, and none that goes on behind a greeting', () => {
    const { gap, referral, flashy } = wordings[lang];
    for (const exception of [1, 3] as const) {
      const spoken = spokenPart(draftTo('call-script', { ...given, lang, exception }), lang);
      expect(spoken).not.toContain(referral.intro(gap.friend));
      expect(spoken).not.toContain(flashy.intro);
      expect(spoken).not.toMatch(/^\p{Ll}/mu);
      expect(spoken.includes(gap.friend)).toBe(exception === 1);
    }
  });

  test('the job is named with its number in brackets as they are in the language', () => {
    const wide = ['ja', 'zh', 'zh-Hant'].includes(lang);
    expect(draftTo('employer', { ...given, lang }).subject).toContain(
      wide ? 'Gardener（1234）' : 'Gardener (1234)',
    );
  });

  test('an application of which nothing is known still makes a letter', () => {
    const unknown = { ...sampleApplication, employer: null, job: { title: null, id: null }, vendor: null };
    const { subject, body } = draftTo('support', {
      ...given,
      application: unknown,
      notes: [],
      vendor: null,
      lang,
    });
    expect(subject).toBe(wordings[lang].subject.support);
    expect(body.split(sampleApplication.url)).toHaveLength(2);
  });

  test('dates are written in the language', () => {
    expect(draftTo('support', { ...given, lang }).body).not.toContain(
      lang === 'en' ? '2026-03' : '3 March 2026',
    );
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
  const byHand = { ...secondNote, context: 'by-hand' as const, text: 'The list stays empty' };
  expect(draftTo('support', { ...given, notes: [byHand] }).body).toContain(
    'In my own words: The list stays empty',
  );
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

test('the language is that of the tag, where it is one of ours', () => {
  expect([
    reportLang('de-AT'),
    reportLang('DE'),
    reportLang('xx'),
    reportLang(null),
    reportLang('constructor'),
    reportLang('zh-CN'),
    reportLang('zh-TW'),
    reportLang('zh-Hant-HK'),
    reportLang('pt'),
    reportLang('pt-BR'),
    reportLang('pt_PT'),
    reportLang('pt-AO'),
  ]).toEqual(['de', 'de', 'en', 'en', 'en', 'zh', 'zh-Hant', 'zh-Hant', 'pt', 'pt', 'pt-PT', 'pt-PT']);
});

test.each(langs)('that the form works again is no contact that took place, in %s', lang => {
  const again = {
    owner: 'unknown',
    purpose: 'other',
    kind: 'form',
    value: null,
    outcome: 'resolved',
  } as const;
  const outreach = [{ ...again, at: '2026-03-03T10:00:00+01:00', answer: null }];
  const worked = { ...given, lang, application: { ...application, outreach } };
  for (const to of ['support', 'employer', 'call-script'] as const)
    expect(draftTo(to, { ...worked, exception: 2 }).body).not.toContain(wordings[lang].outcome.resolved);
});

test('who writes to an employer again says so, where a letter opens with who writes', () => {
  const opening = (outreach: Application['outreach']) =>
    draftTo('employer', { ...given, application: { ...application, outreach }, lang: 'ja' }).body;
  expect(opening([asked])).toContain('突然のご連絡');
  expect(opening([asked, written])).not.toContain('突然のご連絡');
  expect(opening([asked, written])).toContain('先日ご連絡いたしました');
  const toOnePerson = draftTo('employer', { ...given, lang: 'ja', exception: 1 }).body;
  expect(toOnePerson).toContain('突然のご連絡');
});
