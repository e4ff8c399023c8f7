import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { withheldText } from '../redaction/clean-sighting.ts';
import { deleteEverything } from '../storage/delete-everything.ts';
import { openStore } from '../storage/open-store.ts';
import { joinLate } from './evidence.ts';
import { documentFailed } from './failed-document.ts';
import { pageHandlers } from './pages.ts';
import { networkEvidence, isOfDocument } from './network.ts';
import { tabState } from './tabs.ts';
import { browser } from './testing/browser.ts';
import { back, documentIn, failure, globex, initech, open, see, read } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../storage/overwrite.ts', () => import('../storage/testing/no-overwriting.ts'));
vi.mock('./network.ts', () => ({ networkEvidence: vi.fn(() => []), isOfDocument: vi.fn(() => false) }));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

const dead = 'https://apply.workable.com/hooli/j/ABCDEF1234/apply/';

beforeEach(async () => {
  vi.restoreAllMocks();
  await deleteEverything();
});

async function applicationOf(noteId: string) {
  const store = await openStore();
  return store.applicationById((await store.noteById(noteId))?.caseId ?? '');
}

/** A document that did not arrive. */
const fail = () =>
  documentFailed(1, {
    url: dead,
    method: 'GET',
    at: new Date().toISOString(),
    error: 'net::ERR_CONNECTION_REFUSED',
  });
const notes = async () => (await (await openStore()).exportAll()).notes;

test('back on a page whose scripts were kept alive, a failure belongs to it', async () => {
  await open(1, globex);
  const first = documentIn(1);
  await open(1, initech);
  await back(1, globex, first);
  await see(1, failure('back', globex));
  expect(await (await openStore()).noteById('back')).toMatchObject({ url: globex });
  expect(await applicationOf('back')).toMatchObject({ employer: 'Globex', url: globex });
  expect(await tabState(1)).toMatchObject({ employer: 'Globex', url: globex });
});

test('what a page says while its tab goes to an address that does not answer is its own', async () => {
  await open(1, globex);
  fail();
  await vi.waitFor(async () => expect(await notes()).toHaveLength(1));
  await see(1, failure('late', globex));
  expect(await (await openStore()).noteById('late')).toMatchObject({ url: globex });
  expect(await applicationOf('late')).toMatchObject({ employer: 'Globex', vendor: 'lever' });
  expect(await tabState(1)).toMatchObject({ vendorId: 'workable' });
});

test('a script that is put into a page once more finds it as it was', async () => {
  await open(1, globex);
  const before = await tabState(1);
  await back(1, globex, documentIn(1));
  expect(await tabState(1)).toEqual(before);
});

const news = 'https://news.example/bank';

test('a press on a page that is no form and no known system makes no application', async () => {
  await open(1, news);
  const headline = { text: 'Error 500 hits the bank. Please try again later.', rule: null };
  const sent = { ...failure('news', news, headline), onForm: false };
  expect(await see(1, sent)).toEqual({ notice: null, counts: false });
  await browser.storage.local.set({ 'outbox:1:0:left': { ...sent, id: 'left' } });
  await open(1, 'https://jobs.lever.co/globex');
  await vi.waitFor(() => expect(browser.storage.local.kept).toEqual({}));
  expect(await notes()).toEqual([]);
  // A site that the applicant allowed for good is one of applications.
  browser.permissions.getAll.mockResolvedValueOnce({ origins: ['https://news.example/*'] });
  await open(1, news);
  expect(await see(1, sent)).toMatchObject({ counts: true });
});

test('a system that is told by its page alone is read by its own rules from then on', async () => {
  const site = 'https://www.globex.example/jobs/cook';
  await open(1, site);
  expect((await read(1, site, null)).rules).toBeNull();
  const { rules } = await read(1, site, null, ['form#awsm-application-form']);
  expect(rules?.vendor).toBe('WP Job Openings');
  expect(rules?.rules.map(({ kind }) => kind)).toContain('state');
  // By its address the system is known from the start.
  expect((await read(2, globex, null)).rules).toBeNull();
});

test('a frame adds nothing about employer and system to a page that tells them by its address', async () => {
  await open(1, globex);
  await open(1, 'https://boards.greenhouse.io/inner/jobs/9', 4);
  await see(1, failure('seen', globex));
  expect(await applicationOf('seen')).toMatchObject({ vendor: 'lever', employer: 'Globex' });
});

test('what a frame of somebody else says is a question; what a frame of the same site says is not', async () => {
  const page = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';
  await open(1, page);
  const say = (id: string, url: string) =>
    pageHandlers['sighting/seen']({ ...failure(id, url), onForm: true }, {
      tab: { id: 1, url: page },
      url,
      frameId: 4,
      document: 1,
    } as never);
  await say('advert', 'https://ads.example/box');
  await say('inner', 'https://forms.lever.co/inner');
  const store = await openStore();
  expect((await store.noteById('advert'))?.understanding.unsure).toBe(true);
  expect((await store.noteById('inner'))?.understanding.unsure).not.toBe(true);
});

