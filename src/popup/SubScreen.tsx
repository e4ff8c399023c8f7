import { useState } from 'preact/hooks';
import { ReplyForm } from '../ui/ReplyForm.tsx';
import { newAttemptFrom, openCorrections, sameAgain } from '../views/answers.ts';
import { firstContent, OutreachForm } from '../ui/OutreachForm.tsx';
import type { ApplicationView, ApplicationData } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import { likelyContact } from '../views/likely-contact.ts';
import { DraftLater } from '../ui/DraftLater.tsx';
import { DirectionsCheck } from '../ui/DirectionsCheck.tsx';
import { clock } from '../views/dates.ts';
import { LogProblem } from '../ui/LogProblem.tsx';
import { waitingFor } from '../views/outreach-view.ts';
import type { ApplicationActions } from '../ui/actions.ts';
import { RetryForm } from '../ui/RetryForm.tsx';
import { wordsOf } from '../views/note-view.ts';
import type { Forms, FormDrafts } from '../ui/form-drafts.ts';
import type { Action } from '../views/offers.ts';
import { ResolvedForm } from '../ui/ResolvedForm.tsx';
import type { Purpose } from '../vendors/vocabulary.ts';

/** The actions that need a view of their own, and the first view. */
export type Screen =
  | 'home'
  | Exclude<Action, 'remind' | 'looked-for-help' | 'not-received' | 'referral-certain' | 'practitioner'>;

interface Props {
  screen: Exclude<Screen, 'home'>;
  data: ApplicationData;
  view: ApplicationView;
  /** The contact that was chosen; null: the best one. */
  chosen: ChannelView | null;
  now: Date;
  actions: ApplicationActions;
  formDrafts: FormDrafts;
  /** Whether it is kept that the form works again, once that is known. */
  working: Promise<boolean>;
  onGo(screen: Screen): void;
  /** Back to the first view. */
  onDone(): void;
}

/** One action in a view of its own. */
export function SubScreen(props: Props) {
  const { screen, data, view, chosen, now, actions, formDrafts, onGo } = props;
  const done = finisher(props);
  const [isSent, setSent] = useState(false);
  switch (screen) {
    case 'log':
    case 'log-still-fails':
      return <LogProblem formDrafts={formDrafts} onLog={problem => done(actions.log(problem), 'log')} />;
    case 'tried-again':
      return <TriedAgain {...props} />;
    case 'directions':
      return (
        <DirectionsCheck
          corrections={openCorrections(data.application, data.notes)}
          remedies={view.remedies}
          onTried={actions.tried}
          onDecide={followed => done(actions.directions(followed))}
        />
      );
    case 'contacted':
      return <Contacted {...props} isSent={isSent} />;
    case 'answered':
      return (
        <ReplyForm
          waiting={waitingFor(data.application, data.vendor, now)}
          formDrafts={formDrafts}
          onAnswered={(to, outcome, answer) => done(actions.answered(to, outcome, answer), 'answered')}
        />
      );
    case 'works':
      return (
        <ResolvedForm
          onContinue={() => done(props.working.then(isKept => isKept || actions.worksAgain()))}
          onReceived={() => done(actions.received())}
        />
      );
    case 'draft':
      return (
        <DraftLater
          data={data}
          view={view}
          chosen={chosen}
          screenshots={actions.screenshots}
          ownName={actions.ownName}
          formDrafts={formDrafts}
          onSent={() => {
            // The popup may be closed before it is saved.
            const content = firstContent(channelsForFailures(view), likelyContact(view, chosen));
            formDrafts.save('contacted', { ...content, isSent: true });
            setSent(true);
            onGo('contacted');
          }}
        />
      );
  }
}

/** Whom the applicant contacted; after a draft that was sent it is known. */
function Contacted({ isSent, ...props }: Props & { isSent: boolean }) {
  const { view, chosen, actions, formDrafts } = props;
  const done = finisher(props);
  return (
    <OutreachForm
      channels={channelsForFailures(view)}
      first={likelyContact(view, chosen)}
      isSure={isSent || chosen !== null}
      formDrafts={formDrafts}
      onContacted={outreach => done(actions.contacted(outreach), 'contacted')}
    />
  );
}

type Done = (work: Promise<boolean>, form?: keyof Forms) => Promise<void>;

/**
 * Forgets what was begun in a form, waits until something is stored, and goes back. Where it is not stored, what was begun
 * is there again.
 */
function finisher({ formDrafts, onDone }: Pick<Props, 'formDrafts' | 'onDone'>): Done {
  return async (work, form) => {
    // At once: the popup may be closed before it is stored, and nobody is to say the same a second time.
    const takeUp = form && putAside(formDrafts, form);
    if (await work) onDone();
    else takeUp?.();
  };
}

function putAside<Name extends keyof Forms>(formDrafts: FormDrafts, form: Name): () => void {
  const begun = formDrafts.load(form);
  formDrafts.save(form, null);
  return () => formDrafts.save(form, begun);
}

/** The question how another try went. */
function TriedAgain(props: Props) {
  const { data, now, actions, onGo } = props;
  const done = finisher(props);
  const again = sameAgain(data.notes);
  const from = newAttemptFrom(data.application, data.notes, now);
  return (
    <RetryForm
      last={again && { words: wordsOf(again), lang: null }}
      countsFrom={from && clock(from.toISOString(), now)}
      onSame={() => again && done(actions.log(again))}
      onOther={() => onGo('log')}
      onWorked={() => onGo('works')}
    />
  );
}

function channelsForFailures({ contacts, otherContacts }: ApplicationView): ChannelView[] {
  return [...contacts, ...otherContacts].filter(({ channel }) => helps(channel.purpose));
}

/** An applicant would not have asked a contact that is kept for something else. */
function helps(purpose: Purpose): boolean {
  return purpose === 'technical-support' || purpose === 'recruiting' || purpose === 'other';
}
