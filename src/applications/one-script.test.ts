import { expect, test } from 'vitest';
import { inOneScript, traditionalInOneScript } from './one-script.ts';

test('Traditional characters become simplified ones, each in its place', () => {
  expect(inOneScript('履歷上傳失敗，請重新登入')).toBe('履历上传失败，请重新登入');
});

test.each([
  ['Chinese in simplified characters', '时间已过，无法提交'],
  ['Japanese, even without kana', '送信時間超過、認証失敗'],
  ['Japanese with a character that Chinese has too', '學園の應募'],
])('%s is left as it is', (_, text) => {
  expect(traditionalInOneScript(text)).toBe(text);
});

test('of Traditional Chinese every character counts', () => {
  expect(traditionalInOneScript('應徵時間已過')).toBe('应征时间已过');
});
