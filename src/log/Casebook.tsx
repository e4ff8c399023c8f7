import type { Case } from '../cases/case.ts';
import type { ReportLang } from '../reports/languages.ts';
import type { Known } from '../ui/case-view.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import type { CaseDeeds } from '../ui/page-state.ts';
import { Said } from '../ui/Said.tsx';
import { t } from '../ui/t.ts';
import { CaseDetail } from './CaseDetail.tsx';
import { CaseList } from './CaseList.tsx';
import { Keeping } from './Keeping.tsx';
import type { ReportKind } from './save-report.ts';

export interface CasebookDeeds extends CaseDeeds {
  choose(id: string | null): void;
  deleteCase(id: string): Promise<boolean>;
  deleteAll(): Promise<boolean>;
  exportAll(): Promise<boolean>;
  importFile(file: File): Promise<boolean>;
  report(kind: ReportKind, lang: ReportLang): Promise<boolean>;
}

interface Props {
  cases: readonly Case[] | null;
  known: Known | null;
  /** Addresses of the pictures of its notes, by id of the note. */
  pictures: Readonly<Record<string, string>>;
  /** Name of the system of a case, to be shown and searched. */
  systemOf(theCase: Case): string | null;
  now: Date;
  said: string;
  trouble: string | null;
  deeds: CasebookDeeds;
}

/** Every application with its notes. */
export function Casebook({ cases, known, pictures, systemOf, now, said, trouble, deeds }: Props) {
  return (
    <>
      <PageHeader page="log" title={t('casebookTitle')} lead={t('casebookLead')} />
      <main class="stack">
        <Said said={said} trouble={trouble} />
        {cases && cases.length === 0 && <p>{t('casebookEmpty')}</p>}
        {cases && cases.length > 0 && (
          <div class="split">
            <CaseList
              cases={cases}
              chosen={known?.theCase.id ?? null}
              systemOf={systemOf}
              now={now}
              onChoose={deeds.choose}
            />
            {known ? (
              <CaseDetail key={known.theCase.id} known={known} pictures={pictures} now={now} deeds={deeds} />
            ) : (
              <p class="soft">{t('casebookChoose')}</p>
            )}
          </div>
        )}
        {cases && <Keeping any={cases.length > 0} deeds={deeds} />}
      </main>
    </>
  );
}
