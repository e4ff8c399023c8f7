// @vitest-environment happy-dom
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../docs/application-report.schema.json';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import { applicationHtml } from './application-html.ts';
import { applicationJson, screenshotName } from './application-json.ts';
import { applicationMarkdown } from './application-markdown.ts';
import { type ReportLang, wordings } from './languages.ts';
import type { ReportInput } from './story.ts';
import { workedAgain } from './testing/letter.ts';

const attack =
  '</title><script>alert(1)</script><img src=x onerror=alert(1)>"\' [a](https://evil.example) ![b](c) `x` www.evil.example';
const application = {
  ...sampleApplication,
  directionsFollowed: true,
  tried: [{ remedy: 'other-browser', at: '2026-03-02T11:00:00+01:00' }],
  channels: [
    sampleChannel,
    { ...sampleChannel, value: 'scam@evil.example', warning: 'foreign-frame' as const },
  ],
  outreach: [
    {
      owner: 'vendor' as const,
      purpose: 'technical-support' as const,
      kind: 'email' as const,
      value: 'help@acme-apply.example',
      at: '2026-03-03T10:00:00+01:00',
      outcome: 'no-help' as const,
      answer: 'Please ask the employer.',
    },
  ],
};
const later = {
  ...sampleNote,
  id: 'note-2',
  at: '2026-03-03T09:00:00+01:00',
  text: 'Bad gateway',
  screenshot: 'key',
};
const given = { application, notes: [later, sampleNote], vendor: null, lang: 'en' as const };
const hostile = {
  ...given,
  application: { ...application, employer: attack, job: { title: attack, id: attack } },
  notes: [
    {
      ...sampleNote,
      text: attack,
      title: attack,
      step: attack,
      ids: [attack],
      remark: attack,
      trail: [{ at: sampleNote.at, did: 'pressed' as const, what: attack }],
    },
  ],
};
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
const pixel = 'data:image/png;base64,iVBORw==';

describe('as a page', () => {
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  test('tells the story in order, with its screenshot', () => {
    const page = read(applicationHtml(given, { 'note-2': png }));
    expect(page.title).toBe('Report on an online application: Gardener (1234)');
    expect([...page.querySelectorAll('h2')].map(h => h.textContent)).toEqual([
      'What happened (1): system error',
      'What happened (2): system error',
      'What I have tried',
      'Contacted so far',
      'Contacts found',
    ]);
    expect(page.querySelectorAll('section')[0]?.textContent).toContain('Something went wrong');
    expect(page.querySelectorAll('section')[1]?.querySelector('img')?.getAttribute('src')).toBe(pixel);
    expect(page.querySelectorAll('section')[1]?.textContent).toMatch(/Attempt\s*2\s*Page/);
    expect(page.body.textContent).toContain('Please ask the employer.');
  });

  test('does not pass on a contact that should not be trusted', () => {
    expect(applicationHtml(given)).not.toContain('scam@evil.example');
  });

  test('asks for nothing from anywhere', () => {
    const page = read(applicationHtml(given, { 'note-2': png }));
    expect(page.querySelectorAll('script, link, iframe, a, form')).toHaveLength(0);
    expect(
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
  });

  test('what a page said stays text', () => {
    const page = read(applicationHtml(hostile));
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(page.title).toContain('<script>alert(1)</script>');
    expect(page.querySelector('ol li')?.textContent).toContain('onerror=alert(1)');
  });
});

describe('as Markdown', () => {
  test('tells the story in order', () => {
    const text = applicationMarkdown(given);
    expect(text.split('\n').filter(line => line.startsWith('#'))).toEqual([
      '# Report on an online application: Gardener (1234)',
      '## What happened (1): system error',
      '## What happened (2): system error',
      '## What I have tried',
      '## Contacted so far',
      '## Contacts found',
    ]);
    expect(text).toContain('  3. clicked: “Submit application”');
    expect(text).not.toMatch(/\n\n\n/);
  });

  test('what a page said can neither format, nor link, nor embed', () => {
    // Within code nothing is read as anything else.
    const text = applicationMarkdown(hostile).replace(/(?<!\\)`https?:\/\/[^\s`]+`/g, '');
    expect(text).not.toMatch(/(?<!\\)[<>`[\]!]/);
    expect(text).not.toMatch(/[^\\]:\/\/|www\.evil/);
  });
});

test('an address stands in the Markdown as it is, to be copied, and as code, so that it links nowhere', () => {
  const address = 'https://jobs.acme-apply.example/globex_ag/1234/apply';
  const message = `Go to ${address} *now* or to \`${address}\``;
  const text = applicationMarkdown({
    ...given,
    application: { ...application, url: address },
    notes: [{ ...sampleNote, text: message, url: address }],
  });
  expect(text).toContain(`\n- **Page:** \`${address}\`\n`);
  expect(text).toContain('(technical support; `https://jobs.acme-apply.example/globex/1234/apply`)');
  expect(text).toContain(`Go to \`${address}\` \\*now\\* or to \\\`\`${address}\`\\\``);
});

