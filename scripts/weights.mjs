import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

/**
 * What each part of the built extension may weigh, in bytes. Of pages it is the script that has to be there before they show
 * anything: the page's own, what its HTML announces, and all that these import statically. Signs beyond Latin-1 count as the
 * six letters of their number where a script is written without them, to be half as large in memory. Of content scripts it is
 * what every page of a vendor pays for, packed as in the store's archive. Tighten a line when something became lighter.
 */
export const limits = [
  { part: 'popup', file: 'src/popup/index.html', max: 62_000 },
  { part: 'settings', file: 'src/options/index.html', max: 60_000 },
  { part: 'applications page', file: 'src/log/index.html', max: 124_000 },
  { part: 'content script, packed', file: 'src/content/index.js', max: 7_000, isPacked: true },
];

/**
 * Weighs a built folder; answers a line for each part, and whether all keep to their limits. A page whose scripts bring a style
 * sheet that it does not link keeps to none: what is shown already would change its look.
 */
export async function weigh(folder) {
  await init;
  const rows = limits.map(({ part, file, max, isPacked }) => {
    const bytes = isPacked ? gzipSync(readFileSync(join(folder, file))).length : weightOfPage(folder, file);
    const late = isPacked ? [] : lateSheets(folder, file);
    return { bytes, max, late, line: `${part}: ${bytes} of ${max} bytes` };
  });
  return {
    ok: rows.every(({ bytes, max, late }) => bytes > 0 && bytes <= max && late.length === 0),
    lines: rows.map(({ line, bytes, max, late }) =>
      [line, bytes > max && 'too heavy', ...late.map(name => `${name} comes later`)]
        .filter(Boolean)
        .join(', '),
    ),
  };
}

function weightOfPage(folder, page) {
  return [...scriptsOf(folder, page)].reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
}

/** The style sheets that scripts of a page bring along, and that it does not link. */
function lateSheets(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...scriptsOf(folder, page, true)].flatMap(
    file => readFileSync(join(folder, file), 'utf8').match(/assets\/[\w.-]+\.css/g) ?? [],
  );
  return [...new Set(named)].filter(name => !html.includes(name));
}

/** The scripts that a page needs before it shows anything; with `later` those, too, that come afterwards. */
function scriptsOf(folder, page, later = false) {
  const html = readFileSync(join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/<(?:script[^>]+src|link rel="modulepreload"[^>]+href)="([^"]+)"/g)].map(
    match => match[1],
  );
  const reached = new Set();
  for (const src of scripts)
    reach(folder, src.startsWith('/') ? src.slice(1) : join(dirname(page), src), reached, later);
  return reached;
}

/** Adds a chunk and everything that it imports. */
function reach(folder, file, reached, later) {
  if (reached.has(file)) return;
  reached.add(file);
  const [imports] = parse(readFileSync(join(folder, file), 'utf8'));
  for (const { n: name, d: dynamic } of imports) {
    if ((later || dynamic === -1) && name)
      reach(folder, normalize(join(dirname(file), name)), reached, later);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'dist/chrome';
  if (!existsSync(folder)) throw new Error(`${folder} is not built: npm run build`);
  const { ok, lines } = await weigh(folder);
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
}
