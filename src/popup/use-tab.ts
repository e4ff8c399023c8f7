import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Application } from '../applications/application.ts';
import type { FromOwnPages, TabView } from '../messages/contract.ts';
import { type Answer, ask, unwrap } from '../messages/ask.ts';
import { followChanges } from '../storage/changes.ts';
import { bringStore } from '../storage/bring-store.ts';
import { StoreProblem } from '../views/store-problem.ts';
import { type FirstQuestion, followPage } from './first-question.ts';
import { bringWords } from './use-words.ts';

interface Tab {
  /** Null while the background is asked. */
  tab: TabView | null;
  /** Which of the applications that were in this tab it is, from 0: what is open on the screen belongs to one of them. */
  nthApplication: number;
  look(): Promise<void>;
}

/**
 * What the background knows of a tab, anew whenever its page changes.
 *
 * @param before is waited for before another view is shown, and begun with the first
 * @param first what was asked of this tab before the popup was there
 */
export function useTab(
  tabId: number,
  before: (view: TabView) => Promise<void>,
  failed: (error: unknown) => void,
  first?: FirstQuestion,
): Tab {
  const [tab, setTab] = useState<TabView | null>(() => firstView(first));
  const [nthApplication, setNthApplication] = useState(0);
  const lastRead = useRef<string | null>(null);
  const shown = useRef<Application | null>(tab?.application ?? null);

  const look = useCallback(
    async (question?: FirstQuestion) => {
      const asked = question
        ? question.answer.then(answer => unwrap<FromOwnPages, 'tab/asked'>('tab/asked', answer))
        : ask<FromOwnPages, 'tab/asked'>('tab/asked', { tabId });
      const opening = bringStore().then(({ problem }) => {
        if (problem) failed(problem);
      });
      opening.catch(failed);
      // Whichever comes first: where the store fails, the answer is not waited for, nor a store that opens slowly.
      let view = await Promise.race([asked, opening.then(() => asked)]);
      // Once for each page, because a page that cannot be read stays unknown.
      if (view.site === 'unknown' && view.url !== lastRead.current) {
        lastRead.current = view.url;
        view = await readTab(tabId, view);
      }
      const last = shown.current;
      // The first view has no forms that could be of another application.
      if (last) await before(view);
      if (last && (await isOther(last, view.application))) setNthApplication(count => count + 1);
      shown.current = view.application;
      setTab(view);
      if (view.problem) failed(new StoreProblem(view.problem));
      if (!last) await before(view);
    },
    [tabId],
  );

  useLayoutEffect(() => {
    const follow = () => void look().catch(failed);
    const stopPage = followPage(browser, tabId, follow);
    // The store may open late, when the first answer is already that it did not.
    const stopStore = followChanges(({ applicationId }) => {
      if (applicationId === null && !shown.current) follow();
    });
    if (first?.isOld()) follow();
    else if (tab) catchUp(tab, before).catch(failed);
    else look(first).catch(failed);
    return () => {
      stopPage();
      stopStore();
    };
  }, [look]);
  return { tab, nthApplication, look: () => look() };
}

/** Before its first note an application has no lasting name. */
async function isOther(last: Application, now: Application): Promise<boolean> {
  return last.id !== now.id && !(await bringWords()).sameApplication(last, now);
}

/** The answer to the first question, where it came already and the page need not be read for it. */
function firstView(first: FirstQuestion | undefined): TabView | null {
  const { answered } = first ?? {};
  if (!answered || !(answered as Answer).ok) return null;
  const view = unwrap<FromOwnPages, 'tab/asked'>('tab/asked', answered);
  return view.site === 'unknown' ? null : view;
}

/** What is waited for before a view is shown, where one was shown at once. */
async function catchUp(view: TabView, before: (view: TabView) => Promise<void>): Promise<void> {
  await before(view);
  // What could not be noted of the page is known in the background alone.
  if (view.problem) throw new StoreProblem(view.problem);
  const { problem } = await bringStore();
  if (problem) throw problem;
}

/** A page that cannot be read after all (a store page, an error page) stays unknown. */
async function readTab(tabId: number, view: TabView): Promise<TabView> {
  try {
    return await ask<FromOwnPages, 'tab/read'>('tab/read', { tabId });
  } catch (error) {
    console.warn(error);
    return view;
  }
}
