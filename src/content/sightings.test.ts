// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Sighting } from '../applications/note.ts';
import { sampleNote } from '../applications/samples.ts';
import { sightingOf, withoutSecrets } from './sightings.ts';

test('what is put aside until it is stored holds nothing that a page may quote', () => {
  const { at, title, context, lang, rule, field } = sampleNote;
  const seen: Sighting = {
    at,
    title,
    context,
    lang,
    rule,
    field,
    id: '00000000-1234-4567-8901-123456789012',
    url: 'https://jobs.globex.example/1234567890/ada%40mail.example/apply?token=abc#sid=def',
    text: 'The account ada.tester@mail.example or (212) 555-0117 is locked. Error 500.',
    step: 'SSN 078-05-1120',
    trail: [{ at, did: 'pressed', what: 'Continue as ada.tester@mail.example' }],
  };
  expect(withoutSecrets(seen)).toEqual({
    ...seen,
    title: 'Apply: …',
    text: 'The account … or … … is locked. Error …',
    step: null,
    trail: [],
  });
});

test('on a page without encryption, where browsers make no ids, each sighting has one of its own', () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal('crypto', { getRandomValues });
  const { text, context, rule, field } = sampleNote;
  const ids = [1, 2].map(() => sightingOf(document, { text, context, rule, field }).id);
  vi.unstubAllGlobals();
  expect(ids[0]).toMatch(/^\d+(?:-\d+){3}$/);
  expect(ids[1]).not.toBe(ids[0]);
});
