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

/** What there is to do, in front of everything else; what was left alone for weeks is a question below it. */
export function TodayCards(props: Props) {
  const { applications, isCounted, older, onOlder } = props;
  return (
    <>
      {applications.length > 0 && <Today {...props} />}
      {isCounted && older > 0 && (
        <div>
          <button type="button" class="plain" onClick={onOlder}>
            {t('todayOlder', figures(older))}
          </button>
        </div>
      )}
    </>
  );
}

function Today({ applications, rows, isCounted, now, onChoose, onAll }: Props) {
  return (
    <section class="titled" aria-labelledby="today">
      <h2 id="today" class="large">
        {isCounted ? tCount('today', applications.length) : t('listNeedsYou')}
      </h2>
      <ul class="today">
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
      {isCounted && applications.length > maxShown && (
        <div>
          <button type="button" class="plain" onClick={onAll}>
            {t('todayAll', figures(applications.length))}
          </button>
        </div>
      )}
    </section>
  );
}
