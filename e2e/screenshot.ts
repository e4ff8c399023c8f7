import type { Rig } from './rig.ts';
import { withTools } from './rigs/inside.ts';

/** How many points of a screenshot look so, decoded by the browser itself in the extension's own page. */
export interface Colours {
  red: number;
  green: number;
  dark: number;
  white: number;
}

/** Counts the points of a PNG given as base64, or of the first screenshot in the extension's store. */
export function coloursOf(rig: Rig, png: string | null): Promise<Colours> {
  const count = withTools(async ({ answerTo, kept }, png: string | null) => {
    const stored = async () => {
      const database = await kept();
      const [screenshot] = await answerTo(database.transaction('pictures').objectStore('pictures').getAll());
      database.close();
      return screenshot.image as Blob;
    };
    const image = png
      ? new Blob([Uint8Array.from(atob(png), letter => letter.charCodeAt(0))], { type: 'image/png' })
      : await stored();
    const bitmap = await createImageBitmap(image);
    const { width, height } = bitmap;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const counts = { red: 0, green: 0, dark: 0, white: 0 };
    for (let at = 0; at < data.length; at += 4) {
      // A view of its own for each of a million points would take Firefox ten seconds.
      const r = data[at]!;
      const g = data[at + 1]!;
      const b = data[at + 2]!;
      if (r > 200 && g < 90 && b < 90) counts.red++;
      if (g > 200 && r < 90 && b < 90) counts.green++;
      if (r + g + b < 240) counts.dark++;
      if (r + g + b === 765) counts.white++;
    }
    return counts;
  });
  return rig.inExtension(count, png);
}
