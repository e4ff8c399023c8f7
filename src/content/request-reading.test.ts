import { beforeEach, expect, test, vi } from 'vitest';
import { requestPageRead } from './request-reading.ts';
import { shared } from './shared-scope.ts';

const background = vi.hoisted(() => ({
  askAgain: vi.fn(async () => null),
  isConnected: vi.fn(() => true),
}));
vi.mock('./background.ts', () => background);

const messages = {} as NonNullable<typeof shared.messages>;
const readPage = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  background.isConnected.mockReturnValue(true);
  Object.assign(shared, { messages, readPage });
});

test('a page whose scripts have come is read by them, without their being asked for again', () => {
  requestPageRead();
  expect(readPage).toHaveBeenCalledOnce();
  expect(background.askAgain).not.toHaveBeenCalled();
});

test('what has not come yet is asked for', () => {
  delete shared.readPage;
  requestPageRead();
  expect(background.askAgain).toHaveBeenLastCalledWith('scripts/requested', { scripts: ['reader'] });
  delete shared.messages;
  requestPageRead();
  expect(background.askAgain).toHaveBeenLastCalledWith('scripts/requested', {
    scripts: ['messages', 'reader'],
  });
});

test('a page whose extension has gone is not read for nobody', () => {
  background.isConnected.mockReturnValue(false);
  requestPageRead();
  expect(readPage).not.toHaveBeenCalled();
});
