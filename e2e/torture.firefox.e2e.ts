import type { Rig } from './rig.ts';
import { expect, test } from './stories.ts';
import { pageThatFails, type Round, tally, tell, tortureRuns } from './torture.ts';
import { visitAndRead } from './visit.ts';

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
  'a foreign site': { after: rig => goTo(rig, 'https://elsewhere.example/') },
  'a dead address': { after: rig => goTo(rig, 'https://jobs.lever.co/dead/x') },
  reload: { after: rig => rig.page.evaluate(() => location.reload()) },
  'background stopped': { after: sleep },
  'extension updated': { after: update },
  'extension updated before': { before: update },
  'asleep, another form': { before: sleep, after: (rig, { other }) => goTo(rig, other) },
};

const wait = (ms: number) => new Promise(done => setTimeout(done, ms));

test('failures survive whatever befalls page, background and extension', async ({ rig, site }) => {
  const names = Object.keys(kinds);
  const { runs, before: earlier, random, seed } = tortureRuns(names.length);
  test.setTimeout(120_000 + runs * 20_000);
  site.answer('https://jobs.lever.co/dead/x', { hangUp: true });
  site.answer('https://elsewhere.example/', { body: '<title>Elsewhere</title>' });
  const rounds: Round[] = [];
  for (let run = 0; run < runs; run++) {
    const name = names[(earlier + run) % names.length]!;
    const { before, after } = kinds[name]!;
    const round = pageThatFails(site, run, name, random);
    rounds.push(round);
    await visitAndRead(rig, round.url);
    await before?.(rig);
    // An extension that was updated needs a moment to find the pages that are open.
    if (before === update) await wait(round.readMs);
    await rig.page.evaluate(() => (window as any).fail());
    await site.reached(round.painted);
    await wait(round.delayMs);
    round.isStoodBeforeBlow = round.isStood;
    await after?.(rig, round).catch(() => undefined);
    await wait(300);
  }
  // What waits in the outbox of a page that is gone is stored when its tab shows the next one.
  await visitAndRead(rig, pageThatFails(site, runs, 'none', random).url);
  const isAllThere = async () => tally(await rig.stored(), rounds).all.lostLater === 0;
  await expect
    .poll(isAllThere, { timeout: 30_000 })
    .toBe(true)
    .catch(() => undefined);
  const told = tally(await rig.stored(), rounds);
  tell(`torture, Firefox, seed ${seed}`, told);
  expect(told.all).toMatchObject({ lostLater: 0, doubled: 0, misfiled: 0 });
});
