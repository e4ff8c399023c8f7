// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../storage/testing/locks.ts';
import { act, cleanup, configure, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withSeen } from '../applications/open-application.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import type { TabView } from '../messages/contract.ts';
import { publish } from '../storage/changes.ts';
import { openStore } from '../storage/open-store.ts';
import { putAsIs } from '../storage/testing/damage.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { tabKey } from '../storage/tab-key.ts';
import { StoreProblem } from '../views/store-problem.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import type { FirstQuestion } from './first-question.ts';
import { usePopup } from './state.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const browser = vi.hoisted(() => ({
  asked: [] as string[],
  listeners: new Set<(changes: Changes, area: string) => void>(),
  runtime: {
    sendMessage: async ({ name, payload }: { name: string; payload: unknown }) => {
      browser.asked.push(name);
      browser.payload = payload;
      return { ok: true, value: name === 'posting/requested' ? browser.posting : whole(browser.view) };
    },
  },
  storage: {
    session: {
      get: async () => ({}),
      set: async (values: object) => void Object.assign(browser.left, values),
      remove: async (key: string) => void delete browser.left[key],
    },
    local: {
      get: async () => ({ ...browser.kept }),
      set: async (values: object) => void Object.assign(browser.kept, values),
      remove: async () => {},
    },
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => void) => browser.listeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => void) =>
        browser.listeners.delete(listener),
    },
  },
  permissions: { request: async () => true },
  tabs: { onUpdated: { addListener: () => {}, removeListener: () => {} } },
  view: null as unknown,
  posting: null as unknown,
  payload: null as unknown,
  /** What is in the session's storage. */
  left: {} as Record<string, unknown>,
  /** What is in that of the device. */
  kept: {} as Record<string, unknown>,
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

/** What the opening of the store waits for. */
const hold = vi.hoisted(() => ({ until: Promise.resolve() as Promise<unknown> }));
vi.mock('../storage/open-store.ts', async original => {
  const real = await original<typeof import('../storage/open-store.ts')>();
  return { ...real, openStore: () => hold.until.then(real.openStore) };
});

// A busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

const tabId = 7;

/** An answer with what the background adds to it. */
function whole(view: unknown): object {
  const { application, stored } = view as Pick<TabView, 'application' | 'stored'>;
  return { seen: stored ? withSeen(stored.application, application) : application, ...(view as object) };
}

const tell = (oldValue: unknown, newValue: unknown) =>
  browser.listeners.forEach(listener => listener({ [tabKey(tabId)]: { oldValue, newValue } }, 'session'));
const count = (name: string) => browser.asked.filter(asked => asked === name).length;

beforeEach(() => {
  setLocale('en');
  browser.asked = [];
  browser.view = {
    site: 'unknown',
    url: 'https://intranet.example/',
    application: sampleApplication,
    stored: null,
    systems: { vendor: null, frontEnd: null, chain: [] },
    openedAt: null,
    muted: false,
    canAskPermission: null,
  };
});
afterEach(cleanup);

test('a page that cannot be read is asked for once, however often it is looked at', async () => {
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.site?.site).toBe('unknown'));
  tell({ title: '' }, { title: 'Intranet' });
  await waitFor(() => expect(count('tab/asked')).toBe(2));
  tell({ title: 'Intranet' }, { title: 'Intranet, page 2' });
  await waitFor(() => expect(count('tab/asked')).toBe(3));
  expect(count('tab/read')).toBe(1);
});

test('a change of the application keeps what its page told by now', async () => {
  const slug = { title: null, id: 'field-engineer' };
  const store = await openStore();
  await store.merge({ cases: [{ ...sampleApplication, job: slug }], notes: [] });
  browser.view = {
    ...(browser.view as object),
    site: 'vendor',
    stored: { application: { ...sampleApplication, job: slug }, notes: [] },
    application: { ...sampleApplication, job: { ...slug, title: 'Field Engineer (f/m/x)' } },
  };
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data).not.toBeNull());
  await result.current.actions.directions(true);
  expect(await store.applicationById(sampleApplication.id)).toMatchObject({
    directionsFollowed: true,
    job: { title: 'Field Engineer (f/m/x)' },
  });
});

