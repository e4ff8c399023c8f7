import type { Rig } from '../rig.ts';
import { begunKey } from '../../src/background/begun-key.ts';
import { helpKey } from '../../src/storage/help-key.ts';
import { forgetEverything, whatIsKept } from './inside.ts';
import { until } from './wait.ts';

/**
 * What is true of the browser and not of what a person did: that the session of the browser has begun, and that nothing is settled for
 * this computer. Without it the background would do for each story what it does once after the start of a browser. Stories of that start
 * take the extension once more, which takes these away.
 */
const ofSession = [begunKey, helpKey];

/**
 * Makes the extension forget everything and its background start anew. What the closing of tabs set going may still
 * write, so the background is stopped before a second look.
 */
export async function untilForgotten(
  inExtension: Rig['inExtension'],
  stopBackground: () => Promise<unknown>,
): Promise<void> {
  await until('an extension that has forgotten everything', async () => {
    await inExtension(forgetEverything, ofSession);
    await stopBackground();
    const all = await inExtension(whatIsKept, ['local', 'session']);
    const kept = all.filter(name => !ofSession.includes(name));
    if (kept.length > 0) throw new Error(`it still keeps ${kept.join(', ')}`);
    return true;
  });
}
