import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import './testing/navigator.ts';
import { sampleNote } from '../applications/samples.ts';
import type { Sighting } from '../applications/note.ts';
import { cleanSighting } from '../redaction/clean-sighting.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { noteSighting, classifySighting } from './notes.ts';
import { emptyTab } from './tabs.ts';

vi.mock('webextension-polyfill', () => {
  const kept: Record<string, unknown> = {};
  const area = {
    get: async (key: string) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (values: object) => void Object.assign(kept, structuredClone(values)),
  };
  return { default: { storage: { local: area, session: area } } };
});

const seen = (text: string, rule: Sighting['rule']) =>
  cleanSighting({ ...sampleNote, id: text, text, rule }, sampleNote.url);

beforeEach(emptyStore);

test('a receipt makes the application received, with the time of the message', async () => {
  const noted = await noteSighting(1, seen('Your application has been submitted.', 'success'), emptyTab);
  expect(noted?.application).toMatchObject({ status: 'received', receivedAt: sampleNote.at });
});

test('what was not submitted is asked about as a failure, and nothing counts as received', async () => {
  const noted = await noteSighting(1, seen('Your application was not submitted.', 'success'), emptyTab);
  expect(noted?.note.understanding).toMatchObject({ kind: 'system', unsure: true });
  expect(noted?.application.status).toBe('not-submitted');
});

test('a condition is no receipt and makes no note', async () => {
  const condition = seen('Once your application has been submitted you will receive an e-mail.', 'success');
  expect(await noteSighting(1, condition, emptyTab)).toBeNull();
});

test('a receipt that is not certain is a question', async () => {
  const words = 'Your application has been received. Your reference is undefined.';
  const noted = await noteSighting(1, seen(words, null), emptyTab);
  expect(noted?.note.understanding.unsure).toBe(true);
  expect(noted?.application).toMatchObject({ status: 'not-submitted', receivedAt: null });
});

const beekeeper = { ...emptyTab, job: { title: 'Beekeeper', id: null } };
test.each([
  ['Beekeeper Application submitted successfully', 'success', false],
  ['Beekeeper Ihre Bewerbung ist bei uns eingegangen! Umbra Foods GmbH', 'success', false],
  ['Beekeeper Candidature envoyée', 'success', false],
  ['Beekeeper Application not submitted', 'system', false],
])('what came below the title of the job is read without it: %s', (text, kind, unsure) => {
  expect(classifySighting(seen(text, null), beekeeper)).toMatchObject({ kind, unsure });
});

test('among what stood on the page from the start the title of a job is the name of a row', () => {
  const row = seen('Beekeeper Application submitted', null);
  expect(classifySighting(row, beekeeper, { standing: true })).not.toMatchObject({
    kind: 'success',
    unsure: false,
  });
});

test('denials count as such whatever a rule of the vendor says', () => {
  expect(classifySighting(seen('Ihre Bewerbung wurde nicht abgeschickt.', 'success'), emptyTab).unsure).toBe(
    true,
  );
});

test('a failure that begins with thanks is asked about', async () => {
  const text = "Thank you for applying. We're sorry, we were unable to submit your application.";
  const noted = await noteSighting(1, seen(text, 'success'), emptyTab);
  expect(noted?.note.understanding).toMatchObject({ kind: 'system', unsure: true });
  expect(noted?.application.status).toBe('not-submitted');
});

test('an unsure success that denies something is kept as an unsure failure; one that does not makes no note', async () => {
  vi.resetModules();
  vi.doMock('../failures/classify.ts', () => ({
    classify: () => ({ kind: 'success', confidence: 0.49, unsure: true, because: '' }),
  }));
  const unsure = await import('./notes.ts');
  const denying = await unsure.noteSighting(1, seen('Saved, but one page was not stored.', null), emptyTab);
  const plain = await unsure.noteSighting(1, seen('Your answers were saved.', null), emptyTab);
  vi.doUnmock('../failures/classify.ts');
  expect(denying?.note.understanding).toMatchObject({ kind: 'system', unsure: true });
  expect(plain).toBeNull();
});
