import { busyPage, quickestBurst } from './busy-page.ts';
import { type Installed, countTaskTime } from './extension.ts';

const bursts = 3;
/** When everything that an extension puts into a page is there. */
const readyMs = 3_500;

const hosts = { vendors: 'jobs.lever.co', nobodys: 'www.employer.example' };

/**
 * CPU time of the main thread for 10,000 changes on a page that has so many nodes, in milliseconds: on a vendor's address,
 * with all that the extension has put there, and how much more that is than the changes take by themselves, on nobody's.
 */
export async function measureBurst(installed: Installed, nodes: number) {
  const vendors = await burstOn(hosts.vendors, installed, nodes);
  const nobodys = await burstOn(hosts.nobodys, installed, nodes);
  return { all: vendors, over: vendors - nobodys };
}

async function burstOn(host: string, { context, site }: Installed, nodes: number): Promise<number> {
  const key = String(nodes).padStart(12, '0');
  const address = `https://${host}/globex/7a8d4c21-0000-4000-8000-${key}/apply`;
  site.answer(address, { body: busyPage(nodes), headers: { 'content-type': 'text/html' } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await countTaskTime(cdp);
  await tab.goto(address);
  await tab.waitForTimeout(readyMs);
  const min = await quickestBurst(tab, cdp, bursts);
  await tab.close();
  return min;
}
