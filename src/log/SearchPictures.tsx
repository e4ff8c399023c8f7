import type { SearchReport as Report } from '../views/search-report.ts';
import { t } from '../views/t.ts';
import { DateCalendar, FailureBars, Figure, WeekBars } from './charts.tsx';

interface Props {
  report: Report;
  onSave(format: 'print' | 'csv'): void;
}

/** How the whole search goes, in three pictures with their tables, to be looked at, printed or taken along. */
export function SearchPictures({ report, onSave }: Props) {
  const { failures, weeks, dates } = report;
  return (
    <>
      {failures.length === 0 ? (
        <p>{t('reportNoFailures')}</p>
      ) : (
        <Figure title={t('reportFailures')} head={failureHead()} rows={failureRows(report)}>
          <FailureBars failures={failures} />
        </Figure>
      )}
      <Figure title={t('reportWeeks')} head={weekHead()} rows={weekRows(report)}>
        <WeekBars weeks={weeks} />
      </Figure>
      {dates.length > 0 && (
        <Figure title={t('reportDates')} head={dateHead()} rows={dateRows(report)}>
          <DateCalendar dates={dates} monday={weeks.at(-1)!.from} />
        </Figure>
      )}
      <div class="row">
        <button type="button" class="alt" onClick={() => onSave('print')}>
          {t('reportPrint')}
        </button>
        <button type="button" class="alt" onClick={() => onSave('csv')}>
          {t('othersTable')}
        </button>
      </div>
    </>
  );
}

// The tables beside the pictures: their columns, and their rows in words. A saved file has the same.

/** Which system failed how often. */
export const failureHead = () => [
  t('columnSystem'),
  t('reportKind'),
  t('reportFailed'),
  t('reportApplications'),
];
/** One row for each system and kind of failure. */
export const failureRows = ({ failures }: Report) =>
  failures.map(({ system, kind, attempts, applications }) => [
    system,
    kind,
    String(attempts),
    String(applications),
  ]);
/** How each week went. */
export const weekHead = () => [t('reportWeek'), t('reportBegun'), t('reportFailed'), t('reportReceived')];
/** One row for each week. */
export const weekRows = ({ weeks }: Report) =>
  weeks.map(({ says, begun, failed, received }) => [says, String(begun), String(failed), String(received)]);
/** What is to come on which day. */
export const dateHead = () => [t('columnDate'), t('reportWhat'), t('reportApplication')];
/** One row for each date. */
export const dateRows = ({ dates }: Report) => dates.map(({ says, what, title }) => [says, what, title]);
