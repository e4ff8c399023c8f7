import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Storage, type Tabs } from 'webextension-polyfill';
import type { Application } from '../applications/application.ts';
import { sameApplication } from '../applications/same-application.ts';
import type { FromOwnPages, TabView } from '../messages/contract.ts';
import { ask } from '../messages/ask.ts';
import { openStore } from '../storage/open-store.ts';
import { tabKey } from '../storage/tab-key.ts';

interface Tab {
  /** Null while the background is asked. */
  tab: TabView | null;
  /** Counts the applications that were in this tab: what is open on the screen belongs to one of them. */
  application: number;
  look(): Promise<void>;
}

/**
 * What the background knows of a tab, anew whenever its page changes.
 *
 * @param before is waited for before another view is shown
 */
export function useTab(
  tabId: number,
  before: (view: TabView) => Promise<void>,
  failed: (error: unknown) => void,
): Tab {
  const [tab, setTab] = useState<TabView | null>(null);
  const [application, setApplication] = useState(0);
  const lastRead = useRef<string | null>(null);
  const shown = useRef<Application | null>(null);

  const look = useCallback(async () => {
    const asked = ask<FromOwnPages, 'tab/asked'>('tab/asked', { tabId });
    // Where the store fails first, nobody waits for the answer.
    asked.catch(console.debug);
    const store = await openStore();
    if (store.problem) failed(store.problem);
    let view = await asked;
    // Once for each page, because a page that cannot be read stays unknown.
    if (view.site === 'unknown' && view.url !== lastRead.current) {
      lastRead.current = view.url;
      view = await readOnce(tabId, view);
    }
    await before(view);
    const last = shown.current;
    if (last && last.id !== view.application.id && !sameApplication(last, view.application)) {
      setApplication(count => count + 1);
    }
    shown.current = view.application;
    setTab(view);
  }, [tabId]);

  useEffect(() => {
    const follow = () => void look().catch(failed);
    follow();
    return followPage(tabId, follow);
  }, [look]);
  return { tab, application, look };
}

/** Calls `changed` when what is known about the page of a tab changes, until the answered function is called. */
function followPage(tabId: number, changed: () => void): () => void {
  const stored = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'session' && changes[tabKey(tabId)]) changed();
  };
  // Pages that are not read tell nothing of themselves.
  const loaded = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && status === 'complete') changed();
  };
  browser.storage.onChanged.addListener(stored);
  browser.tabs.onUpdated.addListener(loaded);
  return () => {
    browser.storage.onChanged.removeListener(stored);
    browser.tabs.onUpdated.removeListener(loaded);
  };
}

/** A page that cannot be read after all (a store page, an error page) stays unknown. */
async function readOnce(tabId: number, view: TabView): Promise<TabView> {
  try {
    return await ask<FromOwnPages, 'tab/read'>('tab/read', { tabId });
  } catch (error) {
    console.warn(error);
    return view;
  }
}
