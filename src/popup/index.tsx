import { render } from 'preact';
import browser from 'webextension-polyfill';
import { draftKey } from '../storage/tab-key.ts';
import { preparePage } from '../ui/prepare-page.ts';
import { Popup } from './Popup.tsx';
import type { Screen } from './SubScreen.tsx';
import { usePopup } from './state.ts';

function App({ tabId, start }: { tabId: number; start: Screen }) {
  const { site, ...state } = usePopup(tabId);
  return site && <Popup site={site} start={start} {...state} />;
}

/** Said in the address where the popup stands in a window of its own. */
const told = new URLSearchParams(location.search);

/** The draft where a notice led to it, and only this once; else the first view. */
async function startOf(tabId: number): Promise<Screen> {
  if (told.has('tab')) return told.get('start') === 'draft' ? 'draft' : 'home';
  const key = draftKey(tabId);
  const { [key]: draft } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return draft ? 'draft' : 'home';
}

/** The tab that the popup is about: the one that was named, else the one beside it. */
async function tabBeside(): Promise<number> {
  if (told.has('tab')) return Number(told.get('tab'));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('the popup was opened without a tab');
  return tab.id;
}

preparePage('extName');
if (told.has('tab')) document.body.classList.add('alone');
const tabId = await tabBeside();
render(<App tabId={tabId} start={await startOf(tabId)} />, document.getElementById('app') as HTMLElement);
