import { beforeEach, describe, expect, test } from 'vitest';
import { searchShown, shownParts } from './shown-parts.ts';
import { isCovered, isVisible, shownText } from './visible.ts';

/** Puts markup on an otherwise empty page and answers the element with the id "it". */
function show(markup: string): Element {
  document.body.innerHTML = markup;
  return document.getElementById('it')!;
}

beforeEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  scrollTo(0, 0);
});

const seen = true;
const unseen = false;

describe('an element is seen or not', () => {
  test.each<[what: string, markup: string, isSeen: boolean]>([
    ['plain text', '<p id="it">Not sent</p>', seen],
    ['display none', '<p id="it" style="display:none">Not sent</p>', unseen],
    ['the attribute hidden', '<p id="it" hidden>Not sent</p>', unseen],
    ['a hidden parent', '<div hidden><p id="it">Not sent</p></div>', unseen],
    ['visibility hidden', '<p id="it" style="visibility:hidden">Not sent</p>', unseen],
    [
      'visible again in what is hidden',
      '<div style="visibility:hidden"><p id="it" style="visibility:visible">Not sent</p></div>',
      seen,
    ],
    ['a closed details', '<details><summary>More</summary><p id="it">Not sent</p></details>', unseen],
    ['an open details', '<details open><summary>More</summary><p id="it">Not sent</p></details>', seen],
    ['a dialog that is closed', '<dialog id="it">Not sent</dialog>', unseen],
    ['a dialog that is open', '<dialog id="it" open>Not sent</dialog>', seen],

    ['fully transparent', '<p id="it" style="opacity:0">Not sent</p>', unseen],
    ['below something fully transparent', '<div style="opacity:0"><p id="it">Not sent</p></div>', unseen],
    ['half transparent', '<p id="it" style="opacity:.5">Not sent</p>', seen],

    [
      'no box of its own, in what is shown',
      '<div><span id="it" style="display:contents">Not sent</span></div>',
      seen,
    ],
    [
      'no box of its own, in what is hidden',
      '<div hidden><span id="it" style="display:contents">Not sent</span></div>',
      unseen,
    ],
    [
      'skipped while off screen',
      '<div style="height:3000px"></div><div style="content-visibility:auto"><p id="it">Not sent</p></div>',
      seen,
    ],

    [
      'clipped to one pixel, as for screen readers',
      '<p id="it" style="position:absolute;width:1px;height:1px;overflow:hidden">Not sent</p>',
      unseen,
    ],
    [
      'in a panel folded up to nothing',
      '<div style="height:0;overflow:hidden"><p id="it">Not sent</p></div>',
      unseen,
    ],
    [
      'in a panel squeezed to no width',
      '<div style="width:0;overflow:clip"><p id="it">Not sent</p></div>',
      unseen,
    ],
    ['two pixels are a box', '<p id="it" style="width:2px;height:2px;overflow:hidden">Not sent</p>', seen],
    ['no height, but nothing is cut off', '<div style="height:0"><p id="it">Not sent</p></div>', seen],
    [
      'an old clip to nothing',
      '<p id="it" style="position:absolute;clip:rect(0,0,0,0)">Not sent</p>',
      unseen,
    ],
    [
      'an old clip to one pixel',
      '<p id="it" style="position:absolute;clip:rect(1px,1px,1px,1px)">Not sent</p>',
      unseen,
    ],
    [
      'a clip that leaves it',
      '<p id="it" style="position:absolute;clip:rect(0,500px,90px,0)">Not sent</p>',
      seen,
    ],
    ['a clip-path from all sides', '<p id="it" style="clip-path:inset(50%)">Not sent</p>', unseen],
    ['a clip-path that takes a corner', '<p id="it" style="clip-path:inset(10%)">Not sent</p>', seen],
    ['a clip-path of no circle', '<p id="it" style="clip-path:circle(0px)">Not sent</p>', unseen],
    ['scaled to nothing', '<p id="it" style="transform:scale(0)">Not sent</p>', unseen],
    ['scaled to half', '<p id="it" style="transform:scale(.5)">Not sent</p>', seen],
    ['text pushed out by its indent', '<p id="it" style="text-indent:-9999px">Not sent</p>', unseen],
    [
      'below text pushed out by its indent',
      '<div style="text-indent:-9999px"><p id="it">Not sent</p></div>',
      unseen,
    ],
    ['a hanging indent', '<p id="it" style="text-indent:-20px;padding-left:20px">Not sent</p>', seen],

    ['parked far to the left', '<p id="it" style="position:absolute;left:-9999px">Not sent</p>', unseen],
    ['parked above the page', '<p id="it" style="position:absolute;top:-500px">Not sent</p>', unseen],
    [
      'inside something parked',
      '<div style="position:absolute;left:-9999px"><p id="it">Not sent</p></div>',
      unseen,
    ],
    [
      'far below, where one can scroll to',
      '<p id="it" style="position:absolute;top:5000px">Not sent</p>',
      seen,
    ],
    ['partly outside', '<p id="it" style="position:absolute;left:-10px;width:200px">Not sent</p>', seen],
    ['fixed in the window', '<p id="it" style="position:fixed;top:10px">Not sent</p>', seen],
    [
      'fixed above the window, before it slides in',
      '<p id="it" style="position:fixed;top:-80px;height:60px">Not sent</p>',
      unseen,
    ],
    ['fixed below the window', '<p id="it" style="position:fixed;top:100vh">Not sent</p>', unseen],
    ['fixed right of the window', '<p id="it" style="position:fixed;left:100vw">Not sent</p>', unseen],
    ['fixed left of the window', '<p id="it" style="position:fixed;right:100vw">Not sent</p>', unseen],

    [
      'lifted out of a folded panel',
      '<div style="height:0;overflow:hidden"><p id="it" style="position:absolute;top:0">Not sent</p></div>',
      seen,
    ],
    [
      'lifted, but held by the folded panel',
      '<div style="position:relative;height:0;overflow:hidden"><p id="it" style="position:absolute;top:0">Not sent</p></div>',
      unseen,
    ],
    [
      'lifted onto something between that is squeezed',
      '<div style="height:0;overflow:hidden"><div style="position:relative"><p id="it" style="position:absolute">Not sent</p></div></div>',
      unseen,
    ],
    [
      'fixed, out of a folded panel',
      '<div style="position:relative;height:0;overflow:hidden"><p id="it" style="position:fixed;top:5px">Not sent</p></div>',
      seen,
    ],
  ])('%s', (_, markup, isSeen) => {
    expect(isVisible(show(markup))).toBe(isSeen);
  });

  test('what the body clips, the window scrolls', () => {
    const it = show('<div style="height:3000px"></div><p id="it">Not sent</p>');
    document.body.style.cssText = 'height:0;overflow:hidden';
    expect(isVisible(it)).toBe(seen);
  });

  test('what was scrolled past is still on the page', () => {
    const it = show('<p id="it">Not sent</p><div style="height:5000px"></div>');
    scrollTo(0, 3000);
    expect(it.getBoundingClientRect().bottom).toBeLessThan(0);
    expect(isVisible(it)).toBe(seen);
  });

  test('and so is what was scrolled past in a list', () => {
    const it = show(
      '<div id="list" style="height:50px;overflow:auto"><p id="it">Not sent</p><div style="height:900px"></div></div>',
    );
    document.getElementById('list')!.scrollTop = 600;
    expect(it.getBoundingClientRect().bottom).toBeLessThan(0);
    expect(isVisible(it)).toBe(seen);
  });

  test('in an open shadow root, as its host', () => {
    for (const isSeen of [seen, unseen]) {
      const host = show(`<div id="it" ${isSeen ? '' : 'style="height:0;overflow:hidden"'}></div>`);
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Not sent</p>';
      expect(isVisible(host.shadowRoot!.querySelector('p')!)).toBe(isSeen);
    }
  });
});

