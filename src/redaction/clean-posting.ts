import { maxPosting, type Posting } from '../applications/posting.ts';
import { redactText } from './redact.ts';

/** Read beyond what is kept, so that the redaction sees whole words and numbers at the cut. */
const lookAhead = 200;
/** So much has to be read of a page to know whether it says more than is kept. */
export const maxPostingRead = maxPosting + lookAhead;

/**
 * A posting as it may be kept: cut to size, and without what `redactText` knows of people. Contacts that the posting
 * offers stay.
 *
 * @param text as the page shows it, which is not trusted
 * @param url of the page, secrets removed already
 */
export function cleanPosting(text: string, url: string, at: string): Posting {
  const clean = redactText(text.slice(0, maxPostingRead));
  return {
    text: clean.slice(0, maxPosting).trim(),
    at,
    url,
    isCut: text.length > maxPosting,
  };
}
