import type { Rig } from './rig.ts';
import { withTools } from './rigs/inside.ts';

/** Two clicks that are closer together are one press to the extension, and no person is as quick as a story. */
const betweenPressesMs = 400;

/**
 * Lets time pass for what is stored: every note and application becomes older by so many minutes. The clock of the
 * browser stays as it is, so what happens next happens that much later.
 */
export async function letTimePass(rig: Rig, minutes: number): Promise<void> {
  await new Promise(done => setTimeout(done, betweenPressesMs));
  const makeOlder = withTools(async ({ answerTo, kept }, ms: number) => {
    const earlier = (value: unknown): unknown => {
      if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) {
        return new Date(Date.parse(value) - ms).toISOString();
      }
      if (Array.isArray(value)) return value.map(earlier);
      if (value === null || typeof value !== 'object' || value instanceof Blob) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, earlier(inner)]));
    };
    const database = await kept();
    const stores = database.transaction(['cases', 'notes'], 'readwrite');
    for (const name of ['cases', 'notes']) {
      const store = stores.objectStore(name);
      for (const row of await answerTo(store.getAll())) await answerTo(store.put(earlier(row)));
    }
    database.close();
  });
  await rig.inExtension(makeOlder, minutes * 60_000);
}
