import type { Application } from '../applications/application.ts';
import { isArchived } from '../applications/archive.ts';
import { t, tCount } from '../views/t.ts';

interface Props {
  selected: readonly Application[];
  onArchive(ids: readonly string[], isArchived: boolean): void;
  /** Makes one application of two. */
  onJoin(one: string, other: string): void;
  onSelectNone(): void;
}

/** What can be done with the applications that are selected. */
export function SelectionBar({ selected, onArchive, onJoin, onSelectNone }: Props) {
  if (selected.length === 0) return null;
  const ids = selected.map(({ id }) => id);
  const [one, other, third] = ids;
  const areArchived = selected.every(isArchived);
  return (
    <div class="selection row middle" role="group" aria-label={tCount('selected', ids.length)}>
      <b>{tCount('selected', ids.length)}</b>
      <button type="button" class="alt slim" onClick={() => onArchive(ids, !areArchived)}>
        {t(areArchived ? 'unarchive' : 'archive')}
      </button>
      {one && other && !third && (
        <button type="button" class="alt slim" onClick={() => onJoin(one, other)}>
          {t('joinDo')}
        </button>
      )}
      <button type="button" class="alt slim" onClick={onSelectNone}>
        {t('selectNone')}
      </button>
    </div>
  );
}
