import type { Rig } from './rig.ts';
import { pause, within } from './rigs/wait.ts';
import { test } from './stories.ts';
import {
  beginTorture,
  chosenKinds,
  dead,
  expectNothingLost,
  foreign,
  pageThatFails,
  type Round,
  untilAllThere,
} from './torture.ts';
import { untilPageRead, visitAndRead } from './visit.ts';

const goTo = (rig: Rig, url: string) => rig.page.evaluate(to => void (location.href = to), url);

interface Kind {
  /** Before the failure, once the page was read. */
  before?: (rig: Rig) => Promise<unknown>;
  /** Shortly after it was painted. */
  after?: (rig: Rig, round: Round) => Promise<unknown>;
}

const sleep = (rig: Rig) => rig.sleepBackground();
const update = (rig: Rig) => rig.updateExtension();

/** What befalls page and extension, as far as Firefox can be driven. */
const kinds: Record<string, Kind> = {
  nothing: {},
  'another form': { after: (rig, { other }) => goTo(rig, other) },
  'a foreign site': { after: rig => goTo(rig, foreign) },
  'a dead address': { after: rig => goTo(rig, dead) },
  reload: { after: rig => rig.page.evaluate(() => location.reload()) },
  'background stopped': { after: sleep },
  'extension updated': { after: update },
  'extension updated before': { before: update },
  'asleep, another form': { before: sleep, after: (rig, { other }) => goTo(rig, other) },
};

test('failures survive whatever befalls page, background and extension', async ({ rig, site }) => {
  const names = chosenKinds(kinds);
  const { runs, before: earlier, random, seed } = beginTorture(site, names.length);
  const rounds: Round[] = [];
  for (let run = 0; run < runs; run++) {
    const name = names[(earlier + run) % names.length]!;
    const { before, after } = kinds[name]!;
    const round = pageThatFails(site, run, name, random);
    rounds.push(round);
    await visitAndRead(rig, round.url);
    await before?.(rig);
    // What is known about tabs is gone with the version before: the new one has to find the page that is open.
    if (before === update) await untilPageRead(rig, round.url);
    await rig.page.evaluate(() => (window as any).fail());
    await within(`the failure on ${round.url}`, site.reached(round.painted));
    await pause(round.delayMs);
    round.isStoodBeforeBlow = round.isStood;
    await after?.(rig, round).catch(() => undefined);
    await pause(300);
  }
  // What waits in the outbox of a page that is gone is stored when its tab shows the next one.
  await visitAndRead(rig, pageThatFails(site, runs, 'none', random).url);
  await untilAllThere(() => rig.stored(), rounds);
  expectNothingLost(`torture, Firefox, seed ${seed}`, await rig.stored(), rounds);
});
