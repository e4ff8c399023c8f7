import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { isArchived } from '../applications/archive.ts';
import { isToCome } from '../applications/deadline.ts';
import { localDay } from '../applications/moment.ts';
import { firstLanguage, draftLanguages } from '../views/draft-view.ts';
import { ChannelList } from '../ui/ChannelList.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { type ApplicationData, type ApplicationView, applicationView } from '../views/application-view.ts';
import { type ChannelView, webLink } from '../views/channel-view.ts';
import { Damaged } from '../ui/Damaged.tsx';
import { DraftFor } from '../ui/DraftFor.tsx';
import { draftTitle } from '../views/draft-plan.ts';
import type { ActionLink } from '../views/offers.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import { ExceptionQuestions } from '../ui/ExceptionQuestions.tsx';
import { GivenAnswers } from '../ui/GivenAnswers.tsx';
import { Ladder } from '../ui/Ladder.tsx';
import { NoteList } from '../ui/NoteList.tsx';
import { Questions } from '../ui/Questions.tsx';
import { reportLang } from '../reports/languages.ts';
import { titleOf } from '../views/title-of.ts';
import { labelled, type MessageName, t, tCount } from '../views/t.ts';
import { VerdictCard } from '../ui/VerdictCard.tsx';
import type { ApplicationsActions } from './actions.ts';
import type { ReportKind } from './save-report.ts';
import { Deadline } from '../ui/Deadline.tsx';
import { EarlierHere } from './EarlierHere.tsx';
import { DetailsSection } from './DetailsSection.tsx';
import { MoveNote } from './MoveNote.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PostingSection } from './PostingSection.tsx';
import { Receipt } from './Receipt.tsx';
import { Timeline } from './Timeline.tsx';
import { receiptView } from '../views/receipt-view.ts';
import { timelineView } from '../views/timeline-view.ts';
import { OutreachLog } from './OutreachLog.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';
import { WhoseSystem } from '../ui/WhoseSystem.tsx';

const reportKinds = [
  ['html', 'reportHtml'],
  ['markdown', 'reportMarkdown'],
  ['json', 'reportJson'],
  ['zip', 'reportZip'],
] as const satisfies readonly (readonly [ReportKind, MessageName])[];

interface Props {
  data: ApplicationData;
  /** The other applications, that a note may belong to. */
  others: readonly Application[];
  screenshots: Readonly<Record<string, string>>;
  formDrafts: FormDrafts;
  now: Date;
  actions: ApplicationsActions;
}

/** One application: the advice as it is now, its notes, whom one contacted, and the report for whoever helps. */
export function ApplicationDetail(props: Props) {
  const { data, others, screenshots, formDrafts, now, actions } = props;
  const view = applicationView(data, now);
  const receipt = receiptView(data.application, data.notes, now);
  const page = webLink(data.application.url);
  // What needs the page itself is done in the popup, and the contact is in the list below.
  const verdict = { ...view.verdict, main: toReach(view), next: null, contact: null };
  const heading = useBeginning();
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  return (
    <article class="panel one">
      <p>
        <BackButton onBack={() => actions.choose(null)} />
      </p>
      <Head view={view} heading={heading} />
      {data.isDamaged && <Damaged onExport={actions.exportAll} />}
      <DetailsSection application={data.application} page={page} onSave={actions.correctDetails} />
      <VerdictCard verdict={verdict} heading="h3" onAction={() => setDrafted({ channel: null })} />
      <EarlierHere application={data.application} others={others} onChoose={actions.choose} />
      {receipt && <Receipt title={view.title} receipt={receipt} />}
      <Ladder steps={view.ladder} heading="h3" />
      <Questions questions={view.questions} onAnswer={actions.answerQuestion} />
      <Contacting {...props} view={view} page={page} drafted={drafted} onDraft={setDrafted} />
      <Timeline entries={timelineView(data, now)} screenshots={screenshots} />
      <NoteList
        notes={view.notes}
        first={20}
        screenshots={screenshots}
        onCorrect={actions.correct}
        onDelete={actions.deleteNote}
        onScreenshot={null}
        more={id => <MoveNote others={others} onMove={to => actions.moveNote(id, to)} />}
      />
      <OwnWords application={data.application} formDrafts={formDrafts} onSave={actions.ownWords} />
      <PostingSection
        title={view.title}
        posting={data.application.posting ?? null}
        onDelete={actions.deletePosting}
      />
      <GivenAnswers given={view.given} onTakeBack={actions.takeBack} />
      <Deadline deadline={view.deadline} now={now} onSet={actions.deadline} />
      <ToCalendar application={data.application} view={view} now={now} onSave={actions.calendar} />
      <ExceptionQuestions
        referral={view.referral}
        field={view.field}
        onReferral={actions.referral}
        onField={actions.field}
      />
      <ReportSection data={data} onReport={actions.report} />
      <PutAway data={data} actions={actions} />
    </article>
  );
}

