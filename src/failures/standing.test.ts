import { expect, test } from 'vitest';
import type { Surrounding } from '../applications/note.ts';
import { classify } from './classify.ts';
import { classifyStanding, type SeenAround } from './standing.ts';

const town: readonly Surrounding[] = ['no-fields', 'list', 'many-headings'];

function standing(text: string, more: Partial<SeenAround> = {}, says: 'no' | 'denied' = 'no') {
  const seen: SeenAround = { text, context: 'page', lang: 'en', rule: null, around: town, ...more };
  return classifyStanding(seen, classify(text, seen), { says });
}

test('a page that gives an id for a help desk is a failure on less', () => {
  const around = ['no-fields', 'no-heading', 'tiny', 'most'] as const;
  const said = 'The request was rejected.';
  expect(standing(said, { around })?.kind).toBe('benign');
  expect(standing(`${said} Your support ID is: 109341287712`, { around })?.kind).toBe('access');
});

test('what is told of a page at rest is told without doubt', () => {
  const around = ['application', 'file', 'in-form', 'alert', 'tiny', 'half'] as const;
  const told = standing('Something went wrong while the file was read.', {
    around,
    context: 'alert',
    marked: 'wrong',
  });
  expect(told).toMatchObject({ kind: 'system', unsure: false });
});

test('what is no failure keeps its meaning where it is a state, and has none elsewhere', () => {
  expect(standing('This job is no longer available.')?.kind).toBe('state');
  expect(standing('Trains to Dover are cancelled because of an error in a signal box.')?.kind).toBe('benign');
});

test('a denial of the application is left to be read as one, where the page tells of a failure', () => {
  const around = ['application', 'file', 'alert', 'tiny', 'half'] as const;
  const said = 'Your application could not be sent.';
  expect(standing(said, { around, context: 'alert', marked: 'wrong' }, 'denied')).toBeNull();
});
