import { beforeEach, describe, expect, test } from 'vitest';
import { show } from './testing/show-markup.ts';
import { isCovered, isVisible } from './visible.ts';

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
