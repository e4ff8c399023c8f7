import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openStore } from '../storage/open-store.ts';
import { documentAnswered, documentFailed, sentFrameAnswered, sentFrameFailed } from './failed-document.ts';
import browser from './testing/browser.ts';
import { failure, initech, open, read, see, step } from './testing/visit.ts';
import { tabState } from './tabs.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

const load = {
  url: 'https://apply.workable.com/globex/j/ABCDEF1234/apply/',
  method: 'GET',
  at: new Date().toISOString(),
};

test('a page that cannot be reached takes nothing over from the one that was left for it', async () => {
  await open(1, initech);
  const job = { title: 'Cook', id: null, employer: 'Initech', employerUrl: null, validThrough: '2026-04-01' };
  await read(1, initech, job);
  documentFailed(1, { ...load, error: 'net::ERR_CONNECTION_REFUSED' });
  const store = await openStore();
  const noted = await vi.waitFor(async () => {
    const [one] = await store.applicationsByRecency();
    expect(one).toBeDefined();
    return one!;
  });
  expect(noted).toMatchObject({ vendor: 'workable', deadline: null, job: { title: null } });
  expect(noted.employer?.toLowerCase()).toBe('globex');
});

/** All notes there are, once there is one more than before, or after a while. */
async function notesAfter(act: () => unknown): Promise<string[]> {
  const store = await openStore();
  const all = async () =>
    (await Promise.all((await store.applicationsByRecency()).map(({ id }) => store.notesOf(id)))).flat();
  const before = new Set((await all()).map(({ id }) => id));
  await act();
  await vi.advanceTimersByTimeAsync(3_000);
  // Time stands still for the page, not for the database.
  for (let turns = 0; turns < 30; turns += 1) await new Promise(done => setImmediate(done));
  return (await all()).filter(({ id }) => !before.has(id)).map(({ text }) => text);
}

test('an error of the server without a word is noted, and one that the page tells of is left to it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = (name: string) => `https://jobs.lever.co/${name}/7a8d4c21-0000-4000-8000-000000000001/apply`;
  let tab = 10;
  const answered = (name: string, status: number, method = 'GET', isData = false) =>
    notesAfter(() =>
      documentAnswered((tab += 1), {
        url: url(name),
        status,
        method,
        isData,
        at: new Date(Date.now() - 10).toISOString(),
      }),
    );
  expect(await answered('one', 500)).toEqual(['no-page']);
  expect(await answered('two', 413, 'POST')).toEqual(['upload-too-large']);
  // A removed job is a rule, until something was sent there.
  expect(await answered('three', 404)).toEqual([]);
  expect(await answered('three', 404, 'POST')).toEqual(['empty-page']);
  expect(await answered('four', 302)).toEqual([]);
  expect(await answered('four', 200, 'POST')).toEqual([]);
  // Data for a program instead of a page says nothing that a person could know it by.
  expect(await answered('four', 200, 'GET', true)).toEqual([]);
  expect(await answered('four', 200, 'POST', true)).toEqual(['led-elsewhere']);
  expect(await answered('six', 422, 'POST', true)).toEqual(['no-page']);
  await open(7, url('five'));
  expect(
    await notesAfter(() => {
      const at = new Date().toISOString();
      documentAnswered(7, { url: url('five'), status: 502, method: 'GET', at });
      return see(7, failure('said-by-the-page', url('five'), { text: '502 Bad Gateway' }));
    }),
  ).toEqual(['502 Bad Gateway']);
  // A busy page may take longer until it is read.
  await open(6, url('seven'));
  expect(
    await notesAfter(async () => {
      const at = new Date().toISOString();
      documentAnswered(6, { url: url('seven'), status: 502, method: 'GET', at });
      await vi.advanceTimersByTimeAsync(3_000);
      await see(6, failure('said-later', url('seven'), { text: '504 Gateway Time-out' }));
    }),
  ).toEqual(['504 Gateway Time-out']);
  vi.useRealTimers();
});

test('on a site that nobody allowed nothing is noted, on an allowed one it is', async () => {
  const error = 'net::ERR_CONNECTION_REFUSED';
  const site = { ...load, url: 'https://jobs.employer.example/apply', error };
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  expect(await notesAfter(() => documentFailed(8, site))).toEqual([]);
  browser.permissions.getAll.mockResolvedValue({ origins: ['https://jobs.employer.example/*'] });
  expect(await notesAfter(() => documentFailed(8, site))).toEqual(['refused']);
  vi.useRealTimers();
});

