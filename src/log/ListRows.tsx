import { useEffect, useRef, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { ListRow } from '../views/list-row.ts';
import { rowAfterKey } from './list-keys.ts';
import { ListRowItem } from './ListRowItem.tsx';

/** So many are put into the page at once; the next ones follow when one comes near to the end. */
const page = 30;

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
  const end = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(page);
  const [stop, setStop] = useState(0);
  useEffect(() => {
    setShown(page);
    setStop(0);
  }, [asked]);
  useEffect(() => {
    if (!end.current || shown >= found.length) return;
    const watch = new IntersectionObserver(
      seen => seen.some(({ isIntersecting }) => isIntersecting) && setShown(count => count + page),
      { rootMargin: '600px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [shown, found.length]);
  const follow = (event: KeyboardEvent) => {
    const to = rowAfterKey(event.key, stop, found.length);
    if (to === null) return;
    event.preventDefault();
    const part = (event.target as Element).matches('input') ? 'input' : 'button';
    setStop(to);
    setShown(count => Math.max(count, to + page));
    // The row may be put into the page only now.
    requestAnimationFrame(() => list.current?.children[to]?.querySelector<HTMLElement>(part)?.focus());
  };
  if (found.length === 0) return null;
  return (
    <div class="card rows">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its buttons */}
      <ul ref={list} onKeyDown={follow}>
        {found.slice(0, shown).map((one, i) => (
          <ListRowItem
            key={one.id}
            application={one}
            row={rows.get(one.id)}
            system={systemOf(one)}
            isChosen={one.id === chosen}
            isSelected={selected.has(one.id)}
            isStop={i === Math.min(stop, found.length - 1)}
            now={now}
            onChoose={() => onChoose(one.id)}
            onSelect={isSelected => onSelect(one.id, isSelected)}
            onFocus={() => setStop(i)}
          />
        ))}
      </ul>
      <div ref={end} />
    </div>
  );
}
