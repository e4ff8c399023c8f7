import { render } from 'preact';
import browser from 'webextension-polyfill';
import { draftKey } from '../storage/tab-key.ts';
import { preparePage } from '../ui/prepare-page.ts';
import { StatusMessage } from '../ui/StatusMessage.tsx';
import { t } from '../views/t.ts';
import { type FirstQuestion, takeFirstQuestion, targetTab } from './first-question.ts';
import { useTabInFront } from './panel.ts';
import { Popup } from './Popup.tsx';
import type { Screen } from './SubScreen.tsx';
import { usePopup } from './state.ts';
import { bringWords } from './use-words.ts';
import { LateHelpLater, readTopLines, TopLinesLater, type TopLinesView } from './top-lines.ts';

/** The address says so where the popup is shown in a side panel or a tab. */
const params = new URLSearchParams(location.search);
const isPanel = params.has('panel');
/** Not opened by the toolbar button, whose press would grant access to the page of the tab. */
const isDetached = isPanel || params.has('tab');

const asked = isPanel ? undefined : takeFirstQuestion();
/** Read at once, and waited for: nothing comes later that would push all else down. */
const reading = readTopLines(asked);

interface Props {
  tabId: number;
  start: Screen;
  asked?: FirstQuestion | undefined;
  top: TopLinesView;
}

function App({ tabId, start, asked, top }: Props) {
  const { site, nthApplication, ...state } = usePopup(tabId, isDetached, asked);
  const first = nthApplication === 0 ? start : 'home';
  if (site)
    return (
      <>
        {(top.help || top.troubles[0]) && <TopLinesLater {...top} />}
        <Popup key={nthApplication} site={site} start={first} reminders={top.reminders} {...state} />
        {!top.help && <LateHelpLater />}
      </>
    );
  if (state.errorMessage) return <StatusMessage said="" errorMessage={state.errorMessage} />;
  return (
    <p class="reading" role="status">
      {t('readingPage')}
    </p>
  );
}

function Panel({ top }: Pick<Props, 'top'>) {
  const tabId = useTabInFront();
  return tabId !== null && <App key={tabId} tabId={tabId} start="home" top={top} />;
}

/** The draft where a notice led to it, and only this once; else the first view. */
async function startOf(tabId: number, asked?: FirstQuestion): Promise<Screen> {
  if (params.has('tab')) return params.get('start') === 'draft' ? 'draft' : 'home';
  const key = draftKey(tabId);
  const { [key]: draft } = (await asked?.noted) ?? (await browser.storage.session.get(key));
  if (draft) await browser.storage.session.remove(key);
  return draft ? 'draft' : 'home';
}

preparePage('extName');
if (isDetached) document.body.classList.add('alone');
const app = document.getElementById('app') as HTMLElement;
if (isPanel) render(<Panel top={await reading} />, app);
else {
  const tabId = await (asked?.tabId ?? targetTab());
  const [start, top] = await Promise.all([startOf(tabId, asked), reading]);
  // No view is shown that another one takes the place of at once.
  if (start !== 'home') await bringWords();
  render(<App tabId={tabId} start={start} asked={asked} top={top} />, app);
}
// Nothing that is shown first can be pushed away by itself sooner.
import('../ui/hold-presses.ts').then(({ holdPresses }) => holdPresses(), console.error);
