import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recipient } from '../reports/draft.ts';
import { type ApplicationView, applicationView, type ApplicationData } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import { draftPlan } from '../views/draft-view.ts';
import { Icon } from '../ui/Icon.tsx';
import { StatusMessage } from '../ui/StatusMessage.tsx';
import { type MessageName, t } from '../views/t.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import type { Action } from '../views/verdict-view.ts';
import { WhoseSystem } from '../ui/WhoseSystem.tsx';
import { Home } from './Home.tsx';
import type { PopupActions, SiteView } from './site-view.ts';
import { type Screen, SubScreen } from './SubScreen.tsx';

interface Props {
  site: SiteView;
  /** The application of this tab, stored or not yet; null where the page cannot be read. */
  data: ApplicationData | null;
  /** The view to begin with. */
  start?: Screen;
  now: Date;
  /** What went wrong last. */
  errorMessage: string | null;
  actions: PopupActions;
  formDrafts: FormDrafts;
}

/** The popup: whose system this is, what to do, and the ways to do it. */
export function Popup({ site, data, start = 'home', now, errorMessage, actions, formDrafts }: Props) {
  const [screen, setScreen] = useState<Screen>(start);
  const [chosen, setChosen] = useState<ChannelView | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  // A new view starts at its heading, for eyes, keyboard and screen reader alike.
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    heading.current?.focus();
    scrollTo(0, 0);
  }, [screen]);

  const view = data && applicationView(data, now);
  const goHome = (message = '') => {
    setSaid(message);
    setChosen(null);
    setScreen('home');
  };
  const onAction = (action: Action) => {
    setSaid('');
    if (action === 'looked-for-help') return actions.lookedForHelp();
    if (action === 'not-received') return actions.notReceived();
    if (action === 'referral-certain') return actions.referral({ saysCall: true, certain: true });
    if (action === 'practitioner') return actions.field({ flashy: true, recipient: 'practitioner' });
    setScreen(action);
  };
  const onDraft = (channel: ChannelView) => {
    setChosen(channel);
    onAction('draft');
  };

  return (
    <>
      <header class="top">
        {screen === 'home' ? (
          <h1 ref={heading} tabIndex={-1}>
            {view?.title ?? t('extName')}
          </h1>
        ) : (
          <div class="back">
            <button type="button" class="alt square" aria-label={t('back')} onClick={() => goHome()}>
              <Icon name="back" />
            </button>
            <h1 ref={heading} tabIndex={-1}>
              {view ? titleOf(screen, view, chosen) : t('extName')}
            </h1>
          </div>
        )}
        <button type="button" class="alt square" aria-label={t('settings')} onClick={actions.openSettings}>
          <Icon name="gear" />
        </button>
        {screen === 'home' && view && (
          <p>
            <WhoseSystem system={view.system} />
          </p>
        )}
      </header>
      <main class="stack">
        <StatusMessage said={said} errorMessage={errorMessage} />
        {data && view && screen !== 'home' ? (
          <SubScreen
            screen={screen}
            data={data}
            view={view}
            chosen={chosen}
            now={now}
            actions={actions}
            formDrafts={formDrafts}
            onGo={setScreen}
            onDone={goHome}
          />
        ) : (
          <Home site={site} view={view} now={now} actions={actions} onAction={onAction} onDraft={onDraft} />
        )}
      </main>
      {screen === 'home' && (
        <footer class="foot row">
          {view && (
            <button type="button" class="alt" onClick={() => onAction('log')}>
              {t('logProblem')}
            </button>
          )}
          <a class="alt" href="/src/log/index.html" target="_blank" rel="noreferrer">
            {t('applications')}
          </a>
        </footer>
      )}
    </>
  );
}

function titleOf(screen: Exclude<Screen, 'home'>, view: ApplicationView, chosen: ChannelView | null): string {
  switch (screen) {
    case 'log':
    case 'log-still-fails':
      return t('logTitle');
    case 'tried-again':
      return t('againTitle');
    case 'directions':
      return t('directionsTitle');
    case 'contacted':
      return t('contactedTitle');
    case 'answered':
      return t('answerTitle');
    case 'works':
      return t('worksTitle');
    case 'draft':
      return t(draftTitles[draftPlan(view, chosen).recipient]);
  }
}

const draftTitles: Record<Recipient, MessageName> = {
  support: 'draftSupportTitle',
  employer: 'draftEmployerTitle',
  'call-script': 'draftScriptTitle',
};
