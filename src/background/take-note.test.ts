import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { type LeftSighting, outboxOf } from '../messages/contract.ts';
import { deleteEverything } from '../storage/delete-everything.ts';
import { openStore } from '../storage/open-store.ts';
import { tabState } from './tabs.ts';
import { answerQuestion, correct, noticeAfter, storeOrphans } from './take-note.ts';
import { browser } from './testing/browser.ts';
import { documentIn, failure, globex, initech, open, read, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../storage/overwrite.ts', () => import('../storage/testing/no-overwriting.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

beforeEach(async () => {
  vi.restoreAllMocks();
  await deleteEverything();
});

/** A page leaves a sighting for the background. */
const leave = (sighting: LeftSighting, tabId: number, frameId = 0) =>
  browser.storage.local.set({ [outboxOf(tabId, frameId) + sighting.id]: sighting });
const pendingIds = () => Object.keys(browser.storage.local.kept).map(key => key.split(':').at(-1));

async function applicationOf(noteId: string) {
  const store = await openStore();
  const note = await store.noteById(noteId);
  return note && store.applicationById(note.caseId);
}

test('the store is being opened while a message is read, even for one that means nothing', async () => {
  await open(1, globex);
  const opening = vi.spyOn(indexedDB, 'open');
  await see(1, failure('calm', globex, { text: 'Your changes are saved as a draft.', rule: 'benign' }));
  expect(opening).toHaveBeenCalledOnce();
  expect(await (await openStore()).noteById('calm')).toBeFalsy();
});

test('what a page left is filed under its own application by the page that follows it', async () => {
  await open(1, globex);
  await leave(
    failure('left', globex, { trail: [{ at: '2026-03-02T10:00:00+01:00', did: 'pressed', what: 'Submit' }] }),
    1,
  );
  await open(1, initech);
  await vi.waitFor(() => expect(pendingIds()).toEqual([]));
  expect(await applicationOf('left')).toMatchObject({ employer: 'Globex' });
  const note = await (await openStore()).noteById('left');
  expect(note).toMatchObject({ url: globex });
  expect(note?.trail.map(({ what }) => what)).toEqual(['jobs.lever.co', 'Submit']);
});

test('what a page left of its hints is classified as it would have been there', async () => {
  await open(1, globex);
  const words = 'You will be signed out after 30 minutes without a word.';
  const hint = failure('hint', globex, { text: words, rule: null });
  await leave({ ...hint, standing: true, marked: 'hint' }, 1);
  await leave({ ...failure('told', globex), standing: true, marked: 'wrong' }, 1);
  await open(1, initech);
  await vi.waitFor(() => expect(pendingIds()).toEqual([]));
  expect(await applicationOf('hint')).toBeFalsy();
  expect(await applicationOf('told')).toBeTruthy();
});

test.each([
  ['its page is gone and the next one stores it', () => open(1, initech)],
  ['the browser was restarted', () => browser.storage.session.clear().then(storeOrphans)],
])(
  'what stood there already when the page was watched anew, and was noted before, is not noted again: %s',
  async (_, store) => {
    await open(1, globex);
    const document = `0:${documentIn(1)}`;
    const minutesLater = (count: number) =>
      new Date(Date.parse('2026-03-02T09:00:00Z') + count * 60_000).toISOString();
    await see(1, failure('first', globex, { at: minutesLater(0) }));
    await leave({ ...failure('again', globex, { at: minutesLater(5) }), stood: true, document }, 1);
    await leave({ ...failure('new', globex, { at: minutesLater(10) }), document }, 1);
    await store();
    await vi.waitFor(() => expect(pendingIds()).toEqual([]));
    expect(await (await openStore()).noteById('again')).toBeNull();
    expect(await (await openStore()).noteById('new')).not.toBeNull();
  },
);

test('a notice whose answer was lost with the background is given to the page that asks again, and to no other', async () => {
  await open(1, globex);
  const { notice } = await see(1, failure('heard', globex));
  expect(notice).toMatchObject({ sighting: 'heard' });
  expect(await see(1, failure('heard', globex))).toEqual({ notice, counts: true });
  expect(await see(1, failure('same words', globex))).toEqual({ notice: null, counts: true });
  expect(await (await openStore()).notesOf((await tabState(1)).caseId!)).toHaveLength(1);
});

test('a page that asks again while its first question is still being answered doubles nothing', async () => {
  await open(1, globex);
  const [first, second] = await Promise.all([
    see(1, failure('slow', globex)),
    see(1, failure('slow', globex)),
  ]);
  expect(first.notice).toMatchObject({ sighting: 'slow' });
  expect(second).toEqual(first);
  expect(await (await openStore()).notesOf((await tabState(1)).caseId!)).toHaveLength(1);
});

test('what was left before the tab had this page is not filed under it', async () => {
  await open(1, initech);
  await leave(failure('left', globex, { at: '2026-03-02T09:30:00+01:00' }), 1);
  await open(1, initech);
  await vi.waitFor(() => expect(pendingIds()).toEqual([]));
  expect(await applicationOf('left')).toMatchObject({ employer: 'Globex', url: globex });
});

test('what another tab, or another frame of the tab, is still sending is left to it', async () => {
  await open(1, globex);
  await leave(failure('of-tab-1', globex), 1);
  await leave(failure('of-frame-3', globex), 2, 3);
  await open(2, initech, 4);
  await open(12, initech);
  await see(1, failure('of-tab-1', globex));
  expect(await applicationOf('of-tab-1')).toMatchObject({ employer: 'Globex' });
  expect(pendingIds()).toEqual(['of-frame-3']);
});

test('a page is watched even when what was left there cannot be stored, and that stops nothing else', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await open(1, globex);
  await leave(failure('first', globex), 1);
  await leave(failure('second', globex, { text: 'Error 500: the server did not answer.' }), 1);
  vi.spyOn(await openStore(), 'record').mockRejectedValueOnce(new Error('no space left'));
  expect(await open(1, globex)).toMatchObject({ outbox: 'outbox:1:0:' });
  await vi.waitFor(() => expect(pendingIds()).toEqual(['first']));
  expect(await applicationOf('second')).toMatchObject({ employer: 'Globex' });
});

