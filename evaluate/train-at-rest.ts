import { certainWords } from '../src/failures/at-rest/certain-words.ts';
import { type AtRest, chanceAtRest, signsOf } from '../src/failures/at-rest/at-rest.ts';
import { isOfProgram } from '../src/failures/program-faults.ts';
import { classifyMessage } from '../src/failures/classify-message.ts';
import { withoutCounts } from '../src/failures/at-rest/server-page.ts';
import { tellsFrom } from '../src/failures/at-rest/standing.ts';
import type { PageReading } from './pages.ts';

/** A message as it is learned from: the place of its page, and its signs. */
interface Lesson {
  page: number;
  signs: ReadonlyMap<string, number>;
}
type Weights = Readonly<Record<string, number>>;

/** How small the weights are held; in folds half and twice as much make no difference. */
const decay = 1;
const steps = 1500;
const rounds = 4;

/**
 * Learns what speaks for a failure, and against it, in a message that is on a page from the start. On a page that
 * works no message reports a failure; on one that failed at least one does, and it is taken to be the one that the
 * weights of the round before find likeliest. The same pages give the same weights.
 */
export function learnAtRest(pages: readonly PageReading[]): Weights {
  const lessons = lessonsOf(pages);
  const isOfFailed = ({ page }: Lesson) => pages[page]!.hasError;
  const calm = lessons.filter(one => !isOfFailed(one));
  let chance = ({ signs }: Lesson) => (signs.get('trouble') ?? 0) + (signs.get('told') ?? 0);
  let weights: Weights = {};
  for (let round = 0; round < rounds; round += 1) {
    const likeliest = new Map<number, Lesson>();
    for (const one of lessons.filter(isOfFailed)) {
      const before = likeliest.get(one.page);
      if (!before || chance(one) > chance(before)) likeliest.set(one.page, one);
    }
    const learned = regress([...likeliest.values()], calm);
    weights = learned;
    chance = ({ signs }) => chanceAtRest(signs, learned);
  }
  return weights;
}

/** In folds by page: how many that work alarm, and how many that failed are found, by messages that are weighed. */
export function measureAtRest(pages: readonly PageReading[], folds: number): string {
  const lessons = lessonsOf(pages);
  const told = new Set<number>();
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = learnAtRest(pages.filter((_, i) => i % folds !== fold));
    for (const { page, signs } of lessons)
      if (page % folds === fold && chanceAtRest(signs, weights) >= tellsFrom) told.add(page);
  }
  const weighed = [...new Set(lessons.map(({ page }) => page))];
  const of = (hasError: boolean) => weighed.filter(page => pages[page]!.hasError === hasError);
  const count = (all: readonly number[]) => `${all.filter(page => told.has(page)).length} of ${all.length}`;
  return `found ${count(of(true))}, alarmed ${count(of(false))} of ${pages.filter(one => !one.hasError).length}`;
}

/** Without what is read in another way: rules, arrivals, states, and what programs say of themselves. */
function lessonsOf(pages: readonly PageReading[]): Lesson[] {
  return pages.flatMap(({ seen, lang }, page) =>
    seen.flatMap(one => {
      const message: AtRest = { ...one, lang };
      const certain = withoutCounts(certainWords(one.text, lang));
      const { kind } = classifyMessage({ ...one, lang }, Number.NaN, true);
      if (one.rule || kind === 'state' || kind === 'success' || isOfProgram(certain)) return [];
      return [{ page, signs: signsOf(message, certain) }];
    }),
  );
}

/** Logistic regression by Nesterov's gradient, with every weight but the bias held small. */
function regress(failed: readonly Lesson[], calm: readonly Lesson[]): Weights {
  const all = [...failed, ...calm];
  const names = [...new Set(all.flatMap(({ signs }) => [...signs.keys()]))].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = all.map(({ signs }) => ({
    places: Int32Array.from([...signs.keys()], name => place.get(name)!),
    values: Float64Array.from(signs.values()),
  }));
  const bias = place.get('bias');
  // No slope is steeper than this, so no step goes too far.
  const steepest =
    rows.reduce((sum, { values }) => sum + values.reduce((squares, value) => squares + value ** 2, 0), 0) / 4;
  const rate = 1 / (decay + steepest);
  let weights = new Float64Array(names.length);
  let ahead = weights.slice();
  const slope = weights.slice();
  for (let step = 1; step <= steps; step += 1) {
    for (let i = 0; i < slope.length; i++) slope[i] = i === bias ? 0 : decay * ahead[i]!;
    for (const [i, row] of rows.entries()) addSlope(row, i < failed.length ? 1 : 0, ahead, slope);
    const next = new Float64Array(names.length);
    const pace = step / (step + 3);
    for (let i = 0; i < next.length; i++) {
      const weight = ahead[i]! - rate * slope[i]!;
      next[i] = weight;
      ahead[i] = weight + pace * (weight - weights[i]!);
    }
    weights = next;
  }
  const rounded = names.map((name, i) => [name, Math.round(weights[i]! * 1000) / 1000] as const);
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}

interface Row {
  places: Int32Array;
  values: Float64Array;
}

/** Adds how a lesson that is to come out as `wanted` would have the weights changed. Loops, since training is nothing else. */
function addSlope({ places, values }: Row, wanted: number, weights: Float64Array, slope: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += values[i]! * weights[places[i]!]!;
  const off = 1 / (1 + Math.exp(-sum)) - wanted;
  for (let i = 0; i < places.length; i++) slope[places[i]!]! += off * values[i]!;
}
