import type { Application } from '../cases/case.ts';
import type { ReportLang } from '../reports/languages.ts';
import type { ApplicationData } from '../ui/case-view.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import type { ApplicationActions } from '../ui/page-state.ts';
import { StatusMessage } from '../ui/Said.tsx';
import { t } from '../ui/t.ts';
import { ApplicationDetail } from './CaseDetail.tsx';
import { ApplicationList } from './CaseList.tsx';
import { BackupSection } from './Keeping.tsx';
import type { ReportKind } from './save-report.ts';

export interface ApplicationsActions extends ApplicationActions {
  choose(id: string | null): void;
  deleteApplication(id: string): Promise<boolean>;
  deleteAll(): Promise<boolean>;
  exportAll(): Promise<boolean>;
  importFile(file: File): Promise<boolean>;
  report(kind: ReportKind, lang: ReportLang): Promise<boolean>;
}

interface Props {
  applications: readonly Application[] | null;
  data: ApplicationData | null;
  /** Addresses of the screenshots of its notes, by id of the note. */
  screenshots: Readonly<Record<string, string>>;
  /** Name of the system of an application, to be shown and searched. */
  systemOf(application: Application): string | null;
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
        {applications && <BackupSection any={applications.length > 0} actions={actions} />}
      </main>
    </>
  );
}
