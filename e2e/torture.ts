import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from './expect.ts';
import type { Site } from './rigs/site.ts';
import { test } from './stories.ts';

/** One failure and what befell it. */
export interface Round {
  kind: string;
  url: string;
  /** The form of another employer, where the page may go next. */
  other: string;
  employer: string;
  /** A word that is in its message alone. */
  word: string;
  /** Where the page says that its message is painted, and that it has been there for long enough by the page's own clock. */
  painted: string;
  stood: string;
  /** How long after its failure was painted the page is struck. */
  delayMs: number;
  isStood: boolean;
  isStoodBeforeBlow: boolean;
}

/** Pages that are struck at the same time, where there are many: most of a round is waiting. */
const maxTogether = 5;

/** Where a page may be sent: to another site, and to one that never answers. */
export const foreign = 'https://elsewhere.example/';
export const dead = 'https://jobs.lever.co/dead/x';

/** Makes test and site ready for so many kinds of blows, and answers how many are to come. */
export function beginTorture(site: Site, kinds: number): ReturnType<typeof tortureRuns> {
  const asked = tortureRuns(kinds);
  test.setTimeout(900_000 + asked.runs * 60_000);
  site.answer(dead, { hangUp: true });
  site.answer(foreign, { body: '<title>Elsewhere</title>' });
  return asked;
}

/** The blows to strike with: all, or those that `npm run torture` was asked for. */
export function chosenKinds(kinds: object): string[] {
  const { TORTURE_KIND: words = '' } = process.env;
  const chosen = Object.keys(kinds).filter(name => name.includes(words));
  if (chosen.length === 0) throw new Error(`No blow is called "${words}"`);
  return chosen;
}

/** `npm run torture` says how many, and how many there were before; `npm test` takes each kind once. */
function tortureRuns(kinds: number): {
  runs: number;
  before: number;
  /** How many of one kind at the same time; null where each is taken once. */
  together: number | null;
  seed: number;
  random: () => number;
} {
  const seed = Number(process.env.TORTURE_SEED ?? 20261130);
  let state = seed;
  // Numerical Recipes' generator: any will do that begins with the seed.
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const { TORTURE_RUNS: asked, TORTURE_BEFORE: before = 0 } = process.env;
  return {
    runs: Number(asked ?? kinds),
    before: Number(before),
    together: asked ? maxTogether : null,
    seed,
    random,
  };
}

/** A page is read once it has been still for as long. What goes away before may be lost (docs/limits.md). */
const stillMs = 30;

const letters = (n: number) => [...String(n)].map(digit => 'bcdfghklmn'[Number(digit)]!).join('a');

/** Puts a page on the site that fails when it is told to. */
export function pageThatFails(site: Site, run: number, kind: string, random: () => number): Round {
  const name = `glo${letters(run + 100)}`;
  const job = (n: number) => `00000000-0000-4000-8000-${String(run * 2 + n).padStart(12, '0')}`;
  const round: Round = {
    kind,
    url: `https://jobs.lever.co/${name}/${job(1)}/apply`,
    other: `https://jobs.lever.co/init${letters(run + 100)}/${job(2)}/apply`,
    employer: name,
    word: `zq${letters(run + 100)}zq`,
    painted: `https://jobs.lever.co/painted/${run}`,
    stood: `https://jobs.lever.co/stood/${run}`,
    delayMs: Math.round(random() * 300),
    isStood: false,
    isStoodBeforeBlow: false,
  };
  const form =
    '<form><label>Name <input name="full"></label><button type="button">Submit application</button></form>';
  const script = `<script>
    globalThis.fail = () => {
      document.body.insertAdjacentHTML('beforeend', '<div role="alert">Something went wrong and ${round.word} could not be saved. Please try again.</div>');
      requestAnimationFrame(() => requestAnimationFrame(() => {
        navigator.sendBeacon('/painted/${run}');
        // Twice, so that what waits for as long runs in between, however busy the machine is.
        setTimeout(() => setTimeout(() => navigator.sendBeacon('/stood/${run}'), ${stillMs}), ${stillMs});
      }));
    };
  </script>`;
  site.answer(round.url, {
    body: `<!doctype html><html lang="en"><title>Apply</title><body>${form}${script}</body></html>`,
  });
  site.answer(round.other, {
    body: `<!doctype html><html lang="en"><title>Apply</title><body>${form}</body></html>`,
  });
  site.answer(round.painted, { status: 204, body: '' });
  site.answer(round.stood, { status: 204, body: '' });
  site.reached(round.stood).then(() => (round.isStood = true));
  return round;
}

