import { beforeEach, expect, test, vi } from 'vitest';
import { maxPosting } from '../applications/posting.ts';
import { postingIn } from './keep-posting.ts';
import { browser } from './testing/browser.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));

const address = 'https://careers.globex.example/jobs/7';
const frame = (frameId: number, at: string, text: string) => ({ frameId, result: { address: at, text } });

/** What the scripts of the frames answer. */
function answer(...frames: unknown[]) {
  browser.scripting.executeScript.mockResolvedValueOnce([]).mockResolvedValueOnce(frames);
}

beforeEach(() => void browser.scripting.executeScript.mockReset());

test('of all frames of the page and of application systems, the one that says most is kept', async () => {
  const system = 'https://jobs.lever.co/globex/1?lever-source=x';
  answer(frame(0, address, 'Globex'), frame(2, system, 'Gardener at Globex'), { frameId: 3, result: null });
  expect(await postingIn(1, address)).toMatchObject({ text: 'Gardener at Globex', isCut: false });
  answer(frame(0, address, 'Gardener'), frame(2, 'https://ads.example/', 'Buy this and that, today only'));
  expect(await postingIn(1, address)).toMatchObject({ text: 'Gardener', url: address });
});

test('no secret of the address is kept, nor what tells of the applicant', async () => {
  const signedIn = `${address}?token=0f8a5b1c7d2e4f6a9b3c5d7e&ref=ada%40lovelace.example`;
  answer(frame(0, signedIn, 'Gardener. Signed in as ada@lovelace.example'));
  const posting = await postingIn(1, signedIn);
  expect(JSON.stringify(posting)).not.toMatch(/lovelace|0f8a5b/);
});

test('a page that shows none has none, and one that may not be read says why', async () => {
  answer(frame(0, address, ''));
  expect(await postingIn(1, address)).toBeNull();
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('this page cannot be scripted'));
  await expect(postingIn(1, address)).rejects.toThrow('cannot be scripted');
});

test('a page that says more than is kept is asked for so much that this is known', async () => {
  browser.scripting.executeScript.mockResolvedValueOnce([]);
  browser.scripting.executeScript.mockImplementationOnce((async ({ args }: { args: [number] }) => [
    frame(0, address, 'gardens '.repeat(maxPosting).slice(0, args[0])),
  ]) as never);
  expect(await postingIn(1, address)).toMatchObject({ isCut: true });
});
