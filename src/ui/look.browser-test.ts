import { afterEach, expect, test } from 'vitest';
import './look.css';

afterEach(() => (document.body.innerHTML = ''));

test.each([
  ['fr', '"«\u00a0" "\u00a0»" "“" "”"'],
  ['fr-CA', '"«\u00a0" "\u00a0»" "“" "”"'],
  ['zh-TW', '"「" "」" "『" "』"'],
])('whoever reads %s sees what an English page said in their own quotes', (lang, quotes) => {
  document.body.innerHTML = `<p lang="${lang}"><q lang="en">Thank you.</q></p>`;
  expect(getComputedStyle(document.querySelector('q')!).quotes).toBe(quotes);
});
