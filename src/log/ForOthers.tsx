import { useId, useRef, useState } from 'preact/hooks';
import { localDay } from '../applications/moment.ts';
import { type OfficeColumn, officeColumns } from '../reports/office-columns.ts';
import { type MessageName, t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';

const columnNames: Record<OfficeColumn, MessageName> = {
  date: 'columnDate',
  employer: 'detailsEmployer',
  job: 'detailsJob',
  number: 'detailsNumber',
  system: 'columnSystem',
  status: 'columnStatus',
  page: 'detailsAddress',
};

/** What an office asks for as a rule; addresses of pages make a list hard to read. */
const usual: readonly OfficeColumn[] = ['date', 'employer', 'job', 'status'];

interface Props {
  now: Date;
  actions: Pick<ApplicationsActions, 'officeList' | 'calendar'>;
}

/** Lists and files for others: an employment office, a calendar. */
export function ForOthers({ now, actions }: Props) {
  const id = useId();
  const [from, setFrom] = useState(() => firstDayOf(now));
  const [lastDay, setTo] = useState<string | null>(null);
  // A page that stays open overnight goes on to the new day, until another one is chosen.
  const to = lastDay ?? localDay(now);
  const [columns, setColumns] = useState(usual);
  const period = useRef<HTMLDivElement>(null);
  const ask = (format: 'print' | 'csv') =>
    isComplete(period.current) && actions.officeList(format, { from, to, columns });
  return (
    <section class="keeping" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('othersTitle')}</h2>
      <p>{t('othersOffice')}</p>
      <div ref={period} class="pairs">
        <Day label={t('othersFrom')} value={from} onChange={setFrom} />
        <Day label={t('othersTo')} value={to} min={from} onChange={setTo} />
      </div>
      <fieldset class="pairs">
        <legend>{t('othersColumns')}</legend>
        {officeColumns.map(column => (
          <label key={column} class="choice">
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={event => setColumns(withColumn(columns, column, event.currentTarget.checked))}
            />
            {t(columnNames[column])}
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="button" class="alt" disabled={columns.length === 0} onClick={() => ask('print')}>
          {t('othersPrint')}
        </button>
        <button type="button" class="alt" disabled={columns.length === 0} onClick={() => ask('csv')}>
          {t('othersTable')}
        </button>
        <button type="button" class="alt" onClick={() => actions.calendar()}>
          {t('othersCalendar')}
        </button>
      </div>
    </section>
  );
}

/** Of this month; in its first half of the one before, since that is the one that offices ask about then. */
function firstDayOf(now: Date): string {
  const recent = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 14);
  return localDay(new Date(recent.getFullYear(), recent.getMonth(), 1));
}

interface DayProps {
  label: string;
  value: string;
  /** The first day that can be chosen. */
  min?: string;
  onChange(day: string): void;
}

function Day({ label, value, min, onChange }: DayProps) {
  const id = useId();
  return (
    <div class="pair">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        class="narrow"
        min={min}
        value={value}
        onInput={event => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** Whether each day is there, and the last is not before the first. Where one is not, the browser says so. */
function isComplete(period: HTMLElement | null): boolean {
  return [...(period?.querySelectorAll('input') ?? [])].every(day => day.reportValidity());
}

function withColumn(
  columns: readonly OfficeColumn[],
  column: OfficeColumn,
  isWanted: boolean,
): readonly OfficeColumn[] {
  return officeColumns.filter(one => (one === column ? isWanted : columns.includes(one)));
}
