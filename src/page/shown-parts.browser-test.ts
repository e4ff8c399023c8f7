import { describe, expect, test } from 'vitest';
import { searchShown, shownParts } from './shown-parts.ts';
import { show } from './testing/show-markup.ts';

describe('the parts to search', () => {
  test('what is hidden as a whole is left out, as deep as it is told', () => {
    show('<div id="it"><div><div hidden></div><div id="b"></div></div><div hidden></div></div>');
    const ids = (levels?: number) =>
      shownParts(document.getElementById('it')!, levels).map(part => part.id || 'no id');
    expect(ids()).toEqual(['b']);
    expect(ids(1)).toEqual(['no id']);
    expect(ids(0)).toEqual(['it']);
  });

  test('a part of which everything is shown, or nothing, is searched as a whole', () => {
    expect(shownParts(show('<div id="it"><p>a</p><p>b</p></div>'))).toHaveLength(1);
    expect(shownParts(show('<div id="it"><p hidden>a</p></div>'))[0]!.id).toBe('it');
  });

  test('a long list is searched as a whole', () => {
    const rows = '<p>a</p>'.repeat(61);
    expect(shownParts(show(`<div id="it">${rows}<p hidden></p></div>`))).toHaveLength(1);
  });

  test('a search takes the part itself too', () => {
    const root = show(
      '<div id="it"><section class="x"><i class="x"></i></section><div hidden><i class="x"></i></div></div>',
    );
    expect(searchShown(root, '.x').map(one => one.localName)).toEqual(['section', 'i']);
  });
});
