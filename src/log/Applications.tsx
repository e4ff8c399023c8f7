import type { Application } from '../applications/application.ts';
import type { ApplicationData } from '../views/application-view.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { StatusMessage } from '../ui/StatusMessage.tsx';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { ApplicationDetail } from './ApplicationDetail.tsx';
import { ApplicationList } from './ApplicationList.tsx';
import { BackupSection } from './BackupSection.tsx';
import type { Importing } from './use-import.ts';

interface Props {
  applications: readonly Application[] | null;
  data: ApplicationData | null;
  /** Addresses of the screenshots of its notes, by id of the note. */
  screenshots: Readonly<Record<string, string>>;
  /** Name of the system of an application, to be shown and searched. */
  systemOf(application: Application): string | null;
  importing: Importing | null;
  now: Date;
  said: string;
  errorMessage: string | null;
  actions: ApplicationsActions;
}

/** Every application with its notes. */
export function Applications({
  applications,
  data,
  screenshots,
  systemOf,
  importing,
  now,
  said,
  errorMessage,
  actions,
}: Props) {
  return (
    <>
      <PageHeader page="log" title={t('applicationsTitle')} lead={t('applicationsLead')} />
      <main class="stack">
        <StatusMessage said={said} errorMessage={errorMessage} />
        {applications && applications.length === 0 && <p>{t('applicationsEmpty')}</p>}
        {applications && applications.length > 0 && (
          <div class="split">
            <ApplicationList
              applications={applications}
              chosen={data?.application.id ?? null}
              systemOf={systemOf}
              now={now}
              onChoose={actions.choose}
            />
            {data ? (
              <ApplicationDetail
                key={data.application.id}
                data={data}
                screenshots={screenshots}
                now={now}
                actions={actions}
              />
            ) : (
              <p class="soft">{t('applicationsChoose')}</p>
            )}
          </div>
        )}
        {/* Where the list cannot be read, a file may still be saved, or brought back. */}
        {(applications || errorMessage) && (
          <BackupSection any={applications?.length !== 0} importing={importing} actions={actions} />
        )}
      </main>
    </>
  );
}
