import { isNoValue } from '../redaction/ids.ts';
import type { LoadFailure } from '../applications/load-failures.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { withoutCertain } from '../redaction/personal-data.ts';

// What servers answer for a whole page where nothing of it can be read: an empty 500, JSON that the browser shows by
// itself, a page that a script of ours may not enter. Which server answers how is listed in server-answers.ts.

/** What an answer for a main document means by its status alone. */
interface FailedAnswer {
  text: LoadFailure;
  kind: MessageKind;
  /** Counts only where the page itself stays silent and the applicant had just sent something. */
  onlyAfterSending: boolean;
}

const known: Readonly<Record<number, Omit<FailedAnswer, 'onlyAfterSending'>>> = {
  // Sent in vain: the server waited for the rest of the form.
  408: { text: 'no-answer', kind: 'system' },
  // The token of a form has run out (Laravel): the form has to be opened anew.
  419: { text: 'no-page', kind: 'session' },
  413: { text: 'upload-too-large', kind: 'input' },
  // Too many requests, or too much in the cookies: neither is mended by sending again at once.
  429: { text: 'no-page', kind: 'access' },
  431: { text: 'cookies-or-circle', kind: 'session' },
  // The same in nginx, where something in front of it passes its own number on.
  494: { text: 'cookies-or-circle', kind: 'session' },
  // The log-in has run out: IIS says it with the one number, ArcGIS and others with the other.
  440: { text: 'no-page', kind: 'session' },
  498: { text: 'no-page', kind: 'session' },
  504: { text: 'no-answer', kind: 'system' },
  // A network that wants a log-in first, as in a hotel (RFC 6585, 6): not the site answers, but what lies before it.
  511: { text: 'offline', kind: 'input' },
};

/** What was sent is refused for who sends it. */
const refusals: Readonly<Record<number, MessageKind>> = { 401: 'session', 403: 'access' };

/** Null for answers that are none of a failure: a page that is not there is a rule until something was sent to it. */
export function failedAnswer(status: number, method = 'GET'): FailedAnswer | null {
  const answer =
    known[status] ?? (status >= 500 ? { text: 'no-page' as const, kind: 'system' as const } : null);
  // Chromium sends a form twice more after a 408, so it may have arrived, and more than once.
  if (status === 408 && method === 'POST')
    return { text: 'cut-after-sending', kind: 'system', onlyAfterSending: false };
  if (answer) return { ...answer, onlyAfterSending: false };
  // A log-in that the browser asks for by itself is a question, not a failure; a form may need one that is over.
  const isQuestion = status === 407 || (status === 401 && method !== 'POST');
  const kind = refusals[status] ?? 'system';
  return status >= 400 && !isQuestion ? { text: 'no-page', kind, onlyAfterSending: true } : null;
}

/**
 * "409 Conflict" and nothing else. What was sent collides with what the server has (RFC 9110, 15.5.10): an application that
 * is there already as well as a fault, so its reader knows better.
 */
export const isBareConflict = (text: string): boolean => text === 'no-page' || bareConflict.test(text);

const bareConflict =
  /^(?:[^\p{L}]|(?:an?|the|request|failed|with|error|fehler|erreur|errore|erro|fout|http|status|code|conflict|nginx|apache|openresty|caddy)(?!\p{L}))+$/iu;

/** Headers in which servers, and the networks before them, put an id that a help desk can look up. */
const idHeaders =
  /(?:request|correlation|trace?|tracking|transaction|operation|activity|incident|error|event|log)[-_]?id$|^(?:traceparent|x-cloud-trace-context|x-amzn-trace-id|x-amz-cf-id|x-b3-traceid|cf-ray|x-iinfo|x-varnish|akamai-grn|x-azure-ref|x-reference-error|x-oracle-dms-ecid|x-li-uuid|x-squid-error|x-runtime-id|x-vercel-id|x-served-by-request)$/i;

interface Header {
  name: string;
  value?: string;
}

/** What an id is made of. A server may put there what it was sent, too. */
const idForm = /^[\w.:;=,/+#|-]+(?: [\w.:;=,/+#|-]+)?$/;

/**
 * The ids in the headers of an answer, each with the name of its header. What is no id, or is an address, number or
 * token of a person, is left out.
 */
export function answerIds(headers: readonly Header[] = []): string[] {
  return headers
    .filter(
      ({ name, value }) =>
        value && idHeaders.test(name) && idForm.test(value) && !isNoValue(value) && !isPersonal(value),
    )
    .map(({ name, value = '' }) => `${name.toLowerCase()}: ${value.slice(0, 120)}`);
}

const isPersonal = (value: string) => value.includes('@') || withoutCertain(value).removed.length > 0;

/** How often a browser is sent on before it gives up. Chromium stops at 20, which it then calls "aborted". */
const maxRedirects = 10;

/** The error of a document as it is meant: a circle of redirects is reported to an extension as a mere abortion. */
export function errorOf(error: string, redirects: number): string {
  return redirects >= maxRedirects && /ABORTED/.test(error) ? 'net::ERR_TOO_MANY_REDIRECTS' : error;
}

/** When Chromium loads its own error page again by itself, counted from the failure before (net_error_auto_reload). */
const reloadsAfterS = [1, 5, 30, 60, 300, 600, 1800];
/** How much later it may come, for a busy machine. */
const lateness = { share: 0.1, ms: 1500 };

/** A failure of a document, and how often the browser has repeated it by itself. */
export interface Repeated {
  url: string;
  error: string;
  /** Milliseconds. */
  at: number;
  times: number;
}

/**
 * Whether a failed document is Chromium's own reloading of its error page and no new attempt: the same address and
 * error, no form, and just as long after the failure before as Chromium waits. It never does so for a certificate.
 */
export function isOwnReload(before: Repeated | null, now: Omit<Repeated, 'times'>, method: string): boolean {
  if (!before || method !== 'GET' || !now.error.startsWith('net::') || /CERT|SSL/.test(now.error))
    return false;
  if (before.url !== now.url || before.error !== now.error) return false;
  const waitMs = (reloadsAfterS[before.times] ?? reloadsAfterS.at(-1)!) * 1000;
  const late = now.at - before.at - waitMs;
  return late >= -200 && late <= waitMs * lateness.share + lateness.ms;
}
