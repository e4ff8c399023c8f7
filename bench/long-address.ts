import { countTaskTime, type Installed, taskTime } from './extension.ts';

/** When everything that an extension puts into a page is there. */
const readyMs = 3_500;
/** By then a message has been read, sent, and kept for the time until it has arrived. */
const toldMs = 1_000;

const page = `<!doctype html><html lang="en"><title>Globex - Field Engineer</title><h1>Field Engineer</h1>
<form><label>Full name <input name="name"></label><button>Submit application</button></form><div id="messages"></div></html>`;

/**
 * CPU time of the main thread for one failure on a page with a short address, and on one with an address of 10,000
 * letters, in milliseconds. A message that is on its way lies on the disk without what is secret in its address.
 */
export async function measureLongAddress(installed: Installed) {
  return { short: await failureAt(installed, 10), long: await failureAt(installed, 10_000) };
}

async function failureAt({ context, site }: Installed, letters: number): Promise<number> {
  const address = `https://jobs.lever.co/globex/${'abcdefghij'.repeat(letters / 10)}`;
  site.answer(address, { body: page, headers: { 'content-type': 'text/html' } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await countTaskTime(cdp);
  await tab.goto(address);
  await tab.waitForTimeout(readyMs);
  const before = await taskTime(cdp);
  await tab.evaluate(fail);
  await tab.waitForTimeout(toldMs);
  const spent = (await taskTime(cdp)) - before;
  await tab.close();
  return spent;
}

function fail(): void {
  const alert = document.createElement('p');
  alert.role = 'alert';
  alert.textContent = 'Something went wrong while saving your application. Please try again later.';
  document.getElementById('messages')!.replaceChildren(alert);
}
