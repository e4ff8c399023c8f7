// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findMessages } from './find-messages.ts';

// Simulated documents have no layout.
beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.elementsFromPoint = () => [];
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

/** What is around the message that says so. */
function around(html: string, said: string): readonly string[] {
  document.documentElement.innerHTML = `<head><title>Apply</title></head><body>${html}</body>`;
  const found = findMessages(document, null, 'standing').find(({ seen }) => seen.text.includes(said));
  if (!found) throw new Error(`Nothing was found that says ${said}.`);
  return found.seen.around ?? [];
}

const form = '<form><input><input><input><input><input type="file"><button>Apply</button></form>';

test('a message beside a form knows of the form, and of its place', () => {
  const signs = around(`<h1>Cook</h1><div role="alert">It was not sent.</div>${form}`, 'not sent');
  expect(signs).toEqual(
    expect.arrayContaining(['alert', 'file', 'many-fields', 'application', 'half', 'tiny']),
  );
  expect(signs).not.toContain('in-form');
  expect(signs).not.toContain('no-fields');
});

test('a message within the form is told from one beside it', () => {
  const inside = form.replace('<button>', '<p class="error">It was not sent.</p><button>');
  expect(around(inside, 'not sent')).toContain('in-form');
});

test('a question, a price and a page without anything to fill in are told', () => {
  const dialog =
    '<div role="dialog"><h2>Leave?</h2><p>Nothing was saved.</p><button>Stay</button><button>Leave</button></div>';
  const signs = around(`<h1>Lamp</h1><p>Now € 20 only</p>${dialog}`, 'Nothing was saved');
  expect(signs).toEqual(expect.arrayContaining(['asks', 'own-heading', 'money', 'no-fields']));
});

test('what has come since the page was opened is read without them', () => {
  document.body.innerHTML = '<div role="alert">It was not sent.</div>';
  expect(findMessages(document, null, 'changed')[0]?.seen.around).toBeUndefined();
});

test.each([
  'Recrutement',
  'Jobs at the mill',
  'Lavora con noi',
  'Werken bij de stad',
  'Vacancies',
  '採用情報',
  '招聘系统',
])('a page about applying is known by its heading: %s', heading => {
  document.documentElement.innerHTML = `<head><title>Globex</title></head><body><h1>${heading}</h1><p>It is out of order for the moment.</p></body>`;
  const [found] = findMessages(document, null, 'standing');
  expect(found!.seen.around).toContain('application');
});

test('fields that are disabled are nothing to fill in', () => {
  const shut = '<form><fieldset disabled><input><input></fieldset></form>';
  expect(around(`<h1>Cook</h1><div role="alert">It is closed.</div>${shut}`, 'closed')).toContain(
    'no-fields',
  );
});
