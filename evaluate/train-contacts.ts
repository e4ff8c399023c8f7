import { readFileSync } from 'node:fs';
import typicalLines from '../scripts/typical-lines.tsv?raw';
import typicalPassages from '../scripts/typical-passages.txt?raw';
import type { Passage } from '../src/applications/passage.ts';
import { inKnownWords } from '../src/contacts/gloss.ts';
import { type PurposeFeatures, purposeFeatures, purposeTableRows } from '../src/contacts/purpose-features.ts';
import { type LinePurpose, linePurposes, type PurposeWeights } from '../src/contacts/purpose-model.ts';
import { type WordsOfSupport, wordsOfSupport } from '../src/contacts/purpose.ts';
import { locateContacts } from '../src/contacts/read-contacts.ts';
import { readJsonLines } from './json-lines.ts';
import { randomFrom } from './random.ts';
import { shuffle } from './softmax.ts';

/** A line to learn from: what is seen, what it is for, and which lines must not be split between folds. */
export interface Example {
  /** What the words next to it say of help and trouble; not needed where nothing is judged. */
  words?: WordsOfSupport;
  features: PurposeFeatures;
  /** The first is the better answer. */
  purposes: readonly LinePurpose[];
  group: string;
  weight: number;
  text: string;
}

interface Row {
  page: string;
  passage: string;
  org?: string;
  vendor: string | null;
  contacts: readonly { normalized: string | null; purpose: string; altPurpose?: string | null }[];
}

const purposes = linePurposes.length;
const settings = {
  epochs: 14,
  settled: 4,
  rate: 0.15,
  hidden: 0.5,
  decay: 2e-5,
  seeds: [3, 41, 97],
  // What stands on real pages counts for more than what was written to be learned from.
  ofRealPages: 3,
};

/** The project's own lines, in eleven languages, each with an address and with a number: scripts/typical-lines.tsv. */
export function readTypicalLines(): Example[] {
  const [header = '', ...lines] = typicalLines.split('\n').filter(Boolean);
  const langs = header.split('\t').slice(1);
  return lines.flatMap((line, row) => {
    const [purpose, ...texts] = line.split('\t');
    return texts.flatMap((text, i) =>
      variantsOf(text).flatMap(({ words, heading }) => {
        const lang = langs[i] ?? 'en';
        const located = locateContacts({ ...passageOf(words, 'about:blank'), heading }, { ...nowhere, lang });
        return located.slice(0, 1).map(one => ({
          features: purposeFeatures(one.find, one.around),
          purposes: [purpose as LinePurpose],
          group: `typical ${row}`,
          weight: 0.3,
          text,
        }));
      }),
    );
  });
}

const nowhere = { pageUrl: 'about:blank', vendor: null };

/** With an address, with a number, and, where it is a label, as the heading above an address alone. */
function variantsOf(text: string): { words: string; heading: string | null }[] {
  const [address, number] = ['one@globex.org', '+1 608 263 9900'];
  const label = /^(.+?)\s*[:：]\s*X$/u.exec(text)?.[1];
  return [
    { words: text.replace('X', address), heading: null },
    { words: text.replace('X', number), heading: null },
    ...(label ? [{ words: number, heading: label }] : []),
  ];
}

/**
 * The project's own passages with several contacts, scripts/typical-passages.txt: each contact is written as its purpose
 * in braces (or two, "recruiting|other", where both are right), with the name of its mailbox or, without one, as a
 * number. A stroke ends a line of the page.
 *
 * @throws where the extension reads more or fewer contacts than are written there
 */
export function readTypicalPassages(): Example[] {
  return typicalPassages
    .split('\n')
    .filter(Boolean)
    .flatMap((line, n) => {
      const labels: LinePurpose[][] = [];
      const text = line
        .replaceAll(' / ', '\n')
        .replace(/\{([a-z|-]+)(?::([^}]+))?\}/g, (_, purposes: string, mailbox?: string) => {
          labels.push(purposes.split('|') as LinePurpose[]);
          return mailbox ? `${mailbox}@globex.org` : `+1 608 263 99${10 + labels.length}`;
        });
      const located = locateContacts(passageOf(text, 'about:blank'), { ...nowhere, lang: 'en' }).filter(
        ({ find }) => find.normalized !== null,
      );
      if (located.length !== labels.length)
        throw new Error(`${located.length} contacts are read in: ${line}`);
      return located.map(({ find, around }, i) => ({
        features: purposeFeatures(find, around),
        purposes: labels[i]!,
        group: `passage ${n}`,
        weight: 1,
        text,
      }));
    });
}

