// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SentSighting, WatchConfig } from '../messages/contract.ts';

// The scripts of one page together, as the background puts them there; only the background itself is a stand-in.
const config: WatchConfig = {
  outbox: 'outbox:1:0:',
  page: { url: 'https://jobs.example/apply', document: '0:1' },
  pageRules: { vendor: 'Acme', kinds: [], rules: [] },
  fingerprints: [],
  notices: false,
  callLabels: 'x',
};
/** A busy machine takes seconds to load what reads messages. */
const soonMs = 30_000;

const background = vi.hoisted(() => ({
  askBackground: vi.fn(),
  askAgain: vi.fn(),
  notifyBackground: vi.fn(),
  keepForBackground: vi.fn(),
  isConnected: () => true,
}));
vi.mock('./background.ts', () => background);

/** What is done once the page has settled, which takes two seconds. */
let onceSettled: (() => void)[] = [];
const settledMs = 2_000;
const { setTimeout: inTime } = globalThis;

/** Has the page settle at once, and waits until its messages are read, and all that has changed until then. */
async function settle(): Promise<void> {
  // First it is painted and loaded.
  await vi.waitFor(() => expect(shared().readRest && onceSettled.length).toBeGreaterThan(0), soonMs);
  for (const work of onceSettled.splice(0)) work();
  await vi.waitFor(() => expect(shared().messages).toBeDefined(), soonMs);
  shared().readRest();
}

const shared = () => (globalThis as unknown as { callworthy: any }).callworthy;
/** The scripts of the tests before watch the same document and may say the same once more. */
const said = () => {
  const seen = background.askBackground.mock.calls.filter(([name]) => name === 'sighting/seen');
  return [...new Set(seen.map(([, sighting]) => (sighting as SentSighting).text))];
};

beforeEach(async () => {
  // The scripts of the test before still watch the document; they wait for nothing more.
  dispatchEvent(new Event('pagehide'));
  vi.resetModules();
  (globalThis as { callworthy?: unknown }).callworthy = undefined;
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.elementsFromPoint = () => [];
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
  document.getAnimations = () => [];
  document.body.innerHTML =
    '<main><form><input name="a"><input name="b"><button>Send</button></form><p id="place"></p></main>';
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  onceSettled = [];
  vi.stubGlobal('setTimeout', (work: () => void, ms?: number) =>
    ms === settledMs ? onceSettled.push(work) : inTime(work, ms),
  );
  background.askBackground
    .mockReset()
    .mockImplementation(async (name: string) =>
      name === 'page/opened' ? config : { notice: null, counts: true },
    );
  background.notifyBackground.mockReset();
  background.askAgain.mockReset().mockImplementation(async (name: string, { scripts }: any) => {
    // Here a script runs once only, and those of the tests before ask for it, too; in a browser it runs each time.
    if (name === 'scripts/requested' && scripts.includes('messages') && shared().config)
      await import('./read-messages.ts');
  });
  await import('./index.ts');
});

test('what the page says is told, whether it was there before the reading script or came after it', async () => {
  document.getElementById('place')!.outerHTML = '<p role="alert" id="place">We could not save it.</p>';
  await settle();
  await vi.waitFor(() => expect(said()).toEqual(['We could not save it.']), soonMs);
  const later = document.createElement('div');
  later.setAttribute('role', 'alert');
  later.textContent = 'It failed once more.';
  document.body.append(later);
  await vi.waitFor(() => expect(said()).toEqual(['We could not save it.', 'It failed once more.']), soonMs);
});

test('what is new after a press is told though the form and its button change with it', async () => {
  await settle();
  const button = document.querySelector('button')!;
  const press = { button, label: 'Send', at: performance.now(), filled: [], changed: 'nothing' };
  shared().press = { ...press, isAnswered: false, isSettled: false };
  button.textContent = 'Sending…';
  button.className = 'busy';
  document.querySelector('form')!.className = 'was-sent';
  document.getElementById('place')!.innerHTML = '<p>It was lost on our side.</p>';
  await vi.waitFor(() => expect(said()).toEqual(['It was lost on our side.']), soonMs);
});

