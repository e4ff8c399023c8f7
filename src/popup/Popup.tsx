import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recipient } from '../reports/draft.ts';
import { type ApplicationView, applicationView, type ApplicationData } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import { draftPlan } from '../views/draft-plan.ts';
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
  const heading = useHeading(screen);
  const view = data && applicationView(data, now);
  const goHome = (message = '') => {
    setSaid(message);
    setChosen(null);
    setScreen('home');
  };
  const onAction = (action: Action) => {
    setSaid('');
    if (action === 'looked-for-help') actions.lookedForHelp();
    else if (action === 'not-received') actions.notReceived();
    else if (action === 'referral-certain') actions.referral({ saysCall: true, certain: true });
    else if (action === 'practitioner') actions.field({ flashy: true, recipient: 'practitioner' });
    else setScreen(action);
  };
  const onDraft = (channel: ChannelView) => {
    setChosen(channel);
    onAction('draft');
  };

  return (
    <>
      <Top
        screen={screen}
        title={view ? screenTitle(screen, view, chosen) : t('extName')}
        view={view}
        heading={heading}
        onBack={() => goHome()}
        onSettings={actions.openSettings}
      />
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
      {screen === 'home' && <Foot onLog={view && (() => onAction('log'))} />}
    </>
  );
}

/** The heading of the view that is shown. A new view starts at it, for eyes, keyboard and screen reader alike. */
function useHeading(screen: Screen): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    heading.current?.focus();
    scrollTo(0, 0);
  }, [screen]);
  return heading;
}

interface TopProps {
  screen: Screen;
  title: string;
  view: ApplicationView | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onBack(): void;
  onSettings(): void;
}

function Top({ screen, title, view, heading, onBack, onSettings }: TopProps) {
  const h1 = (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
  return (
    <header class="top">
      {screen === 'home' ? (
        h1
      ) : (
        <div class="back">
          <button type="button" class="alt square" aria-label={t('back')} onClick={onBack}>
            <Icon name="back" />
          </button>
          {h1}
        </div>
      )}
      <button type="button" class="alt square" aria-label={t('settings')} onClick={onSettings}>
        <Icon name="gear" />
      </button>
      {screen === 'home' && view && (
        <p>
          <WhoseSystem system={view.system} />
        </p>
      )}
    </header>
  );
}

/** `onLog` is null where there is no application to log a problem for. */
function Foot({ onLog }: { onLog: (() => void) | null }) {
  return (
    <footer class="foot row">
      {onLog && (
        <button type="button" class="alt" onClick={onLog}>
          {t('logProblem')}
        </button>
      )}
      <a class="alt" href="/src/log/index.html" target="_blank" rel="noreferrer">
        {t('applications')}
      </a>
    </footer>
  );
}

function screenTitle(screen: Screen, view: ApplicationView, chosen: ChannelView | null): string {
  switch (screen) {
    case 'home':
      return view.title;
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
