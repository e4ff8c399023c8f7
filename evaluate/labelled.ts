import typicalArrivals from '../scripts/typical-arrivals.tsv?raw';
import typicalMessages from '../scripts/typical-messages.tsv?raw';
import type { Context } from '../src/applications/note.ts';
import type { Arrival } from '../src/failures/arrival/arrival-parts.ts';
import type { MessageKind } from '../src/vendors/vocabulary.ts';
import { readJsonLines } from './json-lines.ts';

/** A labelled message, as in a file of the corpus. A kind in `alt` is right too. */
export interface LabelledMessage {
  text: string;
  kind: MessageKind;
  alt?: MessageKind | readonly MessageKind[];
  context: Context;
  /** What it says of the application itself, where that is known: see `arrivals` in src/failures/arrival/arrival-parts.ts. */
  arrival?: Arrival | 'unknown';
  lang?: string | null;
  /** How much it counts in training; 1 where nothing is said. */
  weight?: number;
  /** Where it was read; after a `#` the key of a translated text. */
  source?: string;
}

/** A text with the answer whether it says that the application has arrived, as in a file of receipts. */
export interface LabelledReceipt {
  text: string;
  arrived: boolean | 'denied';
  /** Another answer that is right as well. */
  alt?: boolean | 'denied';
  /** The kind of text; `easy` ones speak of no application. */
  group?: string;
  /** Careful people would differ: not judged, not learnt. */
  doubtful?: boolean;
  lang?: string | null;
  source?: string;
}

/** Reads a file of labelled messages, one JSON object a line. */
export const readMessages = (path: string) => readJsonLines<LabelledMessage>(path);

/** The project's own examples, in eleven languages: scripts/typical-messages.tsv. */
export const readTypicalMessages = (): LabelledMessage[] => examplesIn(typicalMessages);

/**
 * Further examples of arrivals and of what only looks like one, in scripts/typical-arrivals.tsv: what they teach of the
 * kinds did not carry over to other sources.
 */
export const readTypicalArrivals = (): LabelledMessage[] => examplesIn(typicalArrivals);

/**
 * Examples, a line each with a cell for each language. A cell with "{a|b}" stands for all its variants, which together
 * count as much as the root of their number.
 */
function examplesIn(table: string): LabelledMessage[] {
  const [header = '', ...lines] = table.split('\n').filter(Boolean);
  const langs = header.split('\t').slice(3);
  return lines.flatMap(line => {
    const [kind, arrival, context, ...cells] = line.split('\t');
    return cells.flatMap((cell, i) => {
      const texts = variantsOf(cell);
      return texts.map(text => ({
        text,
        kind: kind as MessageKind,
        arrival: arrival as Arrival | 'unknown',
        context: context as Context,
        lang: langs[i] ?? null,
        weight: 1 / Math.sqrt(texts.length),
      }));
    });
  });
}

/** So many variants of one cell are learnt, scattered over all of them. */
const maxVariants = 6;

function variantsOf(cell: string): string[] {
  const all = allVariantsOf(cell);
  const stride = Math.max(1, Math.round(all.length * 0.618));
  const chosen = Array.from(
    { length: Math.min(all.length, maxVariants) },
    (_, i) => (i * stride) % all.length,
  );
  return [...new Set(chosen)].map(i => all[i] as string);
}

/** Every way to choose one of the words in each pair of braces. */
function allVariantsOf(cell: string): string[] {
  const choice = /\{([^{}]*)\}/.exec(cell);
  if (!choice) return [cell.replace(/ {2,}/g, ' ').trim()];
  const [whole, words = ''] = choice;
  return words.split('|').flatMap(word => allVariantsOf(cell.replace(whole, word)));
}

/** The kinds that are right for a row, the given one first. */
export function rightKinds({ kind, alt }: LabelledMessage): MessageKind[] {
  return [kind, ...(typeof alt === 'string' ? [alt] : (alt ?? []))];
}

/** Reads a file of labelled receipts, one JSON object a line. */
export const readReceipts = (path: string) => readJsonLines<LabelledReceipt>(path);

/** The group of receipts that refuse a second application because the first is there. */
export const alreadyApplied = 'already applied';

/** The answer that a receipt should get. */
export function rightArrival({ arrived, group }: LabelledReceipt): Arrival {
  if (arrived === 'denied') return 'denied';
  if (!arrived) return 'no';
  return group === alreadyApplied ? 'already' : 'arrived';
}