test.each([
  ['<h1>Your application has been received.</h1>'],
  ['<h2>We could not submit your application.</h2>'],
  ['<h3>Nie udało się wysłać zgłoszenia</h3>'],
  ['<h1>応募が完了しました</h1>'],
])(
  'after a press a heading that takes the place of the form, and nothing with it, is told: %s',
  async html => {
    await settle();
    pressedNow();
    document.querySelector('main')!.innerHTML = html;
    const { textContent } = document.querySelector('main')!;
    await vi.waitFor(() => expect(said()).toEqual([textContent]), soonMs);
  },
);

test.each([
  ['Invio non riuscito', ['Invio non riuscito']],
  ['Sorry, something went wrong', ['Sorry, something went wrong']],
  ['Work experience', []],
  ['Your contact details', []],
])('a heading that comes above the form after a press is told for its words: %s', async (text, expected) => {
  await settle();
  pressedNow();
  const heading = document.createElement('h2');
  heading.textContent = text;
  document.querySelector('main')!.prepend(heading);
  await new Promise(done => setTimeout(done, 300));
  await vi.waitFor(() => expect(said()).toEqual(expected), soonMs);
});

test.each([
  ['Network error – try again', ['Network error – try again']],
  ['Sending your application…', []],
  ['Sent', []],
])('a button that says itself what became of it is heard: %s', async (label, expected) => {
  await settle();
  pressedNow().button.textContent = label;
  await new Promise(done => setTimeout(done, 300));
  await vi.waitFor(() => expect(said()).toEqual(expected), soonMs);
});

test.each([['系统繁忙,提交失败,请稍后再试'], ['Check failed. We could not tell that you are human.']])(
  'beside a field and without a mark, what is new after a press is told: %s',
  async text => {
    document.getElementById('place')!.innerHTML = '<input type="checkbox"><div id="beside"></div>';
    await settle();
    pressedNow();
    document.getElementById('beside')!.textContent = text;
    await vi.waitFor(() => expect(said()).toEqual([text]), soonMs);
  },
);

test.each([
  ['while the page is still sending', { isWaiting: true }, ['It was lost late.']],
  ['long after it', {}, []],
])('what is new %s', async (_, more, expected) => {
  await settle();
  const button = document.querySelector('button')!;
  const press = { button, label: 'Send', at: performance.now() - 25_000, filled: [], changed: 'form' };
  shared().press = { ...press, isAnswered: false, isSettled: false, ...more };
  document.getElementById('place')!.innerHTML = '<p>It was lost late.</p>';
  await new Promise(done => setTimeout(done, 200));
  await vi.waitFor(() => expect(said()).toEqual(expected), soonMs);
});

test('a page of which only its programs are left is looked at, whether it stays empty', async () => {
  await settle();
  const program = document.createElement('script');
  document.body.append(program);
  await new Promise(done => setTimeout(done, 200));
  const emptied = vi.spyOn(shared().silentFailures, 'emptied');
  document.querySelector('main')!.remove();
  await vi.waitFor(() => expect(emptied).toHaveBeenCalled(), soonMs);
  program.remove();
});

test('what goes from beside the body is no change of the page', async () => {
  document.getElementById('place')!.innerHTML = '<h2>Welder</h2>';
  await settle();
  await new Promise(done => setTimeout(done, 200));
  const box = document.createElement('div');
  document.documentElement.append(box);
  await new Promise(done => setTimeout(done, 200));
  const press = pressedNow();
  box.remove();
  await new Promise(done => setTimeout(done, 300));
  expect(press.changed).toBe('nothing');
});

test('what is hidden, or stands outside of the page, is not', async () => {
  const host = document.createElement('div');
  document.documentElement.append(host);
  host.innerHTML = '<p role="alert">Autofill failed here.</p>';
  document.getElementById('place')!.outerHTML =
    '<p role="alert" hidden>It was lost again.</p><p role="alert">We could not save it.</p>';
  await vi.waitFor(() => expect(said()).toEqual(['We could not save it.']), soonMs);
  host.remove();
});

test('what the browser says about a field is told though nothing could be read yet', async () => {
  const field = document.querySelector('input')!;
  Object.defineProperty(field, 'validationMessage', { value: 'Please fill out this field.' });
  await vi.waitFor(() => expect(background.askBackground).toHaveBeenCalled());
  await new Promise(done => setTimeout(done, 50));
  field.dispatchEvent(new Event('invalid'));
  await vi.waitFor(() => expect(said()).toContain('Please fill out this field.'), soonMs);
});

