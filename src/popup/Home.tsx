import { useRef } from 'preact/hooks';
import { asksNobody } from '../advice/asks-nobody.ts';
import type { ApplicationData, ApplicationView, FirstView } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import { when } from '../views/dates.ts';
import type { Reminders } from '../storage/set-reminders.ts';
import { Fold } from '../ui/Fold.tsx';
import { Ladder } from '../ui/Ladder.tsx';
import { Questions } from '../ui/Questions.tsx';
import { sentences } from '../views/between-texts.ts';
import { figures, t, tCount } from '../views/t.ts';
import { VerdictCard } from '../ui/VerdictCard.tsx';
import type { Action } from '../views/offers.ts';
import type { VerdictView } from '../views/verdict-view.ts';
import type { PopupActions, SiteView } from './site-view.ts';
import {
  ChannelListLater,
  ExceptionsLater,
  MoreLater,
  NotesLater,
  RemediesLater,
  SiteLinksLater,
} from './FoldedLater.tsx';
import { unknownHeadline, UnknownSite } from './UnknownSite.tsx';

interface Props {
  site: SiteView;
  data: ApplicationData | null;
  view: FirstView | null;
  /** The same with what is folded away; null while what puts it into words is on its way. */
  whole: ApplicationView | null;
  now: Date;
  /** What was asked for by a press before: it is said instead of offered again. */
  reminders?: Reminders;
  actions: PopupActions;
  onAction(action: Action): void;
  onDraft(channel: ChannelView): void;
  /** The moment to wait for has come. */
  onOver?(): void;
}

/** The first view: the one thing to do, whole; everything else is one press away. */
export function Home(props: Props) {
  const { site, view, whole, now, actions, onAction } = props;
  const hasApplication = isAboutApplication(site, view);
  return (
    <>
      {site.signOutAt && <p class="clock">{t('signOutAt', when(site.signOutAt, now))}</p>}
      {hasApplication && <First {...props} view={view} />}
      {hasApplication && (
        <div class="folds">
          <Ladder steps={view.ladder} />
          <HomeDetails {...props} view={view} />
          <Fold title={t('moreTitle')} hasParts>
            {whole && <MoreLater {...props} view={whole} onAction={onAction} />}
          </Fold>
        </div>
      )}
      {(!hasApplication || site.canAllow) && (
        <UnknownSite site={site} silent={hasApplication} onAllow={actions.allowSite} />
      )}
      {!hasApplication && !site.isReading && <SiteLinksLater {...props} />}
    </>
  );
}

/** Whether the page is an application's: its system is known, or something was noted. Other pages have none to speak of. */
export function isAboutApplication(site: SiteView, view: FirstView | null): view is FirstView {
  if (!view) return false;
  const isRecognised = site.site === 'vendor' || view.system.sentence.name !== 'systemUnknown';
  return isRecognised || view.noteCount + view.questions.length > 0;
}

/**
 * While the page is being read, it is not said that there is no support on it. Whoever has asked for a reminder is told that it
 * is set: the popup was closed when the browser asked whether it may show one.
 */
function verdictSoFar({ site, data, now, reminders, view: { advice, verdict } }: WithView): VerdictView {
  const isOpen = site.isReading && advice.because === 'support-not-looked-for';
  if (isOpen) return { ...verdict, because: t('readingPage') };
  const { main, waitUntil, moments } = verdict;
  if (main?.action !== 'remind' || !waitUntil || reminders?.[data!.application.id] !== waitUntil)
    return verdict;
  return { ...verdict, main: null, moments: [...moments, t('remindSet', when(waitUntil, now))] };
}

/** An open question may change the verdict, so where all seems well it takes its place. */
function First(props: WithView) {
  const { view, actions, onAction, onOver } = props;
  if (asksFirst(view))
    return <Questions questions={view.questions} onAnswer={actions.answerQuestion} alone />;
  return (
    <>
      <VerdictCard verdict={verdictSoFar(props)} onAction={onAction} {...(onOver && { onOver })} />
      <Questions questions={view.questions} onAnswer={actions.answerQuestion} />
    </>
  );
}

/** True where nothing is to be done but to answer what is asked: "Nothing has failed" may be wrong by then. */
function asksFirst({ advice, questions }: FirstView): boolean {
  return advice.because === 'nothing-failed' && questions.length > 0;
}