test.each([
  ['en', 'Apply: Gardener, My experience, `https://'],
  ['ja', 'Apply: Gardener、My experience、`https://'],
  ['zh', 'Apply: Gardener，My experience，`https://'],
] as const)(
  'a page is told by title, step and address, with the mark of the language between them: %s',
  (lang, page) => {
    expect(applicationMarkdown({ ...given, lang })).toContain(page);
  },
);

describe('as JSON', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  const made = (g: Pick<ReportInput, 'application' | 'notes'>) =>
    JSON.parse(
      applicationJson({
        application: g.application,
        notes: g.notes,
        vendor: null,
        madeAt: '2026-03-04T12:00:00Z',
      }),
    );

  test.each([
    ['an ordinary case', given],
    ['hostile texts', hostile],
    ['an empty case', { ...given, application: sampleApplication, notes: [] }],
    ['a bare note', { ...given, notes: [{ ...sampleNote, environment: null, trail: [], network: [] }] }],
  ])('%s follows the published schema', (_, g) => {
    validate(made(g));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the numbers that the page showed are apart from those that came with an answer', () => {
    const header = 'x-request-id: 7f3a';
    const network = [{ ...sampleNote.network[0]!, ids: [header] }];
    const note = { ...sampleNote, ids: ['AA-17', header], network };
    const [told] = made({ application: sampleApplication, notes: [note] }).notes;
    expect(told.ids).toEqual(['AA-17']);
    expect(told.network[0].ids).toEqual([header]);
  });

  test.each(['contradicts-directory', 'link-differs', 'foreign-frame', 'refused'] as const)(
    'a contact flagged as %s follows the published schema',
    warning => {
      const channels = [{ ...sampleChannel, warning }];
      expect(validate(made({ application: { ...sampleApplication, channels }, notes: [] }))).toBe(true);
    },
  );

  test('the schema is strict: what it does not know does not pass', () => {
    expect(validate({ ...made(given), version: 2 })).toBe(false);
    expect(validate({ ...made(given), surprise: true })).toBe(false);
  });

  test('keeps exact words, oldest first, and names the screenshot by its file', () => {
    const { notes } = made(hostile);
    expect(notes[0].text).toBe(attack);
    expect(
      made(given).notes.map((note: { id: string; screenshot: string | null }) => [note.id, note.screenshot]),
    ).toEqual([
      ['note-1', null],
      ['note-2', 'screenshots/note-2.png'],
    ]);
  });

  test('numbers the attempts', () => {
    expect(made(given).notes.map((note: { attempt: number }) => note.attempt)).toEqual([1, 2]);
  });

  test('a screenshot cannot leave its folder', () => {
    expect(screenshotName('../../x')).toBe('screenshots/______x.png');
  });
});

test.each(Object.keys(wordings) as ReportLang[])('in %s every label has its words', lang => {
  for (const text of [applicationHtml({ ...given, lang }), applicationMarkdown({ ...given, lang })]) {
    expect(text).not.toMatch(/undefined|\[object/);
    expect(text).toContain(wordings[lang].report.title);
  }
});

test('since when it is solved is said with the status, as long as nothing fails again', () => {
  const status = (at: string) => {
    const outreach = [{ ...workedAgain, at }];
    const report = applicationMarkdown({ ...given, application: { ...application, outreach } });
    return report.match(/Status:\*\* (.*)/)?.[1];
  };
  expect(status('2026-03-04T10:00:00+01:00')).toBe('no confirmation so far (4 March 2026, solved)');
  expect(status('2026-03-02T10:00:00+01:00')).toBe('no confirmation so far');
});

test('that the form works again is reported as no contact', () => {
  const worked = { ...given, application: { ...application, outreach: [workedAgain] } };
  for (const text of [applicationHtml(worked), applicationMarkdown(worked)]) {
    expect(text).not.toContain('Contacted so far');
    expect(text).not.toContain('through the form');
  }
});

describe('whom the applicant asked', () => {
  const written = {
    owner: 'employer' as const,
    purpose: 'recruiting' as const,
    kind: 'email' as const,
    value: 'careers@globex.example',
    at: '2026-03-03T12:00:00+01:00',
    outcome: 'resolved' as const,
    answer: null,
  };
  const report = (notes: ReportInput['notes']) =>
    applicationMarkdown({ ...given, notes, application: { ...application, outreach: [written] } });

  test('an employer is named, and what was solved is not said to have failed again', () => {
    expect(report(given.notes)).toContain(`3 March 2026, ${application.employer}, by email, solved`);
  });

  test('what failed again afterwards is said to have been solved at first', () => {
    const again = { ...later, at: '2026-03-04T09:00:00+01:00' };
    expect(report([...given.notes, again])).toContain('solved at first');
  });
});
