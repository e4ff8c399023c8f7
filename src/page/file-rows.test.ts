// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findMessages } from './find-messages.ts';

beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.elementsFromPoint = () => [];
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

/** What is read of the rows of chosen files, and how each is marked. */
function rows(html: string): [text: string, marked: string | undefined][] {
  document.documentElement.innerHTML = `<head></head><body><main>${html}<form><input type="file"><input><button>Next</button></form></main></body>`;
  return findMessages(document, null, 'standing')
    .filter(({ seen }) => seen.around?.includes('file-row'))
    .map(({ seen }) => [seen.text, seen.marked]);
}

test('a row says what became of its file, without its name, its size and its buttons', () => {
  expect(
    rows('<ul><li><b>cv.pdf</b> <i>2,1 MB</i> <span>Broken off</span> <button>Retry</button></li></ul>'),
  ).toEqual([['Broken off', 'plain']]);
});

test('each row of a table is read by itself', () => {
  const table = '<table><tr><td>cv.pdf</td><td>done</td></tr><tr><td>a.docx</td><td>failed</td></tr></table>';
  expect(rows(table)).toEqual([
    ['done', 'plain'],
    ['failed', 'plain'],
  ]);
});

test.each([
  '<div data-state="failed"><span>cv.pdf</span><span>kom ikke frem</span></div>',
  '<div data-status="ERROR"><span>cv.pdf</span><span>kom ikke frem</span></div>',
  '<li class="is-failed"><span>cv.pdf</span><span>kom ikke frem</span></li>',
  '<div><span>cv.pdf</span><span class="text-danger">kom ikke frem</span></div>',
])('a row whose names or state say that something is wrong is marked so: %s', row => {
  expect(rows(row)).toEqual([['kom ikke frem', 'wrong']]);
});

test('neither the name of a file nor a state that says that all is well marks a row', () => {
  expect(rows('<div data-state="closed"><span>errors.pdf</span><span>received</span></div>')).toEqual([
    ['received', 'plain'],
  ]);
});

test.each([
  ['several files in one part', '<p><b>a.pdf</b> <b>b.pdf</b> are missing</p>'],
  ['a sentence that names a file', '<p>Call your file lastname.pdf, or it is refused.</p>'],
  ['what waits hidden in a row', '<div><span>cv.pdf</span><span hidden>Transfer failed</span></div>'],
  ['a part with a field', '<div><b>cv.pdf</b> failed <input></div>'],
])('%s is no row', (_, html) => {
  expect(rows(html)).toEqual([]);
});
