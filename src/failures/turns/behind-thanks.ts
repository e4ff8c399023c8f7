import { readLength } from '../plain-text.ts';
import { sentencesOf } from '../sentences.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/** The thanks of eleven languages, to be asked first: most messages have none, and need not be read twice. */
const thanks =
  /thank|dank|merci|remerci|graci|agradec|obrigad|agrade|grazi|ringraz|bedankt|dzięk|tack|ありがと|感谢|感謝|谢谢|謝謝/i;
/** What is behind them has one of these where it reports anything that failed. */
const ofTrouble: ReadonlySet<string> = new Set(
  'failed error occurred cannot problem sorry not notYet lost interrupted unavailable expired locked'.split(
    ' ',
  ),
);

/**
 * What a message says behind its thanks where that may report a failure: "Thank you for your interest. Unfortunately nothing was
 * sent." These thanks are for coming, and hide what happened. Null where there are none, or nothing behind them sounds of trouble.
 */
export function behindThanks(text: string): string | null {
  const [first = '', ...rest] = sentencesOf(text.slice(0, readLength));
  if (rest.length === 0 || !thanks.test(first)) return null;
  const behind = rest.join(' ');
  return hasAny(conceptsIn(behind), ofTrouble) ? behind : null;
}
