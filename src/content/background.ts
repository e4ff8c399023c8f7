import type { Sighting } from '../applications/note.ts';
import type { FromPage } from '../messages/contract.ts';
import { api } from '../storage/browser-api.ts';
import { withoutSecrets } from './sightings.ts';
import { shared } from './shared-scope.ts';

// The polyfill would be larger than this whole script.
const runtime = api?.runtime;
/** Identifies this document among all of its tab, also after an update of the extension or a return from the cache. */
const documentStart = performance.timeOrigin;

type RawAnswer = { ok: true; value: unknown } | { ok: false; error: string };

/** Longer than a busy computer takes. A browser may lose a question without a word, as while it takes the extension anew. */
const maxReplyMs = 15_000;

/** What a promise resolves to; undefined where it has not settled in time. */
function inTime<T>(asked: Promise<T> | undefined): Promise<T | undefined> {
  return new Promise((done, failed) => {
    const limit = setTimeout(done, maxReplyMs);
    // Nothing is left to run in a page that was answered.
    Promise.resolve(asked)
      .then(done, failed)
      .finally(() => clearTimeout(limit));
  });
}

/** Asks the background and answers what it answers. Throws what was thrown there, and where no answer comes in time. */
export async function askBackground<Name extends keyof FromPage>(
  name: Name,
  payload: Parameters<FromPage[Name]>[0],
): Promise<ReturnType<FromPage[Name]>> {
  const answer: RawAnswer | undefined = await inTime(
    runtime?.sendMessage({ name, payload, document: documentStart }),
  );
  if (!answer?.ok) throw new Error(`${name}: ${answer?.error}`);
  return answer.value as ReturnType<FromPage[Name]>;
}

/** How often something is asked once more, and how long to wait before the first time; each wait is twice as long. */
const moreTries = 4;
const firstWaitMs = 500;

/**
 * The same for what may be asked twice: once more where no answer came, since a browser may stop the background in the
 * middle of anything. Throws what was thrown the last time.
 */
export async function askAgain<Name extends keyof FromPage>(
  name: Name,
  payload: Parameters<FromPage[Name]>[0],
  tries = moreTries,
): Promise<ReturnType<FromPage[Name]>> {
  try {
    return await askBackground(name, payload);
  } catch (error) {
    console.debug(error);
    if (tries === 0 || !isConnected()) throw error;
    await new Promise(done => setTimeout(done, firstWaitMs * 2 ** (moreTries - tries)));
    return askAgain(name, payload, tries - 1);
  }
}

/** Reports to the background what may get lost: the next page reports it again. */
export function notifyBackground<Name extends keyof FromPage>(
  name: Name,
  payload: Parameters<FromPage[Name]>[0],
): void {
  askBackground(name, payload).catch(console.debug);
}

/** Leaves a sighting in the extension's own storage, which no page can read. If the disk is full, only the message is sent. */
export function keepForBackground(sighting: Sighting): void {
  const { outbox, page } = shared.config!;
  // The background has redacted the address already, and knows more of it.
  const clean = shared.cleanSighting?.(sighting, page.url, url => url) ?? withoutSecrets(sighting);
  // The circumstances are kept too: it is to mean there what it means here.
  const kept = { ...sighting, ...clean, url: page.url };
  // Not before it is needed: the browser makes each part of its interface when it is first asked for.
  api?.storage?.local
    .set({ [outbox + sighting.id]: { ...kept, document: page.document } })
    .catch(console.debug);
}

/** False once the extension was updated or removed: this script is then an orphan, and no background listens. */
export function isConnected(): boolean {
  return !!runtime?.id;
}
