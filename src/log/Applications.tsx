import { useEffect } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { localDay } from '../applications/moment.ts';
import type { ApplicationData } from '../views/application-view.ts';
import { titleOf } from '../views/title-of.ts';
import { type FormDrafts, noDrafts } from '../ui/form-drafts.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { nameWindow } from '../ui/prepare-page.ts';
import { StatusMessage } from '../ui/StatusMessage.tsx';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { AddApplication } from './AddApplication.tsx';
import { ApplicationDetailLater } from './ApplicationDetailLater.tsx';
import { ApplicationList } from './ApplicationList.tsx';
import { BackupSection } from './BackupSection.tsx';
import { ForOthersLater } from './ForOthersLater.tsx';
import { allNeedingYou, countsOf, isCounted, type ListChoice, needingYou } from './list-order.ts';
import { SearchReportFold, type SearchReportProps } from './SearchReportFold.tsx';
import { TodayCards } from './TodayCards.tsx';
import type { ListRow } from '../views/list-row.ts';
import type { TrashedView } from './trashed-view.ts';
import { CopiesAlert, CopiesOffer } from './SecondCopy.tsx';
import type { CopiesView } from './use-copies.ts';
import { DeletionDue } from './DeletionDue.tsx';
import { LostNotes } from './LostNotes.tsx';
import { Trash } from './Trash.tsx';
import type { Importing } from './use-import.ts';

interface Props {
  applications: readonly Application[] | null;
  /** How many older ones are still being read. */
  unread?: number;
  rows: ReadonlyMap<string, ListRow>;
  choice: ListChoice;
  data: ApplicationData | null;
  /** What was begun in its forms; null while that is read. */
  formDrafts?: FormDrafts | null;
  /** Addresses of the screenshots of its notes, by id of the note. */
  screenshots: Readonly<Record<string, string>>;
  /** Name of the system of an application, to be shown and searched. */
  systemOf(application: Application): string | null;
  importing: Importing | null;
  /** A file is being written, looked at or brought in, and it takes its time. */
  isWorking?: boolean;
  now: Date;
  trash?: readonly TrashedView[];
  lost?: { count: number; onSeen(): void };
  /** Everything is to be deleted, by a page that is gone, and is not yet. */
  isDeletionDue?: boolean;
  copies?: CopiesView;
  /** All that was noted, for the report of the whole search. */
  loadAll?: SearchReportProps['load'];
  failed?(error: unknown): void;
  said: string;
  onUndo?: (() => void) | null;
  errorMessage: string | null;
  actions: ApplicationsActions;
}

/** Every application with its notes: what there is to do in front, the list, and the one that was chosen. */
export function Applications(props: Props) {
  const { applications, data, importing, now, said, errorMessage, actions } = props;
  const {
    isWorking = false,
    trash = [],
    lost,
    isDeletionDue = false,
    copies,
    onUndo = null,
    failed = console.error,
  } = props;
  const isListed = applications !== null;
  const isReading = !isListed && errorMessage === null;
  // Once the list is shown, and before anybody can have chosen from it.
  useEffect(() => void (isListed && ApplicationDetailLater.bring().catch(failed)), [isListed]);
  // Two windows of it are told apart, and so are the steps of going back.
  const title = data ? titleOf(data.application) : t('applicationsTitle');
  useEffect(() => nameWindow(title), [title]);
  const copiesNow = copies ? { ...copies, now } : null;
  return (
    <>
      <PageHeader page="log" title={t('applicationsTitle')} lead={t('applicationsLead')} />
      <main class="stack" aria-busy={isReading}>
        {isDeletionDue && <DeletionDue />}
        {/* Where the copy can be brought back, that is said instead. */}
        {lost && !copies?.state?.lost && <LostNotes {...lost} />}
        {copiesNow && <CopiesAlert {...copiesNow} />}
        <StatusMessage said={said} errorMessage={errorMessage} onUndo={onUndo} />
        {isReading && <p class="waits">{t('applicationsReading')}</p>}
        {applications && applications.length === 0 && (
          <>
            <p>{t(trash.length > 0 ? 'applicationsNoneLeft' : 'applicationsEmpty')}</p>
            <AddApplication onAdd={actions.addApplication} />
          </>
        )}
        {applications && applications.length > 0 && <All {...props} applications={applications} />}
        {!data && <Trash trash={trash} actions={actions} />}
        {/* Where the list cannot be read, a file may still be saved, or brought back. */}
        {(applications || errorMessage) && (!data || importing) && (
          <BackupSection
            any={applications?.length !== 0}
            isWorking={isWorking}
            importing={importing}
            copies={copiesNow}
            actions={actions}
          />
        )}
      </main>
    </>
  );
}

function Today(props: Props & { applications: readonly Application[] }) {
  const { applications, unread = 0, rows, now, actions } = props;
  return (
    <TodayCards
      applications={needingYou(applications, rows, localDay(now))}
      rows={rows}
      isCounted={isCounted(applications, rows, unread)}
      older={countsOf(applications, rows).get('older') ?? 0}
      now={now}
      onChoose={actions.choose}
      onAll={() => actions.chooseList(allNeedingYou)}
      onOlder={() => actions.chooseList({ state: 'older', sorting: 'newest' })}
    />
  );
}

/**
 * The list with the application that is shown, or with what is made of all of them: below a single one that would be taken for
 * something about that one, down to deleting everything.
 */
function All(props: Props & { applications: readonly Application[] }) {
  const { applications, data, rows, copies, now, systemOf, loadAll, failed = console.error, actions } = props;
  if (data) return <ListAndDetail {...props} />;
  return (
    <>
      <Today {...props} />
      <ListAndDetail {...props} />
      {copies && applications.some(({ receivedAt }) => receivedAt !== null) && <CopiesOffer {...copies} />}
      <ForOthersLater now={now} actions={actions} />
      {loadAll && (
        <SearchReportFold {...{ rows, systemOf, now, failed }} load={loadAll} onSave={actions.searchReport} />
      )}
    </>
  );
}

function ListAndDetail(props: Props & { applications: readonly Application[] }) {
  const {
    applications,
    unread = 0,
    rows,
    choice,
    data,
    formDrafts,
    screenshots,
    systemOf,
    now,
    actions,
  } = props;
  return (
    <div class={data ? 'split' : 'whole'}>
      <ApplicationList
        applications={applications}
        unread={unread}
        rows={rows}
        choice={choice}
        chosen={data?.application.id ?? null}
        systemOf={systemOf}
        now={now}
        onChoose={actions.choose}
        onChoice={actions.chooseList}
        onArchive={actions.archive}
        onDelete={actions.deleteApplications}
        onJoin={actions.join}
        onAdd={actions.addApplication}
      />
      {data && (
        <ApplicationDetailLater
          key={data.application.id}
          data={data}
          others={applications.filter(({ id }) => id !== data.application.id)}
          screenshots={screenshots}
          formDrafts={formDrafts ?? noDrafts}
          now={now}
          actions={actions}
        />
      )}
    </div>
  );
}
