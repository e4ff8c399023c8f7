import type { Installed } from './extension.ts';

const page =
  '<!doctype html><html lang="en"><title>Page</title><p role="alert">Something went wrong.</p></html>';

/** Bytes of scripts that the extension puts into a page, on a vendor's address and on nobody's. */
export async function measureInjected({ context, site, origin }: Installed) {
  const injectedInto = async (url: string) => {
    site.answer(url, { body: page, headers: { 'content-type': 'text/html' } });
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    let bytes = 0;
    cdp.on('Debugger.scriptParsed', ({ url: script, length = 0 }) => {
      if (script.startsWith(origin)) bytes += length;
    });
    await cdp.send('Debugger.enable');
    await tab.goto(url);
    await tab.waitForTimeout(2500);
    await tab.close();
    return bytes;
  };
  return {
    vendors: await injectedInto('https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000004'),
    nobodys: await injectedInto('https://www.employer.example/jobs/4'),
  };
}