test('after a restart, what is left is filed by its address, whatever stands in a tab of that number now', async () => {
  const at = '2026-03-02T09:30:00+01:00';
  await open(1, initech);
  await leave(failure('vendor', globex, { at }), 1);
  await leave(failure('one-site', 'https://one.example/apply?token=abc', { at }), 1);
  await leave(failure('other-site', 'https://other.example/apply', { at }), 9);
  await leave(failure('in-flight', initech), 1);
  await storeOrphans();
  expect(await applicationOf('vendor')).toMatchObject({ employer: 'Globex', vendor: 'lever' });
  const [one, other] = [await applicationOf('one-site'), await applicationOf('other-site')];
  expect(one).toMatchObject({ url: 'https://one.example/apply?token=removed' });
  expect(other?.id).not.toBe(one?.id);
  expect(pendingIds()).toEqual(['in-flight']);
});

test('a page that was open when everything was deleted is known again by what it tells next', async () => {
  await open(1, globex);
  await deleteEverything();
  await see(1, failure('seen', globex));
  expect(await applicationOf('seen')).toMatchObject({ vendor: 'lever', employer: 'Globex', url: globex });
  await deleteEverything();
  await read(1, globex, { title: 'Cook', id: null, employer: null, employerUrl: null, validThrough: null });
  expect(await tabState(1)).toMatchObject({ vendorId: 'lever', topRead: true, job: { title: 'Cook' } });
});

test('what the applicant says of a note in the page counts as it does in the popup', async () => {
  await open(1, globex);
  await see(1, failure('wrong', globex, { rule: 'state', text: 'This job is closed.' }));
  const corrected = async () => (await (await openStore()).noteById('wrong'))?.corrected;
  await correct('wrong', true);
  expect(await corrected()).toBe('system');
  await correct('wrong', false);
  expect(await corrected()).toBe('benign');
});

test('after a question was answered in the page, it says what to do next in the words of the popup', async () => {
  await open(1, globex);
  await see(1, failure('asked', globex, { rule: null, context: 'silence', text: 'nothing-happened' }));
  const note = await answerQuestion('asked', true);
  expect(note).toMatchObject({ corrected: 'system' });
  const next = await noticeAfter(note!);
  expect(next).toMatchObject({
    sighting: 'asked',
    headline: 'verdictTryAgainAt',
    asks: 'what-now',
  });
  expect(await noticeAfter({ ...note!, caseId: 'gone' })).toBeNull();
});

test('a sighting whose every word was held back while it waited is asked about, not dropped', async () => {
  await open(1, globex);
  await leave(failure('left', globex, { text: '…', rule: null }), 1);
  await open(1, initech);
  await vi.waitFor(async () =>
    expect(await (await openStore()).noteById('left')).toMatchObject({ understanding: { unsure: true } }),
  );
});
