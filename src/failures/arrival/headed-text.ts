import { featuresOf } from '../features.ts';
import { isUnderWayNow } from '../turns/plain-turns.ts';
import { isNoStatement } from './no-statement.ts';

/**
 * Words that begin a sentence, and have a capital in the middle of a text only where another element of the page begins:
 * "Lathe operator Your application has been submitted." German "Ihre" always has one, so it is not among them. What
 * follows has small letters, or it is a title in which every word has a capital.
 */
const opening =
  /^([^.!?;:…\n]{2,120}?[\p{L}\p{N})\]]) (?=(?:You(?:r|[’']ve)?|We(?:[’']ve)?|Thanks?|Votre|Nous|Merci|Vous|Su|Tu|Hemos|Gracias|Sua|Recebemos|Obrigad[oa]|Abbiamo|Grazie|La (?:tua|sua|vostra)|Il (?:tuo|suo)|A (?:sua|tua)|O (?:seu|teu)|Se ha|Je|Jouw|Uw|Bedankt|Dank (?:je|u)|Twoj[ae]|Dziękujemy|Otrzymaliśmy|Din|Vi|Tack|Vielen|Danke|Wir|Deine) \p{Ll})/u;

/** What a job is called may mean these. */
const inTitles: ReadonlySet<string> = new Set(['profession', 'advert', 'workText', 'field']);

/**
 * A text that was read over several elements of a page, with its heading as a line of its own. Only what says nothing by
 * itself is a heading: a name or the title of a job, in which the reader of messages knows no other meaning.
 */
export function withHeadingApart(text: string): string {
  const [, heading] = opening.exec(text) ?? [];
  // "Wysyłamy Twoje zgłoszenie": whoever is addressed with a capital begins no other element.
  if (!heading || isNoStatement(heading) || isUnderWayNow(text)) return text;
  if (featuresOf(heading, 'page').hits.some(({ concept }) => !inTitles.has(concept))) return text;
  return `${heading}\n${text.slice(heading.length + 1)}`;
}