type Stored = Record<string, Record<string, unknown>[]>;

/** How often each message was stored, and with which application. */
function saidOf(stored: Stored, rounds: readonly Round[]) {
  const [notes, applications] = [stored.notes ?? [], stored.cases ?? []];
  return rounds.map(round => {
    const own = notes.filter(({ text }) => String(text).includes(round.word));
    const homes = own.map(({ caseId }) => applications.find(({ id }) => id === caseId));
    const isRight = homes.every(home => String(home?.employer).toLowerCase() === round.employer);
    return { round, times: own.length, isRight };
  });
}

/** What is counted of each kind of blow. */
interface Counts {
  painted: number;
  /** Lost, of those that had not been there for long enough. */
  lostSooner: number;
  lostLater: number;
  doubled: number;
  misfiled: number;
}

/** The figures, of all rounds and by kind of blow. */
function tally(stored: Stored, rounds: readonly Round[]): { all: Counts; byKind: Record<string, Counts> } {
  const said = saidOf(stored, rounds);
  const isLate = ({ round }: (typeof said)[number]) => round.isStoodBeforeBlow;
  const count = (list: typeof said): Counts => ({
    painted: list.length,
    lostSooner: list.filter(one => one.times === 0 && !isLate(one)).length,
    lostLater: list.filter(one => one.times === 0 && isLate(one)).length,
    doubled: list.filter(({ times }) => times > 1).length,
    misfiled: list.filter(({ times, isRight }) => times > 0 && !isRight).length,
  });
  const kinds = [...new Set(rounds.map(({ kind }) => kind))];
  const byKind = Object.fromEntries(
    kinds.map(kind => [kind, count(said.filter(({ round }) => round.kind === kind))]),
  );
  return { all: count(said), byKind };
}

/** Waits until nothing is missing that was to be stored, or for as long as that can take. */
export async function untilAllThere(stored: () => Promise<Stored>, rounds: readonly Round[]): Promise<void> {
  const isAllThere = async () => tally(await stored(), rounds).all.lostLater === 0;
  await expect
    .poll(isAllThere)
    .toBe(true)
    .catch(() => undefined);
}

/** Fails where something was lost, came twice or went to another application. Prints the figures. */
export function expectNothingLost(title: string, stored: Stored, rounds: readonly Round[]): void {
  const counts = tally(stored, rounds);
  print(title, counts);
  expect(counts.all).toMatchObject({ lostLater: 0, doubled: 0, misfiled: 0 });
}

/** Prints the figures, a line for each kind of blow, and adds them to the file of earlier runs where one is named. */
function print(title: string, { all, byKind }: ReturnType<typeof tally>): void {
  const line = ([kind, row]: [string, Counts]) =>
    `${kind.padEnd(32)} painted ${row.painted}, lost too soon ${row.lostSooner}, lost later ${row.lostLater}, doubled ${row.doubled}, wrong application ${row.misfiled}`;
  console.log([title, ...Object.entries({ ...byKind, all }).map(line)].join('\n'));
  const path = process.env.TORTURE_TOTAL;
  if (path) addTo(path, { ...byKind, all });
}

function addTo(path: string, rows: Readonly<Record<string, Counts>>): void {
  const sums: Record<string, Counts> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  for (const [kind, counts] of Object.entries(rows)) {
    const sum = (sums[kind] ??= { painted: 0, lostSooner: 0, lostLater: 0, doubled: 0, misfiled: 0 });
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(sums, null, 2)}\n`);
}