/** What the first view says before anything else. */
export function headlineOf(site: SiteView, view: FirstView | null): string {
  if (!isAboutApplication(site, view)) return t(unknownHeadline(site));
  return asksFirst(view) ? view.questions[0]!.question : view.verdict.headline;
}

/** How many notes are shown at first; all of them are in the applications page too. */
const firstNotes = 3;
const firstRemedies = 4;

type WithView = Props & { view: FirstView };

/** What was noted, what can be tried, who can help, and when a call is all right, each behind one line. */
function HomeDetails(props: WithView) {
  const { view, whole, actions } = props;
  const { advice, noteCount, toTry } = view;
  return (
    <>
      {noteCount > 0 && (
        <Fold title={t('yourNotes')} count={figures(noteCount)}>
          {whole && <Notes whole={whole} actions={actions} />}
        </Fold>
      )}
      {toTry > 0 && (
        <Fold title={t('remediesTitle')} count={String(toTry)}>
          <section class="titled" aria-label={t('remediesTitle')}>
            {whole && <Remedies whole={whole} actions={actions} />}
          </section>
        </Fold>
      )}
      <Contacts {...props} />
      {advice.exception !== 2 && (
        <Fold title={t('exceptionsTitle')}>
          <ExceptionsLater
            referral={view.referral}
            field={view.field}
            onReferral={actions.referral}
            onField={actions.field}
          />
        </Fold>
      )}
    </>
  );
}

interface Unfolded {
  whole: ApplicationView;
  actions: PopupActions;
}

/** A part of its own, so that the notes are put into words only once the fold has room for them. */
function Notes({ whole, actions }: Unfolded) {
  return (
    <NotesLater
      notes={whole.notes}
      first={firstNotes}
      onCorrect={actions.correct}
      onDelete={actions.deleteNote}
      onScreenshot={actions.takeScreenshot}
    />
  );
}

/** As for the notes. */
function Remedies({ whole, actions }: Unfolded) {
  return <RemediesLater remedies={whole.remedies} onTried={actions.tried} first={firstRemedies} />;
}

/** Who can be reached. The line is there from the start while the page is read, so that nothing is pushed down by it. */
function Contacts({ site, view, onDraft }: WithView) {
  const { advice, contacts, otherContacts, beforeCall, helpPages, system, verdict } = view;
  const isNeeded = !asksNobody(advice);
  // The one to use now is shown above, whole.
  const { contact: first } = verdict;
  const others = contacts.filter(one => keyOf(one) !== (first && keyOf(first)));
  const count = others.length + otherContacts.length;
  const isAlone = count === 0 && verdict.contact !== null;
  const wasShown = useRef(false);
  wasShown.current ||= site.isReading || count > 0 || (isNeeded && (!isAlone || system.more.length > 0));
  if (!wasShown.current) return null;
  const isWarned = otherContacts.some(({ warning }) => warning !== null);
  // Where no contact is needed, what is known of the system's help says enough.
  const isListed = isNeeded || site.isReading || count > 0 || system.more.length === 0;
  return (
    // A warning is not folded away: the same number is in the page, unwarned.
    <Fold
      title={t(isNeeded ? 'whoCanHelp' : 'knownContacts')}
      {...(!isAlone && { count: contactCount(site, count, helpPages.length > 0) })}
      open={isWarned}
    >
      {system.more.length > 0 && <p class="soft">{sentences(...system.more)}</p>}
      {!isAlone && isListed && (
        <ChannelListLater
          contacts={others}
          others={otherContacts}
          helpPages={helpPages}
          beforeCall={beforeCall}
          isReading={site.isReading}
          wanted={isNeeded}
          isUnfolded
          onDraft={onDraft}
        />
      )}
    </Fold>
  );
}

/** Each contact is in a view once, so one that is shown twice has the same value. */
const keyOf = ({ kind, channel }: ChannelView) => `${kind} ${channel.value}`;

function contactCount({ isReading }: SiteView, count: number, hasHelpPage: boolean): string {
  if (count > 0) return tCount('contacts', count);
  if (hasHelpPage) return t('helpPage');
  return t(isReading ? 'readingShort' : 'contactsNone');
}
