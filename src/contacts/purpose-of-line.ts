import type { Passage } from '../applications/passage.ts';
import type { Purpose } from '../vendors/vocabulary.ts';
import type { ContactMatch } from './found.ts';
import { purposeOf } from './purpose.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * What a line is for whose number is not known, such as that of a button "Call us", by the words around it. Whoever
 * shows the page is taken for the employer: with nothing said, it is a line for applicants.
 *
 * @param label the words of the button, which are in the passage
 */
export function purposeOfLine(label: string, passage: Passage): Purpose {
  const start = passage.text.indexOf(label);
  const match: ContactMatch = {
    start,
    end: start + label.length,
    raw: label,
    normalized: null,
    kind: 'phone',
    extension: null,
    unfit: null,
  };
  return purposeOf(match, surroundingsOf(passage.text, [match], passage)[0]!, 'employer', null);
}
