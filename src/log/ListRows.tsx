import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { ListRow } from '../views/list-row.ts';
import { type Range, rowsAtOnce, rangeWith, rowAfterKey } from './list-keys.ts';
import { ListRowItem } from './ListRowItem.tsx';

interface Props {
  /** What was asked for: with another question the list begins at its top again. */
  asked: string;
  found: readonly Application[];
  rows: ReadonlyMap<string, ListRow>;
  selected: ReadonlySet<string>;
  chosen: string | null;
  systemOf(application: Application): string | null;
  now: Date;
  onChoose(id: string): void;
  onSelect(id: string, isSelected: boolean): void;
}

/** The rows of the list. The arrow keys, Home and End lead through them; the Tab key stops at one and goes on. */
export function ListRows(props: Props) {
  const { asked, found, rows, selected, chosen, systemOf, now, onChoose, onSelect } = props;
  const list = useRef<HTMLUListElement>(null);
  const { from, to, before, end, setRange } = useRange(asked, found.length);
  const [stop, setStop] = useState(0);
  const toFocus = useRef<{ row: number; part: string } | null>(null);
  useEffect(() => setStop(0), [asked]);
  // After each drawing: the row may have been put into the page only now.
  useLayoutEffect(() => {
    const { row, part } = toFocus.current ?? {};
    const there = row === undefined ? null : list.current?.children[row - from];
    if (!there) return;
    toFocus.current = null;
    there.querySelector<HTMLElement>(part!)?.focus();
  });
  const follow = (event: KeyboardEvent) => {
    const next = rowAfterKey(event.key, stop, found.length);
    if (next === null) return;
    event.preventDefault();
    toFocus.current = { row: next, part: (event.target as Element).matches('input') ? 'input' : 'button' };
    setStop(next);
    setRange(rangeWith([from, to], next));
  };
  if (found.length === 0) return null;
  return (
    <div class="card rows">
      <div ref={before} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its buttons */}
      <ul ref={list} onKeyDown={follow}>
        {found.slice(from, to).map((one, i) => (
          <ListRowItem
            key={one.id}
            place={[from + i + 1, found.length]}
            application={one}
            row={rows.get(one.id)}
            system={systemOf(one)}
            isChosen={one.id === chosen}
            isSelected={selected.has(one.id)}
            isStop={from + i === Math.min(stop, found.length - 1)}
            now={now}
            onChoose={() => onChoose(one.id)}
            onSelect={isSelected => onSelect(one.id, isSelected)}
            onFocus={() => setStop(from + i)}
          />
        ))}
      </ul>
      <div ref={end} />
    </div>
  );
}

const firstRows: Range = [0, rowsAtOnce];

/** The rows that are in the page: more of them where one scrolls near to `before` or to `end`. */
function useRange(asked: string, count: number) {
  const before = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [[start, to], setRange] = useState<Range>(firstRows);
  const from = Math.min(start, Math.max(0, count - rowsAtOnce));
  // The same object where it is so already: nothing is drawn anew for it.
  useEffect(() => setRange(firstRows), [asked]);
  useEffect(() => {
    const watch = new IntersectionObserver(
      seen => {
        for (const { isIntersecting, target } of seen) {
          if (!isIntersecting) continue;
          const next: Range =
            target === end.current ? [from, to + rowsAtOnce] : rangeAbove(target.parentElement!, [from, to]);
          // A key may have led elsewhere since this was seen.
          setRange(now => (now[0] === start && now[1] === to ? next : now));
        }
      },
      { rootMargin: '600px' },
    );
    if (end.current && to < count) watch.observe(end.current);
    if (before.current && from > 0) watch.observe(before.current);
    return () => watch.disconnect();
  }, [start, from, to, count]);
  return { from, to, before, end, setRange };
}

/**
 * The rows with some before them, where whoever scrolls up has come to the first. At the very top of what scrolls,
 * browsers do not keep in place what is pushed down: of the page that is the top of the list, too.
 */
function rangeAbove(rows: Element, [from, to]: Range): Range {
  const scrollsItself = rows.scrollHeight > rows.clientHeight;
  if (!scrollsItself && scrollY === 0) return firstRows;
  rows.scrollTop ||= 1;
  return [Math.max(0, from - rowsAtOnce), to];
}
