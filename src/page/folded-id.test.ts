// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findIds } from '../redaction/ids.ts';
import { foldedIdPattern } from './folded-id.ts';
import { readMessages } from './read-messages.ts';

beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.elementsFromPoint = () => [];
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});
afterEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
});

const folded =
  '<section hidden><h3>Error ID:</h3> <b>8F14E45F</b><p>The start of the program failed.</p></section>';
const maker = '<footer>Runs on <a href="https://www.phusionpassenger.com">Passenger</a>.</footer>';
const read = (page: string, title = 'We are sorry') => {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${page}</body>`;
  return readMessages(document, null);
};
const failure =
  '<h1>We are sorry, but something went wrong here.</h1><p>Please come back a little later.</p>';

test('the id that the page of a server keeps folded away is kept, and none of its other words', () => {
  const [message, ...others] = read(failure + folded + maker);
  expect(others).toEqual([]);
  expect(message?.text).not.toContain('start of the program');
  expect(message?.foldedId).toMatch(foldedIdPattern);
  expect(findIds(message?.foldedId ?? '')).toEqual(['Error ID 8f14e45f']);
});

test('nothing that is hidden is read of any other page', () => {
  expect(read(failure + folded).map(({ foldedId }) => foldedId)).toEqual([undefined]);
  expect(read(failure + maker).map(({ foldedId }) => foldedId)).toEqual([undefined]);
});

test('a title with a status and another sentence than the page makes no second message', () => {
  const said = read(
    '<h1>Incomplete response from the application behind it</h1>',
    'We are sorry, something broke (502)',
  );
  expect(said.map(({ text }) => text)).toEqual(['502 Incomplete response from the application behind it']);
});
