import browser from 'webextension-polyfill';
import { StoreProblem } from '../views/store-problem.ts';

// Apart from what answers, which brings along what checks messages: pages that only ask are to show themselves at once.

/** A contract: names of messages and the function that answers each. */
export type Contract<C> = { [Name in keyof C]: (payload: never) => unknown };

/** `problem`: what is wrong with the store, where that is the reason. */
interface Failed {
  ok: false;
  error: string;
  problem?: StoreProblem['kind'];
}

export type Answer = { ok: true; value: unknown } | Failed;
export interface Envelope {
  name: string;
  payload: unknown;
  document?: unknown;
}

/** Asks the other side of a contract and unwraps its answer; throws what was thrown there. */
export async function ask<C extends Contract<C>, Name extends keyof C & string>(
  name: Name,
  payload: Parameters<C[Name]>[0],
): Promise<ReturnType<C[Name]>> {
  return unwrap<C, Name>(name, await browser.runtime.sendMessage({ name, payload } satisfies Envelope));
}

/**
 * What an answer to a question holds; throws what was thrown on the other side, a problem of the store as such, so that it
 * is said in words.
 */
export function unwrap<C extends Contract<C>, Name extends keyof C & string>(
  name: Name,
  answer: unknown,
): ReturnType<C[Name]> {
  const { ok, ...rest } = (answer ?? { ok: false, error: 'nobody answered' }) as Answer;
  if (!ok) {
    const { error, problem } = rest as Failed;
    throw problem ? new StoreProblem(problem, error) : new Error(`${name}: ${error}`);
  }
  return (rest as { value: unknown }).value as ReturnType<C[Name]>;
}