test('the view that came with the answer is shown until the application is another', async () => {
  const store = await openStore();
  await emptyStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  const stored = { application: sampleApplication, notes: [sampleNote] };
  const view = { title: 'as the background put it' };
  browser.view = { ...(browser.view as object), site: 'vendor', stored, view };
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data?.first).toEqual(view));
  await result.current.actions.directions(true);
  await waitFor(() => expect(result.current.data?.application.directionsFollowed).toBe(true));
  expect(result.current.data?.first).toBeUndefined();
});

test('an application is stored by its first change, and one that was deleted elsewhere does not come back by another', async () => {
  const store = await openStore();
  await emptyStore();
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data).not.toBeNull());
  const stored = { application: { ...sampleApplication, directionsFollowed: true }, notes: [] };
  browser.view = { ...(browser.view as object), site: 'vendor', stored };
  await result.current.actions.directions(true);
  expect(await store.applicationById(sampleApplication.id)).toMatchObject({ directionsFollowed: true });
  await waitFor(() => expect(result.current.site?.site).toBe('vendor'));
  await store.deleteApplication(sampleApplication.id);
  await result.current.actions.directions(false);
  expect(await store.applicationById(sampleApplication.id)).toBeNull();
});

test('another application in the tab is told from another step of the same one', async () => {
  const at = (url: string, employer: string, id: string) => ({
    ...(browser.view as object),
    site: 'vendor',
    url,
    application: {
      ...sampleApplication,
      id,
      url,
      employer,
      employerDomain: null,
      job: { title: null, id: '1' },
    },
  });
  browser.view = at('https://jobs.acme-apply.example/globex/1', 'Globex', 'a');
  const { result } = renderHook(() => usePopup(tabId, true));
  await waitFor(() => expect(result.current.data?.application.id).toBe('a'));
  browser.view = at('https://jobs.acme-apply.example/globex/1/questions', 'Globex', 'b');
  tell({ title: '' }, { title: 'Questions' });
  await waitFor(() => expect(result.current.data?.application.id).toBe('b'));
  expect(result.current.nthApplication).toBe(0);
  browser.view = at('https://jobs.acme-apply.example/initech/1', 'Initech', 'c');
  tell({ title: 'Questions' }, { title: 'Initech' });
  await waitFor(() => expect(result.current.data?.application.id).toBe('c'));
  expect(result.current.nthApplication).toBe(1);
});

test('the posting is kept with the application that is shown, and a page without one says so', async () => {
  const posting = {
    text: 'Gardener',
    at: '2026-03-02T14:40:00+01:00',
    url: 'https://x.example/',
    isCut: false,
  };
  browser.view = { ...(browser.view as object), site: 'vendor' };
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data).not.toBeNull());
  browser.posting = posting;
  expect(await result.current.actions.keepPosting?.()).toBe(true);
  expect(browser.payload).toEqual({
    tabId,
    into: { id: sampleApplication.id, seen: sampleApplication, isNew: true },
  });
  await waitFor(() => expect(result.current.outcome.said).not.toBe(''));
  browser.posting = null;
  const told = vi.spyOn(console, 'error').mockReturnValue();
  expect(await result.current.actions.keepPosting?.()).toBe(false);
  told.mockRestore();
});

