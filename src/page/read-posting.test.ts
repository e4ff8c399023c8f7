// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readPosting } from './read-posting.ts';

beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

const duties = `<h2>What you will do</h2><p>You look after the gardens around our plant, from the roses at the gate to the
  pond behind the canteen, and you decide what is planted where.</p><ul><li>Prune, sow and water</li><li>Order seeds</li></ul>
  <p>You work outside in every season,<br>and you lead two people who are learning the trade.</p>`;

function posting(html: string, maxLength = 5_000) {
  document.body.innerHTML = html;
  return readPosting(document, maxLength);
}

test('a posting is kept by its lines, without the ways around the site, the form and what the page says', () => {
  const page = `<nav>Home Jobs</nav><main><h1>Gardener</h1>${duties}<div role="alert">That did not work.</div>
    <form><label>Full name</label><input value="x"><button>Apply</button></form><p hidden>Not for you</p></main>
    <footer>Imprint</footer>`;
  expect(posting(page).split('\n')).toEqual([
    'Gardener',
    '',
    'What you will do',
    '',
    'You look after the gardens around our plant, from the roses at the gate to the pond behind the canteen, and you decide what is planted where.',
    '',
    '• Prune, sow and water',
    '• Order seeds',
    '',
    'You work outside in every season,',
    'and you lead two people who are learning the trade.',
  ]);
});

test('a line that repeats what stands in a field is left out, and so is what is written into the page', () => {
  const page = `<main>${duties}<p>Applying as ada LOVELACE</p><input value="Ada Lovelace">
    <div contenteditable>My letter to you</div><textarea>Dear team</textarea></main>`;
  const text = posting(page);
  expect(text).toContain('Prune, sow and water');
  expect(text).not.toMatch(/lovelace|letter|Dear team/i);
});

test('a page without a part for it is read whole; one that says hardly anything has none', () => {
  expect(posting(`<div><h1>Gardener</h1>${duties}</div>`)).toMatch(/^Gardener\n/);
  expect(posting('<main><h1>Thank you</h1><p>We have it.</p></main>')).toBe('');
  expect(posting('')).toBe('');
});

test('no more is read than asked for', () => {
  expect(posting(`<main>${duties.repeat(40)}</main>`, 500)).toHaveLength(500);
});

test('a banner about cookies that lies over the page is no part of it', () => {
  const banner = `<div class="cookie-bar" style="position:fixed">${'We value what you eat. '.repeat(30)}</div>`;
  expect(posting(`<main>${duties}${banner}</main>`)).not.toContain('We value');
});
