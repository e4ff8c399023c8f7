import { useEffect, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { ListRow } from '../views/list-row.ts';
import type { SearchReport as Report } from '../views/search-report.ts';
import { Fold } from '../ui/Fold.tsx';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';

type SearchData = Parameters<typeof import('../views/search-report.ts').searchReport>[0];

export interface SearchReportProps {
  rows: ReadonlyMap<string, ListRow>;
  systemOf(application: Application): string | null;
  now: Date;
  /** Reads everything that was noted. */
  load(): Promise<Pick<SearchData, 'applications' | 'notes'>>;
  onSave: ApplicationsActions['searchReport'];
  failed(error: unknown): void;
}

type Parts = typeof import('./SearchPictures.tsx');

/** The report of the whole search. What draws it is loaded when it is opened. */
export function SearchReportFold({ rows, systemOf, now, load, onSave, failed }: SearchReportProps) {
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<{ report: Report; View: Parts['SearchPictures'] } | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const read = async () => {
      const [{ searchReport }, { SearchPictures: View }] = await Promise.all([
        import('../views/search-report.ts'),
        import('./SearchPictures.tsx'),
      ]);
      setShown({ report: searchReport({ ...(await load()), rows, systemOf }, now), View });
    };
    read().catch(failed);
  }, [isOpen, rows]);
  return (
    <Fold title={t('reportTitle')} hasParts onOpen={setOpen}>
      {shown && <shown.View report={shown.report} onSave={format => onSave(shown.report, format)} />}
    </Fold>
  );
}
