// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isShownRed } from './looks-wrong.ts';

function isRed(html: string): boolean {
  document.body.innerHTML = html;
  return isShownRed(document.querySelector('#it')!);
}

test.each([
  '<p id="it" style="color: rgb(176, 0, 32)">Not sent</p>',
  '<p id="it"><b style="color: rgb(211, 47, 47)">Not sent</b></p>',
  '<div style="background-color: rgb(253, 236, 234)"><p id="it">Not sent</p></div>',
  '<p id="it" style="background-color: rgb(176, 0, 32); color: rgb(255, 255, 255)">Not sent</p>',
  '<div style="border-left: 4px solid rgb(212, 53, 28)"><p id="it">Not sent</p></div>',
])('red letters, a red ground, a pale red one and a red line: %s', html => {
  expect(isRed(html)).toBe(true);
});

test.each([
  '<p id="it" style="color: rgb(0, 0, 0)">Not sent</p>',
  '<p id="it" style="color: rgb(230, 126, 34)">Orange</p>',
  '<p id="it" style="color: rgb(121, 85, 72)">Brown</p>',
  '<p id="it" style="background-color: rgb(255, 243, 205)">A warning</p>',
  '<p id="it" style="background-color: rgb(255, 192, 203)">Pink</p>',
  '<p id="it">All but <b style="color: rgb(176, 0, 32)">one</b></p>',
])('no other colour, and no red in a part of it: %s', html => {
  expect(isRed(html)).toBe(false);
});
