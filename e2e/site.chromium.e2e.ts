// The page of the project, as a visitor sees it who has not installed anything.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../scripts/site.mjs';
import { expect, test } from './stories.ts';

const home = 'https://callworthy.example/';
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

test('the page of the project shows the directory, finds systems in it and asks nobody else', async ({
  rig,
  site,
}, info) => {
  const folder = info.outputPath('site');
  for (const name of await buildSite(folder, new Date('2026-11-28T12:00:00Z'))) {
    const headers = { 'content-type': types[name.split('.').pop()!]! };
    site.answer(`${home}${name}`, { body: readFileSync(join(folder, name)), headers });
  }
  await rig.visit(`${home}index.html`);
  expect(await rig.page.text()).toContain('Lever does not help applicants; it sends them to the employer.');

  const found = () =>
    rig.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('article')]
        .filter(one => one.checkVisibility())
        .map(one => one.id),
    );
  expect((await found()).length).toBeGreaterThan(300);
  await rig.page.fill('Search', 'hacker');
  await expect.poll(found).toEqual(['hackerrank']);
  await rig.page.fill('Search', 'https://globex.wd5.myworkdayjobs.com/en-US/careers/job/1/apply');
  await expect.poll(found).toEqual(['workday']);
  await rig.page.fill('Search', 'https://nobody.example/');
  await expect.poll(() => rig.page.text()).toContain('0 systems');

  // Pictures have loaded, and nothing was fetched from anywhere else.
  const broken = () =>
    rig.page.evaluate(
      () => [...document.images].filter(image => !image.complete || image.naturalWidth === 0).length,
    );
  await expect.poll(broken, 'pictures that have not loaded').toBe(0);
  expect(
    site.requests.map(({ url }) => new URL(url).host).filter(host => host !== 'callworthy.example'),
  ).toEqual([]);
});