test.each([
  ['the failed answer of its own document', globex, 5, [500]],
  ['a request of the page before', `${globex}/api`, -5, []],
  ['the next document of its tab', dead, 5, []],
])('of the network a note takes %s: ', async (_, url, seconds, expected) => {
  await open(1, globex);
  const since = (await tabState(1)).since!;
  const at = new Date(since + seconds * 1000).toISOString();
  const evidence = { at, url, status: 500, error: null, ids: [] };
  const isDocument = !url.endsWith('/api');
  vi.mocked(networkEvidence).mockReturnValue([evidence]);
  vi.mocked(isOfDocument).mockReturnValue(isDocument);
  await see(1, failure('seen', globex, { at: new Date(since + 6000).toISOString() }));
  const note = await (await openStore()).noteById('seen');
  expect(note?.network.map(({ status }) => status)).toEqual(expected);
});

test.each([
  ['another press, and nothing more from the network', [0], true, []],
  ['another press, and a request of its own', [0, 7], true, ['id-7']],
  ['a request of its own, whatever was pressed', [0, 7], false, ['id-7']],
  ['no press and no request: the same failure is said twice', [0], false, ['id-0']],
])('a second failure has only the ids of its own attempt: %s', async (_, seconds, isPressed, expected) => {
  await open(1, globex);
  const since = (await tabState(1)).since!;
  const moment = (second: number) => new Date(since + 1000 * (1 + second)).toISOString();
  const evidence = seconds.map(second => ({
    at: moment(second),
    url: `${globex}/api`,
    status: 500,
    error: null,
    ids: [`id-${second}`],
  }));
  vi.mocked(isOfDocument).mockReturnValue(false);
  vi.mocked(networkEvidence).mockReturnValue(evidence.slice(0, 1));
  await see(1, failure('first', globex, { at: moment(0.5) }));
  vi.mocked(networkEvidence).mockReturnValue(evidence);
  const trail = isPressed ? [{ at: moment(6), did: 'pressed' as const, what: 'Submit' }] : [];
  await see(1, failure('second', globex, { at: moment(7.5), trail }));
  const store = await openStore();
  expect((await store.noteById('first'))?.ids).toEqual(['id-0']);
  expect((await store.noteById('second'))?.ids).toEqual(expected);
});

test.each([
  ['a link', 'https://news.example/', true],
  ['an address that was typed', '', false],
])('what was noted on an unknown site goes on to a form by %s: %s', async (_, referrer, expected) => {
  await open(1, news);
  await see(1, { ...failure('news', news), onForm: true });
  await open(1, 'https://jobs.lever.co/globex', 0, { referrer });
  expect((await tabState(1)).caseId !== null).toBe(expected);
});

test('a document that failed while it could not be stored is stored by the next page of its tab', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(await openStore(), 'record').mockRejectedValueOnce(new Error('the worker died'));
  fail();
  await vi.waitFor(() => expect(Object.keys(browser.storage.local.kept)).toHaveLength(1));
  await open(1, globex);
  await vi.waitFor(async () => expect(await notes()).toMatchObject([{ url: dead, context: 'network' }]));
  await vi.waitFor(() => expect(browser.storage.local.kept).toEqual({}));
});

test('a sighting that cannot be stored three times is stored without its words', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await open(1, globex);
  const record = vi.spyOn(await openStore(), 'record');
  record.mockRejectedValueOnce(new Error('one')).mockRejectedValueOnce(new Error('two'));
  record.mockRejectedValueOnce(new Error('three'));
  for (let i = 0; i < 2; i++) await expect(see(1, failure('poison', globex))).rejects.toThrow();
  await see(1, failure('poison', globex));
  const note = await (await openStore()).noteById('poison');
  expect(note).toMatchObject({ text: withheldText, understanding: { unsure: true } });
  expect(await applicationOf('poison')).toMatchObject({ employer: 'Globex' });
});

test('what failed by a press belongs to what came after it, also where the press was told late', async () => {
  await open(1, globex);
  await see(1, failure('before', globex, { at: '2026-03-02T09:30:00+01:00' }));
  const failed = {
    at: '2026-03-02T09:30:01.500+01:00',
    url: `${globex}/api`,
    status: 503,
    error: null,
    ids: [],
  };
  vi.mocked(networkEvidence).mockReturnValue([failed]);
  await joinLate(1, failed);
  const trail = [{ at: '2026-03-02T09:30:01+01:00', did: 'pressed' as const, what: 'Submit' }];
  const closed = { text: 'This job is no longer available.', rule: null, trail } as const;
  await see(1, failure('after', globex, { ...closed, at: '2026-03-02T09:30:02+01:00' }));
  const doubted = { kind: 'system', unsure: true, because: 'not-found-in-outage' };
  expect((await (await openStore()).noteById('after'))?.understanding).toMatchObject(doubted);
});
