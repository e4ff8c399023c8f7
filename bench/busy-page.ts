import type { CDPSession, Page } from 'playwright';
import { taskTime } from './extension.ts';

/** Longer than a reader may put its work off. */
const settledMs = 700;

/**
 * A page of so many nodes, whose bulk is not rendered: frames differ from run to run, the work of scripts does not.
 */
export function busyPage(nodes: number): string {
  return `<!doctype html><title>bench</title><main><h1>Apply</h1><form><input><button>Submit</button></form></main>
<div id="bulk" style="display:none">${'<p><span>text</span></p>'.repeat(nodes / 2)}</div>`;
}

/** CPU time of the main thread for 10,000 changes of a busy page: the least of several bursts, in milliseconds. */
export async function quickestBurst(page: Page, cdp: CDPSession, bursts: number): Promise<number> {
  let min = Number.POSITIVE_INFINITY;
  for (let burst = 0; burst < bursts; burst++) {
    const before = await taskTime(cdp);
    await page.evaluate(mutate);
    await page.waitForTimeout(settledMs);
    min = Math.min(min, (await taskTime(cdp)) - before);
  }
  return min;
}

/**
 * 100 tasks of 100 changes each, as a busy page would make them. Only the elements that change are made known to the script:
 * to ask for all of a large page took longer than the changes, and hid what they cost.
 */
async function mutate(): Promise<void> {
  const spans: Element[] = [];
  let next = document.querySelector('#bulk > p');
  for (; next && spans.length < 5000; next = next.nextElementSibling) spans.push(next.firstElementChild!);
  const channel = new MessageChannel();
  const nextTask = () =>
    new Promise(done => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(null);
    });
  for (let task = 0; task < 100; task++) {
    for (let i = 0; i < 50; i++) {
      const span = spans[(task * 50 + i) % spans.length]!;
      span.className = `c${task}`;
      (span.firstChild as Text).data = `text ${task} ${i}`;
    }
    await nextTask();
  }
}