test('a page is watched also where what reads it came first, and only once', async () => {
  await settle();
  const asked = () => background.askBackground.mock.calls.filter(([name]) => name === 'page/opened');
  (globalThis as { callworthy?: unknown }).callworthy = undefined;
  vi.resetModules();
  await import('./read-messages.ts');
  expect(shared().messages, 'it has nothing to go by yet').toBeUndefined();
  await import('./index.ts');
  expect(asked()).toHaveLength(2);
  await vi.waitFor(() => expect(shared().config).toEqual(config), soonMs);
  vi.resetModules();
  await import('./index.ts');
  expect(asked()).toHaveLength(2);
});

const pressedNow = () => {
  const button = document.querySelector('button')!;
  const press = { button, label: 'Send', at: performance.now(), filled: [], changed: 'nothing' };
  return (shared().press = { ...press, isAnswered: false, isSettled: false });
};

test.each<[what: string, tick: (place: HTMLElement) => void]>([
  ['its text', place => (place.firstChild!.nodeValue = 'Your session ends in 29:58')],
  ['what holds its text', place => (place.textContent = 'Your session ends in 29:58')],
])('the next tick of a clock is no answer to a press: %s', async (_, tick) => {
  const place = document.getElementById('place')!;
  place.textContent = 'Your session ends in 29:59';
  await settle();
  const press = pressedNow();
  tick(place);
  await new Promise(done => setTimeout(done, 100));
  expect(press.changed).toBe('nothing');
  const later = document.createElement('p');
  later.textContent = 'Other words are one, figures or not: 12 of 30.';
  place.replaceChildren(later);
  await vi.waitFor(() => expect(press.changed).toBe('page'));
});

test('a clock that starts just before a press says nothing new after it', async () => {
  const place = document.getElementById('place')!;
  await settle();
  const tick = (left: number) => (place.textContent = `Your session will expire in ${left} seconds.`);
  tick(120);
  await new Promise(done => setTimeout(done, 500));
  const press = pressedNow();
  for (const left of [119, 118]) {
    tick(left);
    // Longer than a busy page is left alone between two readings.
    await new Promise(done => setTimeout(done, 500));
  }
  expect([said(), press.changed]).toEqual([[], 'nothing']);
});

test('what stands on the page is read once more by the rules of a system that the page gave away', async () => {
  await settle();
  document.getElementById('place')!.textContent = 'Talk ended.';
  const rule = { selector: '#place', text: 'talk ended', kind: 'state' };
  shared().messages.follow({ ...config, pageRules: { vendor: 'Acme', kinds: [], rules: [rule] } });
  await vi.waitFor(() => expect(said()).toEqual(['Talk ended.']));
});

test('what takes personal words out comes at the first thing that the applicant does, and once', async () => {
  await vi.waitFor(() => expect(shared().config).toEqual(config), soonMs);
  const askedAfter = (isTrusted: boolean) => {
    background.askAgain.mockClear();
    const event = new Event('keydown', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.body.dispatchEvent(event);
    return background.askAgain.mock.calls.some(([, asked]) => asked.scripts?.includes('cleaner'));
  };
  expect(askedAfter(false), 'the page itself did it').toBe(false);
  expect(askedAfter(true)).toBe(true);
  expect(askedAfter(true)).toBe(false);
  expect(shared().cleanSighting).toBeUndefined();
  await import('./cleaner.ts');
  const signedIn = { text: 'Signed in as ada@globex.example', title: '', field: null, step: null, trail: [] };
  expect(shared().cleanSighting(signedIn, 'https://jobs.example/', (url: string) => url).text).not.toContain(
    'ada@',
  );
});

/** Puts the watching script into the page anew. The background answers it when the function that comes back is called. */
async function openUnanswered(): Promise<() => void> {
  dispatchEvent(new Event('pagehide'));
  vi.resetModules();
  (globalThis as { callworthy?: unknown }).callworthy = undefined;
  let answer = () => {};
  background.askBackground.mockImplementation((name: string) =>
    name === 'page/opened'
      ? new Promise(done => (answer = () => done(config)))
      : Promise.resolve({ notice: null, counts: true }),
  );
  await import('./index.ts');
  return () => answer();
}

const readsMessages = ['scripts/requested', { scripts: ['messages'] }];

/** Presses as a person does. */
function click(which = 'button'): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  event.preventDefault();
  document.querySelector(which)!.dispatchEvent(event);
}

