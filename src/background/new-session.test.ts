import '../storage/testing/locks.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';

const done = vi.hoisted(() => [] as string[]);
const failing = vi.hoisted(() => ({ step: '', error: null as Error | null }));
/** A page that never ends to load keeps it from coming to an end. */
const pages = vi.hoisted(() => ({ watch: vi.fn(() => new Promise<void>(() => {})) }));
const step = vi.hoisted(() => (name: string) => async () => {
  done.push(name);
  if (failing.step === name) throw failing.error ?? new Error(`${name} cannot be done`);
});
vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../storage/delete-everything.ts', () => ({ finishDeletion: step('deletion') }));
vi.mock('../storage/form-drafts.ts', () => ({ forgetOldDrafts: step('drafts') }));
vi.mock('../storage/lost-notes.ts', () => ({ lookForLoss: step('loss'), rememberCount: step('count') }));
vi.mock('../storage/copies/run-copies.ts', () => ({ planCopies: step('copies') }));
vi.mock('../storage/open-store.ts', () => ({ openStore: async () => ({ emptyTrash: step('trash') }) }));
vi.mock('../storage/overwrite.ts', () => ({ removeNoise: step('noise') }));
vi.mock('./reminders.ts', () => ({ restoreAlarms: step('alarms') }));
vi.mock('./shared-computer.ts', () => ({ forgetOld: step('age'), noteLocalHelp: step('help') }));
vi.mock('./sites.ts', () => ({ syncContentScripts: step('sites'), watchOpenPages: pages.watch }));
vi.mock('./take-note.ts', () => ({ storeOrphans: step('orphans') }));

const all = [
  'deletion',
  'loss',
  'orphans',
  'sites',
  'alarms',
  'copies',
  'count',
  'noise',
  'trash',
  'drafts',
  'age',
  'help',
];

/** Starts the background, which sleeps and wakes many times in a session. */
async function start(): Promise<string[]> {
  done.length = 0;
  vi.resetModules();
  const { beginSession } = await import('./new-session.ts');
  await Promise.all([beginSession(), beginSession()]);
  return [...done];
}

beforeEach(async () => {
  Object.assign(failing, { step: '', error: null });
  pages.watch.mockClear();
  await browser.storage.session.clear();
});

test('what was left is put right once, however often the background starts in a session', async () => {
  expect(await start()).toEqual(all);
  expect(await start()).toEqual([]);
});

test('a computer that is never shut down forgets what is old once a day', async () => {
  await start();
  const begun = Date.now();
  const at = vi.spyOn(Date, 'now').mockReturnValue(begun + 23 * 3_600_000);
  expect(await start()).toEqual([]);
  at.mockReturnValue(begun + 25 * 3_600_000);
  expect(await start()).toEqual(['trash', 'drafts', 'age']);
  expect(await start()).toEqual([]);
  at.mockRestore();
  expect(await start(), 'a clock that was ahead').toEqual(['trash', 'drafts', 'age']);
});

test('the pages that are open are watched once in a session', async () => {
  await start();
  await start();
  expect(pages.watch).toHaveBeenCalledOnce();
});

test.each(all)(
  'where "%s" fails, everything else is done, and all of it is tried again at the next start',
  async name => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    failing.step = name;
    expect(await start()).toEqual(all);
    failing.step = '';
    expect(await start()).toEqual(all);
    expect(await start()).toEqual([]);
  },
);

test('where the store is busy when everything is to be deleted, it is deleted as soon as the store answers', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let answer = () => {};
  const over = new Promise<void>(done => (answer = done));
  // As the module that is loaded anew for each start knows it.
  vi.resetModules();
  const { StoreProblem } = await import('../views/store-problem.ts');
  Object.assign(failing, { step: 'deletion', error: new StoreProblem('busy', undefined, over) });
  const { beginSession } = await import('./new-session.ts');
  done.length = 0;
  await beginSession();
  failing.step = '';
  expect(done).toEqual(all);
  answer();
  await vi.waitFor(() => expect(done).toEqual([...all, 'deletion']));
});
