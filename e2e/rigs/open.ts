import type { Rig, RigOptions } from '../rig.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

/** Starts the named browser with the extension on it. */
export function openRig(browser: 'chromium' | 'firefox', options: RigOptions): Promise<Rig> {
  return browser === 'firefox' ? openFirefox(options) : openChromium(options);
}
