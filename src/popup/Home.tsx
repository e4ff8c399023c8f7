import { AddContact } from '../ui/AddContact.tsx';
import { ChannelList } from '../ui/ChannelList.tsx';
import type { ApplicationView } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import { when } from '../views/dates.ts';
import { Deadline } from '../ui/Deadline.tsx';
import { ExceptionQuestions } from '../ui/ExceptionQuestions.tsx';
import { GivenAnswers } from '../ui/GivenAnswers.tsx';
import { Ladder } from '../ui/Ladder.tsx';
import { NoteList } from '../ui/NoteList.tsx';
import { Questions } from '../ui/Questions.tsx';
import { RemedyList } from '../ui/RemedyList.tsx';
import { t } from '../views/t.ts';
import { RemainingConditions } from '../ui/RemainingConditions.tsx';
import { VerdictCard } from '../ui/VerdictCard.tsx';
import type { Action } from '../views/verdict-view.ts';
import type { PopupActions, SiteView } from './site-view.ts';
import { UnknownSite } from './UnknownSite.tsx';

interface Props {
  site: SiteView;
  view: ApplicationView | null;
  now: Date;
  actions: PopupActions;
  onAction(action: Action): void;
  onDraft(channel: ChannelView): void;
}

/** The first view: verdict and best contact at once, the rest below. */
export function Home({ site, view, now, actions, onAction, onDraft }: Props) {
  const recognised =
    site.site === 'vendor' || (view !== null && view.system.sentence.name !== 'systemUnknown');
  const hasApplication = view !== null && (recognised || view.notes.length + view.questions.length > 0);
  return (
    <>
      {hasApplication && <First view={view} actions={actions} onAction={onAction} />}
      {site.signOutAt && <p class="clock">{t('signOutAt', when(site.signOutAt, now))}</p>}
      {hasApplication && (
        <ApplicationParts view={view} now={now} actions={actions} onAction={onAction} onDraft={onDraft} />
      )}
      {(!hasApplication || site.canAllow) && (
        <UnknownSite site={site} silent={hasApplication} onAllow={actions.allowSite} />
      )}
      <div class="links">
        <a href="/src/directory/index.html" target="_blank" rel="noreferrer">
          {t('directory')}
        </a>
        {hasApplication && view.notes.length > 0 && view.advice.because !== 'application-received' && (
          <>
            <button type="button" class="plain" onClick={() => onAction('contacted')}>
              {t('contactedThem')}
            </button>
            <button type="button" class="plain" onClick={() => onAction('works')}>
              {t('worksNow')}
            </button>
          </>
        )}
        {actions.openPanel && (
          <button type="button" class="plain" onClick={actions.openPanel}>
            {t('keepBeside')}
          </button>
        )}
        {(site.site === 'vendor' || site.site === 'allowed') && site.host && (
          <button
            type="button"
            class="plain"
            aria-pressed={site.muted}
            onClick={() => actions.mute(!site.muted)}
          >
            {t(site.muted ? 'unmuteHere' : 'muteHere')}
          </button>
        )}
      </div>
    </>
  );
}

/** An open question may change the verdict, so where all seems well it is asked first. */
function First({ view, actions, onAction }: Pick<Props, 'actions' | 'onAction'> & { view: ApplicationView }) {
  const questions = <Questions questions={view.questions} onAnswer={actions.correct} />;
  const first = view.advice.row === 3;
  return (
    <>
      {first && questions}
      <VerdictCard verdict={view.verdict} onAction={onAction} />
      {!first && questions}
    </>
  );
}

/** How many notes are shown at first; all of them are in the applications page too. */
const firstNotes = 3;
const firstRemedies = 4;

function ApplicationParts({
  view,
  now,
  actions,
  onAction,
  onDraft,
}: Pick<Props, 'now' | 'actions' | 'onAction' | 'onDraft'> & { view: ApplicationView }) {
  const { advice, ladder, contacts, otherContacts, beforeCall, remedies, notes, unmet } = view;
  const trying = advice.row >= 4 && advice.row <= 6;
  const calm = advice.row === 3;
  // Where no contact is needed, the contacts come last.
  const unneeded = calm || advice.row === 4;
  const channels = (
    <ChannelList
      contacts={contacts}
      others={otherContacts}
      beforeCall={beforeCall}
      wanted={!unneeded}
      onDraft={onDraft}
    />
  );
  return (
    <>
      <Ladder steps={ladder} />
      {!unneeded && channels}
      {trying && remedies.length > 0 && (
        <section class="titled" aria-labelledby="remedies">
          <h2 id="remedies">{t('remediesTitle')}</h2>
          <RemedyList remedies={remedies} onTried={actions.tried} first={firstRemedies} />
        </section>
      )}
      {(!calm || notes.length > 0) && (
        <NoteList
          notes={notes}
          first={firstNotes}
          onCorrect={actions.correct}
          onDelete={actions.deleteNote}
          onScreenshot={actions.takeScreenshot}
        />
      )}
      <GivenAnswers given={view.given} onTakeBack={actions.takeBack} />
      <RemainingConditions unmet={unmet} onAction={onAction} />
      {!calm && <Deadline deadline={view.deadline} now={now} onSet={actions.deadline} />}
      {advice.exception !== 2 && (
        <ExceptionQuestions
          referral={view.referral}
          field={view.field}
          onReferral={actions.referral}
          onField={actions.field}
        />
      )}
      {unneeded && channels}
      {!calm && <AddContact onAdd={actions.addContact} />}
    </>
  );
}