/** The contacts of a corpus as the extension reads them, each with its label. Faxes are known by their word. */
export function readLabelled(path: string): Example[] {
  if (path.endsWith('.jsonl')) return readLines(path);
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[];
  return rows.flatMap((row, i) => {
    const documentUrl = URL.canParse(row.page) ? row.page : 'about:blank';
    const located = locateContacts(passageOf(row.passage, documentUrl), {
      pageUrl: documentUrl,
      vendor: null,
      lang: null,
    });
    return row.contacts.flatMap(({ normalized, purpose, altPurpose }) => {
      const one = located.find(({ find }) => normalized !== null && find.normalized === normalized);
      if (!one || purpose === 'fax') return [];
      const around = inKnownWords(one.around, null, documentUrl);
      const right = [purpose, altPurpose].filter(Boolean) as LinePurpose[];
      return [
        {
          features: purposeFeatures(one.find, around),
          purposes: right,
          words: wordsOfSupport(one.find, around),
          group: row.org ?? row.vendor ?? `${path} ${i}`,
          weight: settings.ofRealPages,
          text: row.passage,
        },
      ];
    });
  });
}

function readLines(path: string): Example[] {
  const rows = readJsonLines<{ text: string; expected: string; lang: string }>(path);
  return rows.flatMap(({ text, expected, lang }, i) => {
    if (expected.startsWith('refusal')) return [];
    const located = locateContacts(passageOf(text, 'about:blank'), { ...nowhere, lang });
    return located.slice(0, 1).map(({ find, around }) => ({
      features: purposeFeatures(find, around),
      purposes: [expected as LinePurpose],
      group: `line ${i}`,
      weight: 1,
      text,
    }));
  });
}

const passageOf = (text: string, documentUrl: string): Passage => ({
  text,
  heading: null,
  position: 'other',
  links: [],
  documentUrl,
});

/** Softmax regression by AdaGrad, averaged over later epochs and all seeds. The same examples give the same weights. */
export function trainLines(examples: readonly Example[]): PurposeWeights {
  const summed = new Float64Array(purposeTableRows * purposes);
  for (const seed of settings.seeds) learn(examples, seed, summed);
  return pack(summed.map(sum => sum / settings.seeds.length / (settings.epochs - settings.settled)));
}

function learn(examples: readonly Example[], seed: number, summed: Float64Array) {
  const weights = new Float64Array(summed.length);
  const slopes = new Float64Array(summed.length).fill(0.05);
  const random = randomFrom(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) step(examples[i] as Example, weights, slopes, random);
    if (epoch >= settings.settled) for (let j = 0; j < weights.length; j++) summed[j]! += weights[j]!;
  }
}

function step(example: Example, weights: Float64Array, slopes: Float64Array, random: () => number) {
  const { rows, values } = example.features;
  const seen: number[] = [];
  for (let i = 0; i < rows.length; i++) if (random() >= settings.hidden) seen.push(i);
  const scores = new Float64Array(purposes);
  for (const i of seen) {
    const from = rows[i]! * purposes;
    const value = values[i]! / (1 - settings.hidden);
    for (let k = 0; k < purposes; k++) scores[k]! += weights[from + k]! * value;
  }
  const top = Math.max(...scores);
  const chances = scores.map(score => Math.exp(score - top));
  const sum = chances.reduce((one, other) => one + other, 0);
  const error = linePurposes.map((purpose, k) => {
    const at = example.purposes.indexOf(purpose);
    const aim = at === -1 ? 0 : example.purposes.length === 1 ? 1 : at === 0 ? 0.7 : 0.3;
    return (chances[k]! / sum - aim) * example.weight;
  });
  for (const i of seen) {
    const from = rows[i]! * purposes;
    const value = values[i]! / (1 - settings.hidden);
    for (let k = 0; k < purposes; k++) {
      const at = from + k;
      const slope = error[k]! * value + settings.decay * weights[at]!;
      slopes[at]! += slope * slope;
      weights[at]! -= (settings.rate * slope) / Math.sqrt(slopes[at]!);
    }
  }
}

/** One signed byte for each weight, each purpose with its own step. */
function pack(weights: Float64Array): PurposeWeights {
  const steps = linePurposes.map((_, k) => {
    let top = 0;
    for (let at = k; at < weights.length; at += purposes) top = Math.max(top, Math.abs(weights[at]!));
    return top / 127 || 1;
  });
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight / steps[at % purposes]!));
  return { steps, table: Buffer.from(bytes.buffer).toString('base64') };
}
