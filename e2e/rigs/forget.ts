import type { Rig } from '../rig.ts';
import { forgetEverything, whatIsKept } from './inside.ts';
import { until } from './wait.ts';

/**
 * Makes the extension forget everything and its background start anew. What the closing of tabs set going may still
 * write, so the background is stopped before a second look.
 */
export async function untilForgotten(
  inExtension: Rig['inExtension'],
  stopBackground: () => Promise<unknown>,
): Promise<void> {
  await until('an extension that has forgotten everything', async () => {
    await inExtension(forgetEverything);
    await stopBackground();
    const kept = await inExtension(whatIsKept);
    if (kept.length > 0) throw new Error(`it still keeps ${kept.join(', ')}`);
    return true;
  });
}
