// npm run check-facts               lists what the directory's facts lack; fails where that has grown since facts/debt.json
// npm run check-facts -- --accept   writes facts/debt.json anew, after debt was paid off
// npm run check-facts -- --online   for contributors: opens the sources of all contacts and writes `checked` or `missed`
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { importSource } from './load-source.mjs';

const root = new URL('..', import.meta.url);
const vendors = (await importSource('src/vendors/directory.ts')).allVendors();
const baseline = new URL('scripts/facts/debt.json', root);

if (process.argv.includes('--online')) await online();
else await offline();

async function offline() {
  const { debtOf, growth, summary } = await importSource('scripts/facts/debt.ts');
  const debt = debtOf(vendors);
  const channels = vendors.flatMap(({ id, support }) =>
    support.channels.filter(({ status }) => status !== 'outdated').map(channel => ({ id, ...channel })),
  );
  const byAge = channels.sort((a, b) => (a.checked ?? a.asOf ?? '').localeCompare(b.checked ?? b.asOf ?? ''));
  console.log(`${vendors.length} systems, ${channels.length} contacts and help pages, oldest first:`);
  for (const { id, kind, value, at, checked, asOf } of byAge) {
    console.log(
      `  ${checked ? `checked ${checked}` : asOf ? `source of ${asOf}` : 'never checked'}  ${id}  ${kind} ${value ?? at ?? 'none published'}`,
    );
  }
  for (const line of summary(debt)) console.log(line);
  if (process.argv.includes('--accept')) {
    writeFileSync(baseline, `${JSON.stringify(debt, null, 2)}\n`);
    return;
  }
  const grown = growth(JSON.parse(readFileSync(baseline, 'utf8')), debt);
  for (const line of grown) console.error(line);
  if (grown.length > 0) process.exitCode = 1;
}

async function online() {
  const { visitSources, verdictOf, withDay } = await importSource('scripts/facts/online.ts');
  const visits = await visitSources(vendors, { open, wait, limit: 300 });
  const day = new Date().toISOString().slice(0, 10);
  for (const { id, support } of vendors) {
    for (const { kind, value } of support.channels) {
      const own = visits.filter(visit => visit.vendor === id && visit.channel.value === value);
      if (own.length === 0) continue;
      const verdict = verdictOf(own);
      if (verdict !== 'checked') {
        for (const { source, finding } of own) console.log(`${id}\t${kind} ${value}\t${finding}\t${source}`);
      }
      if (verdict === 'unclear') continue;
      const file = new URL(`src/vendors/catalog/${id}.ts`, root);
      const text = withDay(readFileSync(file, 'utf8'), value, verdict, day);
      if (text) writeFileSync(file, text);
      else console.log(`${id}\t${kind} ${value}\twrite ${verdict}: '${day}' by hand`);
    }
  }
  console.log(
    `${visits.length} sources read. Run npm run format, and read the changes before you commit them.`,
  );
}

/** At most two megabytes within fifteen seconds. A site that does not answer is asked once. */
async function open(address) {
  try {
    const answer = await fetch(address, {
      headers: {
        'user-agent': 'Callworthy check-facts (a contributor looks whether a contact is still there)',
      },
      signal: AbortSignal.timeout(15_000),
    });
    let body = '';
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      body += chunk;
      if (body.length > 2_000_000) break;
    }
    return { status: answer.status, url: answer.url, body };
  } catch {
    return null;
  }
}
