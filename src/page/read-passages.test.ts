// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readPassages } from './read-passages.ts';

// Numbers in bare text are found by XPath, which only real browsers have.
beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

function passages(html: string) {
  document.body.innerHTML = html;
  // The simulated page knows no display of elements that are in a line, and puts each cell in one of its own.
  for (const one of document.querySelectorAll<HTMLElement>('a,span')) one.style.display = 'inline';
  return readPassages(document);
}

test('the words around an address, with heading and place', () => {
  const box = `<section><h2>Trouble applying?</h2><div class="support-box">
    <p>If the form does not work for you, write to <a href="mailto:help@acme.example">our desk</a> any time.</p></div></section>`;
  expect(passages(box)).toEqual([
    {
      text: 'If the form does not work for you, write to our desk any time.',
      heading: 'Trouble applying?',
      position: 'help-box',
      links: [{ href: 'mailto:help@acme.example', text: 'our desk' }],
      documentUrl: document.URL,
    },
  ]);
});

test.each<[string, string, string]>([
  [
    'the foot',
    '<footer><p>Call <a href="tel:+18005550148">(800) 555-0148</a> from nine to five, Monday to Friday.</p></footer>',
    'footer',
  ],
  [
    'an error',
    '<div role="alert"><p>It failed. Call <a href="tel:+18005550148">(800) 555-0148</a> and tell us what happened.</p></div>',
    'error-message',
  ],
  [
    'a form',
    '<form><p>If it fails, call <a href="tel:+18005550148">(800) 555-0148</a> and tell us what happened here.</p><input></form>',
    'form-intro',
  ],
  [
    'elsewhere',
    '<p>If it fails, call <a href="tel:+18005550148">(800) 555-0148</a> and tell us what happened here.</p>',
    'other',
  ],
])('stands in %s', (_, html, position) => {
  expect(passages(html).map(passage => passage.position)).toEqual([position]);
});

test('what nobody can see, and plain links, offer nothing', () => {
  expect(
    passages(
      '<p hidden>Write to <a href="mailto:a@acme.example">a@acme.example</a></p><a href="/jobs">All jobs</a>',
    ),
  ).toEqual([]);
});

test('one passage for one box, and never what was typed', () => {
  const html = `<div class="box">Questions? <a href="/help">Help centre</a> or <a href="mailto:a@acme.example">mail</a>
    <input value="jane@home.example"><textarea>secret 555 0199 0199</textarea></div>`;
  const found = passages(html);
  expect(found).toHaveLength(1);
  expect(JSON.stringify(found)).not.toMatch(/jane|secret/);
});

test('an address that Cloudflare hid is passed on in its hidden form', () => {
  const [found] = passages(
    '<p>Technical questions about this form: <span class="__cf_email__" data-cfemail="2a424f465a">[email&#160;protected]</span></p>',
  );
  expect(found?.links.map(({ href }) => href)).toEqual([
    `${document.location.origin}/cdn-cgi/l/email-protection#2a424f465a`,
  ]);
});

test.each<[string, string, string]>([
  [
    'entries of a list',
    `<ul><li>The form hangs? <a href="mailto:it@acme.example">Web desk</a></li>
      <li>Press <a href="mailto:media@acme.example">Media</a></li></ul>`,
    'The form hangs? Web desk\nPress Media',
  ],
  [
    'breaks',
    '<div>The form hangs: <a href="mailto:it@acme.example">Web desk</a><br>Press:\n <a href="mailto:m@acme.example">Media</a></div>',
    'The form hangs: Web desk\nPress: Media',
  ],
])('%s are lines', (_, html, text) => {
  expect(passages(`<section>${html}</section>`).map(passage => passage.text)).toEqual([text]);
});

test('paragraphs of one foot are apart: what one is for says nothing about the next', () => {
  const found = passages(`<footer><p>Technical help: <a href="mailto:it@acme.example">it@acme.example</a></p>
    <p>For an accommodation, write to <a href="mailto:access@acme.example">us</a></p></footer>`);
  expect(found.map(({ text }) => text)).toEqual([
    'Technical help: it@acme.example',
    'For an accommodation, write to us',
  ]);
});

const desk = '<a href="mailto:applicant-portal@acme.example">applicant-portal@acme.example</a>';

test.each<[string, string, string, string | null]>([
  [
    'the name of its row',
    `<table><tr><td>Payroll</td><td>pay@acme.example</td></tr><tr><td>Portal trouble</td><td>${desk}</td></tr></table>`,
    'Portal trouble\napplicant-portal@acme.example',
    null,
  ],
  [
    'the paragraph above, when its own says nothing',
    `<div><p>Does the upload stop half-way? Tell us:</p><p>${desk}</p></div>`,
    'Does the upload stop half-way? Tell us:\napplicant-portal@acme.example',
    null,
  ],
  [
    'its term',
    `<dl><dt>Portal trouble</dt><dd>${desk}</dd><dt>Post</dt><dd>5 Mill Lane</dd></dl>`,
    'Portal trouble\napplicant-portal@acme.example\nPost\n5 Mill Lane',
    null,
  ],
  [
    'the term of a long description',
    `<dl><dt>Portal trouble</dt><dd>Our web desk answers all day: ${desk}</dd></dl>`,
    'Our web desk answers all day: applicant-portal@acme.example',
    'Portal trouble',
  ],
  [
    'the question that opens its answer',
    `<h2>Help</h2><details open><summary>I am locked out</summary><p>Our web desk opens accounts again: ${desk}</p></details>`,
    'Our web desk opens accounts again: applicant-portal@acme.example',
    'I am locked out',
  ],
])('an address comes with %s', (_, html, text, heading) => {
  expect(passages(html)).toEqual([expect.objectContaining({ text, heading })]);
});