test('what the page says while its answer is being noted is one failure with it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = 'https://jobs.lever.co/ten/7a8d4c21-0000-4000-8000-000000000001/apply';
  await open(41, url);
  const keep = browser.storage.local.set.bind(browser.storage.local);
  const saying = vi.spyOn(browser.storage.local, 'set').mockImplementationOnce(async items => {
    await see(41, failure('meanwhile', url, { text: 'Hors service' }));
    await keep(items);
  });
  const at = new Date().toISOString();
  documentAnswered(41, { url, status: 503, method: 'POST', at });
  await vi.advanceTimersByTimeAsync(8_000);
  vi.useRealTimers();
  const store = await openStore();
  const { caseId } = await vi.waitFor(async () => {
    const note = await store.noteById('meanwhile');
    expect(note).not.toBeNull();
    return note!;
  });
  await vi.waitFor(async () =>
    expect(Object.keys(await browser.storage.local.get(null)).join()).not.toContain('outbox:41:'),
  );
  expect((await store.notesOf(caseId)).map(({ text }) => text)).toEqual(['Hors service']);
  saying.mockRestore();
});

test('what the browser repeats by itself is one failure', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const seconds = (after: number) => ({
    ...load,
    url: 'https://apply.workable.com/initech/j/ABCDEF1234/apply/',
    at: new Date(Date.parse(load.at) + after * 1000).toISOString(),
    error: 'net::ERR_CONNECTION_REFUSED',
  });
  const noted = [];
  for (const after of [0, 1.1, 6.2, 36.4, 97])
    noted.push(...(await notesAfter(() => documentFailed(9, seconds(after)))));
  expect(noted).toEqual(['refused']);
  // Sooner than the browser would: that was the applicant.
  expect(await notesAfter(() => documentFailed(9, seconds(120)))).toEqual(['refused']);
  vi.useRealTimers();
});

test('a form that does not get through is noted with its job and with what was pressed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = 'https://jobs.lever.co/nine/7a8d4c21-0000-4000-8000-000000000001/apply';
  await open(32, url);
  await read(32, url, { title: 'Cook', id: null, employer: 'Nine', employerUrl: null, validThrough: null });
  const now = () => new Date().toISOString();
  const failed = { url: 'https://jobs.lever.co/nine/sent', method: 'POST', error: 'net::ERR_EMPTY_RESPONSE' };
  const noted = notesAfter(async () => {
    documentFailed(32, { ...failed, at: now(), isSent: true });
    await vi.advanceTimersByTimeAsync(100);
    await step(32, url, { at: now(), did: 'pressed', what: 'Submit application' });
  });
  expect(await noted).toEqual(['cut-after-sending']);
  const store = await openStore();
  const one = (await store.applicationsByRecency()).find(({ employer }) => employer === 'Nine');
  expect(one?.job.title).toBe('Cook');
  const [note] = await store.notesOf(one!.id);
  expect(note?.trail.map(({ what }) => what)).toContain('Submit application');
  vi.useRealTimers();
});

test('a form in a frame that does not get through is noted under the page around it, after a press only', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = 'https://jobs.lever.co/eight/7a8d4c21-0000-4000-8000-000000000001/apply';
  const frame = { url: 'https://jobs.lever.co/eight/sent', method: 'POST', error: 'net::ERR_EMPTY_RESPONSE' };
  const fails = () => {
    const at = new Date().toISOString();
    return notesAfter(() => sentFrameFailed(31, { ...frame, at }));
  };
  await open(31, url);
  expect(await fails()).toEqual([]);
  await step(31, url, { at: new Date().toISOString(), did: 'pressed', what: 'Submit application' });
  expect(await fails()).toEqual(['cut-after-sending']);
  const store = await openStore();
  const one = (await store.applicationsByRecency()).find(({ employer }) => /^eight$/i.test(employer ?? ''));
  expect((await store.notesOf(one!.id)).map(note => note.url)).toEqual([url]);
  vi.useRealTimers();
});

