import { useId } from 'preact/hooks';
import { type ListState, listStates } from '../views/list-states.ts';
import { figures, type MessageName, t } from '../views/t.ts';
import { type ListChoice, type Sorting, sortings } from './list-order.ts';

const stateNames: Record<ListState, MessageName> = {
  'needs-you': 'listNeedsYou',
  older: 'listOlder',
  waiting: 'listWaiting',
  failed: 'listFailed',
  received: 'listReceived',
  archived: 'listArchived',
};

const sortingNames: Record<Sorting, MessageName> = {
  newest: 'sortNewest',
  oldest: 'sortOldest',
  employer: 'sortEmployer',
  deadline: 'sortDeadline',
};

interface Props {
  choice: ListChoice;
  /** How many there are of each. */
  counts: ReadonlyMap<ListState | null, number>;
  /** All of them were counted; till then only how many there are at all is said. */
  isCounted: boolean;
  onChoice(choice: ListChoice): void;
}

/** What the list shows, and in which order. */
export function FilterBar({ choice, counts, isCounted, onChoice }: Props) {
  const id = useId();
  // Few have any of these, and for the others it would be a question about nothing.
  const isOffered = (state: ListState | null) =>
    state !== 'older' || choice.state === state || counts.has(state);
  return (
    <div class="row middle">
      <div class="row" role="group" aria-label={t('listShow')}>
        {[null, ...listStates].filter(isOffered).map(state => (
          <button
            key={state}
            type="button"
            class="pill"
            aria-pressed={choice.state === state}
            onClick={() => onChoice({ ...choice, state })}
          >
            {t(state ? stateNames[state] : 'listAll')}{' '}
            <b>{isCounted || state === null ? figures(counts.get(state) ?? 0) : ''}</b>
          </button>
        ))}
      </div>
      <label class="unseen" for={id}>
        {t('sortBy')}
      </label>
      <select
        id={id}
        class="narrow"
        value={choice.sorting}
        onChange={event => onChoice({ ...choice, sorting: event.currentTarget.value as Sorting })}
      >
        {sortings.map(one => (
          <option key={one} value={one}>
            {t(sortingNames[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
