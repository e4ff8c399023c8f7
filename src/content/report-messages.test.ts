// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shared } from './shared-scope.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('./outbox.ts', () => ({ send, waitingCount: () => 0 }));
const { watchMessages } = await import('./report-messages.ts');

let messages: ReturnType<typeof watchMessages>;
const told = () => send.mock.calls.map(([{ text }]) => text);
const message = (text: string, element: Element, field: string | null = null) => ({
  seen: { text, context: 'alert' as const, rule: null, field },
  element,
});

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.documentElement.className = '';
  document.body.innerHTML = '<form><p id="m">It failed.</p><button>Send</button></form>';
  send.mockReset();
  shared.press = null;
  messages = watchMessages(() => {});
});
afterEach(() => vi.useRealTimers());

const place = () => document.getElementById('m')!;
function press(): void {
  vi.advanceTimersByTime(20_000);
  const button = document.querySelector('button')!;
  const at = performance.now();
  shared.press = {
    button,
    label: 'Send',
    at,
    filled: [],
    changed: 'nothing',
    isAnswered: false,
    isSettled: false,
  };
  vi.advanceTimersByTime(500);
}

test('a message is told once while it stands, and again when it went away and came back', () => {
  messages.reportOnce(message('It failed.', place()));
  messages.reportOnce(message('It failed.', place()));
  expect(told()).toEqual(['It failed.']);
  vi.advanceTimersByTime(5_000);
  place().hidden = true;
  messages.forgetGone();
  place().hidden = false;
  messages.reportOnce(message('It failed.', place()));
  expect(told()).toHaveLength(2);
});

test('one that is set again after a press is another attempt, one that merely stands is read later', () => {
  messages.reportOnce(message('It failed.', place()));
  press();
  messages.reportOnce(message('It failed.', place()), [document.querySelector('button')!]);
  expect(told()).toHaveLength(1);
  messages.reportOnce(message('It failed.', place()), [place()]);
  expect(told()).toHaveLength(2);
  messages.reportOnce(message('It failed.', place()), [place()]);
  expect(told()).toHaveLength(2);
});

test('a failure that outlasts a press is told again when silence would be asked about', () => {
  messages.reportOnce(message('It failed.', place()));
  send.mock.calls[0]![1]({ tone: 'wait' }, true);
  press();
  expect(messages.readAgain([message('It failed.', place())])).toBe(true);
  expect(told()).toEqual(['It failed.', 'It failed.']);
});

test('that something could not be noted yet is said no longer once it could', () => {
  const notice = { show: vi.fn(), hide: vi.fn(), hideTold: vi.fn(), isOwn: () => false };
  Object.assign(shared, { notice, config: { notices: true, fingerprints: [] } });
  messages.reportOnce(message('It failed.', place()));
  const [sighting, , onHeld] = send.mock.calls[0]!;
  onHeld({ sighting: sighting.id });
  expect(notice.show).toHaveBeenCalledOnce();
  onHeld(null);
  expect(notice.hide).toHaveBeenCalledExactlyOnceWith(sighting.id);
  delete shared.notice;
  delete shared.config;
});

test('a banner that means nothing does not stand in for an answer', () => {
  messages.reportOnce(message('All fields are needed.', place()));
  send.mock.calls[0]![1](null, false);
  press();
  expect(messages.readAgain([message('All fields are needed.', place())])).toBe(false);
  expect(told()).toHaveLength(1);
});

test('a sentence that nothing marks has been said by the page only where it counted', () => {
  const plain = message('Originals are not returned.', place());
  messages.reportOnce({ ...plain, seen: { ...plain.seen, marked: 'plain' } }, [], { quiet: true });
  expect(messages.hasSpoken()).toBeNull();
  send.mock.calls[0]![1](null, false);
  expect(messages.hasSpoken()).toBe(false);
  send.mock.calls[0]![1]({ tone: 'wait' }, true);
  expect(messages.hasSpoken()).toBe(true);
});

test('nor have the words of a short page, such as the heading of a list of jobs', () => {
  const heading = message('Open positions', place());
  messages.reportOnce({ ...heading, seen: { ...heading.seen, context: 'page' } });
  expect(messages.hasSpoken()).toBeNull();
  send.mock.calls[0]![1](null, false);
  expect(messages.hasSpoken()).toBe(false);
  messages.reportOnce(message('Thanks.', place()));
  expect(messages.hasSpoken()).toBe(true);
});

test('a message that the browser translates is the same one', () => {
  messages.reportOnce(message('It failed.', place()));
  document.documentElement.className = 'translated-ltr';
  messages.reportOnce(message('Es ist fehlgeschlagen.', place()));
  expect(told()).toEqual(['It failed.']);
  press();
  messages.reportOnce(message('Es ist wieder fehlgeschlagen.', place()));
  expect(told()).toHaveLength(2);
});

