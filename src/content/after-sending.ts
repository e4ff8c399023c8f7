import { maxAnswerMs } from '../applications/answer-time.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import { findAll, nearest, own } from '../page/dom.ts';
import { fieldsIn, labelOf } from '../page/labels.ts';
import { saysApplying, saysOfSent } from '../page/press-words.ts';
import type { PageKind } from '../vendors/vendor.ts';
import { isVisible, shownText } from '../page/visible.ts';
import { type SentForm, sentKey } from '../messages/contract.ts';
import { api } from '../storage/browser-api.ts';
import { notifyBackground } from './background.ts';
import { isBlank } from './watch-silent-failures.ts';
import { isFilled } from './watch-buttons.ts';
import { shared } from './shared-scope.ts';

// A form that is sent leads to another page. If that page does not mention it, only the page before knows that anything
// was sent. So it leaves a record in the extension's own storage.

/** How long the background may take to tell what a sentence means. */
const answeredMs = 2_000;

const keyOf = () => sentKey(shared.config!.outbox);

/** To be called when the page goes away. */
export function leaveWord(doc: Document, kind: PageKind | null): void {
  const { press } = shared;
  if (!press || press.isAnswered || press.isSettled || performance.now() - press.at > maxAnswerMs) return;
  const form = formOf(press.button, doc);
  const sent: SentForm = {
    at: Date.now(),
    label: press.label,
    form: form ? signatureOf(form) : '',
    kind,
    hadFile: form !== null && findAll(form, '[type=file]').length > 0,
    host: doc.location.host,
  };
  api?.storage.local.set({ [keyOf()]: sent }).catch(console.debug);
  // Firefox stores nothing for a page that goes away, but delivers what it has sent.
  notifyBackground('page/left', sent);
}

/** To be called once on a page that has settled: asks about what was sent from the one before it. */
export async function lookForAnswer(doc: Document, kind: PageKind | null): Promise<void> {
  const key = keyOf();
  const { [key]: sent } = ((await api?.storage.local.get(key)) ?? {}) as Record<string, SentForm | undefined>;
  if (!sent) return;
  await api?.storage.local.remove(key);
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Who goes back, or loads the page again, sees no answer.
  if (navigation?.type !== 'navigate' || Date.now() - sent.at > maxAnswerMs) return;
  if (shared.messages?.hasSpoken() === null) await new Promise(done => setTimeout(done, answeredMs));
  if (shared.messages?.hasSpoken()) return;
  const silence = silenceAfter(sent, doc, kind);
  if (silence === 'empty-page') shared.silentFailures?.reportEmpty();
  else if (silence) shared.messages?.report(silence, sent.label);
}

/** What the page is instead of an answer to what was sent from the one before it; null where it may be an answer. */
function silenceAfter(sent: SentForm, doc: Document, kind: PageKind | null): SilentFailure | null {
  if (isBlank(doc)) return 'empty-page';
  if (sent.form && sent.host === doc.location.host && hasForm(doc, sent.form)) {
    const wasEmptied = !formsIn(doc).some(form => fieldsIn(form).some(isFilled));
    return wasEmptied ? 'form-came-back-empty' : 'nothing-happened';
  }
  if (kind === 'login' && sent.kind !== 'login') return 'led-to-login';
  return isOfApplication(sent) && isListOfJobs(doc) ? 'led-elsewhere' : null;
}

/**
 * What asks for a file, or says so on its button: a search leads to a list of jobs, too, and is answered by it, and so is who
 * takes an application back.
 */
function isOfApplication({ kind, hadFile, label }: SentForm): boolean {
  if (kind === 'form' && hadFile) return true;
  return (kind === 'form' || kind === 'posting') && saysApplying(label) && !saysOfSent(label);
}

function formOf(button: Element, doc: Document): Element | null {
  return (button as HTMLButtonElement).form ?? nearest(button, 'form') ?? formsIn(doc)[0] ?? null;
}

function formsIn(doc: Document): Element[] {
  return [...doc.querySelectorAll('form')].filter(form => fieldsIn(form).filter(isVisible).length > 0);
}

function hasForm(doc: Document, signature: string): boolean {
  return formsIn(doc).some(form => signatureOf(form) === signature);
}

/** Two forms with the same fields are the same form, whatever is around them. Fields without a name are known by their labels. */
function signatureOf(form: Element): string {
  const nameOf = (field: Element) => field.getAttribute('name') ?? labelOf(field);
  return fieldsIn(form)
    .map(field => `${own(field, 'tagName')} ${field.getAttribute('type')} ${nameOf(field)}`)
    .join();
}

/** Words that say that something arrived; their page has said enough. */
const arrived =
  /\b(received|submitted|applied|sent|thank|complete)|erhalten|gesendet|eingegangen|beworben|vielen dank|reçue?|envoyée?|merci|recibi|enviad|gracias|recebi|obrigad|ricevut|inviat|grazie|ontvangen|verzonden|bedankt|otrzyma|wysłan|dziękuj|mottag|skickat|\btack\b|受け付け|受付|送信しました|ありがとう|已提交|已收到|成功|感谢/i;

/** A page that links to many jobs and describes none. */
function isListOfJobs(doc: Document): boolean {
  if (!doc.body || arrived.test(shownText(doc.body, 5_000))) return false;
  const counts = new Map<string, number>();
  for (const { pathname, search } of doc.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const shape = (pathname + search).replace(/[^/?&=]*\d[^/?&=]*|[^/?&=]{12,}/g, '*');
    if (shape.includes('*')) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= 3;
}
