import type { Application } from '../applications/application.ts';
import { rowTitleOf, titleOf } from '../views/title-of.ts';
import { when } from '../views/dates.ts';
import type { ListRow } from '../views/list-row.ts';
import { figures, t, tCount } from '../views/t.ts';

/** More than three at once are a list again. */
const maxShown = 3;

interface Props {
  /** Those that need the applicant, the most urgent in front. */
  applications: readonly Application[];
  rows: ReadonlyMap<string, ListRow>;
  /** No older ones are still being read. Until then how many there are is not said. */
  isCounted: boolean;
  /** How many more have been left alone for weeks. */
  older: number;
  now: Date;
  onChoose(id: string): void;
  /** Shows the rest of them, too. */
  onAll(): void;
  /** Shows those that were left alone. */
  onOlder(): void;
}

/**
 * What there is to do, in front of everything else; what was left alone for weeks is a question beside it. It has its place before
 * that is known, and keeps it where there is nothing: what comes late must not push the list away from under a hand.
 */
export function TodayCards(props: Props) {
  const { applications, isCounted, older, onAll, onOlder } = props;
  const count = applications.length;
  return (
    <section class="titled" aria-labelledby="today">
      <div class="row middle today-head">
        <h2 id="today" class="large">
          {isCounted && count > 0 ? tCount('today', count) : t('listNeedsYou')}
        </h2>
        {isCounted && count > 1 && (
          // Where the window is too narrow for all of the first ones, style sheets show it also for few.
          <button type="button" class={`plain all-${Math.min(count, maxShown + 1)}`} onClick={onAll}>
            {t('todayAll', figures(count))}
          </button>
        )}
        {isCounted && older > 0 && (
          <button type="button" class="plain" onClick={onOlder}>
            {t('todayOlder', figures(older))}
          </button>
        )}
      </div>
      <div class="today">{count > 0 ? <Cards {...props} /> : isCounted && <p>{t('todayNothing')}</p>}</div>
    </section>
  );
}

function Cards({ applications, rows, now, onChoose }: Props) {
  return (
    <ul>
      {applications.slice(0, maxShown).map(one => {
        const row = rows.get(one.id);
        return (
          <li key={one.id}>
            <button type="button" class="pick" onClick={() => onChoose(one.id)}>
              <strong title={titleOf(one)}>{rowTitleOf(one)}</strong>
              <small>
                {[row?.next, row?.deadline && t('listCloses', when(row.deadline, now))]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
