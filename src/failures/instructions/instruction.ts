import { type ForbiddenAct, forbiddenActs, type Instruction } from '../../applications/instruction.ts';
import { withoutConditions, withoutOtherNots } from './denials.ts';
import { threatened, withoutReassurance } from './threats.ts';
import { plainAmounts, plainSpans } from './plain-amounts.ts';
import { plainText, plainWordings, unspaced } from '../plain-text.ts';
import { readReturn } from './return-time.ts';
import { sentencesOf } from '../sentences.ts';
import { endOfLock, sentencesWithTimes, timeNamedIn } from './time-named.ts';
import { timesIn, type TimeWritten } from './time-of-day.ts';
import { isSupposed } from '../turns/supposed.ts';
import { forbidsTrying, reports } from '../wording/instructions.ts';
import { readSaidWords, type SaidWord } from '../wording/said-words.ts';
import { fixedTimes, lockedAt, numberWords, units, unlocking } from '../wording/times.ts';

/** So many texts are remembered: the parts of a view ask about the same few again, and so do the signs of a message. */
const maxRemembered = 16;

/** The same reading, once for each of the last texts. */
function readOnce<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, { read: Read }>();
  return text => {
    const before = known.get(text);
    if (before) return before.read;
    const [oldest] = known.size < maxRemembered ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    const now = { read: read(text) };
    known.set(text, now);
    return now.read;
  };
}

/** The instruction in a message, or null: something that is not to be done again, or a time to wait. */
export const readInstruction = readOnce(instructionOf);

function instructionOf(text: string): Instruction | null {
  const read = sentencesWithTimes(text).map(sentence => ({ sentence, ...instructionIn(sentence) }));
  const telling = read.filter(
    ({ forbids, minutes, moment }) => forbids.length > 0 || minutes !== null || moment !== null,
  );
  const back = telling.some(({ moment, minutes }) => moment || minutes !== null) ? null : readReturn(text);
  if (back && telling.length === 0)
    return { quote: back.sentence, forbids: [], minutes: null, moment: back.moment };
  if (telling.length === 0) return null;
  const times = telling.flatMap(({ minutes }) => minutes ?? []);
  return {
    quote: telling.map(({ sentence }) => sentence).join(' '),
    forbids: [...new Set(telling.flatMap(({ forbids }) => forbids))],
    // Who obeys the longest of them obeys them all.
    minutes: times.length > 0 ? Math.max(...times) : null,
    moment: telling.find(({ moment }) => moment !== null)?.moment ?? back?.moment ?? null,
  };
}

/** Minutes until something happens by itself that the message warns of: the end of a session. Null: no warning. */
export const readWarning = readOnce(warningOf);

