import { expect, test } from 'vitest';
import type { Context, Surrounding } from '../../applications/note.ts';
import { chanceAtRest, signsOf } from './at-rest.ts';
import { classifyMessage } from '../classify-message.ts';

const seen = (text: string, around: readonly Surrounding[], context: Context = 'page', lang = 'en') => ({
  text,
  lang,
  context,
  around,
  field: null,
  rule: null,
});
const read = (...message: Parameters<typeof seen>) => classifyMessage(seen(...message), Number.NaN, true);

const errorPage = ['no-fields', 'tiny', 'most', 'no-actions', 'error-title'] as const;

test('what a framework calls a form of another visit has a session that is over, whatever its number', () => {
  expect(read('Forbidden (403) CSRF verification failed. Request aborted.', errorPage)).toMatchObject({
    kind: 'session',
    unsure: false,
  });
});

test('the same words count in a form and not in a list of news', () => {
  const words = 'The file could not be uploaded.';
  const form = ['file', 'application', 'in-form', 'alert', 'tiny', 'half'] as const;
  const news = ['no-fields', 'article', 'entry', 'list', 'many-headings', 'money'] as const;
  const chance = (around: readonly Surrounding[]) =>
    chanceAtRest(signsOf(seen(words, around, 'alert'), words));
  expect(read(words, form, 'alert').kind).not.toBe('benign');
  expect(chance(form)).toBeGreaterThan(0.5 + chance(news) / 2);
});

test.each([
  ['de', 'Am Samstag ist das Portal von 8 bis 12 Uhr wegen Wartung nicht erreichbar.'],
  ['en', 'The 9:15 to Dover is cancelled because of a fault.'],
  ['fr', 'La ligne 4 est interrompue ce soir en raison de travaux.'],
])('%s: a notice on a page that works is none: %s', (lang, text) => {
  const town = ['no-fields', 'list', 'alert', 'half', 'short'] as const;
  expect(read(text, town, 'alert', lang).kind).toBe('benign');
});

test('what answers a press is not weighed by where it stands', () => {
  const news = ['no-fields', 'article', 'entry', 'list'] as const;
  const message = seen('Your application could not be sent.', news, 'alert');
  expect(classifyMessage(message, 1_000, true).kind).toBe('system');
});

test('what a program says of itself needs nothing around it', () => {
  expect(read('502 Bad Gateway', []).kind).not.toBe('benign');
});

test('weights that nobody knows decide nothing', () => {
  expect(chanceAtRest(new Map([['unheard of', 1]]))).toBe(0.5);
});
