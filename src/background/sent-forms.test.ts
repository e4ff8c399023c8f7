import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { documentFailed } from './failed-document.ts';
import { pageHandlers } from './pages.ts';
import { mayAnswerToSent, rememberSent } from './sent-forms.ts';
import { browser } from './testing/browser.ts';
import { documentIn, failure, globex, open, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

beforeEach(async () => {
  await emptyStore();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

const pressed = (what: string, at = Date.now() - 2_000) => ({
  at: new Date(at).toISOString(),
  did: 'pressed' as const,
  what,
});

/** What is noted of a job that is gone, on the page that a press led to. */
async function seeAfter(what: string): Promise<string[]> {
  await see(1, {
    ...failure('first', globex, {
      text: 'The job was not found.',
      context: 'page',
      rule: null,
      trail: [pressed(what)],
    }),
    around: ['no-fields', 'many-headings', 'list', 'long'],
    standing: true,
  });
  const kept = await (await openStore()).noteById('first');
  return kept ? [kept.understanding.because] : [];
}

test('what stands on a page that a link led to answers to nothing', async () => {
  await open(1, globex);
  expect(await seeAfter('All jobs')).not.toContain('not-found-after-submit');
});

const sender = () =>
  ({ tab: { id: 1, url: globex }, url: globex, frameId: 0, document: documentIn(1) }) as never;

test('what stands on a page after a form was sent may answer to it', async () => {
  await open(1, globex);
  await pageHandlers['page/sent']({ at: Date.now() }, sender());
  await open(1, globex);
  expect(await seeAfter('Submit')).toContain('not-found-after-submit');
});

test('what was answered by a page that only the browser shows is answered', async () => {
  await open(1, globex);
  const form = { label: 'Submit', form: '', kind: 'form' as const, hadFile: false, host: '' };
  const sent = { ...form, at: Date.now(), wasReplied: false };
  await pageHandlers['page/left'](sent, sender());
  await pageHandlers['page/sent'](sent, sender());
  expect(Object.keys(await browser.storage.local.get(null))).toEqual(['sent:outbox:1:0:']);
  const at = new Date().toISOString();
  documentFailed(1, { url: globex, method: 'POST', at, error: 'net::ERR_CONNECTION_RESET' });
  await vi.waitFor(async () => {
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await mayAnswerToSent(1, at, [])).toBe(false);
  });
});

test('a form that was sent long ago is answered by nothing any more', async () => {
  await open(1, globex);
  await pageHandlers['page/sent']({ at: Date.now() - 91_000 }, sender());
  await open(1, globex);
  expect(await seeAfter('Submit')).not.toContain('not-found-after-submit');
});

test('nor by the page behind a link that was pressed since', async () => {
  const now = Date.now();
  await rememberSent(1, now - 5_000);
  const at = new Date(now).toISOString();
  expect(await mayAnswerToSent(1, at, [pressed('Submit', now - 6_000)])).toBe(true);
  const since = [pressed('Submit', now - 6_000), pressed('All jobs', now - 1_000)];
  expect(await mayAnswerToSent(1, at, since)).toBe(false);
});
