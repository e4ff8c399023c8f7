import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { localDay } from '../applications/moment.ts';
import type { ListRow } from '../views/list-row.ts';
import { foldedWords, nearlyIn, searchIn } from '../views/search.ts';
import { t, tCount } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { AddApplication } from './AddApplication.tsx';
import { FilterBar } from './FilterBar.tsx';
import { holdSlices, inSlices } from './in-slices.ts';
import { chosenFrom, countsOf, isCounted, type ListChoice } from './list-order.ts';
import { ListRows } from './ListRows.tsx';
import { SelectionBarLater } from './SelectionBarLater.tsx';

interface Props {
  /** Newest first. */
  applications: readonly Application[];
  /** How many older ones are still being read. */
  unread: number;
  rows: ReadonlyMap<string, ListRow>;
  choice: ListChoice;
  chosen: string | null;
  systemOf(application: Application): string | null;
  now: Date;
  onChoose(id: string): void;
  onChoice(choice: ListChoice): void;
  onArchive: ApplicationsActions['archive'];
  onDelete: ApplicationsActions['deleteApplications'];
  onJoin: ApplicationsActions['join'];
  onAdd: ApplicationsActions['addApplication'];
}

/** The applications, to be narrowed down, searched, selected and chosen from. */
export function ApplicationList(props: Props) {
  const { applications, unread, rows, choice, now } = props;
  const { onChoice, onArchive, onDelete, onJoin, onAdd } = props;
  const [asked, setAsked] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const counts = useMemo(() => countsOf(applications, rows, unread), [applications, rows, unread]);
  const today = localDay(now);
  const ordered = useMemo(() => {
    // The newest are read first; which ones come first in another order is known once all are.
    return unread > 0 && choice.sorting !== 'newest' ? [] : chosenFrom(applications, rows, choice, today);
  }, [applications, unread, rows, choice, today]);
  const { found, elsewhere } = useSearch(props, ordered, asked);
  const all = counts.get(null) ?? 0;
  const says = useCount(found.length, elsewhere.length, asked, all, unread > 0, choice.state);
  const marked = applications.filter(({ id }) => selected.has(id));
  const selectNone = () => setSelected(new Set());
  return (
    <nav class="titled" aria-label={t('applications')}>
      <SearchField asked={asked} onAsk={setAsked} />
      <AddApplication onAdd={onAdd} />
      <FilterBar
        choice={choice}
        counts={counts}
        isCounted={isCounted(applications, rows, unread)}
        onChoice={onChoice}
      />
      <SelectionBarLater
        selected={marked}
        shown={found.length}
        onArchive={ifDone(onArchive, selectNone)}
        onDelete={ifDone(onDelete, selectNone)}
        onJoin={ifDone(onJoin, selectNone)}
        onSelectAll={() => setSelected(new Set(found.map(({ id }) => id)))}
        onSelectNone={selectNone}
      />
      <p class="small" role="status">
        {says}
      </p>
      <Elsewhere found={elsewhere} rows={rows} onShow={state => onChoice({ ...choice, state })} />
      <ListRows
        {...props}
        asked={`${asked} ${choice.state} ${choice.sorting}`}
        found={found}
        selected={selected}
        onSelect={(id, isSelected) => setSelected(before => withSelected(before, id, isSelected))}
      />
    </nav>
  );
}

/** What a search finds of those that are shown now, and where it finds nothing there, among all the others. */
function useSearch(props: Props, ordered: readonly Application[], asked: string) {
  const { applications, unread, rows, systemOf } = props;
  const textsOf = (one: Application) => [ownWords(one, systemOf), rows.get(one.id)?.noted ?? ''];
  const search = useMemo(() => searchIn(ordered, textsOf), [ordered, rows]);
  useEffect(() => {
    let isWanted = true;
    // So that the first search has no more to do than the others.
    if (unread === 0)
      inSlices(applications, one => isWanted && (ownWords(one, systemOf), true)).catch(console.error);
    return () => {
      isWanted = false;
    };
  }, [applications, unread]);
  const found = useMemo(() => {
    const exact = search(asked);
    // A slip of the finger in the name of an employer or a job; notes are too many words to be nearly any.
    if (exact.length > 0) return exact;
    const isNearly = nearlyIn(asked);
    return ordered.filter(one => isNearly(ownWords(one, systemOf)));
  }, [search, asked]);
  // A filter stays from one visit to the next, and is easily forgotten.
  const elsewhere = useMemo(
    () => (found.length > 0 || unread > 0 || !asked ? [] : searchIn(applications, textsOf)(asked)),
    [found, applications, unread, rows, asked],
  );
  return { found, elsewhere };
}

interface ElsewhereProps {
  found: readonly Application[];
  rows: Props['rows'];
  onShow(state: ListChoice['state']): void;
}

/** Leads to what a search found among those that are not shown now. */
function Elsewhere({ found, rows, onShow }: ElsewhereProps) {
  if (found.length === 0) return null;
  const areArchived = found.every(({ id }) => rows.get(id)?.states.includes('archived'));
  return (
    <div>
      <button type="button" class="plain" onClick={() => onShow(areArchived ? 'archived' : null)}>
        {t('foundElsewhere', tCount('applications', found.length))}
      </button>
    </div>
  );
}

function withSelected(before: ReadonlySet<string>, id: string, isSelected: boolean): ReadonlySet<string> {
  const others = [...before].filter(one => one !== id);
  return new Set(isSelected ? [...others, id] : others);
}

/** What was selected stays so where nothing came of the action: it can be tried again. */
const ifDone =
  <Given extends unknown[]>(first: (...given: Given) => Promise<boolean>, then: () => void) =>
  (...given: Given) =>
    void first(...given).then(isDone => isDone && then());

/** How many were found, and whether there are some that are not shown now. While some are still being read, a search says nothing new: it may find more. */
function useCount(
  found: number,
  elsewhere: number,
  asked: string,
  all: number,
  isPartial: boolean,
  state: ListChoice['state'],
): string {
  const said = useRef('');
  if (isPartial && !asked && state === null) said.current = tCount('applications', all);
  else if (!isPartial) {
    const nothing = elsewhere > 0 ? 'applicationsNothingHere' : 'applicationsNothingFound';
    said.current = found > 0 || !asked ? tCount('applications', found) : t(nothing, asked);
  }
  return said.current;
}

/** The field to search in; the key "/" leads to it from anywhere on the page where nothing is typed. */
function SearchField({ asked, onAsk }: { asked: string; onAsk(asked: string): void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  }, []);
  return (
    <>
      <label class="unseen" for={id}>
        {t('applicationsSearch')}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        placeholder={t('applicationsSearch')}
        value={asked}
        onInput={event => {
          holdSlices();
          onAsk(event.currentTarget.value);
        }}
      />
    </>
  );
}

const known = new WeakMap<Application, { system: string | null; words: string }>();

/** What an application is found by, besides what was noted. */
function ownWords(one: Application, systemOf: Props['systemOf']): string {
  const system = systemOf(one);
  const before = known.get(one);
  if (before?.system === system) return before.words;
  const { employer, job, employerDomain, url } = one;
  const words = foldedWords([employer, job.title, job.id, employerDomain, url, system]);
  known.set(one, { system, words });
  return words;
}
