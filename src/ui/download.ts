import { localDay } from '../applications/moment.ts';
import { t } from '../views/t.ts';

/** Offers a file for saving, and says so. It needs no permission, and the file never leaves this computer. */
export function download(name: string, content: BlobPart, type: string): string {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the file after the click; one minute is more than enough for that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return t('fileSaving', name);
}

/**
 * A name for a file: letters with their marks, numbers and dashes only, so that every system takes it. With the day of the
 * applicant's own calendar, which is another one than in Greenwich late in an American evening.
 */
export function fileName(what: string, day: Date, ending: string): string {
  const plain = what
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  // A cut in the middle of a letter would leave half of it.
  const short = [...plain].slice(0, 60).join('');
  return `${['callworthy', short, localDay(day)].filter(Boolean).join('-')}.${ending}`;
}
