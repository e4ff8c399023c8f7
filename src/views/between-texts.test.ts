import { beforeEach, expect, test } from 'vitest';
import { quotable, sentences, spaceAfterMark, withBrackets } from './between-texts.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

test('sentences follow each other with a space, and those that are not said leave none', () => {
  expect(sentences('It failed.', null, 'Try again.', false)).toBe('It failed. Try again.');
  expect(sentences(null, '')).toBe('');
});

test.each(['ja', 'zh_CN', 'zh_TW'] as const)(
  'in %s there is no space behind a mark, and brackets are wide',
  lang => {
    setLocale(lang);
    expect(sentences('失敗しました。', 'もう一度お試しください。')).toBe(
      '失敗しました。もう一度お試しください。',
    );
    expect(spaceAfterMark()).toBe('');
    expect(withBrackets('今は不要', '3')).toBe('今は不要（3）');
  },
);

test('elsewhere brackets are narrow ones behind a space', () => {
  expect(withBrackets('Not needed now', '3')).toBe('Not needed now (3)');
});

test.each([
  ['חלה שגיאה.', true],
  ['حدث خطأ ما.', true],
  ['Error 500: حدث خطأ', true],
  ['Es ist ein Fehler aufgetreten.', false],
  ['エラーが発生しました。', false],
])('%s, which ends at its own side or not, is marked off in a sentence: %s', (words, isMarked) => {
  expect(quotable(words)).toBe(isMarked ? `\u2068${words}\u2069` : words);
});
