import type { Note } from './note.ts';

/** The reference numbers of a note, by where they came from, each once and in order. */
export interface References {
  /** On the page: an applicant has seen them. */
  shown: readonly string[];
  /** In the headers of what the server answered, which no page shows. */
  sent: readonly string[];
}

/** What an id of a header is kept as, with its name in front: see `answerIds`. No id that was read off a page has this form. */
const ofHeader = /^[a-z\d_-]+: /;

/** Where the reference numbers of a note came from: the note keeps them in one list. */
export function referencesOf({ ids, network }: Pick<Note, 'ids' | 'network'>): References {
  const answered = network.flatMap(one => one.ids);
  const isSent = (id: string) => answered.includes(id) || ofHeader.test(id);
  return {
    shown: [...new Set(ids.filter(id => !isSent(id)))],
    sent: [...new Set([...ids.filter(isSent), ...answered])],
  };
}
