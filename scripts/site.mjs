// npm run demo:site: the project's page with the searchable directory, in out/site/, ready for any static host.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { importSource } from './load-source.mjs';

const root = new URL('..', import.meta.url);
const json = path => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Writes the site into a folder, which is emptied first. Answers the names of its files. */
export async function buildSite(folder, now = new Date()) {
  const vendors = (await importSource('src/vendors/directory.ts')).allVendors();
  const { sitePage } = await importSource('scripts/site/page.ts');
  const { noticesOf } = await importSource('scripts/package/notices.ts');
  const messages = json('public/_locales/en/messages.json');
  const page = sitePage({ vendors, messages, version: json('package.json').version, now });
  const copies = {
    'style.css': 'scripts/site/style.css',
    'search.js': 'scripts/site/search.js',
    'page.png': 'docs/screenshots/page.png',
    'popup-light.png': 'docs/screenshots/popup-light.png',
    'icon.png': 'public/icons/128.png',
  };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'licences.txt'), noticesOf(fileURLToPath(root)));
  for (const [name, from] of Object.entries(copies)) copyFileSync(new URL(from, root), join(folder, name));
  return ['index.html', 'licences.txt', ...Object.keys(copies)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildSite('out/site');
  console.log('built out/site');
}
