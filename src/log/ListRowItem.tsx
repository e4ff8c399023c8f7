import type { Application } from '../applications/application.ts';
import { rowTitleOf, titleOf } from '../views/title-of.ts';
import { happened, when } from '../views/dates.ts';
import type { ListRow } from '../views/list-row.ts';
import { t, tCount } from '../views/t.ts';

interface Props {
  application: Application;
  /** Which of how many it is, since not all rows are in the page. */
  place: readonly [number, number];
  row: ListRow | undefined;
  system: string | null;
  isChosen: boolean;
  isSelected: boolean;
  /** Whether the Tab key stops here: one row of the list takes it, the arrow keys lead to the others. */
  isStop: boolean;
  now: Date;
  onChoose(): void;
  onSelect(isSelected: boolean): void;
  onFocus(): void;
}

/** One application in the list: a button that shows it, and a box that selects it. */
export function ListRowItem(props: Props) {
  const { application, place, row, system, isChosen, isSelected, isStop, now, onChoose, onSelect, onFocus } =
    props;
  const title = titleOf(application);
  const facts = [
    system,
    happened(application.updatedAt, now),
    row?.deadline && application.status !== 'received' && t('listCloses', when(row.deadline, now)),
  ];
  return (
    <li
      class="list-row"
      aria-posinset={place[0]}
      aria-setsize={place[1]}
      data-chosen={isChosen || undefined}
      onFocusCapture={onFocus}
    >
      <label class="select">
        <span class="unseen">{t('selectThis', title)}</span>
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={isStop ? 0 : -1}
          onChange={event => onSelect(event.currentTarget.checked)}
        />
      </label>
      <button
        type="button"
        class="pick"
        tabIndex={isStop ? 0 : -1}
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <strong title={title}>{rowTitleOf(application)}</strong>
        <span class="tags">
          {application.status === 'received' && <span class="tag success">{t('statusReceived')}</span>}
          {row?.isSolved && <span class="tag success">{t('outcomeResolved')}</span>}
          {row && row.attempts > 0 && <span class="tag">{tCount('listFailed', row.attempts)}</span>}
        </span>
        {row?.next && <span class="next">{row.next}</span>}
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </button>
    </li>
  );
}
