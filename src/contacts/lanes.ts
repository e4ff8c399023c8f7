import type { Lane } from '../applications/application.ts';
import type { Sighting } from '../applications/note.ts';
import { laneWords } from './wording/lane-words.ts';

/** What can be distinguished, the narrower first: proofs of identity and payments are another company's business. */
const narrow = ['identity', 'payment'] as const;

/** The lane that words name, or null where they name none, or log-in and form in one breath. */
export function laneIn(words: string): Lane | null {
  const named = narrow.find(lane => laneWords[lane].test(words));
  if (named) return named;
  const isAccount = laneWords.account.test(words);
  return isAccount === laneWords.form.test(words) ? null : isAccount ? 'account' : 'form';
}

/** The lane that a message names, else the one that its step and its page are named after. */
export function laneOfSighting({ text, field, step, title }: Sighting): Lane | null {
  return laneIn(`${text} ${field ?? ''}`) ?? laneIn(`${step ?? ''} ${title}`);
}
