import { plainText, plainWordings, unspaced } from '../plain-text.ts';
import { findConcepts } from '../wording/concepts.ts';
import { dailyLife, reported } from '../wording/daily-life.ts';

/** Each with a blank before it, and one behind it where it is a whole word. Made when the first is looked for. */
let known: readonly string[] | null = null;

function readWords(): readonly string[] {
  return `${dailyLife}|${reported}`.split('|').flatMap(part => {
    const entry = part.trim();
    return plainWordings(entry).map(words => {
      const folded = words.trim();
      if (unspaced.test(folded)) return folded;
      return entry.endsWith('$') ? ` ${folded} ` : ` ${folded}`;
    });
  });
}

/** "The server said: 503" is how programs pass on what failed, and no news. */
const saidByProgram =
  /(?<= (?:server|serveur|servidor|serwer|servern|upstream|gateway|system|sistema|database|api|proxy|host)) (?:said|sagte|disait|dijo|disse|ha detto|zei|powiedzial|sade)(?= )/g;

/** What names an application or a job, "your application" too. */
const ofApplying: ReadonlySet<string> = new Set(['application', 'job', 'yourThing']);

/**
 * Whether a message names neither an application nor a job, and is about a parcel, a house, a train or a bank, or quotes somebody,
 * as news does. On a page where nothing can be applied for, such a thing fails without the page having failed.
 */
export function tellsOfDailyLife(text: string): boolean {
  const plain = plainText(text).replace(saidByProgram, ' ');
  const words = (known ??= readWords()).find(some => plain.includes(some));
  if (words === undefined) return false;
  // A payment service in Swedish ends like a vacancy: the word itself names no job.
  const without = plain.replace(new RegExp(`${words.trimEnd()}[a-z]*`, 'gu'), ' ');
  return !findConcepts(without).some(({ concept }) => ofApplying.has(concept));
}
