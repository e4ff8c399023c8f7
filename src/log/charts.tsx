import type { ComponentChildren } from 'preact';
import type { SearchReport } from '../views/search-report.ts';
import { language, t } from '../views/t.ts';

// Drawn by hand: three small pictures do not pay for a library. What they show is in a table below each.

interface FigureProps {
  title: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  children: ComponentChildren;
}

/** A picture with its title, and the table that it was drawn from. */
export function Figure({ title, head, rows, children }: FigureProps) {
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div class="picture">{children}</div>
      <details>
        <summary>{t('reportTable')}</summary>
        <table>
          <thead>
            <tr>
              {head.map(cell => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, i) => (
              <tr key={i}>
                {cells.map((cell, j) => (
                  <td key={j}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** More bars than these are read in the table. */
const maxBars = 12;

/** One bar for each system and kind of failure. */
export function FailureBars({ failures }: Pick<SearchReport, 'failures'>) {
  const shown = failures.slice(0, maxBars);
  const highest = Math.max(1, ...shown.map(({ attempts }) => attempts));
  return (
    <svg class="bars" viewBox={`0 0 600 ${shown.length * 44}`} role="img" aria-label={t('reportFailures')}>
      {shown.map(({ system, kind, attempts }, i) => (
        <g key={`${system} ${kind}`} transform={`translate(0 ${i * 44})`}>
          <text y="15">{`${system} · ${kind}`}</text>
          <rect y="21" width={Math.max(4, (attempts / highest) * 560)} height="14" rx="3" class="failed" />
          <text y="33" x={(attempts / highest) * 560 + 10}>
            {attempts}
          </text>
        </g>
      ))}
    </svg>
  );
}

const series = ['begun', 'failed', 'received'] as const;
const seriesNames = { begun: 'reportBegun', failed: 'reportFailed', received: 'reportReceived' } as const;

/** Three bars for each week, below a line that says how much the highest one is. */
export function WeekBars({ weeks }: Pick<SearchReport, 'weeks'>) {
  const highest = Math.max(1, ...weeks.flatMap(week => series.map(name => week[name])));
  const width = 600 / weeks.length;
  return (
    <>
      <ul class="legend">
        {series.map(name => (
          <li key={name}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" rx="2" class={name} />
            </svg>
            {t(seriesNames[name])}
          </li>
        ))}
      </ul>
      <svg class="bars" viewBox="0 0 600 170" role="img" aria-label={t('reportWeeks')}>
        {weeks.map((week, i) => (
          <g key={week.from} transform={`translate(${i * width} 0)`}>
            {series.map((name, j) => {
              const height = (week[name] / highest) * 130;
              return (
                <rect
                  key={name}
                  class={name}
                  x={4 + (j * (width - 8)) / 3}
                  y={145 - height}
                  width={(width - 8) / 3 - 1}
                  height={height}
                />
              );
            })}
            <text x={width / 2} y="163" class="middle">
              {dayLabel(week.from, i === 0 || week.from.slice(0, 7) !== weeks[i - 1]!.from.slice(0, 7))}
            </text>
          </g>
        ))}
        <line x1="0" x2="600" y1="145.5" y2="145.5" />
        {/* How much the highest bar is: without it the heights say nothing. */}
        <line class="scale" x1="0" x2="600" y1="14.5" y2="14.5" />
        <text x="600" y="11" class="end">
          {highest}
        </text>
      </svg>
    </>
  );
}

/** "23"; with its month where another one begins: "7 Dec". */
function dayLabel(iso: string, isFirst: boolean): string {
  const day = String(Number(iso.slice(8)));
  if (!isFirst) return day;
  const form = new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return form.format(new Date(iso));
}

const shownCalendarWeeks = 5;
const headHeight = 22;

/** The days of five weeks from `monday` on, with what closes and what ends on them. */
export function DateCalendar({ dates, monday }: Pick<SearchReport, 'dates'> & { monday: string }) {
  const weekday = new Intl.DateTimeFormat(language(), { weekday: 'short', timeZone: 'UTC' });
  const [year, month, day] = monday.split('-').map(Number) as [number, number, number];
  const days = Array.from({ length: shownCalendarWeeks * 7 }, (_, i) => {
    const date = new Date(Date.UTC(year, month - 1, day + i));
    return { date, iso: date.toISOString().slice(0, 10) };
  });
  return (
    <svg
      class="bars"
      viewBox={`0 0 602 ${shownCalendarWeeks * 44 + headHeight + 2}`}
      role="img"
      aria-label={t('reportDates')}
    >
      {days.slice(0, 7).map(({ date, iso }, i) => (
        <text key={iso} x={i * 86 + 42} y="15" class="middle">
          {weekday.format(date)}
        </text>
      ))}
      {days.map(({ iso }, i) => {
        const count = dates.filter(one => one.day === iso).length;
        return (
          <g
            key={iso}
            transform={`translate(${(i % 7) * 86 + 1} ${Math.floor(i / 7) * 44 + headHeight + 1})`}
          >
            <rect width="82" height="40" rx="5" class={count > 0 ? 'day marked' : 'day'} />
            <text x="8" y="17">
              {dayLabel(iso, i === 0 || iso.endsWith('-01'))}
            </text>
            {count > 0 && (
              <text x="74" y="32" class="end">
                {`● ${count}`}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
