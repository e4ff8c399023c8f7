import { expect, test } from 'vitest';
import type { Surface } from '../rig.ts';
import { limited } from './limits.ts';
import { atMost, patience, until, within } from './wait.ts';

const never = () => new Promise<never>(() => {});

test('what is asked for is named when it does not come, also where the question is never answered', async () => {
  await expect(until('the moon', () => null, 50)).rejects.toThrow('the moon: not within 0.05 s');
  await expect(until('the moon', never, 50)).rejects.toThrow('the moon: not within 0.05 s');
  const broken = () => Promise.reject(new Error('clouds'));
  await expect(until('the moon', broken, 50)).rejects.toThrow('the moon: not within 0.05 s (clouds)');
});

test('a question that fails is asked again', async () => {
  let asked = 0;
  const answer = await until('an answer', () => {
    if (++asked < 3) throw new Error('not now');
    return 'here';
  });
  expect(answer).toBe('here');
});

test('a question that fails at a moment is answered later, whatever the answer is; one that fails to the end says why', async () => {
  let asked = 0;
  const ask = async () => {
    if (++asked < 3) throw new Error('the page is leaving');
    return null;
  };
  expect(await patience('the notice', ask, 1_000)()).toBeNull();
  expect(asked).toBe(3);
  const gone = patience('the notice', () => Promise.reject(new Error('the page is gone')), 50);
  await expect(gone()).rejects.toThrow('the notice: Error: the page is gone');
});

test('work has its time, its answer and its own errors', async () => {
  expect(await within('work', Promise.resolve(7))).toBe(7);
  await expect(within('work', Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(within('work', never(), 20)).rejects.toThrow('work: not within 0.02 s');
  await atMost(20, never());
  await atMost(20, Promise.reject(new Error('broken')));
});

test('a step that hangs is named with what it was to do, and so are those of what a step opened', async () => {
  const surface = { text: async () => 'words', press: never } as unknown as Surface;
  const rig = { openPopup: async () => surface, page: surface, count: () => 3 };
  const steps = limited(rig as never, 'rig', 20) as typeof rig;
  expect(steps.count()).toBe(3);
  expect(await steps.page.text()).toBe('words');
  await expect(steps.page.press('Submit')).rejects.toThrow('surface.press("Submit"): not within 0.02 s');
  const popup = await steps.openPopup();
  await expect(popup.press('More')).rejects.toThrow('surface.press("More"): not within 0.02 s');
});