test('a message that is translated with its page, where nothing marks it, is the same one', () => {
  document.body.innerHTML =
    '<h1>Cook</h1><p id="m">It failed.</p><label>Name</label><label>Mail</label><button>Send</button>';
  messages.reportOnce(message('It failed.', place()));
  // Only the message changes: another one.
  messages.reportOnce(message('Try again later.', place()));
  expect(told()).toHaveLength(2);
  const german = ['Koch', 'Name', 'E-Mail', 'Senden'];
  for (const [i, part] of [...document.querySelectorAll('h1,label,button')].entries())
    part.textContent = german[i]!;
  messages.reportOnce(message('Versuchen Sie es später noch einmal.', place()));
  expect(told()).toHaveLength(2);
  // Other parts are another page.
  document.body.innerHTML =
    '<h1>Koch</h1><p id="m">x</p><label>Straße</label><label>Ort</label><button>Weiter</button>';
  messages.reportOnce(message('Das ging nicht.', place()));
  expect(told()).toHaveLength(3);
});

test('what is only new says nothing about a press', () => {
  press();
  messages.reportOnce(message('3 of 4 done.', place()), [], { quiet: true });
  expect(shared.press!.isAnswered).toBe(false);
  messages.reportOnce(message('It failed.', place()));
  expect(shared.press!.isAnswered).toBe(true);
});

test('a banner that comes late and far from the button is no answer, once it is known to mean nothing', () => {
  document.body.innerHTML = '<main><form><button>Send</button></form><p id="n">n</p></main><p id="m">m</p>';
  press();
  vi.advanceTimersByTime(1_500);
  messages.reportOnce(message('We use cookies.', place()));
  send.mock.calls[0]![1](null, false);
  expect(shared.press!.isAnswered).toBe(false);
  messages.reportOnce(message('Please look through it once more.', document.getElementById('n')!));
  send.mock.calls[1]![1](null, false);
  expect(shared.press!.isAnswered).toBe(true);
  // Nor does the next one take back the answer that was there before it.
  messages.reportOnce(message('Rate us.', place()));
  send.mock.calls[2]![1](null, false);
  expect(shared.press!.isAnswered).toBe(true);
});

test('that something is on its way is no message', () => {
  press();
  messages.reportOnce(message('Sending your application', place()));
  expect(told()).toEqual([]);
  expect(shared.press!.isAnswered).toBe(false);
});

test('a page that never stops talking is not listened to for ever', () => {
  for (let i = 0; i < 70; i += 1) messages.reportOnce(message(`Row ${'x'.repeat(i)}.`, place()));
  expect(told()).toHaveLength(60);
  vi.advanceTimersByTime(5 * 60_000 + 1);
  messages.reportOnce(message('It failed.', place()));
  expect(told()).toHaveLength(61);
});

test('what answers a press is told, three messages of it, however much the page said before', () => {
  const say = (words: string) => messages.reportOnce(message(words, place()));
  const words = (count: number, of: string) =>
    Array.from({ length: count }, (_, i) => of + 'a'.repeat(i + 1));
  for (const one of words(70, 'flood ')) say(one);
  expect(told()).toHaveLength(60);
  press();
  for (const one of words(4, 'answer ')) say(one);
  expect(told().slice(60)).toEqual(words(3, 'answer '));
  press();
  vi.advanceTimersByTime(10_000);
  say('It is much too late for an answer.');
  expect(told()).toHaveLength(63);
});

describe('whether a message answers to anything', () => {
  const unasked = () => send.mock.calls.at(-1)![0].unasked;
  beforeEach(() => {
    delete shared.asideAt;
    delete shared.attachedAt;
    vi.advanceTimersByTime(60_000);
  });

  test('it does where something was sent or attached a moment before', () => {
    press();
    messages.reportOnce(message('It failed.', place()));
    expect(unasked()).toBe(false);
    vi.advanceTimersByTime(40_000);
    shared.attachedAt = performance.now();
    messages.reportOnce(message('It is too large.', place()));
    expect(unasked()).toBe(false);
  });

  test('it does where a send was not answered for more than half a minute', () => {
    press();
    vi.advanceTimersByTime(50_000);
    messages.reportOnce(message('It failed.', place()));
    expect(unasked()).toBe(false);
    vi.advanceTimersByTime(1_000);
    messages.reportOnce(message('It is still failing.', place()));
    expect(unasked()).toBe(true);
  });

  test('it does not where nothing was pressed, or only what sends nothing', () => {
    messages.reportOnce(message('It failed.', place()));
    expect(unasked()).toBe(true);
    shared.asideAt = performance.now();
    messages.reportOnce(message('It failed again.', place()));
    expect(unasked()).toBe(true);
  });

  test('what stands around it is told with it, but for a message of a field', () => {
    messages.reportOnce(message('It failed.', place()));
    expect(send.mock.calls.at(-1)![0].around).toContain('in-form');
    messages.reportOnce(message('It is too short.', place(), 'Name'));
    expect(send.mock.calls.at(-1)![0].around).toBeUndefined();
  });
});
