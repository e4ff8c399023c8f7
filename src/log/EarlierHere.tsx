import type { Application } from '../applications/application.ts';
import { earlierAtEmployer } from '../applications/earlier.ts';
import { titleOf } from '../views/title-of.ts';
import { dayOf } from '../views/dates.ts';
import { t } from '../views/t.ts';

/** More would not be read. */
const maxShown = 3;

interface Props {
  application: Application;
  others: readonly Application[];
  onChoose(id: string): void;
}

/** That one applied at this employer before, since a second application can count against a person. */
export function EarlierHere({ application, others, onChoose }: Props) {
  const earlier = earlierAtEmployer(application, others).slice(0, maxShown);
  if (earlier.length === 0) return null;
  return (
    <ul class="small">
      {earlier.map(one => (
        <li key={one.id}>
          {one.receivedAt
            ? t('earlierReceived', dayOf(one.receivedAt))
            : t('earlierBegun', dayOf(one.openedAt))}{' '}
          <button type="button" class="plain small inline" onClick={() => onChoose(one.id)}>
            {titleOf(one)}
          </button>
        </li>
      ))}
    </ul>
  );
}
