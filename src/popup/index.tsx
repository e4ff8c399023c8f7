import { render } from 'preact';
import browser from 'webextension-polyfill';
import { draftKey } from '../storage/tab-key.ts';
import { later } from '../ui/later.tsx';
import { StatusMessage } from '../ui/StatusMessage.tsx';
import { t } from '../views/t.ts';
import { preparePage } from '../ui/prepare-page.ts';
import { type FirstQuestion, takeFirstQuestion, targetTab } from './first-question.ts';
import { useTabInFront } from './panel.ts';
import { Popup } from './Popup.tsx';
import type { Screen } from './SubScreen.tsx';
import { usePopup } from './state.ts';

/** The address says so where the popup is shown in a side panel or a tab. */
const params = new URLSearchParams(location.search);
const isPanel = params.has('panel');
/** Not opened by the toolbar button, whose press would grant access to the page of the tab. */
const isDetached = isPanel || params.has('tab');

/** Rarely anything, and never needed for the advice. */
const TopLines = later(() => import('./TopLines.tsx').then(loaded => loaded.TopLines));

function App({ tabId, start, asked }: { tabId: number; start: Screen; asked?: FirstQuestion | undefined }) {
  const { site, application, ...state } = usePopup(tabId, isDetached, asked);
  const first = application === 0 ? start : 'home';
  if (site)
    return (
      <>
        <TopLines />
        <Popup key={application} site={site} start={first} {...state} />
      </>
    );
  if (state.errorMessage) return <StatusMessage said="" errorMessage={state.errorMessage} />;
  return (
    <p class="reading" role="status">
      {t('readingPage')}
    </p>
  );
}

function Panel() {
  const tabId = useTabInFront();
  return tabId !== null && <App key={tabId} tabId={tabId} start="home" />;
}

/** The draft where a notice led to it, and only this once; else the first view. */
async function startOf(tabId: number): Promise<Screen> {
  if (params.has('tab')) return params.get('start') === 'draft' ? 'draft' : 'home';
  const key = draftKey(tabId);
  const { [key]: draft } = await browser.storage.session.get(key);
  if (draft) await browser.storage.session.remove(key);
  return draft ? 'draft' : 'home';
}

preparePage('extName');
if (isDetached) document.body.classList.add('alone');
const app = document.getElementById('app') as HTMLElement;
if (isPanel) render(<Panel />, app);
else {
  const asked = takeFirstQuestion();
  const tabId = await (asked?.tabId ?? targetTab());
  render(<App tabId={tabId} start={await startOf(tabId)} asked={asked} />, app);
}
