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

test('a place that is yet to say something is there for screen readers, and takes no room', () => {
  document.body.innerHTML = `<main class="stack"><p>Before</p><div class="row middle"><p class="said" role="status"></p></div>
    <div class="form"><p>Words</p><p class="said" role="status"></p><p>Below</p></div></main>`;
  const height = () => document.querySelector('main')!.offsetHeight;
  const places = [...document.querySelectorAll<HTMLElement>('.said')];
  expect(places.map(one => one.checkVisibility())).toEqual([true, true]);
  const whole = height();
  document.querySelector('.row')!.remove();
  places[1]!.remove();
  expect(height()).toBe(whole);
});