describe('a press that comes before the background has said what to look for', () => {
  test('is heard, and the page as it was is no answer to it', async () => {
    const answer = await openUnanswered();
    click();
    const { press } = shared();
    expect(press).toMatchObject({ label: 'Send', changed: 'nothing' });
    // By the scripts of the tests before.
    background.askAgain.mockClear();
    answer();
    await vi.waitFor(() => expect(background.askAgain.mock.calls).toContainEqual(readsMessages));
    await vi.waitFor(() => expect(shared().silentFailures).toBeDefined(), soonMs);
    await new Promise(done => setTimeout(done, 100));
    expect(shared().press).toBe(press);
    expect(press.changed).toBe('nothing');
  });

  test('is answered by what comes after it, not by what has stood there from the start', async () => {
    const answer = await openUnanswered();
    shared().isLate = false;
    document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<p role="alert">It is down today.</p>');
    click();
    document.getElementById('place')!.innerHTML = '<p role="alert">We could not save it.</p>';
    await vi.waitFor(() => expect(shared().press.changed).toBe('page'));
    background.askBackground.mockClear();
    answer();
    await vi.waitFor(() => expect(said()).toEqual(['We could not save it.', 'It is down today.']), soonMs);
    expect(Object.keys(shared()), 'nothing of the page is held on to').not.toContain('missed');
    const standing = background.askBackground.mock.calls.map(([, sent]) => [sent.text, sent.standing]);
    expect(standing).toEqual([
      ['We could not save it.', false],
      ['It is down today.', true],
    ]);
  });

  test('is answered by what has come by the time of the first reading, though no change was looked at yet', async () => {
    const answer = await openUnanswered();
    const { followMessages } = await import('./follow-messages.ts');
    // The script that reads messages comes when this test puts it there, not before.
    background.askAgain.mockReset().mockResolvedValue(undefined);
    answer();
    await vi.waitFor(() => expect(shared().config).toBeDefined(), soonMs);
    shared().isLate = false;
    document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<p role="alert">It is down today.</p>');
    click();
    document.getElementById('place')!.innerHTML = '<p role="alert">We could not save it.</p>';
    background.askBackground.mockClear();
    followMessages();
    await vi.waitFor(() => expect(said()).toEqual(['We could not save it.', 'It is down today.']), soonMs);
    // The scripts of the tests before say the same later.
    const isStanding = (text: string) =>
      background.askBackground.mock.calls.map(([, sent]) => sent).find(sent => sent.text === text).standing;
    expect(isStanding('We could not save it.')).toBe(false);
    expect(isStanding('It is down today.')).toBe(true);
  });
});

test('a press between the answer of the background and the first picture is heard as it is', async () => {
  const frames: (() => void)[] = [];
  const painting = vi
    .spyOn(globalThis, 'requestAnimationFrame')
    .mockImplementation(work => frames.push(work as () => void));
  // happy-dom's own document is none of its `Document`.
  const { Document } = globalThis;
  globalThis.Document = document.constructor as typeof Document;
  const answer = await openUnanswered();
  answer();
  await vi.waitFor(() => expect(frames).toHaveLength(1));
  click();
  for (const work of frames) work();
  await new Promise(done => setTimeout(done, 100));
  painting.mockRestore();
  globalThis.Document = Document;
  expect(shared().press).toMatchObject({ label: 'Send', changed: 'nothing' });
});

test('a press that carries the application on wakes the background, which is to hear when the page goes away', () => {
  const form = document.querySelector('form')!;
  form.insertAdjacentHTML('beforeend', '<button type="button" id="other">Help</button>');
  click('#other');
  expect(background.notifyBackground).not.toHaveBeenCalled();
  click();
  expect(background.notifyBackground).toHaveBeenCalledWith('trail/stepped', []);
});

test('a page that goes away tells that something was sent from it, unless that is settled or long ago', async () => {
  const sent = () => background.notifyBackground.mock.calls.filter(([name]) => name === 'page/sent').length;
  const leave = (press: object | null) => {
    shared().press = press;
    dispatchEvent(new Event('pagehide'));
  };
  await vi.waitFor(() => expect(shared().config).toBeDefined());
  const at = performance.now();
  leave({ button: document.querySelector('button'), at, isAnswered: true, isSettled: false });
  expect(sent()).toBe(1);
  leave({ button: document.querySelector('button'), at, isSettled: true });
  leave({ button: document.querySelector('button'), at: at - 91_000, isSettled: false });
  leave(null);
  expect(sent()).toBe(1);
});
