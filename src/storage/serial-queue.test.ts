import { expect, test } from 'vitest';
import { serialQueue } from './serial-queue.ts';

test('work is done in order, and an error reaches its own caller alone', async () => {
  const queue = serialQueue();
  const done: string[] = [];
  const slow = queue(async () => {
    await new Promise(resolve => setTimeout(resolve));
    done.push('slow');
    return 1;
  });
  const broken = queue(() => {
    done.push('broken');
    throw new Error('no');
  });
  const quick = queue(() => done.push('quick'));
  await expect(broken).rejects.toThrow('no');
  expect(await slow).toBe(1);
  await quick;
  expect(done).toEqual(['slow', 'broken', 'quick']);
});
