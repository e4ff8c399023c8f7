import type { FoundMessage } from './find-messages.ts';
import { namesOf } from './candidates.ts';
import { fieldsIn } from './labels.ts';
import { isVisible, shownText, tidy } from './visible.ts';

/** A page that says no more than this may be one message. */
const shortPage = 900;

/**
 * Messages that are a whole page: error pages of servers and protections, closed jobs, stack traces. Such a
 * page has hardly anything else on it, and nothing to fill in.
 */
export function findPageMessages(doc: Document): FoundMessage[] {
  const { body } = doc;
  if (!body) return [];
  const code = [...body.querySelectorAll('pre,code')]
    .slice(0, 5)
    .map(element => page(element, shownText(element)));
  const traces = code.filter(({ seen }) => isTrace(seen.text));
  if (fieldsIn(body).slice(0, 20).some(isVisible)) return traces;
  const all = shownText(body, shortPage + 1);
  const buttons = [...body.querySelectorAll('a,button,input')].map(button => shownText(button)).join('');
  if (all.length > shortPage || all.length - buttons.length < 12) return traces;
  // The title counts where the page calls itself an error: elsewhere it is the name of a job.
  const isError = /\b[45]\d\d\b|error|not-?found/i.test(doc.title + namesOf(body));
  const title = isError ? tidy(doc.title).slice(0, 200) : '';
  return [headed(doc) ?? page(body, all.slice(0, 600)), page(body, title), ...traces].filter(
    ({ seen }) => seen.text,
  );
}

/** The heading that says most, with what follows it up to the next heading. */
function headed(doc: Document): FoundMessage | null {
  let best: FoundMessage | null = null;
  for (const heading of [...doc.querySelectorAll('h1,h2,[role=heading]')].slice(0, 6)) {
    let text = shownText(heading, 200);
    if (!text) continue;
    const after = heading.nextElementSibling ?? heading.parentElement?.nextElementSibling ?? null;
    for (
      let next = after;
      next && !/^H\d$/.test(next.tagName) && text.length < 300;
      next = next.nextElementSibling
    ) {
      text += ` ${shownText(next, 300)}`;
    }
    if (text.length > (best?.seen.text.length ?? 0)) best = page(heading, tidy(text).slice(0, 600));
  }
  return best;
}

/** Lines such as `at Foo.bar (Foo.java:12)` or `File "x.py", line 3`. */
function isTrace(text: string): boolean {
  return /\bat [\w$.<>]+\(|Traceback \(most recent|File "[^"]+", line \d+|in \/[\w/.-]+\.php(:\d+| on line)/.test(
    text,
  );
}

/** A trace is told by its form: its words are names of a program, in which no wording finds anything. */
function page(element: Element, text: string): FoundMessage {
  return { element, seen: { text, context: 'page', rule: isTrace(text) ? 'system' : null, field: null } };
}
