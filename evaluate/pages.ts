import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import type { Context } from '../src/applications/note.ts';
import type { PageFacts, PageRules, SeenMessage } from '../src/page/seen.ts';
import type { Vendor } from '../src/vendors/vendor.ts';
import { isProcessKind, type MessageKind } from '../src/vendors/vocabulary.ts';
import type { PageReader } from './page-reader.ts';
import { vendorIdOf } from './vendor-names.ts';

/** What the background adds to the page reader: understanding, and knowledge of the vendors. */
export interface Brain {
  classify(
    text: string,
    about: { context: Context; lang: string | null; rule: MessageKind | null },
  ): { kind: MessageKind };
  /** The vendor whose marks the page shows: `fingerprints` are those of `allFingerprints` that hit. */
  vendorFor(facts: PageFacts, fingerprints: readonly string[]): Vendor | null;
  vendorById(id: string): Vendor | null;
  pageRulesFor(vendor: Vendor): PageRules;
  allFingerprints: readonly string[];
}

export interface PagesResult {
  pages: number;
  vendorPages: number;
  vendorCorrect: number;
  vendorFalse: number;
  kindPages: number;
  kindCorrect: number;
  errorsFound: number;
  errorsMissed: number;
  falseAlarms: number;
}

/** What was read off a saved page, and whether it shows an error. */
export interface PageReading {
  seen: readonly SeenMessage[];
  lang: string | null;
  hasError: boolean;
}

interface Row {
  file: string;
  vendor: string;
  kind: string;
  hasError: boolean;
}
interface Sighted {
  text: string;
  kind: MessageKind;
}

/** An employer's own address; which system it runs is not known. */
const neutral = 'https://careers.globex-employer.example/jobs/4711/apply';
/** Labels of pages that no vendor made: a vendor found there is wrong. */
const nobodys = ['negatives', 'generic-modelled', 'live-browser'];
/** Kinds of page that the reader finds; `other` and `error` pages have none. */
const kinds = ['posting', 'form', 'login', 'confirmation'];

/**
 * Reads every saved page of a folder with an `index.tsv` in a real browser, with the page's own scripts off
 * and nothing else on the net, and compares with what the index says. The report lists each miss and alarm.
 */
export async function evaluatePages(
  dir: string,
  brain: Brain,
): Promise<{ report: string; result: PagesResult }> {
  const rows = readIndex(join(dir, 'index.tsv'));
  const result: PagesResult = {
    pages: rows.length,
    vendorPages: 0,
    vendorCorrect: 0,
    vendorFalse: 0,
    kindPages: 0,
    kindCorrect: 0,
    errorsFound: 0,
    errorsMissed: 0,
    falseAlarms: 0,
  };
  const lines = await withTab(async tab => {
    const said: string[] = [];
    for (const row of rows) said.push(...(await judge(row, join(dir, row.file), tab, brain, result)));
    return said;
  });
  const share = (part: number, whole: number) =>
    `${part} of ${whole}${whole ? ` (${((100 * part) / whole).toFixed(1)} %)` : ''}`;
  const errors = result.errorsFound + result.errorsMissed;
  const report = [
    ...lines,
    '',
    `vendor told from the page alone: ${share(result.vendorCorrect, result.vendorPages)}; told where there is none: ${result.vendorFalse}`,
    `kind of page: ${share(result.kindCorrect, result.kindPages)}`,
    `pages with a visible error, found: ${share(result.errorsFound, errors)}`,
    `pages without one, alarmed: ${share(result.falseAlarms, rows.length - errors)}`,
  ].join('\n');
  return { report, result };
}

/** The messages of every saved page of some folders, read as pages of no known vendor. */
export async function readPages(dirs: readonly string[]): Promise<PageReading[]> {
  return withTab(async tab => {
    const readings: PageReading[] = [];
    for (const dir of dirs)
      for (const { file, hasError } of readIndex(join(dir, 'index.tsv')))
        readings.push({ hasError, ...(await readPage(tab, join(dir, file))) });
    return readings;
  });
}

function readPage(tab: Tab, file: string): Promise<Omit<PageReading, 'hasError'>> {
  return tab.read(readFileSync(file), neutral, page =>
    page.evaluate(() => ({
      lang: theReader().readFacts(document, null).lang,
      seen: theReader().readMessages(document, null),
    })),
  );
}

