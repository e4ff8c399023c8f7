import './testing/locks.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { finishPresses, type PopupPress, pressed } from './presses.ts';

type Changes = Record<string, { newValue?: unknown }>;

const session = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  heard: [] as ((changes: Changes) => void)[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async () => ({ ...session.kept }),
        set: async (values: Record<string, unknown>) => {
          Object.assign(session.kept, values);
          for (const tell of session.heard)
            tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
        },
        remove: async (key: string) => void delete session.kept[key],
        onChanged: { addListener: (tell: (changes: Changes) => void) => session.heard.push(tell) },
      },
    },
  },
}));

const muted = (host: string): PopupPress => ({ do: 'mute', host, isMuted: true });
const rejections: unknown[] = [];
const follow = (work: (press: PopupPress) => Promise<unknown>) =>
  finishPresses(work, done => void done.catch(error => rejections.push(error)));
/** What the locks have in front of this is over. */
const settled = () => pressed(muted('last.example'), async () => undefined);

beforeEach(() => {
  session.kept = { other: 1 };
  session.heard = [];
  rejections.length = 0;
});

test('word is left before the work begins, and taken away when it is done or has failed', async () => {
  const work = vi.fn(async () => Object.values(session.kept));
  const done = pressed(muted('jobs.example'), work);
  expect(Object.values(session.kept)).toEqual([1, muted('jobs.example')]);
  expect(work).not.toHaveBeenCalled();
  expect(await done).toEqual([1, muted('jobs.example')]);
  expect(session.kept).toEqual({ other: 1 });
  await expect(pressed(muted('jobs.example'), () => Promise.reject(new Error('full')))).rejects.toThrow(
    'full',
  );
  expect(session.kept, 'who was told that it failed is not surprised later').toEqual({ other: 1 });
});

test('work that fails in a popup that is being closed stays for the background', async () => {
  vi.useFakeTimers();
  const failing = pressed(muted('jobs.example'), () => Promise.reject(new Error('aborted')));
  failing.catch(() => undefined);
  // Of a page that is gone, promises may still be settled, and no timer comes any more.
  for (let i = 0; i < 50; i++) await Promise.resolve();
  expect(Object.values(session.kept)).toContainEqual(muted('jobs.example'));
  await vi.runAllTimersAsync();
  await expect(failing).rejects.toThrow('aborted');
  expect(session.kept).toEqual({ other: 1 });
  vi.useRealTimers();
});

test('what a popup does itself is not done once more', async () => {
  const work = vi.fn(async () => undefined);
  follow(work);
  await pressed(muted('jobs.example'), async () => undefined);
  await settled();
  expect(work).not.toHaveBeenCalled();
});

test('what a popup did not come to is done in its order, and what fails stops nothing else', async () => {
  const done: string[] = [];
  follow(async press => {
    if (press.do !== 'mute') throw new Error('the disk is full');
    done.push(press.host);
  });
  const young = `pressed:${Date.now() - 1000}:c`;
  Object.assign(session.kept, {
    'pressed:0000000000001:a': { do: 'delete-note', id: 'x' },
    'pressed:0000000000003:b': muted('second.example'),
    'pressed:0000000000002:b': muted('first.example'),
    [young]: { do: 'delete-note', id: 'y' },
  });
  for (const tell of session.heard) tell({ [young]: { newValue: {} } });
  await vi.waitFor(() => expect(rejections).toMatchObject([{ errors: [{}, {}] }]));
  expect(done).toEqual(['first.example', 'second.example']);
  expect(Object.keys(session.kept), 'what failed a moment ago is tried again').toEqual(['other', young]);
});

test('of other changes nobody asks what is left', async () => {
  const work = vi.fn(async () => undefined);
  follow(work);
  session.kept['pressed:0000000000001:a'] = muted('left.example');
  for (const tell of session.heard) {
    tell({ other: { newValue: 2 } });
    tell({ 'pressed:0000000000001:a': {} });
  }
  await new Promise(done => setTimeout(done));
  expect(work).not.toHaveBeenCalled();
});
