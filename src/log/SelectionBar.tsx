import type { Application } from '../applications/application.ts';
import { isArchived } from '../applications/archive.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { titleOf } from '../views/title-of.ts';
import { figures, t, tCount } from '../views/t.ts';

interface Props {
  selected: readonly Application[];
  /** How many the list shows. */
  shown: number;
  onArchive(ids: readonly string[], isArchived: boolean): void;
  onDelete(ids: readonly string[]): void;
  /** Makes one application of two. */
  onJoin(one: string, other: string): void;
  onSelectAll(): void;
  onSelectNone(): void;
}

/** What can be done with the applications that are selected. */
export function SelectionBar(props: Props) {
  const { selected, shown, onArchive, onDelete, onJoin, onSelectAll, onSelectNone } = props;
  if (selected.length === 0) return null;
  const ids = selected.map(({ id }) => id);
  const [one, other, third] = selected;
  const areArchived = selected.every(isArchived);
  return (
    <div class="selection row middle" role="group" aria-label={tCount('selected', ids.length)}>
      <b>{tCount('selected', ids.length)}</b>
      <button type="button" class="alt slim" onClick={() => onArchive(ids, !areArchived)}>
        {t(areArchived ? 'unarchive' : 'archive')}
      </button>
      {one && other && !third && (
        <Confirm
          label={t('joinDo')}
          look="alt slim"
          question={t('joinAsk', titleOf(one), titleOf(other))}
          yes={{ label: t('joinDo'), isGrave: false }}
          onConfirm={() => onJoin(one.id, other.id)}
        />
      )}
      <Confirm
        label={t('delete')}
        look="alt slim"
        question={t('deleteSelectedAsk', tCount('applications', ids.length))}
        onConfirm={() => onDelete(ids)}
      />
      {selected.length < shown && (
        <button type="button" class="alt slim" onClick={onSelectAll}>
          {t('selectAll', figures(shown))}
        </button>
      )}
      <button type="button" class="alt slim" onClick={onSelectNone}>
        {t('selectNone')}
      </button>
    </div>
  );
}
