import { type Installed, install, median } from './extension.ts';
import { measureBurst } from './burst.ts';
import { measureDurable } from './durable.ts';
import { measureFiles } from './files.ts';
import { prepareLittle, prepareMuch } from './kept.ts';
import { measureLoad } from './load.ts';
import { measureLongAddress } from './long-address.ts';
import { workerOnce } from './worker.ts';

/** One thing that was measured of both extensions in turn, round by round, in milliseconds. */
export interface Compared {
  what: string;
  ours: readonly number[];
  theirs: readonly number[];
}

type Measure = (installed: Installed) => Promise<Record<string, number>>;

interface Part {
  name: string;
  /** Only a build of this extension has it: notes, a popup, a page with the applications. */
  isOwn?: boolean;
  measure: Measure;
}

const parts: readonly Part[] = [
  {
    name: 'load',
    async measure(installed) {
      const { over, settled } = await measureLoad(installed, 1);
      return { 'CPU at load': over, 'CPU until settled': settled };
    },
  },
  {
    name: 'burst',
    async measure(installed) {
      const few = await measureBurst(installed, 10_000);
      const many = await measureBurst(installed, 100_000);
      return {
        'burst of 10,000 changes on 10,000 nodes': few.all,
        'the same, over the page by itself': few.over,
        'burst of 10,000 changes on 100,000 nodes': many.all,
        'the same on 100,000 nodes, over the page by itself': many.over,
      };
    },
  },
  {
    name: 'address',
    async measure(installed) {
      const { short, long } = await measureLongAddress(installed);
      return { 'failure, short address': short, 'failure, address of 10,000 letters': long };
    },
  },
  {
    name: 'durable',
    isOwn: true,
    async measure(installed) {
      const { awake, asleep } = await measureDurable(installed, { awake: 3, asleep: 2 });
      return { 'failure to note, awake': awake, 'failure to note, asleep': asleep };
    },
  },
  {
    name: 'worker',
    isOwn: true,
    measure: async ({ folder }) => workerOnce(folder),
  },
];

/**
 * Measures two unpacked extensions, each in a browser of its own, on the same pages and in turn, so that whatever else
 * the machine does meets both. What an extension does not have is left out.
 *
 * @param rounds of which the first warms up and is not counted
 * @param only names of the parts to measure; empty: all
 * @param told hears what is measured next: a round of some parts takes half a minute
 */
export async function measureAgainst(
  executablePath: string,
  ours: string,
  theirs: string,
  rounds: number,
  only: readonly string[] = [],
  told: (what: string) => void = () => {},
): Promise<Compared[]> {
  const both = [await install(executablePath, ours), await install(executablePath, theirs)];
  const spent = new Map<string, [number[], number[]]>();
  const take = async (measure: Measure, round: number) => {
    // Whoever comes second finds the machine warm.
    for (const which of round % 2 ? [0, 1] : [1, 0]) {
      for (const [what, ms] of Object.entries(await measure(both[which]!))) {
        const times = timesOf(spent, what);
        if (round > 0) times[which]!.push(ms);
      }
    }
  };
  try {
    const isOwn = (await Promise.all(both.map(isBuildOfThis))).every(Boolean);
    const isWanted = (name: string) => only.length === 0 || only.includes(name);
    const measured = parts.filter(one => isWanted(one.name) && (isOwn || !one.isOwn));
    for (let round = 0; round <= rounds; round++) {
      for (const { name, measure } of measured) {
        told(`${name}, ${round === 0 ? 'to warm up' : `round ${round} of ${rounds}`}`);
        await take(measure, round);
      }
    }
    if (isOwn && isWanted('kept')) {
      told('kept');
      await takeKept(both, spent);
    }
    // It takes minutes, so only who asks for it gets it.
    if (isOwn && only.includes('files')) {
      for (const which of [0, 1, 1, 0]) {
        told('files');
        const folder = both[which]!.folder;
        for (const [what, ms] of Object.entries(await measureFiles(executablePath, folder)))
          timesOf(spent, what)[which]!.push(ms);
      }
    }
  } finally {
    await Promise.all(both.map(one => one.close()));
  }
  return [...spent].map(([what, [mine, other]]) => ({ what, ours: mine, theirs: other }));
}

function timesOf(spent: Map<string, [number[], number[]]>, what: string): [number[], number[]] {
  const times = spent.get(what) ?? [[], []];
  spent.set(what, times);
  return times;
}

/** Openings of each, of which the first warms up and is not counted. */
const openings = 8;

/** Popup, list and search: each build is filled once, and then both are opened in turn. */
async function takeKept(both: readonly Installed[], spent: Map<string, [number[], number[]]>): Promise<void> {
  const inTurn = async (
    what: string,
    rounds: number,
    asked: readonly (() => Promise<number | number[]>)[],
  ) => {
    for (let round = 0; round <= rounds; round++) {
      for (const which of round % 2 ? [0, 1] : [1, 0]) {
        const took = await asked[which]!();
        if (round > 0) timesOf(spent, what)[which]!.push(...[took].flat());
      }
    }
  };
  const little = await Promise.all(both.map(prepareLittle));
  await inTurn(
    'popup, little stored',
    openings,
    little.map(({ popup }) => popup),
  );
  const much = [await prepareMuch(both[0]!), await prepareMuch(both[1]!)];
  await inTurn(
    'popup, much stored',
    openings,
    much.map(({ popup }) => popup),
  );
  await inTurn(
    'applications page ready, much stored',
    openings,
    much.map(({ list }) => list),
  );
  await inTurn(
    'search, much stored',
    2,
    much.map(({ searches }) => searches),
  );
}

async function isBuildOfThis({ context, origin }: Installed): Promise<boolean> {
  const tab = await context.newPage();
  const answer = await tab.goto(`${origin}/src/log/index.html`).catch(() => null);
  await tab.close();
  return answer?.ok() === true;
}

/** Both medians and their ratio, with the ratios of the outer quarters of the rounds as its spread. */
export function ratioOf({ ours, theirs }: Compared) {
  const each = ours.map((ms, i) => ms / theirs[i % theirs.length]!).sort((a, b) => a - b);
  const at = (part: number) => each[Math.round((each.length - 1) * part)]!;
  const medians = { ours: median(ours), theirs: median(theirs) };
  return { ...medians, ratio: medians.ours / medians.theirs, low: at(0.25), high: at(0.75) };
}