test('the press that a frame answers may be heard of after its failure, but not have been made after it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = 'https://jobs.lever.co/ten/7a8d4c21-0000-4000-8000-000000000001/apply';
  const at = Date.now();
  const moment = (ms: number) => new Date(at + ms).toISOString();
  const fails = { url: 'https://jobs.lever.co/ten/sent', method: 'POST', error: 'net::ERR_EMPTY_RESPONSE' };
  const pressed = (ms: number) =>
    step(35, url, { at: moment(ms), did: 'pressed', what: 'Submit application' });
  await open(35, url);
  const noted = await notesAfter(async () => {
    sentFrameFailed(35, { ...fails, at: moment(0) });
    await vi.advanceTimersByTimeAsync(1_000);
    await pressed(-40);
  });
  expect(noted).toEqual(['cut-after-sending']);
  await open(36, url);
  const unasked = await notesAfter(async () => {
    sentFrameFailed(36, { ...fails, at: moment(0) });
    await vi.advanceTimersByTimeAsync(1_000);
    await step(36, url, { at: moment(900), did: 'pressed', what: 'Submit application' });
  });
  expect(unasked).toEqual([]);
  vi.useRealTimers();
});

test('data that says that a form in a frame failed is noted after a press, where the frame has not said it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = 'https://jobs.lever.co/nine/7a8d4c21-0000-4000-8000-000000000001/apply';
  const frame = { url: 'https://jobs.lever.co/nine/sent', method: 'POST', status: 500, isData: true };
  const answers = () => {
    const at = new Date().toISOString();
    return notesAfter(() => sentFrameAnswered(33, { ...frame, at }));
  };
  await open(33, url);
  expect(await answers()).toEqual([]);
  await step(33, url, { at: new Date().toISOString(), did: 'pressed', what: 'Submit application' });
  expect(await answers()).toEqual(['no-page']);
  const spoken = notesAfter(async () => {
    sentFrameAnswered(33, { ...frame, at: new Date().toISOString() });
    await see(33, failure('in-frame', url));
  });
  expect(await spoken).toEqual([failure('in-frame', url).text]);
  vi.useRealTimers();
});

/** Addresses of forms of one system, each of another employer and job. */
const leverForm = (number: number) =>
  `https://jobs.lever.co/employer-${number}/7a8d4c21-0000-4000-8000-${String(number).padStart(12, '0')}/apply`;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

test('what the page said of an earlier failure does not speak for a later one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = leverForm(41);
  await open(41, url);
  await read(41, url, null);
  await see(41, failure('long-ago', url, { at: ago(120_000) }));
  const noted = await notesAfter(() =>
    documentAnswered(41, { url, status: 502, method: 'GET', at: ago(10) }),
  );
  expect(noted).toEqual(['no-page']);
  vi.useRealTimers();
});

test('a page that has been read and says nothing is given no more time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = leverForm(42);
  await open(42, url);
  await read(42, url, null);
  const load = { url, status: 500, method: 'GET', at: ago(10) };
  expect(await notesAfter(() => documentAnswered(42, load))).toEqual(['no-page']);
  vi.useRealTimers();
});

test('a page that is never read, and a press that is never heard of, are waited for only a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = leverForm(43);
  await open(43, url);
  const noted = await notesAfter(async () => {
    documentAnswered(43, { url, status: 500, method: 'GET', at: ago(10) });
    sentFrameFailed(43, { url, method: 'POST', error: 'net::ERR_EMPTY_RESPONSE', at: ago(0) });
    for (let seconds = 0; seconds < 8; seconds += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      for (let turns = 0; turns < 30; turns += 1) await new Promise(done => setImmediate(done));
    }
  });
  expect(noted).toEqual(['no-page']);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('what a person stopped is no failure, whichever way it is heard of', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const url = leverForm(44);
  await open(44, url);
  await step(44, url, { at: ago(10), did: 'pressed', what: 'Submit application' });
  const stopped = { url, method: 'GET', error: 'net::ERR_ABORTED', at: ago(0) };
  const answered = { url, method: 'GET', status: 200, at: ago(0) };
  expect(await notesAfter(() => documentFailed(44, stopped))).toEqual([]);
  expect(await notesAfter(() => sentFrameFailed(44, stopped))).toEqual([]);
  expect(await notesAfter(() => documentAnswered(44, answered))).toEqual([]);
  expect(await notesAfter(() => sentFrameAnswered(44, answered))).toEqual([]);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
  vi.useRealTimers();
});

