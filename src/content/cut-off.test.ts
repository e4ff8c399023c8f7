// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

const askAgain = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('./background.ts', () => ({
  askBackground: async () => ({ fingerprints: [], notices: false, pageRules: null }),
  askAgain,
  notifyBackground: () => {},
  isConnected: () => true,
}));

/** A server that dies in the middle of its page leaves a document that never says that it was loaded. */
test.each([
  ['loading', 'in Chromium', 5_000],
  ['interactive', 'in Firefox', 15_000],
] as const)(
  'a page that was cut off in its middle is read as far as it came: %s, %s',
  async (state, _, afterMs) => {
    vi.resetModules();
    askAgain.mockClear();
    delete (globalThis as { callworthy?: unknown }).callworthy;
    vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
    document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
    document.body.innerHTML = '<h1>Thank you for applying</h1>';
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await import('./index.ts');
    await vi.advanceTimersByTimeAsync(afterMs - 100);
    expect(askAgain).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(askAgain).toHaveBeenCalledWith('scripts/requested', { scripts: ['messages', 'reader'] });
    vi.useRealTimers();
  },
);
