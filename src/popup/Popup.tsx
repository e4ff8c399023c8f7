import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApplicationView, ApplicationData, FirstView } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import { Icon } from '../ui/Icon.tsx';
import { nameWindow } from '../ui/prepare-page.ts';
import { StatusMessage } from '../ui/StatusMessage.tsx';
import { t } from '../views/t.ts';
import type { ActionOutcome } from '../ui/use-actions.ts';
import type { Reminders } from '../storage/set-reminders.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import type { Action } from '../views/offers.ts';
import { WhoseSystem } from '../ui/WhoseSystem.tsx';
import { AllowSiteLater, DamagedLater, SiteLinksLater } from './FoldedLater.tsx';
import { Home, headlineOf, isAboutApplication } from './Home.tsx';
import type { PopupActions, SiteView } from './site-view.ts';
import type { Screen } from './SubScreen.tsx';
import { SubScreenLater } from './SubScreenLater.tsx';
import { unnamedIn } from './unnamed.ts';
import type { Words } from './use-words.ts';

interface Props {
  site: SiteView;
  /** The application of this tab, stored or not yet; null where the page cannot be read. */
  data: ApplicationData | null;
  /** The view to begin with. */
  start?: Screen;
  /** What puts it into words beyond its first view; null while that is on its way. */
  words: Words | null;
  now: Date;
  reminders?: Reminders;
  /** What came of the last action. */
  outcome?: Pick<ActionOutcome, 'said' | 'onUndo' | 'forget'>;
  /** What went wrong last. */
  errorMessage: string | null;
  actions: PopupActions;
  /** Null while what was begun is being read. */
  formDrafts: FormDrafts | null;
  /** The moment to wait for has come. */
  onOver?(): void;
}

/** The popup: whose system this is, what to do, and the ways to do it. */
export function Popup(props: Props) {
  const { data, start = 'home', words, now, actions, formDrafts } = props;
  const whole = data && words ? words.applicationView(data, now) : null;
  const view = whole ?? data?.first ?? null;
  const { screen: wanted, go, working, forgetWorking } = useScreens(start, formDrafts, actions);
  // What is pressed before a view of its own can be shown leads there once it can.
  const screen = whole ? wanted : 'home';
  const [chosen, setChosen] = useState<ChannelView | null>(null);
  const heading = useHeading(screen);
  // A page that is no application's has no title of one.
  const about = isAboutApplication(props.site, view) ? view : null;
  useBeginning(headlineOf(props.site, view));
  const goHome = () => {
    setChosen(null);
    go('home');
  };
  const onAction = (action: Action) => {
    props.outcome?.forget();
    const atOnce = actAtOnce(actions, view?.verdict.waitUntil ?? null)[action];
    if (atOnce) atOnce();
    else go(action as Screen);
  };
  const onDraft = (channel: ChannelView) => {
    setChosen(channel);
    onAction('draft');
  };

  return (
    <>
      <Top
        screen={screen}
        title={titleOf(screen, { about, whole, words, chosen })}
        view={about}
        unnamed={unnamedIn(data)}
        heading={heading}
        onBack={goHome}
        onSettings={actions.openSettings}
      />
      <main class="stack">
        <Outcome {...props} onUndo={forgetWorking} />
        {data && whole && screen !== 'home' ? (
          formDrafts && (
            <SubScreenLater
              {...{ screen, data, chosen, now, actions, formDrafts, working }}
              view={whole}
              onGo={go}
              onDone={goHome}
            />
          )
        ) : (
          <Home {...props} view={view} whole={whole} onAction={onAction} onDraft={onDraft} />
        )}
      </main>
      {screen === 'home' && <Foot onLog={view && (() => onAction('log'))} />}
    </>
  );
}

