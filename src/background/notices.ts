import type { Application } from '../applications/application.ts';
import { digitsOf, minDigits } from '../applications/channel-set.ts';
import { systemThatFailed } from '../applications/systems.ts';
import { type Note, kindOf } from '../applications/note.ts';
import type { Notice } from '../messages/contract.ts';
import { type ApplicationView, applicationView } from '../views/application-view.ts';
import { directoryChannels } from '../views/channel-view.ts';
import { aboutSilentFailure } from '../views/note-view.ts';
import { quotable, sentences } from '../views/between-texts.ts';
import { type StoreProblem, storeProblems } from '../views/store-problem.ts';
import { language, t } from '../views/t.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';

/**
 * What to say in the page about a note that was just stored: first what to do, in the words of the popup, then what was
 * noted and whose system it is, and last that no call is needed. Null when the page itself says enough (a field
 * to correct, a rule) and a second voice would only disturb.
 */
export function noticeFor(
  note: Note,
  application: Application,
  notes: readonly Note[],
  now: Date,
): Notice | null {
  const vendor = systemThatFailed(application, notes);
  const words = note.context === 'silence' ? null : withoutDoubtfulNumbers(note, vendor, now);
  const base = {
    sighting: note.id,
    leadsTo: 'advice' as const,
    quote: words && t('noticeQuote', quotable(words)),
    labels: { ...noticeLabels(), yes: t('noticeWhatNow'), no: t('notAnError') },
  };
  const view = unnamedView(application, notes, vendor, now);
  if (note.understanding.unsure && note.corrected === null) {
    const plain = note.understanding.kind === 'success' ? 'noticeIsReceipt' : 'noticeIsError';
    const headline = note.context === 'silence' ? aboutSilentFailure(note) : t(plain);
    const labels = { ...base.labels, yes: t('yes'), no: t('no') };
    const quote = words && `“${quotable(words)}”`;
    return { ...base, quote, labels, headline, body: whoseAndBrake(view), tone: 'wait', asks: 'question' };
  }
  const kind = kindOf(note);
  if (kind === 'success') {
    return {
      ...base,
      headline: t('noticeReceived'),
      body: t('noticeReceivedBody'),
      tone: 'go',
      asks: 'nothing',
    };
  }
  if (!isProcessKind(kind)) return null;
  const { advice, verdict } = view;
  return {
    ...base,
    headline: verdict.headline,
    body: advice.callJustified ? verdict.because : whoseAndBrake(view, advice.because === 'test-clock-runs'),
    tone: 'wait',
    asks: 'what-now',
  };
}

/** What to say once a note was called no error by a press that may have been meant for something else. */
export function undoNotice(note: Note): Notice {
  return {
    sighting: note.id,
    headline: t('noticeNoError'),
    quote: null,
    body: '',
    tone: 'go',
    asks: 'undo',
    leadsTo: 'advice',
    labels: { ...noticeLabels(), yes: t('undo'), no: '' },
  };
}

/** What to say while what was said cannot be stored, and waits for that. */
export function unstoredNotice(sighting: string, kind: StoreProblem['kind']): Notice {
  return {
    sighting,
    headline: t('noticeUnstored'),
    quote: null,
    body: t(storeProblems[kind]),
    tone: 'wait',
    asks: 'nothing',
    leadsTo: 'advice',
    labels: { ...noticeLabels(), yes: '', no: '' },
  };
}

/** What every notice has: its language, that it comes from this extension, and how to switch notices off. */
export function noticeLabels(): Pick<Notice['labels'], 'lang' | 'who' | 'mute' | 'dismiss'> {
  return { lang: language(), who: t('noticeWho'), mute: t('noticeMute'), dismiss: t('noticeDismiss') };
}

/**
 * The advice as the popup says it, but for the employer's name: that is the page's own word, and a page may call its
 * employer whatever it wants to be read out in our voice.
 */
export function unnamedView(
  application: Application,
  notes: readonly Note[],
  vendor: Vendor | null,
  now: Date,
): ApplicationView {
  return applicationView(
    { application: { ...application, employer: null }, notes, vendor, frontEnd: null },
    now,
  );
}

/**
 * "This form runs on Acme Apply, not on the employer's own system. No need to call anyone yet." On a test that broke,
 * where its support is asked at once, the reason replaces the brake.
 */
function whoseAndBrake({ system: { sentence }, verdict }: ApplicationView, isToAsk = false): string {
  const whose = sentence.name === 'systemUnknown' ? null : t(sentence.name, ...sentence.subs);
  return sentences(whose, isToAsk ? verdict.because : t('noticeNoCall'));
}

/** What could be dialled: seven digits or more, with the signs between them that numbers are written with. */
const numberInText = /(?<![\p{L}\d]|[\p{L}\d]-)\+?\(?\d(?:[\s()./-]{0,3}\d){6,}(?![\p{L}\d])/gu;

/**
 * The words of a page without the numbers in them that only the page gives: a notice must not make them its own.
 * What the directory knows stays, and so do the reference numbers of the message.
 */
function withoutDoubtfulNumbers({ text, ids }: Note, vendor: Vendor | null, now: Date): string {
  const known = directoryChannels(vendor, now, null).flatMap(({ kind, value }) =>
    kind === 'phone' ? [digitsOf(value).slice(-minDigits)] : [],
  );
  const references = ids.map(digitsOf);
  return text.replace(numberInText, written => {
    const digits = digitsOf(written);
    const isSafe = known.some(end => digits.endsWith(end)) || references.some(one => one.includes(digits));
    return isSafe ? written : '…';
  });
}
