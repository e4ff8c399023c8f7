import { join } from 'node:path';
import type { Page } from 'playwright';
import { pageThatFails, type Round, tally, tortureRuns } from './torture.ts';
import { expect, test } from './stories.ts';
import { openVictim, type Victim } from './rigs/torture-chromium.ts';

/** What befalls a page and its browser shortly after a failure was painted. */
const blows: Record<string, (page: Page, victim: Victim, round: Round) => Promise<unknown>> = {
  nothing: async () => {},
  'another form': (page, _, { other }) => page.evaluate(url => void (location.href = url), other),
  'a foreign site': page => page.evaluate(() => void (location.href = 'https://elsewhere.example/')),
  'a blank page': page => page.evaluate(() => void (location.href = 'about:blank')),
  'a dead address': page => page.evaluate(() => void (location.href = 'https://jobs.lever.co/dead/x')),
  reload: page => page.evaluate(() => location.reload()),
  'tab closed': page => page.close({ runBeforeUnload: false }),
  'worker stopped': (_, victim) => victim.stopWorker(),
  'worker stopped, another form': async (page, victim, { other }) => {
    await victim.stopWorker();
    await page.evaluate(url => void (location.href = url), other);
  },
  SIGKILL: (_, victim) => victim.kill(),
};
const asleepBefore = ['another form', 'a foreign site', 'tab closed', 'SIGKILL'];
const kinds = [...Object.keys(blows), ...asleepBefore.map(blow => `asleep, ${blow}`)];

test('failures survive whatever befalls page, background and browser', async ({ site }) => {
  const { runs, random, seed } = tortureRuns();
  test.setTimeout(120_000 + runs * 20_000);
  site.answer('https://jobs.lever.co/dead/x', { hangUp: true });
  site.answer('https://elsewhere.example/', { body: '<title>Elsewhere</title>' });
  const victim = await openVictim({
    executable: process.env.CHROMIUM_BIN!,
    extension: join(import.meta.dirname, '../out/demo/chrome'),
    site,
    headless: true,
  });
  const rounds: Round[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const kind = kinds[run % kinds.length]!;
      const round = pageThatFails(site, run, kind, random);
      rounds.push(round);
      const page = await victim.newPage();
      await page.goto(round.url);
      await page.waitForTimeout(round.readMs);
      if (kind.startsWith('asleep')) await victim.untilAsleep();
      const blow = blows[kind.replace(/^.*, (?=[^,]*$)/, found => (kind in blows ? found : ''))]!;
      // The page is told when to fail, paints, and says so to its server.
      await page.evaluate(() => (globalThis as any).fail());
      await site.reached(round.painted);
      await new Promise(done => setTimeout(done, round.delayMs));
      round.isStoodBeforeBlow = round.isStood;
      await blow(page, victim, round).catch(() => undefined);
      if (kind.endsWith('SIGKILL')) await victim.restart();
      else if (!page.isClosed()) await page.waitForTimeout(300).catch(() => undefined);
      await page.close().catch(() => undefined);
    }
    // What waits in the outbox of a page that is gone is stored at the next start at the latest, one after another.
    await victim.restart();
    const isAllThere = async () => tally(await victim.stored(), rounds).lostLater === 0;
    await expect
      .poll(isAllThere)
      .toBe(true)
      .catch(() => undefined);
    // Nothing comes a second time when it starts again.
    await victim.restart();
    const told = tally(await victim.stored(), rounds);
    console.log(`torture, Chromium, seed ${seed}\n${told.table}`);
    expect(told).toMatchObject({ lostLater: 0, doubled: 0, misfiled: 0 });
  } finally {
    await victim.close();
  }
});
