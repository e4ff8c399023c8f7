import { countTaskTime, type Installed, median, taskTime } from './extension.ts';

/** When a page counts as loaded, after its load event; facts and contacts are read later, when it is idle. */
const loadedMs = 1200;
const settledMs = 1800;

const vendors = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';
const nobodys = 'https://www.employer.example/globex/7a8d4c21-0000-4000-8000-000000000001/apply';

/** An application form of ordinary size; its bulk is hidden because frames differ from run to run. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Globex - Field Engineer</title>
<style>label { display: block } .error { color: #a00 } [hidden] { display: none }</style>
<header><h1>Field Engineer</h1><nav>${'<a href="/jobs">All jobs</a> '.repeat(8)}</nav></header>
<main><section>${'<p>You plan, build and look after machines, and travel to those who use them.</p>'.repeat(30)}</section>
<form id="application-form" novalidate>${Array.from({ length: 30 }, (_, i) => `<div class="question"><label for="q${i}">Question ${i}</label><input id="q${i}" name="q${i}" aria-describedby="e${i}"><div class="error" id="e${i}" hidden>Please answer this question.</div></div>`).join('')}
<button type="submit">Submit application</button></form></main>
<footer>Trouble applying? Write to <a href="mailto:help@employer.example">help@employer.example</a> or call +1 212 555 0123.</footer>
<div style="display:none">${'<p><span>text</span></p>'.repeat(5000)}</div></html>`;

/**
 * CPU time of the main thread from opening a page until it has loaded, and until it has been read altogether, in
 * milliseconds: the same page on a vendor's address, where the extension reads it, and on nobody's, where it does
 * nothing. Medians of runs in turn.
 */
export async function measureLoad({ context, site }: Installed, rounds = 12) {
  const addresses = { vendors, nobodys };
  for (const url of Object.values(addresses))
    site.answer(url, { body: page, headers: { 'content-type': 'text/html' } });
  const open = async (url: string) => {
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    await countTaskTime(cdp);
    await tab.goto(url);
    await tab.waitForTimeout(loadedMs);
    const loaded = await taskTime(cdp);
    await tab.waitForTimeout(settledMs);
    const settled = await taskTime(cdp);
    await tab.close();
    return { loaded, settled };
  };
  const spent = {
    vendors: [] as number[],
    nobodys: [] as number[],
    over: [] as number[],
    settled: [] as number[],
  };
  for (let round = 0; round < rounds + Number(rounds > 1); round++) {
    const vendor = await open(vendors);
    const nobody = await open(nobodys);
    // The first round warms the browser up.
    if (round === 0 && rounds > 1) continue;
    spent.vendors.push(vendor.loaded);
    spent.nobodys.push(nobody.loaded);
    spent.over.push(vendor.loaded - nobody.loaded);
    spent.settled.push(vendor.settled - nobody.settled);
  }
  return {
    vendors: median(spent.vendors),
    nobodys: median(spent.nobodys),
    over: median(spent.over),
    settled: median(spent.settled),
  };
}
