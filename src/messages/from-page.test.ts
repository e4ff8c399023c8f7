import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import type { FromPage } from './contract.ts';
import { fromPage } from './from-page.ts';

type Payload<Name extends keyof FromPage> = Parameters<FromPage[Name]>[0];

const step = { at: '2026-03-02T09:29:40+01:00', did: 'pressed', what: 'Submit application' } as const;

/** One of each message, as the scripts in pages send them. */
const sent: { [Name in keyof FromPage]: Payload<Name> } = {
  'page/opened': { title: 'Apply', referrer: '', window: [1280, 720], cookies: true },
  'scripts/requested': { scripts: ['messages', 'reader'] },
  'page/read': {
    facts: {
      kind: 'form',
      title: 'Apply',
      heading: null,
      job: { title: 'Gardener', id: null, employer: 'Globex', employerUrl: null, validThrough: null },
      closes: '2026-03-20',
      lang: 'en',
      assets: ['https://jobs.acme-apply.example/form.js'],
      links: [],
      requests: ['https://api.acme-apply.example/forms'],
      footer: 'Powered by Acme Apply',
    },
    passages: [
      {
        text: 'Trouble applying? Write to us',
        heading: 'Help',
        position: 'help-box',
        links: [{ href: 'mailto:help@acme-apply.example', text: 'Write to us' }],
        documentUrl: 'https://jobs.acme-apply.example/globex/1234/apply',
      },
    ],
    fingerprints: ['#acme-form'],
  },
  'sighting/seen': {
    id: '1-2-3-4',
    at: '2026-03-02T09:30:00+01:00',
    url: 'https://jobs.acme-apply.example/globex/1234/apply',
    title: 'Apply',
    text: 'Something went wrong',
    context: 'alert',
    lang: null,
    rule: 'system',
    field: null,
    step: null,
    trail: [step],
    stood: true,
    standing: true,
    translated: true,
    onForm: true,
  },
  'page/left': {
    at: 1,
    label: 'Send',
    form: 'INPUT text name',
    kind: null,
    hadFile: true,
    wasReplied: false,
    host: 'jobs.example',
  },
  'page/sent': { at: 1 },
  'trail/stepped': [step],
  'call/reached': { href: 'tel:+12125550101', label: 'Call us', words: 'Call us at any time' },
  'notice/opened': { sighting: '1-2-3-4', draft: true },
  'notice/undone': { sighting: '1-2-3-4' },
  'notice/not-an-error': { sighting: '1-2-3-4' },
  'notice/answered': { sighting: '1-2-3-4', yes: false },
  'notice/earlier': { sighting: '' },
  'notice/muted': { sighting: '1-2-3-4' },
  'notice/hidden': { sighting: '1-2-3-4' },
};
const names = Object.keys(sent) as (keyof FromPage)[];
const check = (name: keyof FromPage, payload: unknown) => safeParse(fromPage[name], payload);

test.each(names)('%s goes through as it was sent', name => {
  expect(check(name, sent[name])).toMatchObject({ success: true, output: sent[name] });
});

/** The payload without one of its values, at every depth, each with the name of what is gone. */
function* withHoles(value: unknown, path = ''): Generator<[path: string, payload: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const put = (other: unknown) => Object.assign(structuredClone(value), { [key]: other });
    yield [`${path}${key}`, put(Symbol.for('no value of any kind'))];
    for (const [deeper, other] of withHoles(inner, `${path}${key}.`)) yield [deeper, put(other)];
  }
}

test.each(
  names.flatMap(name => [...withHoles(sent[name])].map(([path, payload]) => [name, path, payload] as const)),
)('%s is refused with another kind of value as %s', (name, _path, payload) => {
  expect(check(name, payload).success).toBe(false);
});

test.each<[keyof FromPage, unknown]>([
  ['scripts/requested', 'now'],
  ['page/opened', null],
  ['trail/stepped', [{ ...step, did: 'typed' }]],
  ['trail/stepped', [{ ...step, at: 'yesterday' }]],
  ['sighting/seen', { ...sent['sighting/seen'], context: 'elsewhere' }],
  ['sighting/seen', { ...sent['sighting/seen'], rule: 'urgent' }],
  ['page/opened', { ...sent['page/opened'], window: [1280] }],
])('%s is refused with a word that the contract does not know: %o', (name, payload) => {
  expect(check(name, payload).success).toBe(false);
});

test('what no contract names is dropped', () => {
  const { output } = check('sighting/seen', { ...sent['sighting/seen'], vendor: 'lever', place: {} });
  expect(output).toEqual(sent['sighting/seen']);
});
