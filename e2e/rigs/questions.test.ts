import { expect, test } from 'vitest';
import { newQuestions } from './questions.ts';

test('each question gets the answer with its number, in whatever order they come', async () => {
  const { ask, settle } = newQuestions();
  const sent: number[] = [];
  const answers = Promise.all([ask(id => sent.push(id)), ask(id => sent.push(id))]);
  expect(sent).toHaveLength(2);
  settle(999, { value: 'nobody asked' });
  settle(sent[1]!, { value: 'second' });
  settle(sent[0]!, { value: 'first' });
  expect(await answers).toEqual(['first', 'second']);
});

test('an error is that of its question, also where it cannot be sent', async () => {
  const { ask, settle } = newQuestions();
  const told = ask(id => settle(id, { error: new Error('no such method') }));
  await expect(told).rejects.toThrow('no such method');
  await expect(ask(() => Promise.reject(new Error('no connection')))).rejects.toThrow('no connection');
});

test('what is not answered when the browser goes fails with the reason', async () => {
  const { ask, failAll } = newQuestions();
  const unanswered = ask(() => {});
  failAll('the browser was closed');
  await expect(unanswered).rejects.toThrow('the browser was closed');
});
