import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sighting } from '../applications/note.ts';

const background = vi.hoisted(() => ({
  askBackground: vi.fn(),
  notifyBackground: vi.fn(),
  keepForBackground: vi.fn(),
  isConnected: vi.fn(() => true),
}));
vi.mock('./background.ts', () => background);

const sighting = (id: string) => ({ id }) as Sighting;
const sentIds = () => background.askBackground.mock.calls.map(([, { id }]) => id);
let outbox: typeof import('./outbox.ts');

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  background.askBackground.mockReset().mockResolvedValue({ notice: null });
  background.notifyBackground.mockReset();
  background.keepForBackground.mockReset();
  background.isConnected.mockReturnValue(true);
  outbox = await import('./outbox.ts');
});
afterEach(() => vi.useRealTimers());

test('a sighting is sent once, and its notice is handed on', async () => {
  const onStored = vi.fn();
  background.askBackground.mockResolvedValue({ notice: 'words', counts: true });
  outbox.send(sighting('a'), onStored);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sentIds()).toEqual(['a']);
  expect(onStored).toHaveBeenCalledExactlyOnceWith('words', true);
});

test('a page says once that nothing can be stored, and again only after something could', async () => {
  const held = { notice: 'no room', counts: false, isHeld: true };
  background.askBackground.mockResolvedValue(held);
  const [onStored, onHeld] = [vi.fn(), vi.fn()];
  outbox.send(sighting('a'), onStored, onHeld);
  outbox.send(sighting('b'), onStored, onHeld);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onHeld).toHaveBeenCalledExactlyOnceWith('no room');
  expect(onStored).not.toHaveBeenCalled();
  expect(outbox.waitingCount()).toBe(2);

  background.askBackground.mockResolvedValue({ notice: 'words', counts: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onStored.mock.calls).toEqual([
    ['words', true],
    ['words', true],
  ]);
  expect(onHeld).toHaveBeenCalledTimes(2);
  expect(onHeld, 'what it said is no longer true').toHaveBeenLastCalledWith(null);

  background.askBackground.mockResolvedValue(held);
  outbox.send(sighting('c'), onStored, onHeld);
  await vi.advanceTimersByTimeAsync(0);
  expect(onHeld).toHaveBeenCalledTimes(3);
});

test('it is on its way before the time is taken to clean what is left of it', () => {
  outbox.send(sighting('a'), vi.fn());
  const [sent] = background.askBackground.mock.invocationCallOrder;
  const [left] = background.keepForBackground.mock.invocationCallOrder;
  expect(sent).toBeLessThan(left!);
});

test('until it is stored it is sent again, ever more seldom, under the same id', async () => {
  background.askBackground
    .mockRejectedValueOnce(new Error('asleep'))
    .mockRejectedValueOnce(new Error('asleep'));
  outbox.send(sighting('a'), vi.fn());
  await vi.advanceTimersByTimeAsync(499);
  expect(sentIds()).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(1);
  expect(sentIds()).toEqual(['a', 'a']);
  await vi.advanceTimersByTimeAsync(999);
  expect(sentIds()).toEqual(['a', 'a']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sentIds()).toEqual(['a', 'a', 'a']);
});

test('one that cannot be stored holds up nobody, and each gets its own notice', async () => {
  background.askBackground.mockImplementation(async (_, { id }) => {
    if (id === 'a') throw new Error('no space left');
    return { notice: `words for ${id}`, counts: true };
  });
  const stored = { a: vi.fn(), b: vi.fn(), c: vi.fn() };
  for (const [id, onStored] of Object.entries(stored)) outbox.send(sighting(id), onStored);
  await vi.advanceTimersByTimeAsync(0);
  expect(stored.a).not.toHaveBeenCalled();
  expect(stored.b).toHaveBeenCalledExactlyOnceWith('words for b', true);
  expect(stored.c).toHaveBeenCalledExactlyOnceWith('words for c', true);

  // Sending more does not make it ask more often for the one that is left.
  background.askBackground.mockClear();
  await vi.advanceTimersByTimeAsync(500);
  expect(sentIds()).toEqual(['a']);
});

test('nor does one whose answer does not come: what follows is sent meanwhile, and it is not sent twice at a time', async () => {
  let giveUp: (error: Error) => void = () => {};
  background.askBackground.mockImplementation((_, { id }) =>
    id === 'a' && sentIds().filter(one => one === 'a').length === 1
      ? new Promise((_, failed) => (giveUp = failed))
      : Promise.resolve({ notice: `words for ${id}`, counts: true }),
  );
  const stored = { a: vi.fn(), b: vi.fn() };
  for (const [id, onStored] of Object.entries(stored)) outbox.send(sighting(id), onStored);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(sentIds()).toEqual(['a', 'b']);
  expect(stored.b).toHaveBeenCalledExactlyOnceWith('words for b', true);

  giveUp(new Error('no answer'));
  await vi.advanceTimersByTimeAsync(500);
  expect(sentIds()).toEqual(['a', 'b', 'a']);
  expect(stored.a).toHaveBeenCalledExactlyOnceWith('words for a', true);
  expect(outbox.waitingCount()).toBe(0);
});

test('what is left when the page goes away gets a last try', async () => {
  background.askBackground.mockRejectedValue(new Error('asleep'));
  outbox.send(sighting('a'), vi.fn());
  outbox.send(sighting('b'), vi.fn());
  await vi.advanceTimersByTimeAsync(0);
  outbox.flush();
  expect(background.notifyBackground.mock.calls.map(([, { id }]) => id)).toEqual(['a', 'b']);
});

test('once the extension is gone, nothing is tried any more', async () => {
  background.askBackground.mockRejectedValue(new Error('gone'));
  background.isConnected.mockReturnValue(false);
  outbox.send(sighting('a'), vi.fn());
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sentIds()).toEqual(['a']);
});

test('a sighting is kept for the background before anything else is tried', () => {
  background.askBackground.mockImplementation(() => {
    expect(background.keepForBackground).toHaveBeenCalledExactlyOnceWith(sighting('a'));
    return Promise.resolve({ notice: null });
  });
  outbox.send(sighting('a'), vi.fn());
  expect(background.askBackground).toHaveBeenCalledOnce();
});