test('word of each press is left in its turn, until it is done', async () => {
  // One that was deleted before would not come back.
  await emptyStore();
  await (await openStore()).merge({
    cases: [sampleApplication],
    notes: [{ ...sampleNote, caseId: sampleApplication.id }],
  });
  browser.view = {
    ...(browser.view as object),
    site: 'vendor',
    stored: { application: sampleApplication, notes: [sampleNote] },
  };
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data).not.toBeNull());
  const { actions } = result.current;
  const problem = { text: 'x', context: 'by-hand', kind: 'system', remark: null } as const;
  const outreach = {
    owner: 'vendor',
    purpose: 'technical-support',
    kind: 'email',
    value: null,
    outcome: 'waiting',
    answer: null,
  } as const;
  const presses: (() => unknown)[] = [
    () => actions.directions(true),
    () => actions.tried('reload'),
    () => actions.contacted(outreach),
    () => actions.answered('nobody', 'no-help', null),
    () => actions.worksAgain(),
    () => actions.received(),
    () => actions.notReceived(),
    () => actions.lookedForHelp(),
    () => actions.takeBack({ what: 'directions', followed: true }),
    () => actions.addContact('jobs@globex.com', 'employer'),
    () => actions.referral({ saysCall: true, certain: true }),
    () => actions.deadline('2026-04-01'),
    () => actions.field({ flashy: true, recipient: 'hr' }),
    () => actions.answerQuestion(sampleNote.id, true),
    () => actions.correct(sampleNote.id, true),
    () => actions.log(problem),
    () => actions.takeScreenshot?.(sampleNote.id),
    () => actions.keepPosting?.(),
    () => actions.mute(true),
    () => actions.remind('2026-04-01T10:00:00Z'),
    () => actions.deleteNote(sampleNote.id),
  ];
  for (const press of presses) {
    expect(Object.keys(browser.left), String(press)).toEqual([]);
    const done = press();
    expect(Object.keys(browser.left), String(press)).toEqual([expect.stringMatching(/^pressed:/)]);
    await done;
  }
  expect(browser.left).toEqual({});
  await waitFor(() => expect(result.current.outcome.onUndo).not.toBeNull());
  result.current.outcome.onUndo?.();
  expect(Object.values(browser.left)).toEqual([{ do: 'bring-back', id: sampleNote.id }]);
  await waitFor(() => expect(browser.left).toEqual({}));
  await emptyStore();
});

type Pressed = (actions: ReturnType<typeof usePopup>['actions']) => unknown;

test.each<[string, Pressed, string]>([
  ['“Not an error”', ({ correct }) => correct(sampleNote.id, false), 'Noted as not an error'],
  ['“It is an error”', ({ correct }) => correct(sampleNote.id, true), 'Noted.'],
  ['the answer to a question', ({ answerQuestion }) => answerQuestion(sampleNote.id, true), 'Noted.'],
  ['a look for help', ({ lookedForHelp }) => lookedForHelp(), 'Noted.'],
  ['a closing date', ({ deadline }) => deadline('2026-04-01'), 'Noted.'],
  [
    'a screenshot',
    ({ takeScreenshot }) => takeScreenshot?.(sampleNote.id),
    'Screenshot saved. You can find it under My applications.',
  ],
  // By its date, whatever year it is by then.
  ['a reminder', ({ remind }) => remind('2020-03-02T14:43:00'), 'Reminder set: 2 March 2020, 14:43.'],
  // It is marked in its own line, and the next of them stays where it is.
  ['what was tried', ({ tried }) => tried('reload'), ''],
])('after %s the popup says aloud what came of it', async (_, press, words) => {
  await emptyStore();
  await (await openStore()).merge({ cases: [sampleApplication], notes: [sampleNote] });
  const stored = { application: sampleApplication, notes: [sampleNote] };
  browser.view = { ...(browser.view as object), site: 'vendor', stored };
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data).not.toBeNull());
  await act(async () => void (await press(result.current.actions)));
  expect(result.current.outcome.said).toBe(words);
  act(() => result.current.outcome.forget());
  expect(result.current.outcome.said, 'once other things are seen to').toBe('');
  await emptyStore();
});