test('what a frame sends to a site that nobody allowed, and what such a site answers, is not noted', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  browser.permissions.getAll.mockResolvedValue({ origins: [] });
  const url = leverForm(45);
  await open(45, url);
  await step(45, url, { at: ago(10), did: 'pressed', what: 'Submit application' });
  const elsewhere = { url: 'https://statistics.initech.example/sent', method: 'POST', at: ago(0) };
  const error = 'net::ERR_EMPTY_RESPONSE';
  expect(await notesAfter(() => sentFrameFailed(45, { ...elsewhere, error }))).toEqual([]);
  expect(await notesAfter(() => sentFrameAnswered(45, { ...elsewhere, status: 500 }))).toEqual([]);
  expect(await notesAfter(() => documentAnswered(45, { ...elsewhere, status: 500 }))).toEqual([]);
  vi.useRealTimers();
});

test('a frame that fails long after the press answers something else', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = leverForm(46);
  await open(46, url);
  await step(46, url, { at: ago(120_000), did: 'pressed', what: 'Submit application' });
  const fails = { url, method: 'POST', error: 'net::ERR_EMPTY_RESPONSE', at: ago(0) };
  const noted = notesAfter(async () => {
    sentFrameFailed(46, fails);
    await vi.advanceTimersByTimeAsync(8_000);
  });
  expect(await noted).toEqual([]);
  vi.useRealTimers();
});

test('until it is stored, the failure waits where the next start of the background finds it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = leverForm(47);
  const waiting = () =>
    Object.entries(browser.storage.local.kept).filter(([key]) => key.startsWith('outbox:47:'));
  documentFailed(47, { url, method: 'POST', error: 'net::ERR_EMPTY_RESPONSE', at: ago(0), isSent: true });
  // What was pressed on the page that is left is waited for.
  await vi.waitFor(() => expect(waiting()).toHaveLength(1));
  const left = {
    text: 'cut-after-sending',
    context: 'network',
    url,
    document: 'failed:net::ERR_EMPTY_RESPONSE',
  };
  expect(waiting()[0]![1]).toMatchObject(left);
  await notesAfter(() => {});
  expect(waiting()).toEqual([]);
  vi.useRealTimers();
});

test('the tab is then about the application, and nothing of the error page is still to be read', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = leverForm(48);
  await open(48, initech);
  documentFailed(48, { url, method: 'GET', error: 'net::ERR_CONNECTION_REFUSED', at: ago(0) });
  await notesAfter(() => {});
  const store = await openStore();
  const one = (await store.applicationsByRecency()).find(application => application.url === url);
  expect(await tabState(48)).toMatchObject({ url, vendorId: 'lever', topRead: true, caseId: one!.id });
  expect((await tabState(48)).earlier.map(page => page.url)).toEqual([initech]);
  vi.useRealTimers();
});

test('where our script runs in the page that was answered, the tab keeps what it reported', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const url = leverForm(49);
  const at = ago(10);
  await open(49, url);
  await read(49, url, {
    title: 'Cook',
    id: null,
    employer: 'Initech',
    employerUrl: null,
    validThrough: null,
  });
  const before = await tabState(49);
  expect(await notesAfter(() => documentAnswered(49, { url, status: 500, method: 'GET', at }))).toEqual([
    'no-page',
  ]);
  expect((await tabState(49)).documents).toEqual(before.documents);
  // The same address later on is another document, which may be of another application.
  const later = new Date(Date.now() + 60_000).toISOString();
  await notesAfter(() =>
    documentFailed(49, { url, method: 'GET', error: 'net::ERR_CONNECTION_REFUSED', at: later }),
  );
  expect((await tabState(49)).documents).not.toEqual(before.documents);
  vi.useRealTimers();
});

test('what another tab fails at in between does not make the browser’s own repetition an attempt', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const begun = Date.now();
  const fails = (tab: number, seconds: number) =>
    notesAfter(() =>
      documentFailed(tab, {
        url: leverForm(tab),
        method: 'GET',
        error: 'net::ERR_CONNECTION_REFUSED',
        at: new Date(begun + seconds * 1000).toISOString(),
      }),
    );
  expect(await fails(50, 0)).toEqual(['refused']);
  for (const [seconds, next] of [
    [1.1, 6.2],
    [6.2, 36.4],
    [36.4, 97],
  ] as const) {
    await fails(51, (seconds + next) / 2);
    expect(await fails(50, seconds)).toEqual([]);
  }
  vi.useRealTimers();
});
