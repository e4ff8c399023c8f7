import { getDomain } from 'tldts';
import type { KnownChannel, Vendor } from '../../src/vendors/vendor.ts';
import { isOpenable } from './sources.ts';

/** What opening a source came to. */
export type Finding = 'found' | 'missing' | 'moved' | 'gone' | 'no answer';

/** An answer as far as it is read: `url` is where it came from after redirects. */
export interface Answer {
  status: number;
  url: string;
  body: string;
}

/** One value looked for at one of its sources. */
export interface Visit {
  vendor: string;
  channel: KnownChannel & { value: string };
  source: string;
  finding: Finding;
}

/** What an answer says about a value that is expected in it. Null: there was no answer. */
export function readAnswer(
  channel: KnownChannel & { value: string },
  source: string,
  answer: Answer | null,
): Finding {
  if (!answer || answer.status >= 500) return 'no answer';
  if (answer.status >= 400) return 'gone';
  if (getDomain(answer.url) !== getDomain(source)) return 'moved';
  return holds(channel, answer.body) ? 'found' : 'missing';
}

/** Numbers are compared by their digits, since everybody groups them otherwise; addresses without regard to case. */
function holds({ kind, value }: KnownChannel & { value: string }, body: string): boolean {
  if (kind === 'phone') {
    const digits = value.replace(/\D/g, '');
    const national = digits.startsWith('1') ? digits.slice(1) : digits.slice(-8);
    return digitRuns(body).some(run => run.includes(national));
  }
  const text = body.toLowerCase().replace(/&amp;/g, '&');
  if (kind === 'email') return text.includes(value.toLowerCase());
  return text.includes(
    value
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, ''),
  );
}

/** Runs of digits that only what stands between the groups of a number parts. */
function digitRuns(body: string): string[] {
  const runs = body.replace(/<[^>]*>/g, ' ').match(/\d(?:[\s().+/–-]{0,3}\d){5,}/g) ?? [];
  return runs.map(run => run.replace(/\D/g, ''));
}

interface Options {
  /** Answers an address, or null when nothing came. */
  open(address: string): Promise<Answer | null>;
  /** Waits so many milliseconds; between two requests to one host. */
  wait(milliseconds: number): Promise<void>;
  /** No more requests than this. */
  limit: number;
}

const pauseMs = 2000;

/**
 * Opens the sources of all channels that are shown, one after another, never one host twice within two seconds and no
 * address twice. Stops a channel's sources at the first that holds the value. The vendor's own help page is its own
 * source: it is found when it answers.
 */
export async function visitSources(
  vendors: readonly Vendor[],
  { open, wait, limit }: Options,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  const answers = new Map<string, Answer | null>();
  let lastHost = '';
  for (const vendor of vendors) {
    for (const channel of vendor.support.channels) {
      if (channel.value === null || channel.status === 'outdated') continue;
      const known = { ...channel, value: channel.value };
      for (const source of channel.sources.filter(isOpenable)) {
        if (!answers.has(source)) {
          if (answers.size >= limit) return visits;
          const host = new URL(source).host;
          if (host === lastHost) await wait(pauseMs);
          lastHost = host;
          answers.set(source, await open(source));
        }
        const answer = answers.get(source) ?? null;
        const own = channel.kind === 'help' && source === channel.value;
        const finding = own && answer?.status === 200 ? 'found' : readAnswer(known, source, answer);
        visits.push({ vendor: vendor.id, channel: known, source, finding });
        if (finding === 'found') break;
      }
    }
  }
  return visits;
}

/** What a channel's visits come to: seen at one source, or looked for at all that answered and not found. */
export function verdictOf(visits: readonly Visit[]): 'checked' | 'missed' | 'unclear' {
  if (visits.some(({ finding }) => finding === 'found')) return 'checked';
  return visits.length > 0 && visits.every(({ finding }) => finding !== 'no answer') ? 'missed' : 'unclear';
}

/**
 * The text of a vendor's file with the day of a check written behind the channel's value. Null where the value is
 * in the file in no way that is understood here: then it is to be written by hand.
 */
export function withDay(
  text: string,
  value: string,
  field: 'checked' | 'missed',
  day: string,
): string | null {
  const literal = `'${value}'`;
  const name = [...text.matchAll(/const (\w+) =\s*('[^']*')/g)].find(([, , held]) => held === literal)?.[1];
  const written = [literal, ...(name ? [name] : [])].map(
    one => `value:\\s*${one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')},`,
  );
  const place = new RegExp(`(${written.join('|')})(\\s*)(?:${field}: '[^']*',\\s*)?`).exec(text);
  if (!place) return null;
  const [all, value_, gap] = place;
  return text.replace(all, () => `${value_}${gap}${field}: '${day}',${gap}`);
}
