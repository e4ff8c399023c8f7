import type { Surface } from './rig.ts';

/** From now on, what the page saves as a file is kept in it, to be read by `savedText`. */
export async function catchSaved(page: Surface): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      file.text().then(text => ((window as any).saved = text));
      return make(file);
    };
  });
}

/** The text of the file that the page saved last. */
export function savedText(page: Surface): Promise<string | undefined> {
  return page.evaluate(() => (window as any).saved as string | undefined);
}

/** Chooses a file for the page, as the dialogue of the browser would hand it over. */
export async function chooseFile(page: Surface, content: string): Promise<void> {
  await page.evaluate(async text => {
    const find = () => document.querySelector<HTMLInputElement>('input[type="file"]');
    // It comes with what is stored.
    for (let i = 0; i < 100 && !find(); i++) await new Promise(done => setTimeout(done, 100));
    const input = find()!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'callworthy.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
}
