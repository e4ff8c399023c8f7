// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
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
    sendMessage: async ({ name }: { name: string }) => {
      browser.asked.push(name);
      return { ok: true, value: name === 'posting/requested' ? browser.posting : browser.view };
    },
  },
  storage: {
    session: { get: async () => ({}) },
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => void) => browser.listeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => void) =>
        browser.listeners.delete(listener),
    },
  },
  tabs: { onUpdated: { addListener: () => {}, removeListener: () => {} } },
  view: null as unknown,
  posting: null as unknown,
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
  expect(result.current.application).toBe(0);
  browser.view = at('https://jobs.acme-apply.example/initech/1', 'Initech', 'c');
  tell({ title: 'Questions' }, { title: 'Initech' });
  await waitFor(() => expect(result.current.data?.application.id).toBe('c'));
  expect(result.current.application).toBe(1);
});

test('the posting is kept with the application of the page, and a page without one says so', async () => {
  const store = await openStore();
  await emptyStore();
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
  expect(await store.applicationById(sampleApplication.id)).toMatchObject({ posting });
  browser.posting = null;
  const told = vi.spyOn(console, 'error').mockReturnValue();
  expect(await result.current.actions.keepPosting?.()).toBe(false);
  told.mockRestore();
  expect(await store.applicationById(sampleApplication.id)).toMatchObject({ posting });
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
    const answered = { ok: true, value };
    return { tabId: Promise.resolve(tabId), answer: Promise.resolve(answered), answered, isOld: () => isOld };
  };
  beforeEach(emptyStore);
  const onVendor = () => ({ ...(browser.view as object), site: 'vendor' });

  test('is shown at once, and nobody is asked again', async () => {
    const { result } = renderHook(() => usePopup(tabId, true, asked(onVendor())));
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
