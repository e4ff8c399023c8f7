import { type GenericSchema, getDotPath, safeParse } from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { asStoreProblem, StoreProblem } from '../views/store-problem.ts';
import type { Answer, Contract, Envelope } from './ask.ts';

type Handlers<C extends Contract<C>, Sender> = {
  [Name in keyof C]: (
    payload: Parameters<C[Name]>[0],
    sender: Sender,
  ) => ReturnType<C[Name]> | Promise<ReturnType<C[Name]>>;
};

/** What a script in a page says of its document beyond what the browser says of it. */
export interface FromDocument {
  /** When it began to load, in milliseconds: no two documents of a tab began at the same moment. */
  document?: number | undefined;
}

/**
 * Answers messages of one contract. To be called in the first turn of the script, because a sleeping
 * background is woken by the very message it must not miss. An error is thrown again on the other side.
 *
 * `admits` decides from the sender alone whether it may speak this contract. Where there are `schemas`, a payload that
 * does not fit its own is refused, and what goes on has nothing in it that the schema does not name.
 */
export function handle<C extends Contract<C>>(
  handlers: Handlers<C, Runtime.MessageSender & FromDocument>,
  admits: (sender: Runtime.MessageSender) => boolean,
  schemas?: { readonly [Name in keyof C]: GenericSchema },
): void {
  const heard = (message: unknown, sender: Runtime.MessageSender, reply: (answer: Answer) => void) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.name) || !admits(sender)) return undefined;
    const answer = handlers[message.name as keyof C];
    const document = typeof message.document === 'number' ? message.document : undefined;
    const schema = schemas?.[message.name as keyof C];
    const settled = settle(() => answer(checked(message, schema) as never, { ...sender, document }));
    // Whoever asked may be gone by then.
    settled.then(reply).catch(console.debug);
    // Chromium keeps the way back open for nothing else; a promise would be enough for Firefox.
    return true;
  };
  browser.runtime.onMessage.addListener(heard as Runtime.OnMessageListenerCallback);
}

/** The payload as its schema has it; throws where it does not fit. The error does not say the value: it may be private. */
function checked({ name, payload }: Envelope, schema: GenericSchema | undefined): unknown {
  if (!schema) return payload;
  const { success, output, issues } = safeParse(schema, payload);
  if (success) return output;
  const [issue] = issues;
  throw new Error(
    `${name}: ${getDotPath(issue) ?? 'the message'} should be ${issue.expected ?? 'otherwise'}`,
  );
}

/** An error is part of the answer, whether it is thrown at once or later. */
async function settle(work: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    console.error(error);
    const known = asStoreProblem(error);
    const problem = known instanceof StoreProblem ? { problem: known.kind } : {};
    return { ok: false, error: error instanceof Error ? error.message : String(error), ...problem };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string'
  );
}