test('a reminder that the browser refuses is said to be so', async () => {
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data).not.toBeNull());
  vi.spyOn(browser.permissions, 'request').mockResolvedValueOnce(false);
  await act(async () => void (await result.current.actions.remind('2026-03-02T14:43:00')));
  expect(result.current.outcome.said).toBe('Not allowed, so reminders stay off.');
});

test('what is typed and is no contact is not kept, and nothing is stored for it', async () => {
  await emptyStore();
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data).not.toBeNull());
  expect(await result.current.actions.addContact('nobody', 'employer')).toBe(false);
  expect(await (await openStore()).applicationById(sampleApplication.id)).toBeNull();
  expect(await result.current.actions.addContact('jobs@globex.com', 'employer')).toBe(true);
  expect(await (await openStore()).applicationById(sampleApplication.id)).toMatchObject({
    channels: [{ value: 'jobs@globex.com', position: 'by-hand' }],
  });
  await emptyStore();
});

test.each([
  ['unknown', false],
  ['read', true],
])('on a page that is %s, in a view beside it: %s, none is offered', async (site, isDetached) => {
  browser.view = { ...(browser.view as object), site };
  const { result } = renderHook(() => usePopup(tabId, isDetached));
  await waitFor(() => expect(result.current.data).not.toBeNull());
  expect(result.current.actions.keepPosting).toBeNull();
});

describe('what was asked before the popup was there', () => {
  const asked = (value: object, isOld = false): FirstQuestion => {
    const answered = { ok: true, value: whole(value) };
    return { tabId: Promise.resolve(tabId), answer: Promise.resolve(answered), answered, isOld: () => isOld };
  };
  beforeEach(emptyStore);
  const onVendor = () => ({ ...(browser.view as object), site: 'vendor' });

  test('is shown at once, before there is anything to put it into words with, and nobody is asked again', async () => {
    vi.resetModules();
    const { usePopup } = await import('./state.ts');
    const { result } = renderHook(() =>
      usePopup(tabId, true, asked({ ...onVendor(), view: { title: 'Globex' } })),
    );
    expect(result.current.words).toBeNull();
    expect(result.current.data?.first?.title).toBe('Globex');
    expect(result.current.data?.application.id).toBe(sampleApplication.id);
    await waitFor(() => expect(result.current.formDrafts).not.toBeNull());
    expect(browser.asked).toEqual([]);
  });

  test('is waited for where it has not come yet', async () => {
    const question = { ...asked(onVendor()), answered: undefined };
    const { result } = renderHook(() => usePopup(tabId, true, question));
    expect(result.current.site).toBeNull();
    await waitFor(() => expect(result.current.site?.site).toBe('vendor'));
    expect(browser.asked).toEqual([]);
  });

  describe('where the store', () => {
    afterEach(() => (hold.until = Promise.resolve()));

    test('is not open yet, the answer is shown all the same', async () => {
      hold.until = new Promise(() => {});
      const question = { ...asked(onVendor()), answered: undefined };
      const { result } = renderHook(() => usePopup(tabId, true, question));
      await waitFor(() => expect(result.current.site?.site).toBe('vendor'));
      expect(result.current.data?.application.id).toBe(sampleApplication.id);
      expect(result.current.errorMessage).toBeNull();
    });

    test('cannot be opened, that is said, and no answer is waited for', async () => {
      const told = vi.spyOn(console, 'error').mockReturnValue();
      hold.until = Promise.reject(new StoreProblem('full'));
      const question = { ...asked(onVendor()), answered: undefined, answer: new Promise(() => {}) };
      const { result } = renderHook(() => usePopup(tabId, true, question));
      await waitFor(() => expect(result.current.errorMessage).not.toBeNull());
      told.mockRestore();
    });

    test.each([true, false])(
      'has no room for what fails in the page, that is said above what is shown (at once: %s)',
      async isAtOnce => {
        const told = vi.spyOn(console, 'error').mockReturnValue();
        const question = asked({ ...onVendor(), problem: 'full' });
        if (!isAtOnce) question.answered = undefined;
        const { result } = renderHook(() => usePopup(tabId, true, question));
        await waitFor(() => expect(result.current.errorMessage).toContain('no room left'));
        expect(result.current.site?.site).toBe('vendor');
        told.mockRestore();
      },
    );

    test('opens after all, what was missing is shown, and the page says no more that it cannot be opened', async () => {
      const told = vi.spyOn(console, 'error').mockReturnValue();
      let isOpen!: () => void;
      const over = new Promise<void>(yes => (isOpen = yes));
      hold.until = Promise.reject(new StoreProblem('busy', undefined, over));
      const question = { ...asked(onVendor()), answered: undefined, answer: new Promise(() => {}) };
      const { result } = renderHook(() => usePopup(tabId, true, question));
      await waitFor(() => expect(result.current.errorMessage).toContain('right now'));
      expect(result.current.site).toBeNull();

      browser.view = onVendor();
      hold.until = Promise.resolve();
      isOpen();
      publish({ applicationId: null });
      await waitFor(() => expect(result.current.site?.site).toBe('vendor'));
      expect(result.current.errorMessage).toBeNull();
      told.mockRestore();
    });
  });

  test('is asked once more where the page has changed since', async () => {
    const old = { ...onVendor(), muted: true };
    browser.view = onVendor();
    const { result } = renderHook(() => usePopup(tabId, true, asked(old, true)));
    await waitFor(() => expect(result.current.site?.muted).toBe(false));
    expect(browser.asked).toEqual(['tab/asked']);
  });

  test('leads to a reading where the page can only be read on request', async () => {
    const { result } = renderHook(() => usePopup(tabId, true, asked(browser.view as object)));
    expect(result.current.site).toBeNull();
    await waitFor(() => expect(result.current.site?.site).toBe('unknown'));
    expect(browser.asked).toEqual(['tab/read']);
  });
});

