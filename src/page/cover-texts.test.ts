// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { partsToCover, textsToCover, fieldValues } from './cover-texts.ts';

const noted = 'We could not save your application.';
const isPersonal = (text: string) => text.includes('@');
const covered = () =>
  textsToCover(document, fieldValues([document]), { noted, isPersonal }).map(({ data }) => data.trim());

beforeEach(() => {
  document.body.innerHTML = '';
});

test('what the page itself says in headings, labels, buttons and the noted message stays', () => {
  document.body.innerHTML = `<h1>Apply</h1><form><label>Full name <input></label><legend>Experience</legend>
    <button>Submit application</button></form><div>${noted}</div><p role="alert">Please try again.</p>`;
  expect(covered()).toEqual([]);
});

// Whatever else is there may be what the applicant said on the page before.
test.each([
  '<p>Ada Lovelace</p>',
  '<dl><dt>Salary</dt><dd>52,000</dd></dl>',
  '<span class="chip">Carpentry</span>',
  '<output>ada-cv.webp</output>',
  '<p>ada-cv<b>.pdf</b></p>',
  '<a href="/me">Ada Lovelace</a>',
  '<button aria-pressed="true">I need a visa</button>',
  '<label><input type="radio" checked>Disabled</label>',
  '<h2>Welcome, ada@mail.example</h2>',
  '<button aria-haspopup="menu">Ada Lovelace</button>',
  '<nav><button>Ada</button></nav>',
])('%s is covered', html => {
  document.body.innerHTML = html;
  expect(covered().join('')).toMatch(/Ada|52,000|Carpentry|ada|visa|Disabled/);
});

test('a heading, a label or the message that repeats what was typed is covered too', () => {
  document.body.innerHTML = `<h1>Hello Grace</h1><label>Grace Hopper, your first name<input value="Grace"></label>
    <p role="alert">“grace” is taken.</p><h2>Next step</h2><div contenteditable="true">My letter</div><h3>My letter</h3>`;
  expect(covered()).toEqual([
    'Hello Grace',
    'Grace Hopper, your first name',
    '“grace” is taken.',
    'My letter',
    'My letter',
  ]);
});

test('what was drawn, attached or chosen is covered whole, and a button that repeats what was typed', () => {
  document.body.innerHTML =
    '<canvas></canvas><img src="/ada.png"><b aria-checked="false">No</b><input value="Grace"><input type="submit" value="Apply"><input type="submit" value="Apply as Grace">';
  const parts = partsToCover(document, fieldValues([document]), { noted, isPersonal });
  expect(parts.map(part => (part as HTMLInputElement).value ?? part.localName)).toEqual([
    'canvas',
    'img',
    'b',
    'Apply as Grace',
  ]);
});
