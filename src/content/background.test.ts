import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ id: 'us' as string | undefined, sendMessage: vi.fn() }));
vi.mock('../storage/browser-api.ts', () => ({ api: { runtime } }));

const { askAgain, askBackground, notifyBackground } = await import('./background.ts');

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  runtime.id = 'us';
  runtime.sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

/** Neither an answer nor an error, as where a browser lost the question. */
const never = () => new Promise<never>(() => {});

const opened = { title: 'Apply', referrer: '' };

const settled = () => askAgain('scripts/requested', { scripts: ['messages'] });

test('what nobody answered is asked once more, ever more seldom, and then answered', async () => {
  runtime.sendMessage
    .mockRejectedValueOnce(new Error('Receiving end does not exist'))
    .mockResolvedValueOnce(undefined)
    .mockResolvedValue({ ok: true, value: null });
  const answer = settled();
  await vi.advanceTimersByTimeAsync(500);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(999);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBeNull();
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
});

test('it is given up after a while, and at once where the extension is gone', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: false, error: 'no such tab' });
  const failed = expect(settled()).rejects.toThrow('no such tab');
  await vi.advanceTimersByTimeAsync(60_000);
  await failed;
  expect(runtime.sendMessage).toHaveBeenCalledTimes(5);
  runtime.id = undefined;
  await expect(settled()).rejects.toThrow('no such tab');
  expect(runtime.sendMessage).toHaveBeenCalledTimes(6);
});

test('what a browser lost without a word is asked once more after a quarter of a minute', async () => {
  runtime.sendMessage.mockImplementationOnce(never).mockResolvedValue({ ok: true, value: null });
  const answer = settled();
  await vi.advanceTimersByTimeAsync(15_499);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBeNull();
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test('an answer that comes in time leaves nothing behind in the page, nor does an error', async () => {
  runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: 'here' });
  expect(await askBackground('page/opened', opened)).toBe('here');
  runtime.sendMessage.mockRejectedValueOnce(new Error('the port was closed'));
  await expect(askBackground('page/opened', opened)).rejects.toThrow('the port was closed');
  expect(vi.getTimerCount()).toBe(0);
});

test('of what need not arrive an answer that never comes is no error', async () => {
  runtime.sendMessage.mockImplementation(never);
  notifyBackground('trail/stepped', []);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});
