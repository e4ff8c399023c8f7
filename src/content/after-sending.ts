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
import { isBlank, stuckMs } from './watch-silent-failures.ts';
import { isFilled } from './watch-buttons.ts';
import { type Press, shared } from './shared-scope.ts';

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
    wasReplied: wasReplied(press),
  };
  api?.storage.local.set({ [keyOf()]: sent }).catch(console.debug);
  // Firefox stores nothing for a page that goes away, but delivers what it has sent.
  notifyBackground('page/left', sent);
}

/** Whether a script sent something after a press and got an answer, which it may show by loading its page anew. */
function wasReplied({ at }: Press): boolean {
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return requests.some(
    ({ startTime, initiatorType }) => startTime >= at && /fetch|xmlhttprequest/.test(initiatorType),
  );
}

/** To be called once on a page that has settled: asks about what was sent from the one before it. */
export async function lookForAnswer(doc: Document, kind: PageKind | null): Promise<void> {
  const key = keyOf();
  const { [key]: sent } = ((await api?.storage.local.get(key)) ?? {}) as Record<string, SentForm | undefined>;
  if (!sent) return;
  await api?.storage.local.remove(key);
  // Who goes back, or loads the page again, sees no answer.
  const comesBy = navigation()?.type;
  const isAnswer = comesBy === 'navigate' || (comesBy === 'reload' && sent.wasReplied);
  if (!isAnswer || Date.now() - sent.at > maxAnswerMs) return;
  if (isArriving(doc)) await untilArrived(doc);
  if (shared.messages?.hasSpoken() === null) await new Promise(done => setTimeout(done, answeredMs));
  if (shared.messages?.hasSpoken()) return;
  const silence = silenceAfter(sent, doc, kind);
  if (silence === 'empty-page') shared.silentFailures?.reportEmpty();
  else if (silence) shared.messages?.report(silence, sent.label);
}

const navigation = () => (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0];

/** Whether the server has begun to answer and is not at its end. A page that waits for a script has arrived. */
const isArriving = (doc: Document) => doc.readyState === 'loading' && navigation()?.responseEnd === 0;

/** Waits until all of the page is there, or has been under way for so long that no more of it will come. */
function untilArrived(doc: Document): Promise<unknown> {
  return new Promise(done => {
    doc.addEventListener('DOMContentLoaded', done, { once: true });
    setTimeout(done, Math.max(0, stuckMs - performance.now()));
  });
}

/** What the page is instead of an answer to what was sent from the one before it; null where it may be an answer. */
function silenceAfter(sent: SentForm, doc: Document, kind: PageKind | null): SilentFailure | null {
  if (!doc.body) return null;
  if (isBlank(doc)) return 'empty-page';
  if (sent.form && sent.host === doc.location.host && hasForm(doc, sent.form)) {
    const wasEmptied = !formsIn(doc).some(form => fieldsIn(form).some(isFilled));
    return wasEmptied ? 'form-came-back-empty' : 'nothing-happened';
  }
  if (kind === 'login' && sent.kind !== 'login') return 'led-to-login';
  if (isArriving(doc)) return formsIn(doc).length > 0 ? null : 'still-waiting';
  const isElsewhere = isListOfJobs(doc) || isStart(doc, kind);
  return isOfApplication(sent) && isElsewhere && !mentionsArrival(doc) ? 'led-elsewhere' : null;
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
const arrival =
  /\b(received|submitted|applied|sent|thank|complete)|erhalten|gesendet|eingegangen|beworben|vielen dank|reçue?|envoyée?|merci|recibi|enviad|gracias|recebi|obrigad|ricevut|inviat|grazie|ontvangen|verzonden|bedankt|otrzyma|wysłan|dziękuj|mottag|skickat|\btack\b|受け付け|受付|送信しました|ありがとう|已提交|已收到|成功|感谢/i;

const mentionsArrival = ({ body }: Document) => arrival.test(shownText(body, 5_000));

/** A page that links to many jobs and describes none. */
function isListOfJobs(doc: Document): boolean {
  const counts = new Map<string, number>();
  for (const { pathname, search } of doc.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const shape = (pathname + search).replace(/[^/?&=]*\d[^/?&=]*|[^/?&=]{12,}/g, '*');
    if (shape.includes('*')) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= 3;
}

/** A form with more fields than a search, a log-in or a newsletter has is the next step of an application. */
const maxAside = 3;

/**
 * The first page of a site, or of the part of it that the form was in. Forms of one address show their next step there, some
 * with a number or a name behind it, and portals how it stands with what was sent.
 */
function isStart(doc: Document, kind: PageKind | null): boolean {
  const { search, hash } = new URL(doc.URL);
  if (search || /^#[!/]/.test(hash)) return false;
  const here = stepsOf(doc.URL);
  const before = doc.referrer ? stepsOf(doc.referrer) : null;
  const isAbove =
    before !== null && here.length < before.length && here.every((step, i) => step === before[i]);
  if (here.length > 2 || !isAbove || kind === 'form' || kind === 'confirmation') return false;
  const isStep = formsIn(doc).some(form => fieldsIn(form).filter(isVisible).length > maxAside);
  return !isStep && !ofStanding.test(shownText(doc.body, 5_000));
}

/** The host of an address and what its path is made of, but for a language and the name of the page that a server shows first. */
function stepsOf(address: string): string[] {
  const { host, pathname } = new URL(address);
  const steps = pathname.split('/').filter(step => step && !/^(?:index|default)\.\w+$/i.test(step));
  return [host, ...steps.filter((step, i) => i > 0 || !/^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(step))];
}

/** What portals say of the applications of whoever is signed in. */
const ofStanding =
  /\b(?:my (?:job )?applications?|status|(?:under|in) review)\b|meine bewerbung|in bearbeitung|(?:mes|vos) candidatures|en cours d|(?:mis|tus|sus) (?:candidaturas|postulaciones|solicitudes)|(?:minhas|suas) (?:candidaturas|inscrições)|(?:le mie|le tue) candidature|(?:mijn|jouw|uw) sollicitatie|(?:moje|twoje) (?:aplikacje|zgłoszenia)|(?:mina|dina) ansökningar|応募(?:履歴|状況|一覧)|マイページ|(?:我的|您的)(?:申请|申請|应聘|應徵|投递)/i;