/** Compares what is read off a page with what the index says, counts it in `result`, and answers a line for each difference. */
async function judge(row: Row, file: string, tab: Tab, brain: Brain, result: PagesResult) {
  const lines: string[] = [];
  const html = readFileSync(file);
  const known = brain.vendorById(vendorIdOf(row.vendor));

  const facts = await tab.read(html, neutral, async page => ({
    facts: await page.evaluate(() => theReader().readFacts(document, null)),
    fingerprints: await page.evaluate(
      selectors => theReader().readFingerprints(document, selectors),
      brain.allFingerprints,
    ),
  }));
  const told = brain.vendorFor(facts.facts, facts.fingerprints);
  if (known) {
    result.vendorPages += 1;
    if (told?.id === known.id) result.vendorCorrect += 1;
    else lines.push(`vendor   ${row.file}: ${known.id} taken for ${told?.id ?? 'none'}`);
  } else if (told && nobodys.includes(row.vendor)) {
    result.vendorFalse += 1;
    lines.push(`vendor   ${row.file}: nobody's page taken for ${told.id}`);
  }

  const pageRules = known && brain.pageRulesFor(known);
  const at = known?.pages.examples[0] ?? neutral;
  const { kind, lang, seen } = await tab.read(html, at, page =>
    page.evaluate(given => {
      const { kind, lang } = theReader().readFacts(document, given);
      return { kind, lang, seen: theReader().readMessages(document, given) };
    }, pageRules),
  );
  const sighted = seen.map(message => ({
    text: message.text,
    kind: brain.classify(message.text, { ...message, lang }).kind,
  }));

  if (kinds.includes(row.kind)) {
    result.kindPages += 1;
    // Wording decides whether a page confirms something, so the kind of a confirmation comes from its messages.
    const read =
      sighted.some(message => message.kind === 'success') && kind !== 'form' ? 'confirmation' : kind;
    if (read === row.kind) result.kindCorrect += 1;
    else lines.push(`kind     ${row.file}: ${row.kind} taken for ${read}`);
  }
  if (row.hasError) {
    const found = sighted.some(({ kind }) => kind === 'state' || isFault(kind));
    result[found ? 'errorsFound' : 'errorsMissed'] += 1;
    if (!found) lines.push(`missed   ${row.file}: ${quote(sighted, 6)}`);
  } else {
    const alarms = sighted.filter(({ kind }) => isFault(kind));
    if (alarms.length > 0) {
      result.falseAlarms += 1;
      lines.push(`alarm    ${row.file}: ${quote(alarms, 3)}`);
    }
  }
  return lines;
}

function isFault(kind: MessageKind): boolean {
  return kind === 'input' || isProcessKind(kind);
}

function quote(sighted: readonly Sighted[], max: number): string {
  if (sighted.length === 0) return 'nothing seen';
  const shown = sighted.slice(0, max).map(({ kind, text }) => `${kind} "${text.slice(0, 100)}"`);
  return shown.join(' · ') + (sighted.length > max ? ` · and ${sighted.length - max} more` : '');
}

/** Does something with a tab of a browser that is started for it. */
async function withTab<T>(work: (tab: Tab) => Promise<T>): Promise<T> {
  const script = await buildReader();
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ headless: true, ...(executablePath && { executablePath }) });
  try {
    return await work(await openTab(browser, script));
  } finally {
    await browser.close();
  }
}

/** Opens saved pages, one after the other in one tab, with nothing else on the net. */
async function openTab(browser: Browser, script: string) {
  const page = await browser.newPage();
  let html: Buffer | null = null;
  await page.route('**/*', route => {
    const isThePage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (!isThePage || !html) return route.abort();
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    };
    return route.fulfill({ body: html, headers });
  });
  return {
    async read<T>(saved: Buffer, at: string, work: (page: Page) => Promise<T>): Promise<T> {
      html = saved;
      await page.goto(at, { waitUntil: 'domcontentloaded', timeout: 15_000 });
      // Some saved pages move on by a refresh of their own.
      html = null;
      await page.evaluate(script);
      return work(page);
    },
  };
}
type Tab = Awaited<ReturnType<typeof openTab>>;

/** Stands for the reader inside the page: Playwright sends only the text of a function. */
declare function theReader(): PageReader;

/** Builds the page reader as the extension ships it, in one script. */
async function buildReader(): Promise<string> {
  // npm runs every script from the root of the project.
  const outDir = 'dist/evaluate';
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: 'evaluate/page-reader.ts',
        formats: ['iife'],
        name: 'reader',
        fileName: () => 'page-reader.js',
      },
    },
  });
  return `${readFileSync(join(outDir, 'page-reader.js'), 'utf8')};globalThis.theReader = () => globalThis.pageReader;`;
}

function readIndex(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(line => line !== '');
  const columns = head.split('\t');
  const cell = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? '';
  return lines.map(line => {
    const cells = line.split('\t');
    return {
      file: cell(cells, 'file'),
      vendor: cell(cells, 'vendor'),
      kind: cell(cells, 'page_kind'),
      hasError: cell(cells, 'has_error_visible') === 'yes',
    };
  });
}

function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_BIN, '/usr/bin/chromium'].find(path => path !== undefined && existsSync(path));
}
