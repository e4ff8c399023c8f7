import { number } from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => true | undefined;
const listeners: Listener[] = [];
const sender = { id: 'us', url: 'https://jobs.acme.example/' };

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: async (message: unknown) => {
        for (const listener of listeners) {
          const answer = await new Promise(reply => {
            const isHeard = listener(structuredClone(message), sender, reply);
            if (!isHeard) reply(undefined);
          });
          if (answer) return structuredClone(answer);
        }
        return undefined;
      },
    },
  },
}));

const { ask } = await import('./ask.ts');
const { handle } = await import('./handle.ts');

interface Contract {
  'number/doubled': (n: number) => number;
  'trouble/asked': (words: string) => never;
  'room/asked': (name: string) => never;
}

handle<Contract>(
  {
    'number/doubled': n => n * 2,
    'trouble/asked': words => {
      throw new Error(words);
    },
    'room/asked': name => {
      throw new DOMException('Not enough space', name);
    },
  },
  from => from.id === 'us',
);

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => logged.mockClear());

test('an answer comes back', async () => {
  expect(await ask<Contract, 'number/doubled'>('number/doubled', 21)).toBe(42);
});

test('what is thrown on one side is thrown on the other', async () => {
  await expect(ask<Contract, 'trouble/asked'>('trouble/asked', 'disk is full')).rejects.toThrow(
    'disk is full',
  );
  expect(logged).toHaveBeenCalledWith(new Error('disk is full'));
});

test('what is wrong with the store is known as such on the other side, so that it can be said in words', async () => {
  const asked = ask<Contract, 'room/asked'>('room/asked', 'QuotaExceededError');
  await expect(asked).rejects.toMatchObject({ kind: 'full' });
  const other = ask<Contract, 'room/asked'>('room/asked', 'DataError');
  await expect(other).rejects.toThrow('room/asked: Not enough space');
});

test.each([
  ['a message of another contract', { name: 'something/else', payload: 1 }, sender],
  ['an inherited name', { name: 'toString', payload: 1 }, sender],
  ['no message at all', 'hello', sender],
  ['a sender that is not admitted', { name: 'number/doubled', payload: 1 }, { id: 'somebody else' }],
])('%s is left to others', (_, message, from) => {
  const reply = vi.fn();
  expect(listeners[0]!(message, from, reply)).toBeUndefined();
  expect(reply).not.toHaveBeenCalled();
});

test('a payload that does not fit its schema is refused, without a word of what it was', async () => {
  const answer = vi.fn((n: number) => n * 2);
  handle<Pick<Contract, 'number/doubled'>>({ 'number/doubled': answer }, () => true, {
    'number/doubled': number(),
  });
  const ask = (message: unknown) => new Promise(reply => listeners.at(-1)!(message, sender, reply));
  expect(await ask({ name: 'number/doubled', payload: 'ada@mail.example' })).toEqual({
    ok: false,
    error: 'number/doubled: the message should be number',
  });
  expect(answer).not.toHaveBeenCalled();
  expect(await ask({ name: 'number/doubled', payload: 4 })).toEqual({ ok: true, value: 8 });
});

test('the way back is kept open while an answer is made, and who is gone by then does no harm', async () => {
  const reply = vi.fn(() => {
    throw new Error('Attempting to use a disconnected port object');
  });
  const debugged = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  expect(listeners[0]!({ name: 'number/doubled', payload: 21 }, sender, reply)).toBe(true);
  await vi.waitFor(() => expect(debugged).toHaveBeenCalled());
  expect(reply).toHaveBeenCalledExactlyOnceWith({ ok: true, value: 42 });
});
