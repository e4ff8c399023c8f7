import { measureDurable } from './durable.ts';
import { install } from './extension.ts';
import { measureInjected } from './injected.ts';
import { measureKept } from './kept.ts';
import { measureLoad } from './load.ts';

/** What is measured with the built extension in a real browser, one after the other. */
export async function measureInstalled(executablePath: string, extension: string) {
  const installed = await install(executablePath, extension);
  try {
    const injected = await measureInjected(installed);
    const load = await measureLoad(installed);
    const durable = await measureDurable(installed);
    const second = await install(executablePath, extension);
    try {
      return { injected, load, durable, kept: await measureKept(installed, second) };
    } finally {
      await second.close();
    }
  } finally {
    await installed.close();
  }
}
