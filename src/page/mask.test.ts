// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { maskTyped } from './mask.ts';

test('covers what was typed, chosen or attached and nothing else, and leaves no trace', () => {
  document.body.innerHTML = `<h1>Apply</h1><label>Name<input name="a"></label><textarea></textarea>
    <select><option>Yes</option></select><input type="password"><div contenteditable="true">My words</div>
    <p id="file">Jane_Doe.pdf</p><p id="rule">PDF or .docx up to 5 MB</p><button>Submit</button>`;
  const before = document.documentElement.outerHTML;

  const cover = maskTyped(document);
  const covered = [...document.querySelectorAll('[data-callworthy-mask]')].map(
    element => element.id || element.localName,
  );
  expect(covered).toEqual(['input', 'textarea', 'select', 'input', 'div', 'file']);

  cover.uncover();
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each(['open', 'closed'] as const)('reaches into %s shadow roots of any element', mode => {
  document.body.innerHTML = '<header><p>Globex</p></header>';
  const host = document.querySelector('header')!;
  const root = host.attachShadow({ mode });
  root.innerHTML = '<input>';
  const cover = maskTyped(document, [], element => (element === host ? root : null));
  expect(root.querySelectorAll('input[data-callworthy-mask]')).toHaveLength(1);
  expect(root.querySelectorAll('style')).toHaveLength(1);
  cover.uncover();
  expect(root.innerHTML).toBe('<input>');
});

test('what was chosen in a list that the page draws stands beside the field', () => {
  document.body.innerHTML = `<label for="a">Country</label><div id="control"><span>Freedonia</span>
    <span><input id="a" role="combobox"></span></div><input type="submit" value="Send"><input type="search">`;
  maskTyped(document);
  const covered = [...document.querySelectorAll('[data-callworthy-mask]')].map(
    element => element.id || element.getAttribute('type'),
  );
  expect(covered).toEqual(['control', 'a', 'search']);
});

test('a cover holds until something appears that it does not cover', () => {
  document.body.innerHTML = '<h1>Apply</h1><input>';
  const cover = maskTyped(document);
  expect(cover.holds()).toBe(true);
  document.body.insertAdjacentHTML('beforeend', '<input>');
  expect(cover.holds()).toBe(false);
  cover.uncover();
});
