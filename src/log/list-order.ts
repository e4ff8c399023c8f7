import type { Application } from '../applications/application.ts';
import { isToCome } from '../applications/deadline.ts';
import type { ListRow } from '../views/list-row.ts';
import { type ListState, listStates } from '../views/list-states.ts';

export const sortings = ['newest', 'employer', 'deadline', 'oldest'] as const;
export type Sorting = (typeof sortings)[number];

/** How a person looks at the list: kept from one visit to the next. */
export interface ListChoice {
  /** Null: all but the archived ones. */
  state: ListState | null;
  sorting: Sorting;
}

export const firstChoice: ListChoice = { state: null, sorting: 'newest' };

/** A kept choice; what another version kept, and this one does not know, is as if nothing was chosen. */
export function readChoice(kept: unknown): ListChoice {
  const { state, sorting } = { ...firstChoice, ...(kept as Partial<ListChoice> | undefined) };
  return {
    state: listStates.find(one => one === state) ?? null,
    sorting: sortings.find(one => one === sorting) ?? firstChoice.sorting,
  };
}

type Rows = ReadonlyMap<string, ListRow>;

const last = '\uffff';

/**
 * The applications that a choice shows, in its order. Those whose row is not known yet are shown among all. `today`
 * (YYYY-MM-DD): what closed before has no closing date any more that one could miss.
 */
export function chosenFrom(
  applications: readonly Application[],
  rows: Rows,
  { state, sorting }: ListChoice,
  today: string,
): readonly Application[] {
  const shown = applications.filter(({ id }) => isListed(rows.get(id), state));
  if (sorting === 'newest') return shown;
  if (sorting === 'oldest') return shown.toReversed();
  const closes = (deadline: string | null) => (isToCome(deadline, today) ? deadline : null);
  const keyOf = ({ id, employer }: Application) =>
    (sorting === 'employer' ? employer : closes(rows.get(id)?.deadline ?? null)) ?? last;
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const keyed = shown.map(one => ({ one, key: keyOf(one) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key, compare)).map(({ one }) => one);
}

/** What is unknown comes last, in whichever alphabet. */
function compareKeys(a: string, b: string, compare: (a: string, b: string) => number): number {
  return Number(a === last) - Number(b === last) || compare(a, b);
}

function isListed(row: ListRow | undefined, state: ListState | null): boolean {
  if (state === null) return !row?.states.includes('archived');
  return row?.states.includes(state) ?? false;
}

/**
 * How many there are of each state, and of all that are not archived. `unread` more are not known yet, and count as
 * those do.
 */
export function countsOf(
  applications: readonly Application[],
  rows: Rows,
  unread = 0,
): ReadonlyMap<ListState | null, number> {
  const counts = new Map<ListState | null, number>([[null, unread]]);
  for (const { id } of applications) {
    const states = rows.get(id)?.states ?? [];
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
    if (!states.includes('archived')) counts.set(null, (counts.get(null) ?? 0) + 1);
  }
  return counts;
}

/** Whether the state of each application is known. Until then a number of some of them would be taken for that of all. */
export function isCounted(applications: readonly Application[], rows: Rows, unread: number): boolean {
  return unread === 0 && applications.every(({ id }) => rows.has(id));
}

/** The choice of the list that shows what needs the applicant. */
export const allNeedingYou: ListChoice = { state: 'needs-you', sorting: 'deadline' };

/** What needs the applicant, the one that closes first in front, then the newest. */
export function needingYou(
  applications: readonly Application[],
  rows: Rows,
  today: string,
): readonly Application[] {
  return chosenFrom(applications, rows, allNeedingYou, today);
}
