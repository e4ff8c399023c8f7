import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../typical-messages.tsv', import.meta.url));
/** Columns that say what a message is; one for each language follows. */
const before = 3;
/** Every sixth message tells as much. */
const step = 6;
const longest = 9;

/** The messages of one language, one a line, and where in them each one, two and three letters begin. */
interface Messages {
  text: string;
  /** The place of the line that a letter is in. */
  lineAt: Uint16Array;
  begins: ReadonlyMap<string, readonly number[]>;
}
const begin = 3;

let read: readonly Messages[] | null = null;
let count = 0;
const shares = new Map<string, number>();

/** In how many messages of its language letters stand at most, of all that are typical (scripts/typical-messages.tsv): from 0 to 1. */
export function howCommon(letters: string): number {
  const asked = letters.slice(0, longest);
  read ??= readMessages();
  const share = shares.get(asked) ?? Math.max(...read.map(one => linesWith(asked, one))) / count;
  shares.set(asked, share);
  return share;
}

function linesWith(letters: string, { text, lineAt, begins }: Messages): number {
  let [lines, last] = [0, -1];
  for (const at of begins.get(letters.slice(0, begin)) ?? []) {
    if (lineAt[at] === last || !text.startsWith(letters, at)) continue;
    last = lineAt[at]!;
    lines++;
  }
  return lines;
}

function readMessages(): readonly Messages[] {
  const [head, ...lines] = readFileSync(examples, 'utf8').trim().split('\n');
  const rows = lines.filter((_, row) => row % step === 0).map(line => line.toLowerCase().split('\t'));
  count = rows.length;
  const columns = head!.split('\t').slice(before);
  return columns.map((_, column) => messagesIn(rows.map(row => row[before + column] ?? '').join('\n')));
}

function messagesIn(text: string): Messages {
  const lineAt = new Uint16Array(text.length);
  const begins = new Map<string, number[]>();
  let line = 0;
  for (let at = 0; at < text.length; at++) {
    lineAt[at] = line;
    if (text[at] === '\n') line++;
    for (let length = 1; length <= begin; length++) {
      const letters = text.slice(at, at + length);
      const known = begins.get(letters);
      if (known) known.push(at);
      else begins.set(letters, [at]);
    }
  }
  return { text, lineAt, begins };
}
