// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { childElementsOf, parentIn, shadowHostOf } from './dom.ts';

/** As a browser gives what a field, or a form, is called instead of what the form, or the document, has. */
const shadow = (owner: object, name: string, value: unknown) =>
  Object.defineProperty(owner, name, { value, configurable: true });

test('a field called "children" or "parentElement" does not hide those of its form', () => {
  document.body.innerHTML = '<form><input name="children"><p></p></form>';
  const form = document.querySelector('form')!;
  const field = form.querySelector('input')!;
  shadow(form, 'children', field);
  shadow(form, 'parentElement', field);
  expect(childElementsOf(form).map(({ localName }) => localName)).toEqual(['input', 'p']);
  expect(parentIn(form)).toBe(document.body);
});

test('a form called "children" does not hide those of its document', () => {
  document.body.innerHTML = '<form name="children"></form>';
  shadow(document, 'children', document.querySelector('form'));
  expect(childElementsOf(document)).toEqual([document.documentElement]);
});

test('a field called "getRootNode" does not hide the host of its form', () => {
  document.body.innerHTML = '<div></div>';
  const host = document.querySelector('div')!;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<form><input name="getRootNode"></form>';
  const form = root.querySelector('form')!;
  shadow(form, 'getRootNode', root.querySelector('input'));
  expect(shadowHostOf(form)).toBe(host);
  expect(shadowHostOf(host)).toBeNull();
});
