// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeUnsentSteps } from './trail.ts';
import { watchSubmit } from './watch-submit.ts';

const onSilentFailure = vi.fn();
let submit: ReturnType<typeof watchSubmit>;
let page: Document;

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  // A page of its own each time: the listeners of the last one must not hear the next.
  page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'hidden', { value: false });
  page.body.innerHTML = `<form role="search"><input type="search"><button id="find">Find</button></form>
    <form id="form"><input id="a" value="x"><input value="y"><input value="z">
    <button id="yes" type="button">Yes</button><button id="send" type="submit">Send</button></form>
    <p id="elsewhere"></p><div id="spinner" role="progressbar" hidden></div>`;
  onSilentFailure.mockReset();
  submit = watchSubmit(page, onSilentFailure);
  takeUnsentSteps();
});
afterEach(() => vi.useRealTimers());

const find = (id: string) => page.getElementById(id) as HTMLInputElement;
const said = () => onSilentFailure.mock.calls.map(([what, label]) => `${what}: ${label}`);

function press(id: string): void {
  const event = new MouseEvent('click', { bubbles: true });
  // Only what a person does counts; pages press their own buttons, too.
  Object.defineProperty(event, 'isTrusted', { value: true });
  find(id).dispatchEvent(event);
}

test('nothing happens after Send', () => {
  press('send');
  vi.advanceTimersByTime(7_999);
  expect(said()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(said()).toEqual(['nothing-happened: Send']);
});

test.each<[string, () => void, string[]]>([
  ['a message appeared', () => submit.messageAppeared(), []],
  ['something was built elsewhere', () => submit.changed([{ place: find('elsewhere'), rebuilt: true }]), []],
  [
    'a ripple in the button',
    () => submit.changed([{ place: find('send'), rebuilt: true }]),
    ['nothing-happened: Send'],
  ],
  [
    'a class around the button',
    () => submit.changed([{ place: find('form'), rebuilt: false }]),
    ['nothing-happened: Send'],
  ],
  [
    'a spinner turns, and goes on turning',
    () => {
      find('spinner').hidden = false;
    },
    ['still-waiting: Send'],
  ],
])('%s', (_, happen, expected) => {
  press('send');
  happen();
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual(expected);
});

test('the form comes back empty', () => {
  press('send');
  for (const field of page.querySelectorAll<HTMLInputElement>('#form input')) field.value = '';
  submit.changed([{ place: find('a'), rebuilt: true }]);
  vi.advanceTimersByTime(8_000);
  expect(said()).toEqual(['form-came-back-empty: Send']);
});

test('a search is no application, and an answer given by a button is not noted', () => {
  press('find');
  press('yes');
  press('send');
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual(['nothing-happened: Send']);
  expect(takeUnsentSteps().map(({ what }) => what)).not.toContain('Yes');
});

test('what the page presses by itself is nothing', () => {
  find('send').click();
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual([]);
});