/** What came of the last action. Above it, where a part of what is stored is damaged. */
function Outcome({ outcome, errorMessage, data, actions, onUndo }: Props & { onUndo(): void }) {
  const undo = outcome?.onUndo;
  return (
    <>
      {data?.isDamaged && <DamagedLater onExport={actions.exportAll} />}
      <StatusMessage
        said={outcome?.said ?? ''}
        errorMessage={errorMessage}
        onUndo={undo ? () => (onUndo(), undo()) : null}
      />
    </>
  );
}

/** What is done with one press, without a view of its own. */
function actAtOnce(actions: PopupActions, waitUntil: string | null): Partial<Record<Action, () => void>> {
  return {
    'looked-for-help': actions.lookedForHelp,
    'not-received': actions.notReceived,
    'referral-certain': () => actions.referral({ saysCall: true, certain: true }),
    practitioner: () => actions.field({ flashy: true, recipient: 'practitioner' }),
    remind: () => waitUntil !== null && actions.remind(waitUntil),
  };
}

/**
 * The heading of the view that is shown. A view starts at it, for eyes, keyboard and screen reader alike; the first
 * one starts at what to do.
 */
function useHeading(screen: Screen): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const verdict = screen === 'home' ? document.getElementById('verdict') : null;
    (verdict ?? heading.current)?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [screen]);
  return heading;
}

/** Which view is shown. */
function useScreens(start: Screen, formDrafts: FormDrafts | null, actions: PopupActions) {
  const [screen, setScreen] = useState<Screen>(start);
  const [working, setWorking] = useState(() => Promise.resolve(false));
  useUnsaved(formDrafts, screen, setScreen);
  const go = (to: Screen) => {
    // Kept at once: what is asked then only adds to it, and the popup may be closed before it is answered.
    if (to === 'works') setWorking(actions.worksAgain());
    if (to === 'home') leaveUnsaved(formDrafts);
    setScreen(to);
  };
  return { screen, go, working, forgetWorking: () => setWorking(Promise.resolve(false)) };
}

/** Once, where the words were sent and the popup was closed before that was saved: goes on there. */
function useUnsaved(formDrafts: FormDrafts | null, screen: Screen, go: (screen: Screen) => void): void {
  const isRead = formDrafts !== null;
  useEffect(() => {
    if (screen === 'home' && formDrafts?.load('contacted')?.isSent) go('contacted');
  }, [isRead]);
}

/** Whoever goes back from there is not led to it again; what the form says stays. */
function leaveUnsaved(formDrafts: FormDrafts | null): void {
  const begun = formDrafts?.load('contacted');
  if (begun?.isSent) formDrafts?.save('contacted', { ...begun, isSent: false });
}

function useBeginning(headline: string): void {
  useEffect(() => nameWindow(headline), [headline]);
  useEffect(bringRest, []);
}

/** Before it is needed, so that nothing appears late. */
function bringRest(): void {
  for (const part of [SubScreenLater, AllowSiteLater, SiteLinksLater]) part.bring().catch(console.error);
}

interface TopProps {
  screen: Screen;
  title: string;
  view: FirstView | null;
  /** The application, where neither employer nor job is known and the applicant may say them. */
  unnamed: string | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onBack(): void;
  onSettings(): void;
}

function Top({ screen, title, view, unnamed, heading, onBack, onSettings }: TopProps) {
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
          <WhoseSystem system={view.system} brief />
        </p>
      )}
      {screen === 'home' && unnamed && (
        <a class="plain" href={`/src/log/index.html#${unnamed}`} target="_blank" rel="noreferrer">
          {t('detailsCorrect')}
        </a>
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

interface Titled {
  /** Null where the page is no application's. */
  about: FirstView | null;
  whole: ApplicationView | null;
  words: Words | null;
  chosen: ChannelView | null;
}

function titleOf(screen: Screen, { about, whole, words, chosen }: Titled): string {
  switch (screen) {
    case 'home':
      return about?.title ?? t('extName');
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
      return whole && words ? t(words.draftTitle(whole, chosen)) : t('extName');
  }
}
