import { expect, test } from 'vitest';
import { readPassages } from './read-passages.ts';

// Numbers and addresses in bare text are found by the browser's own search, and what is shown is decided by layout.

const passagesOf = (html: string) => {
  document.body.innerHTML = html;
  return readPassages(document);
};
const textsOf = (html: string) => passagesOf(html).map(({ text }) => text);

test.each([
  ['pairs of digits alone', '<table><tr><td>Aide</td><td>01 42 34 50 07</td></tr></table>'],
  ['pairs between dots', '<p>Aide : 01.42.34.50.07</p>'],
  ['letters to dial', '<p>Help with this form: 1-800-GLOBEXX</p>'],
  ['an address in words', '<p>Cannot log in? help [at] globex [dot] org</p>'],
  ['an address in words without brackets', '<p>Cannot log in? help at globex dot org</p>'],
  ['a Spanish sign in words', '<p>¿No carga? ayuda(arroba)globex.org</p>'],
])('bare text is read with %s', (_, html) => {
  const written = document.createElement('div');
  written.innerHTML = html;
  const last = written.textContent!.match(/\S+$/)![0];
  expect(textsOf(html)).toEqual([expect.stringContaining(last)]);
});

test.each([
  ['in parts', 'Stuck? <span>help</span><span>@</span><span>globex.org</span>'],
  ['around what is hidden', 'Stuck? help<span style="display:none">NOSPAM</span>@globex.org'],
])('an address that is marked up %s is whole', (_, html) => {
  expect(textsOf(`<p>${html}</p>`)).toEqual(['Stuck? help@globex.org']);
});

test('prose that only looks like one is no offer', () => {
  expect(textsOf('<p>Meet us at noon. The dot at the end counts.</p><p>Room at) the back</p>')).toEqual([]);
});

test('a cell says what its column is about, where its row has several contacts', () => {
  const head = '<tr><th>Technical help</th><th>Recruiting</th></tr>';
  expect(textsOf(`<table>${head}<tr><td>608-263-9900</td><td>608-263-9901</td></tr></table>`)).toEqual([
    'Technical help:\n608-263-9900',
    'Recruiting:\n608-263-9901',
  ]);
});

test('a row with one contact is read as a row', () => {
  const rows =
    '<tr><th>Topic</th><th>Contact</th></tr><tr><td>Trouble with the form</td><td>608-263-9900</td></tr>';
  expect(textsOf(`<table>${rows}</table>`)).toEqual([expect.stringContaining('Trouble with the form')]);
});

test('what stands right before a list heads its entries', () => {
  const entries = '<li>United Kingdom: 0800 028 4410</li><li>Deutschland: 0800 274 4110</li>';
  expect(passagesOf(`<p>Help with the form</p><ul>${entries}</ul>`)).toMatchObject([
    { heading: 'Help with the form' },
  ]);
});

test('a link that shows a picture alone has the name that is read out', () => {
  const picture = '<svg width="16" height="16"></svg>';
  const html = `<p><a href="tel:+16082639900" aria-label="Technical support">${picture}</a></p>`;
  expect(passagesOf(html)).toMatchObject([
    { links: [{ href: 'tel:+16082639900', text: 'Technical support' }] },
  ]);
});

test('a number to chat with is an offer by itself', () => {
  expect(passagesOf('<p>¿Dudas? <a href="https://wa.me/16082639940">Escríbenos</a></p>')).toHaveLength(1);
});
