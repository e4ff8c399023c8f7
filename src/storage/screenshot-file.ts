import type { Screenshot } from './database.ts';
import { type Check, moment, object, text } from './check.ts';

/** A screenshot as it is written into a file: the image as text. */
export interface WrittenScreenshot extends Omit<Screenshot, 'image'> {
  image: string;
}

/** How every PNG begins, as text. */
const pngStart = 'iVBORw0KGgo';
/** More at once is more than a call takes as arguments. */
const chunk = 0x8000;

/** Only what is a PNG image, as every screenshot is. */
const png: Check = (value, path) =>
  typeof value === 'string' && value.startsWith(pngStart) && /^[A-Za-z0-9+/]*={0,2}$/.test(value)
    ? null
    : `${path} is no image`;

export const writtenScreenshot = object({ id: text, noteId: text, at: moment, image: png });

/** A screenshot as text, for a file; `readScreenshot` reads it. */
export async function writeScreenshot({ image, ...screenshot }: Screenshot): Promise<WrittenScreenshot> {
  const bytes = new Uint8Array(await image.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk)
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return { ...screenshot, image: btoa(binary) };
}

/** Throws where the text is no base64, which the check cannot see to the last sign. */
export function readScreenshot({ image, ...screenshot }: WrittenScreenshot): Screenshot {
  const bytes = Uint8Array.from(atob(image), sign => sign.charCodeAt(0));
  return { ...screenshot, image: new Blob([bytes], { type: 'image/png' }) };
}