/** The draft that is shown; without a channel it is for the contact to use now. */
interface Drafted {
  channel: ChannelView | null;
}

/** The button for whom to write to or call now; null where nobody is to be contacted, or none is known. */
function toReach({ verdict: { main }, advice }: ApplicationView): ActionLink | null {
  return advice.channel !== null && (main?.action === 'draft' || main?.href) ? main : null;
}

/**
 * An application begins at its name, however far down the list it was chosen. Whoever is in the list that still stands
 * beside it goes on there, as where a search is typed while it is read; where the list has gone, the name has the focus.
 */
function useBeginning(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const panel = heading.current!.closest('article')!;
    const { top } = panel.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) panel.scrollIntoView();
    // A row that is seen already stays under the pointer.
    chosenRow()?.scrollIntoView({ block: 'nearest' });
    const isInList = document.activeElement?.closest('.list-row, [type=search]')?.checkVisibility();
    if (!isInList) heading.current!.focus({ preventScroll: true });
  }, []);
  return heading;
}

const chosenRow = () => document.querySelector<HTMLElement>('.list-row[data-chosen] .pick');

/** Leads back to the row that was chosen, not to the top of the list. */
function BackButton({ onBack }: { onBack(): void }) {
  const row = useRef<HTMLElement | null>(null);
  useEffect(() => () => row.current?.focus(), []);
  return (
    <button
      type="button"
      class="plain"
      onClick={() => {
        row.current = chosenRow();
        onBack();
      }}
    >
      {t('backToList')}
    </button>
  );
}

/** For an application that is over, or was never wanted. */
function PutAway({ data: { application, notes }, actions }: Pick<Props, 'data' | 'actions'>) {
  const isAway = isArchived(application);
  const label = t(isAway ? 'unarchive' : 'archive');
  return (
    <div class="row">
      <button
        type="button"
        class="alt"
        // What is selected in the list has a button of this name, too.
        aria-label={labelled(label, titleOf(application))}
        onClick={() => actions.archive([application.id], !isAway)}
      >
        {label}
      </button>
      <Confirm
        label={t('deleteApplication')}
        question={deletionAsk(notes.length)}
        onConfirm={() => actions.deleteApplications([application.id])}
      />
    </div>
  );
}

const deletionAsk = (notes: number) =>
  notes > 0 ? t('deleteApplicationAsk', tCount('notes', notes)) : t('deleteEmptyApplicationAsk');

interface ToCalendarProps {
  application: Application;
  view: ApplicationView;
  now: Date;
  onSave: ApplicationsActions['calendar'];
}

/** Its closing date, where it is still to come, and the end of its wait as a calendar file, where there is one of them. */
function ToCalendar({ application, view, now, onSave }: ToCalendarProps) {
  const { status, deadline, id } = application;
  const { verdict } = view.advice;
  const waits = verdict === 'wait-for-support' || verdict === 'wait-for-employer';
  if (status === 'received' || (!isToCome(deadline, localDay(now)) && !waits)) return null;
  return (
    <div>
      <button type="button" class="alt slim" onClick={() => onSave(id)}>
        {t('calendarOne')}
      </button>
    </div>
  );
}

interface HeadProps {
  view: ApplicationView;
  heading: RefObject<HTMLHeadingElement | null>;
}