describe('the text that is seen', () => {
  test.each<[what: string, markup: string, text: string]>([
    ['white space is collapsed', '<p id="it">Not\n   sent</p>', 'Not sent'],
    ['soft hyphens are dropped', '<p id="it">Appli&shy;cation</p>', 'Application'],
    ['blocks are apart', '<div id="it"><p>Not sent</p><p>Try again</p></div>', 'Not sent Try again'],
    ['a line break is a gap', '<p id="it">Not sent<br>Try again</p>', 'Not sent Try again'],
    ['inline parts are not', '<p id="it">Not <b>sen</b>t</p>', 'Not sent'],
    ['nothing of what is hidden itself', '<p id="it" hidden>Not sent</p>', ''],
    ['a hidden part is left out', '<p id="it">Not sent <span hidden>Sent</span></p>', 'Not sent'],
    ['a transparent part too', '<p id="it">Not sent <span style="opacity:0">Sent</span></p>', 'Not sent'],
    [
      'a part for screen readers too',
      '<p id="it">Not sent <span style="position:absolute;width:1px;height:1px;overflow:hidden">Error:</span></p>',
      'Not sent',
    ],
    [
      'a part pushed out by its indent too',
      '<div id="it">Not sent <div style="text-indent:-999px">Sent</div></div>',
      'Not sent',
    ],
    ['words of no size too', '<p id="it">Not sent <span style="font-size:0">Sent</span></p>', 'Not sent'],
    [
      'invisible words around visible ones',
      '<p id="it" style="visibility:visible">Not sent <span style="visibility:hidden">Sent <b style="visibility:visible">yet</b></span></p>',
      'Not sent yet',
    ],
    [
      'what has no box of its own',
      '<div id="it"><span style="display:contents">Not sent</span></div>',
      'Not sent',
    ],
    [
      'nothing that was typed',
      '<label id="it">Name <input value="Ada"> <textarea>Dear</textarea></label>',
      'Name',
    ],
    [
      'nothing that was chosen',
      '<label id="it">Country <select><option>Iceland</option></select></label>',
      'Country',
    ],
    [
      'nothing from a box that can be edited',
      '<div id="it">Letter <div contenteditable>Dear all</div></div>',
      'Letter',
    ],
    [
      'but a box that cannot',
      '<div id="it">Letter <div contenteditable="false">Dear all</div></div>',
      'Letter Dear all',
    ],
  ])('%s', (_, markup, text) => {
    expect(shownText(show(markup))).toBe(text);
  });

  test('crosses open shadow roots, and takes what is put into their slots', () => {
    const host = show('<div id="it">Not sent<template></template></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<b>Error:</b> <slot>nothing</slot>';
    expect(shownText(host)).toBe('Error: Not sent');
  });

  test('takes what a slot says by itself where nothing is put into it', () => {
    const host = show('<div id="it"></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<slot>Not sent</slot>';
    expect(shownText(host)).toBe('Not sent');
  });

  test('is cut off, and leaves out what it is told to', () => {
    const it = show('<p id="it">Not sent <i>today</i> by us</p>');
    expect(shownText(it, 8)).toBe('Not sent');
    expect(shownText(it, 600, 'i')).toBe('Not sent by us');
  });
});

describe('an element is covered or not', () => {
  const box = 'position:absolute;left:0;top:0;width:300px;height:100px;';
  const message = `<p id="it" style="${box}margin:0">Not sent</p>`;
  const over = (style: string, inner = '') => `${message}<div style="${box}${style}">${inner}</div>`;

  test.each<[what: string, markup: string, isHidden: boolean]>([
    ['by nothing', message, false],
    ['by an opaque box', over('background:white'), true],
    ['by a box without a background', over(''), false],
    ['by a translucent backdrop', over('background:#000a'), false],
    ['by a box that is itself half transparent', over('background:white;opacity:.5'), false],
    ['by a box over one half of it', over('background:white;width:150px'), false],
    ['by an opaque box behind it', over('background:white;z-index:-1'), false],
    ['by the box that it is in', `<div style="${box}background:white">${message}</div>`, false],
    [
      'by a part of itself',
      `<div id="it" style="${box}"><b style="${box}background:white">Not sent</b></div>`,
      false,
    ],
    ['by an opaque box that lets presses through', over('background:white;pointer-events:none'), false],
  ])('%s', (_, markup, isHidden) => {
    expect(isCovered(show(markup))).toBe(isHidden);
  });

  test('out of view nothing lies over anything', () => {
    const it = show(`${over('background:white')}<div style="height:5000px"></div>`);
    scrollTo(0, 2000);
    expect(isCovered(it)).toBe(false);
  });

  test('in a shadow root, not by its own host', () => {
    const host = show(`<div id="it" style="${box}background:white"></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = `<p style="${box}margin:0">Not sent</p>`;
    expect(isCovered(host.shadowRoot!.querySelector('p')!)).toBe(false);
    host.shadowRoot!.innerHTML += `<div style="${box}background:white"></div>`;
    expect(isCovered(host.shadowRoot!.querySelector('p')!)).toBe(true);
  });
});

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
