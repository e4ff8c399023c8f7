import { describe, expect, test } from 'vitest';
import { show } from './testing/show-markup.ts';
import { shownText } from './visible.ts';

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
    ...[
      'position:absolute;left:-9999px',
      'position:fixed;top:-300px',
      'display:block;transform:translateX(-300vw)',
      'display:block;transform:rotateY(90deg)',
      'display:block;content-visibility:hidden',
      'display:block;zoom:.02',
      'filter:brightness(100)',
      'filter:contrast(0)',
    ].map((style): [string, string, string] => [
      `a part with ${style} too`,
      `<div id="it">Not sent <span style="${style}">Sent</span></div>`,
      'Not sent',
    ]),
    [
      'a part that is only moved a little',
      '<div id="it">Not sent <span style="position:relative;left:3px;transform:rotateY(40deg)">yet</span></div>',
      'Not sent yet',
    ],
    ['words of no size too', '<p id="it">Not sent <span style="font-size:0">Sent</span></p>', 'Not sent'],
    [
      'white words on a dark veil',
      '<p style="background:rgba(0,0,0,.7);color:#fff"><b id="it">Not sent</b></p>',
      'Not sent',
    ],
    [
      'white words on a faint veil are not seen',
      '<p style="background:rgba(255,255,255,.5);color:#fff"><b id="it">Sent</b></p>',
      '',
    ],
    [
      'dark words on a dark veil are not seen',
      '<p style="background:rgba(0,0,0,.88);color:#222"><b id="it">Sent</b></p>',
      '',
    ],
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
