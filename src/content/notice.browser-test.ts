import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Notice } from '../messages/contract.ts';
import './notice.ts';
import { shared } from './shared-scope.ts';

// What is in a closed root cannot be looked at, so the root is open here.
const { attachShadow } = Element.prototype;
beforeEach(() => {
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    return attachShadow.call(this, { mode: 'open' });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('[popover]')?.remove();
});

const notice: Notice = {
  sighting: 'one',
  headline: 'Try again after 14:37',
  quote: null,
  body: 'This form runs on Acme Apply. No need to call anyone yet.',
  tone: 'wait',
  asks: 'what-now',
  leadsTo: 'advice',
  labels: {
    lang: 'en',
    who: 'Callworthy',
    yes: 'What now?',
    no: 'Not an error',
    mute: '',
    dismiss: 'Dismiss',
  },
};

/** The quote of a notice that has one line for it, once it stands there. */
async function quoteInOneLine(quote: string): Promise<HTMLElement> {
  shared.notice!.show({ ...notice, quote }, [], {});
  const find = () => document.querySelector('[popover]')?.shadowRoot?.querySelector<HTMLElement>('.quote');
  await expect.poll(find).toBeTruthy();
  find()!.parentElement!.dataset.fit = 'low';
  return find()!;
}

/** The part of these letters that is not cut off by what they are in. */
function shownShare(quote: HTMLElement, letters: string): number {
  for (const part of quote.children) {
    const text = part.firstChild as Text;
    const start = text.data.indexOf(letters);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + letters.length);
    const [own, around] = [range.getBoundingClientRect(), part.getBoundingClientRect()];
    const shown = Math.min(own.right, around.right) - Math.max(own.left, around.left);
    return own.width > 0 ? Math.max(0, shown) / own.width : 0;
  }
  return 0;
}

test.each([
  [
    'a number',
    '“Something went wrong and we could not save your application. We are sorry for that, and look into it. Please try again. Error CF-4711-09”',
    'Error CF-4711-09”',
  ],
  [
    'one without a space before it',
    '“申し訳ございません。送信中にエラーが発生しました。しばらくしてからもう一度お試しください。解決しない場合は担当者までご連絡ください（CF-4711-09）”',
    'CF-4711-09）”',
  ],
])('where a quote has one line, its end is kept: %s', async (_, words, end) => {
  const quote = await quoteInOneLine(words);
  expect(quote.scrollHeight).toBeLessThan(30);
  expect(shownShare(quote, end)).toBeGreaterThan(0.99);
  expect(shownShare(quote, words.slice(0, 12))).toBeGreaterThan(0.99);
  expect(shownShare(quote, words.slice(-38, -30))).toBe(0);
});

test('in a narrow window it is the beginning that goes', async () => {
  const quote = await quoteInOneLine('“We could not save it, nor anything before it. Error CF-4711-09-AB”');
  quote.parentElement!.style.width = '150px';
  expect(shownShare(quote, '09-AB”')).toBeGreaterThan(0.99);
});

test('a short quote is whole, in one line or in several', async () => {
  const words = '“We could not save it. Error 12”';
  const quote = await quoteInOneLine(words);
  expect(quote.textContent).toBe(words);
  for (const part of quote.children) expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth + 1);
  delete quote.parentElement!.dataset.fit;
  expect(quote.textContent).toBe(words);
});

test('the size of its letters is the reader’s, whatever the page sets', async () => {
  document.documentElement.style.fontSize = '40px';
  const quote = await quoteInOneLine('“We could not save it.”');
  const { fontSize } = getComputedStyle(quote.parentElement!);
  document.documentElement.style.fontSize = '';
  expect(fontSize).toBe('14px');
});

describe('what the popup has told', () => {
  const isShown = () => shared.notice!.isOwn(document.querySelector('[popover]')!);
  afterEach(() => {
    delete shared.told;
  });

  test('is taken away in the page, and does not come again', () => {
    shared.notice!.show(notice, [], {});
    expect(isShown()).toBe(true);
    shared.told = ['another'];
    shared.notice!.hideTold();
    expect(isShown()).toBe(true);
    shared.told = ['another', 'one'];
    shared.notice!.hideTold();
    expect(document.querySelector('[popover]')).toBeNull();
    shared.notice!.show(notice, [], {});
    expect(document.querySelector('[popover]')).toBeNull();
  });

  test('keeps no other notice back', () => {
    shared.told = ['one'];
    shared.notice!.show({ ...notice, sighting: 'two' }, [], {});
    expect(isShown()).toBe(true);
  });

  test('so is one about a single message, and no other', () => {
    shared.notice!.show(notice, [], {});
    shared.notice!.hide('two');
    expect(isShown()).toBe(true);
    shared.notice!.hide(notice.sighting);
    expect(document.querySelector('[popover]')).toBeNull();
  });

  test('gives the focus back to what had it before', () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    shared.notice!.show({ ...notice, asks: 'call' }, [], { pressed: before });
    shared.told = ['one'];
    shared.notice!.hideTold();
    expect(document.activeElement).toBe(before);
    before.remove();
  });
});

test('it begins with what it says, ends with what closes it, and adds no landmark to the page', async () => {
  shared.notice!.show(
    { ...notice, labels: { ...notice.labels, mute: 'Turn off notices on this site' } },
    [],
    {},
  );
  const box = () => document.querySelector('[popover]')!.shadowRoot!.querySelector('[role=status]')!;
  await expect.poll(() => box().childElementCount).toBeGreaterThan(0);
  expect(box().textContent).toMatch(/^Callworthy/);
  const names = [...box().querySelectorAll('button')].map(one => one.ariaLabel ?? one.textContent);
  expect(names).toEqual(['What now?', 'Not an error', 'Turn off notices on this site', 'Dismiss']);
  expect(box().querySelector('nav, header, footer, main, aside')).toBeNull();
});
