import { type ForbiddenAct, forbiddenActs, type Instruction } from '../applications/instruction.ts';
import { plainText, unspaced } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import { halfAnHour, instructionWords, numberWords, units } from './wording/instructions.ts';

/** The instruction in a message, or null: something that is not to be done again, or a time to wait. */
export function readInstruction(text: string): Instruction | null {
  const read = sentencesOf(text).map(sentence => ({ sentence, ...instructionIn(sentence) }));
  const telling = read.filter(({ forbids, minutes }) => forbids.length > 0 || minutes !== null);
  if (telling.length === 0) return null;
  const times = telling.flatMap(({ minutes }) => minutes ?? []);
  return {
    quote: telling.map(({ sentence }) => sentence).join(' '),
    forbids: [...new Set(telling.flatMap(({ forbids }) => forbids))],
    // Who obeys the longest of them obeys them all.
    minutes: times.length > 0 ? Math.max(...times) : null,
  };
}

/** Minutes until something happens by itself that the message warns of: the end of a session. Null: no warning. */
export function readWarning(text: string): { quote: string; minutes: number | null } | null {
  const sentence = sentencesOf(text).find(one => {
    const plain = plainText(one);
    return says('session', plain) && says('soon', plain);
  });
  if (!sentence) return null;
  const times = sentencesOf(text).flatMap(one => durationIn(plainText(one)) ?? []);
  return { quote: sentence, minutes: times[0] ?? null };
}

function instructionIn(sentence: string): { forbids: ForbiddenAct[]; minutes: number | null } {
  const plain = plainText(sentence);
  const duration = durationIn(plain);
  return {
    forbids: says('doNot', plain) ? forbiddenActs.filter(act => isAbout(act, plain)) : [],
    minutes: duration !== null && says('wait', plain) && !readWarning(sentence) ? duration : null,
  };
}

/** "Do not send your application by post" is about no button; "do not send it again" is. */
function isAbout(act: ForbiddenAct, plain: string): boolean {
  if (!says(act, plain)) return false;
  return (
    (act !== 'press' && act !== 'pay') || says('again', plain) || (act === 'press' && says('button', plain))
  );
}

type Word = keyof typeof instructionWords;

const patterns = new Map(
  Object.entries(instructionWords).map(([word, source]) => [
    word,
    source.split('|').flatMap(entry => {
      const folded = plainText(entry).trim();
      if (!folded) return [];
      if (unspaced.test(folded)) return [folded];
      return [entry.trim().endsWith('$') ? ` ${folded} ` : ` ${folded}`];
    }),
  ]),
);

function says(word: Word, plain: string): boolean {
  return patterns.get(word)?.some(words => plain.includes(words)) ?? false;
}

const folded = (words: string) => plainText(words).trim();
const numbers = new Map(
  numberWords.flatMap(words => Object.entries(words).map(([word, value]) => [folded(word), value] as const)),
);
const anyNumber = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
const durations = units.map(({ minutes, words }) => {
  const starts = words.split('|').map(folded);
  const spaced = starts.filter(word => !unspaced.test(word));
  const others = starts.filter(word => unspaced.test(word)).sort((a, b) => b.length - a.length);
  const ending = String.raw`(?:${spaced.filter(word => word.length > 2).join('|')})\p{L}{0,3} |(?:${spaced.filter(word => word.length <= 2).join('|') || '\\b\\B'}) `;
  return {
    minutes,
    pattern: new RegExp(String.raw`(?<!\p{L})(\d+|${anyNumber}) ?(?:${ending}|(?:${others.join('|')}))`, 'u'),
  };
});

/** The time that a plain sentence names, in minutes, at least one; the longest unit counts. */
function durationIn(plain: string): number | null {
  if (halfAnHour.test(plain)) return 30;
  for (const { minutes, pattern } of [...durations].reverse()) {
    const found = pattern.exec(plain);
    const amount = found && (numbers.get(found[1] as string) ?? Number(found[1]));
    if (amount && amount < 1000) return Math.max(1, Math.ceil(amount * minutes));
  }
  return null;
}
