import { mkdtempSync, rmSync } from 'node:fs';
import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from './expect.ts';
import { formPage } from './form-page.ts';
import { openAlone } from './rigs/chromium-alone.ts';
import { ensureExtension, idOf, launchChromium } from './rigs/chromium-launch.ts';
import { callOf, readDatabases } from './rigs/inside.ts';
import { test } from './stories.ts';

const extension = join(import.meta.dirname, '../out/demo/chrome');
const said = 'We could not load your application. Please try again later.';
const first = '/acme/globex/fitter/apply';
const second = '/acme/globex/welder/apply';
/** Never shown: one that fails, one that is answered with an error, and one that says that something failed. */
const unseen = ['/acme/globex/gone/apply', '/acme/globex/broken/apply', '/acme/globex/failed/apply'];

/** A page that has others made ready, and goes to one of them a while later. */
const opening = `${formPage({ job: 'Fitter' })}
<script type="speculationrules">${JSON.stringify({ prerender: [{ source: 'list', eagerness: 'immediate', urls: [second, ...unseen] }] })}</script>
<script>setTimeout(() => { location.href = '${second}' }, 6000)</script>`;

/** A page that says that something failed, once it is shown, and tells the server how it came and that it was noted. */
const following = `${formPage({ job: 'Welder' })}<script>
  const tell = what => fetch('/told/' + what, { method: 'POST', keepalive: true });
  const shown = () => {
    tell(performance.getEntriesByType('navigation')[0].activationStart > 0 ? 'made-ready' : 'loaded');
    new MutationObserver(() => document.querySelector('html > [popover]') && tell('noticed'))
      .observe(document.documentElement, { childList: true });
    setTimeout(() => { document.getElementById('messages').innerHTML = '<p role="alert">${said}</p>' }, 3000);
  };
  if (document.prerendering) document.addEventListener('prerenderingchange', shown, { once: true });
  else shown();
</script>`;

function answer(path: string, response: ServerResponse): void {
  const page = (body: string, status = 200) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  if (path === first) page(opening);
  else if (path === second) page(following);
  else if (path === unseen[0]) response.destroy();
  else if (path === unseen[1]) page('', 500);
  else if (path === unseen[2])
    page(formPage({ job: 'Failed' }) + `<p role="alert">${said} This page was never seen.</p>`);
  else page('');
}

test('a page that the browser made ready in advance counts once it is shown, and under its own address', async () => {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request.url ?? '', response);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const profile = mkdtempSync(join(tmpdir(), 'callworthy-prerender-'));
  try {
    const end = openAlone(process.env.CHROMIUM_BIN!, extension, profile, home + first);
    try {
      await expect
        .poll(() => asked, 'what was asked for')
        .toEqual(expect.arrayContaining([...unseen, '/told/noticed']));
    } finally {
      await end();
    }
    expect(asked).toContain('/told/made-ready');

    const options = { executable: process.env.CHROMIUM_BIN!, extension, site: null, headless: true };
    const context = await launchChromium(profile, options);
    try {
      const id = idOf(extension);
      await ensureExtension(context, await context.browser()!.newBrowserCDPSession(), extension, id);
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/icons/16.png`);
      const { notes } = await page.evaluate<{ notes: object[] }>(callOf(readDatabases));
      expect(notes).toMatchObject([{ text: said, url: home + second, title: 'Globex - Welder' }]);
    } finally {
      await context.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
