import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../typical-messages.tsv', import.meta.url));
/** Columns that say what a message is; one for each language follows. */
const before = 3;
/** Every sixth message tells as much. */
const step = 6;
const longest = 9;

let shares: ReadonlyMap<string, number> | null = null;

/** In how many messages of its language letters stand at most, of all that are typical (scripts/typical-messages.tsv): from 0 to 1. */
export function howCommon(letters: string): number {
  shares ??= readShares();
  return shares.get(letters.slice(0, longest)) ?? 0;
}

function readShares(): ReadonlyMap<string, number> {
  const [head, ...lines] = readFileSync(examples, 'utf8').trim().split('\n');
  const rows = lines.filter((_, row) => row % step === 0).map(line => line.toLowerCase().split('\t'));
  const most = new Map<string, number>();
  for (let column = before; column < head!.split('\t').length; column++) {
    const counts = new Map<string, number>();
    for (const row of rows)
      for (const part of partsOf(row[column] ?? '')) counts.set(part, (counts.get(part) ?? 0) + 1);
    for (const [part, count] of counts) most.set(part, Math.max(most.get(part) ?? 0, count / rows.length));
  }
  return most;
}

/** All letters that stand together in a text, so long as `howCommon` may be asked for. */
function partsOf(text: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let at = 0; at < text.length; at++)
    for (let length = 1; length <= longest && at + length <= text.length; length++)
      parts.add(text.slice(at, at + length));
  return parts;
}
