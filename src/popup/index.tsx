import { render } from 'preact';
import browser from 'webextension-polyfill';
import { preparePage } from '../ui/prepare-page.ts';
import { Popup } from './Popup.tsx';
import { usePopup } from './state.ts';

function App({ tabId }: { tabId: number }) {
  const { site, ...state } = usePopup(tabId);
  return site && <Popup site={site} {...state} />;
}

/** The tab beside the popup; in a window of its own the popup is told which tab it is about. */
async function tabBeside(): Promise<number> {
  const told = new URLSearchParams(location.search).get('tab');
  if (told) return Number(told);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('the popup was opened without a tab');
  return tab.id;
}

preparePage('extName');
const tabId = await tabBeside();
render(<App tabId={tabId} />, document.getElementById('app') as HTMLElement);
