import { callOf, withTools } from '../e2e/rigs/inside.ts';
import { type Installed, median } from './extension.ts';

/** So that one failure is not taken for the same as the one before. */
const apartMs = 600;

/** Another application each time: of one, no more than sixty failures are kept within five minutes. */
const addressOf = (time: number) =>
  `https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-${String(time).padStart(12, '0')}/apply`;
let times = 0;
/** No failure waits so long for its note. */
const patienceMs = 30_000;
const page = `<!doctype html><html lang="en"><title>Globex - Field Engineer</title><h1>Field Engineer</h1>
<form><label>Full name <input name="name"></label><label>E-mail <input name="email"></label><button>Submit application</button></form>
<div id="messages"></div></html>`;

/**
 * Milliseconds from the frame in which a failure is seen to the moment at which its note can be read from the
 * disk, each a median: with the background awake, and with it asleep. Throws where a failure has no note in half a minute.
 */
export async function measureDurable(
  { context, site, origin }: Installed,
  rounds = { awake: 15, asleep: 7 },
) {
  const address = addressOf(times++);
  site.answer(address, { body: page, headers: { 'content-type': 'text/html' } });
  const beside = await context.newPage();
  await beside.goto(`${origin}/src/log/index.html`);
  // In front, because nothing is painted behind.
  const tab = await context.newPage();
  await tab.goto(address);
  const control = await context.newCDPSession(tab);
  await control.send('ServiceWorker.enable');
  await tab.waitForTimeout(2500);

  const took = { awake: [] as number[], asleep: [] as number[] };
  for (const which of ['awake', 'asleep'] as const) {
    for (let round = 0; round <= rounds[which]; round++) {
      await tab.waitForTimeout(apartMs);
      if (which === 'asleep') await control.send('ServiceWorker.stopAllWorkers');
      const stored = beside.evaluate<number>(callOf(whenOneMore, patienceMs));
      await tab.waitForTimeout(200);
      const painted = await tab.evaluate(fail, letters() + which);
      // The first round opens the application and warms everything up.
      if (round > 0) took[which].push((await stored) - painted);
      else await stored;
    }
  }
  await tab.close();
  await beside.close();
  return { awake: median(took.awake), asleep: median(took.asleep) };
}

/** Tells one failure from all others: numbers alone would not. */
function letters(): string {
  return Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
}

/** Shows a failure; answers when it has been painted. */
function fail(name: string): Promise<number> {
  const alert = document.createElement('p');
  alert.role = 'alert';
  alert.textContent = `Something went wrong while saving your application. Please try again later. (${name})`;
  document.getElementById('messages')!.replaceChildren(alert);
  return new Promise(done =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(Date.now());
      channel.port2.postMessage(null);
    }),
  );
}

/** In the extension's own origin: answers when its database holds one note more. */
const whenOneMore = withTools(async ({ answerTo, kept }, patienceMs: number): Promise<number> => {
  const db = await kept();
  const count = () => answerTo(db.transaction('notes').objectStore('notes').count());
  const before = await count();
  // No pauses: the timers of a page that is not in front are slowed down.
  const until = Date.now() + patienceMs;
  while ((await count()) === before)
    if (Date.now() > until) throw new Error(`no note of a failure within ${patienceMs / 1000} s`);
  db.close();
  return Date.now();
});
