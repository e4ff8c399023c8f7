import { connect } from 'node:net';
import { newQuestions } from './questions.ts';

/** Sends one command of Firefox's own remote control and answers its value. */
export type Send = (command: string, parameters?: object) => Promise<any>;

const isClosed = 'Firefox closed the connection';

/** A connection to Marionette: JSON over TCP, each message led by its length in bytes and a colon. */
export function connectMarionette(port: number): Promise<{ send: Send; end(): void }> {
  return new Promise((ready, fail) => {
    const socket = connect(port, '127.0.0.1');
    const questions = newQuestions();
    let greeted = false;
    let buffer = Buffer.alloc(0);

    const send: Send = (command, parameters = {}) =>
      questions.ask(id => {
        if (socket.destroyed) throw new Error(isClosed);
        const body = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      });

    socket.on('error', fail);
    socket.on('close', () => questions.failAll(isClosed));
    socket.on('data', piece => {
      buffer = Buffer.concat([buffer, piece]);
      for (;;) {
        const colon = buffer.indexOf(':');
        const length = Number(buffer.subarray(0, colon));
        if (colon < 0 || buffer.length < colon + 1 + length) return;
        const message = JSON.parse(String(buffer.subarray(colon + 1, colon + 1 + length)));
        buffer = buffer.subarray(colon + 1 + length);
        if (!greeted) {
          greeted = true;
          ready({ send, end: () => socket.destroy() });
          continue;
        }
        const [, id, error, value] = message;
        questions.settle(id, error ? { error: new Error(`${error.error}: ${error.message}`) } : { value });
      }
    });
  });
}

/**
 * Runs a function in Firefox's current context: in the page, or in the browser itself after
 * `Marionette:SetContext`. It must not refer to anything outside itself.
 */
export async function runIn(
  send: Send,
  inside: ((...args: any[]) => unknown) | string,
  args: unknown[],
): Promise<any> {
  const { value } = await send('WebDriver:ExecuteAsyncScript', {
    args,
    newSandbox: true,
    sandbox: null,
    script: `const given = [...arguments], done = given.pop();
      Promise.resolve().then(() => (${inside})(...given)).then(value => done({ value }), error => done({ error: String(error?.stack ?? error) }));`,
  });
  if (value?.error) throw new Error(value.error);
  return value?.value;
}