/** "Your session has expired and this page will close": what is over warns of nothing. */
const over =
  /(?:has|have) (?:expired|ended|timed out|run out|been closed)|(?:had to|we(?:[’']ve| have)) close|(?:ist|sind) (?:abgelaufen|beendet)|wurden? (?:beendet|geschlossen)|a (?:expiré|pris fin|été fermée)|ha (?:caducado|expirado|terminado|vencido)|hemos cerrado|(?:expirou|terminou|caducou|encerrámos)(?!\p{L})|foi encerrada|è (?:scaduta|terminata|stata chiusa)|is (?:verlopen|beëindigd|afgelopen)|(?:sesja|sesję) (?:wygasła|zakończyła|została zakończona)|har (?:gått ut|löpt ut|avslutats|upphört)|切れました|終了しました|已(?:经)?(?:过期|過期|失效|结束|結束)/u;

function isOver(sentence: string): boolean {
  const small = sentence.toLowerCase();
  return over.test(small) && !isSupposed(small);
}

function warningOf(text: string): { quote: string; minutes: number | null } | null {
  const sentence = sentencesOf(text).find(one => {
    const plain = plainText(one);
    return says('session', plain) && says('soon', plain) && !isOver(one);
  });
  if (!sentence) return null;
  const times = sentencesOf(text).flatMap(one => durationIn(plainText(plainSpans(plainAmounts(one)))) ?? []);
  return { quote: sentence, minutes: times[0] ?? null };
}

function instructionIn(told: string): Pick<Instruction, 'forbids' | 'minutes' | 'moment'> {
  const written = withoutReassurance(told);
  const sentence = plainAmounts(written);
  const plain = plainText(sentence);
  const asked = plain.replace(reports, ' ');
  // "Send it again after 18:30" asks to wait as well; "it failed again at 18:30" does not.
  const isAsked = says('wait', plain) || (says('again', asked) && isAnAct(asked));
  const isLocked = says('locked', plain) || unlocking.test(sentence);
  const moment = (isAsked ? timeNamedIn(sentence) : null) ?? (isLocked ? endOfLock(sentence) : null);
  // Most sentences have no "not" that could be another one.
  const denied = says('doNot', plain)
    ? plainText(plainAmounts(withoutOtherNots(written))).replace(reports, ' ')
    : asked;
  const threat = threatened(written);
  const forbids = forbiddenActs.filter(act => isForbidden(act, denied) || act === threat);
  const isStay = !forbids.includes('reload') && asksToStay(denied);
  return {
    forbids: isStay && asksToStay(plainText(withoutConditions(written))) ? [...forbids, 'reload'] : forbids,
    minutes:
      moment === null && asksToWait(plain) && !isClock(sentence) && !readWarning(sentence)
        ? durationIn(plainText(plainSpans(sentence)))
        : null,
    moment,
  };
}

/** "Jusqu'à ce soir 9 h" and "até as 16h30" are no spans of hours, and neither is "bloqué à 2h10". */
function isClock(sentence: string): boolean {
  const isHour = ({ isInPart, start }: TimeWritten) => isInPart || lockedAt.test(sentence.slice(0, start));
  return upToHour.test(sentence) || timesIn(sentence).some(isHour);
}

/** An hour with its article, or one that is too late on the clock for a span of hours. */
const upToHour =
  /(?<!\p{L})(?:(?:até|ate) [aà]s|hasta las?|fino alle|alle|às|a las)\s\d|(?<!\p{L})(?:jusqu['’]à|bis|until|till|tot|do)\s(?:1[3-9]|2[0-3])\s?h\s?[0-5]\d/iu;

/**
 * "Try again in two hours", "up to two hours", "locked for two hours"; but not "confirm your address within two hours",
 * "the interview takes two hours" or "locked two hours ago".
 */
function asksToWait(plain: string): boolean {
  if (says('wait', plain)) return true;
  if (says('within', plain) && !says('ownTime', plain) && (!says('due', plain) || says('promise', plain)))
    return true;
  if (says('again', plain) && says('comeIn', plain) && timeFromNow.test(plain) && !says('within', plain))
    return true;
  return says('locked', plain) && !says('past', plain);
}

/** "In 45 minutes", "45分後": so long from now, and not for so long. */
const timeFromNow =
  / (?:in|after|nach|dans|apres|en|despues de|dentro de|em|depois de|daqui a|tra|fra|dopo|over|na|za|po|om|efter) (?:about |around |etwa |ca |environ |unos |cerca de |circa |ongeveer |okolo )?\d|\d ?(?:秒|分|小?时|時間)(?:钟|間)? ?[后後]/;

/** Whether it speaks of what a reader does: sending, paying, registering. */
function isAnAct(asked: string): boolean {
  return says('press', asked) || says('pay', asked) || says('register', asked);
}

/** Whether a sentence asks to leave an act, outright or by what it says of it. */
const isForbidden = (act: ForbiddenAct, asked: string): boolean => forbidding[act](asked);

const forbidding: Record<ForbiddenAct, (asked: string) => boolean> = {
  /** "Do not send your application by post" is about no button; "do not send it again" is, and so is "once is enough". */
  press: asked =>
    forbidsTrying.some(one => one.test(asked)) ||
    (says('press', asked) &&
      (says('once', asked) ||
        (says('single', asked) && says('enough', asked)) ||
        (says('doNot', asked) && (says('again', asked) || says('button', asked))))),
  pay: asked =>
    says('pay', asked) &&
    (says('once', asked) || (says('doNot', asked) && (says('again', asked) || says('another', asked)))),
  /** A warning of what leaving would lose is a request not to leave. */
  reload: asked =>
    says('reload', asked) && (says('doNot', asked) || (says('leadsTo', asked) && says('loss', asked))),
  register: asked =>
    says('doNot', asked) &&
    (says('register', asked) || (says('create', asked) && says('another', asked) && says('profile', asked))),
  device: asked =>
    says('doNot', asked) && (says('device', asked) || (says('change', asked) && says('machine', asked))),
};

/** "Stay on this page", "keep this window open": a request not to leave. */
const asksToStay = (asked: string): boolean =>
  says('window', asked) &&
  ((says('stay', asked) && !says('offer', asked)) || (says('keep', asked) && says('opened', asked)));

let saidWords: ReturnType<typeof readSaidWords> | null = null;
/** The words of each meaning that was asked for. */
const patterns = new Map<SaidWord, readonly string[]>();

function patternsOf(word: SaidWord): readonly string[] {
  saidWords ??= readSaidWords();
  const made = patterns.get(word) ?? saidWords[word].split('|').map(asInSentence);
  patterns.set(word, made);
  return made;
}

/** Words as a plain sentence holds them: " wait", " ein ". Chinese and Japanese have no spaces between words. */
function asInSentence(words: string): string {
  if (unspaced.test(words)) return words;
  return words.endsWith('$') ? ` ${words.slice(0, -1)} ` : ` ${words}`;
}

function says(word: SaidWord, plain: string): boolean {
  return patternsOf(word).some(words => plain.includes(words));
}

const comparableWords = (words: string) => plainWordings(words).map(plain => plain.trim());

let numbers: ReadonlyMap<string, number> | null = null;

/** What numbers are called; most sentences name no unit of time, and are not asked for them. */
function numbersInWords(): ReadonlyMap<string, number> {
  numbers ??= new Map(
    numberWords.flatMap(words =>
      Object.entries(words).flatMap(([word, value]) =>
        comparableWords(word).map(spelled => [spelled, value] as const),
      ),
    ),
  );
  return numbers;
}

function readUnits() {
  const anyNumber = () => [...numbersInWords().keys()].sort((a, b) => b.length - a.length).join('|');
  const durations = units.map(({ minutes, words }) => {
    const starts = words.split('|').flatMap(comparableWords);
    const spaced = starts.filter(word => !unspaced.test(word));
    const others = starts.filter(word => unspaced.test(word)).sort((a, b) => b.length - a.length);
    const ending = String.raw`(?:${spaced.filter(word => word.length > 2).join('|')})\p{L}{0,3} |(?:${spaced.filter(word => word.length <= 2).join('|') || '\\b\\B'}) `;
    const unit = `(?:${ending}|(?:${others.join('|')}))`;
    let made: RegExp | null = null;
    return {
      minutes,
      unit: new RegExp(unit, 'u'),
      /** With all numbers in words: to be asked only where the unit is found. */
      pattern: () => (made ??= new RegExp(String.raw`(?<!\p{L})(\d+|${anyNumber()}) ?${unit}`, 'u')),
    };
  });
  return durations.reverse();
}

let read: ReturnType<typeof readUnits> | null = null;

/** The time that a plain sentence names, in minutes, at least one; the longest unit counts. */
function durationIn(plain: string): number | null {
  const fixed = fixedTimes.find(({ words }) => words.test(plain));
  if (fixed) return fixed.minutes;
  for (const { minutes, unit, pattern } of (read ??= readUnits())) {
    const found = unit.test(plain) ? pattern().exec(plain) : null;
    const amount = found && (numbersInWords().get(found[1] as string) ?? Number(found[1]));
    if (amount && amount < 1000) return Math.max(1, Math.ceil(amount * minutes));
  }
  return null;
}