test('an application that fails in another system meanwhile is shown with that system', async () => {
  const store = await openStore();
  await emptyStore();
  const form = { ...sampleApplication, chain: ['acme-apply', 'codility'] };
  await store.merge({ cases: [form], notes: [] });
  const view = { ...(browser.view as object), site: 'vendor', application: form };
  const systemsOf = (id: string) => ({ vendor: { id }, frontEnd: null, chain: [] });
  browser.view = { ...view, stored: { application: form, notes: [] }, systems: systemsOf('acme-apply') };
  const { result } = renderHook(() => usePopup(tabId, true));
  await waitFor(() => expect(result.current.data?.vendor?.id).toBe('acme-apply'));
  const note = { ...sampleNote, url: 'https://app.codility.com/test/ABC123-XYZ/' };
  browser.view = { ...view, stored: { application: form, notes: [note] }, systems: systemsOf('codility') };
  await store.record(note, { facts: form, tabApplication: form.id, since: null, addTo: one => one });
  await waitFor(() => expect(result.current.data?.vendor?.id).toBe('codility'));
  expect(result.current.data?.notes).toHaveLength(1);
});

test('what is damaged on the disk is left out, and told', async () => {
  await emptyStore();
  const broken = { ...sampleApplication, outreach: null, status: 7 };
  await putAsIs('cases', broken);
  const sound = { ...sampleApplication, outreach: [], status: 'not-submitted' };
  browser.view = {
    ...(browser.view as object),
    site: 'vendor',
    application: sound,
    stored: { application: sound, notes: [], isDamaged: true },
  };
  const { result } = renderHook(() => usePopup(tabId, false));
  await waitFor(() => expect(result.current.data?.isDamaged).toBe(true));
  await result.current.actions.directions(true);
  await waitFor(() => expect(result.current.data?.application.directionsFollowed).toBe(true));
  expect(result.current.errorMessage).toBeNull();
  await emptyStore();
});