function Head({ view, heading }: HeadProps) {
  return (
    <header class="titled">
      <h2 ref={heading} class="large" tabIndex={-1}>
        {view.title}
      </h2>
      <p class="soft">
        <WhoseSystem system={view.system} />
      </p>
    </header>
  );
}

interface ContactingProps extends Pick<Props, 'data' | 'now' | 'formDrafts' | 'actions'> {
  view: ApplicationView;
  page: string | null;
  drafted: Drafted | null;
  onDraft(drafted: Drafted | null): void;
}

/** Whom to contact, the draft of a message, and the log of it: sending a draft opens the form to log it. */
function Contacting(props: ContactingProps) {
  const { data, view, now, page, drafted, onDraft, formDrafts, actions } = props;
  const [written, setWritten] = useState<Drafted | null>(null);
  const [outreach, setOutreach] = useState<'contacted' | 'answered' | null>(null);
  const { verdict, exception } = view.advice;
  // Where no contact is needed, or none that could be missing, no empty list is shown.
  const isWanted = verdict !== 'do-not-contact' && exception !== 1 && exception !== 3;
  return (
    <>
      <WhatWouldChange
        data={data}
        view={view}
        page={page}
        isMain={verdict !== 'do-not-contact' && view.verdict.waitUntil === null && !toReach(view)}
        actions={actions}
        onOutreach={setOutreach}
      />
      <OutreachLog
        data={data}
        view={view}
        now={now}
        formDrafts={formDrafts}
        actions={actions}
        open={outreach}
        onOpen={open => {
          setOutreach(open);
          setWritten(null);
        }}
        written={written}
      />
      {(isWanted || view.contacts.length + view.otherContacts.length > 0) && (
        <ChannelList
          contacts={view.contacts}
          others={view.otherContacts}
          helpPages={view.helpPages}
          beforeCall={view.beforeCall}
          wanted={isWanted}
          onDraft={channel => onDraft({ channel })}
        />
      )}
      {drafted && (
        <DraftSection
          data={data}
          view={view}
          drafted={drafted}
          screenshots={actions.screenshots}
          ownName={actions.ownName}
          formDrafts={formDrafts}
          onSent={() => {
            setWritten(drafted);
            onDraft(null);
            setOutreach('contacted');
          }}
        />
      )}
    </>
  );
}

interface DraftSectionProps
  extends Pick<Props, 'data' | 'formDrafts'>,
    Pick<ApplicationsActions, 'screenshots' | 'ownName'> {
  view: ApplicationView;
  drafted: Drafted;
  onSent(): void;
}

/** The draft for the contact that was chosen; its heading gets the focus with each press, also of the same button again. */
function DraftSection({ data, view, drafted, onSent, ...actions }: DraftSectionProps) {
  const { channel } = drafted;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [drafted]);
  return (
    <section class="card pad titled" aria-labelledby="draft">
      <h3 id="draft" ref={heading} tabIndex={-1}>
        {t(draftTitle(view, channel))}
      </h3>
      <DraftFor data={data} view={view} chosen={channel} onSent={onSent} {...actions} />
    </section>
  );
}

interface ReportProps extends Pick<Props, 'data'> {
  onReport: ApplicationsActions['report'];
}

function ReportSection({ data, onReport }: ReportProps) {
  const [lang, setLang] = useState(() => firstLanguage(data));
  return (
    <section class="titled" aria-labelledby="report">
      <h3 id="report">{t('reportOneTitle')}</h3>
      <p class="soft">{t('reportSays')}</p>
      <div class="row">
        <label class="unseen" for="report-language">
          {t('draftLanguage')}
        </label>
        <select
          id="report-language"
          class="narrow"
          value={lang}
          onChange={event => setLang(reportLang(event.currentTarget.value))}
        >
          {draftLanguages().map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
        {reportKinds.map(([kind, name]) => (
          <button key={kind} type="button" class="alt" onClick={() => onReport(kind, lang)}>
            {t(name)}
          </button>
        ))}
      </div>
    </section>
  );
}
