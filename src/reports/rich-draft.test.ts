// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { richDraft } from './rich-draft.ts';

const body = `Hello,

I <b>cannot</b> get on. The page says:
"Bad & worse"

What I did:
1. opened the form
2. pressed "Send"
What I tried:
- another browser

3. May was the day.`;

function read(html: string) {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place.firstElementChild!;
}

test('keeps paragraphs and lists, and takes all else as text', () => {
  const draft = read(richDraft({ subject: 'Question: <Field> Engineer', body }, 'en'));
  const lines = [...draft.children].map(({ tagName, children, innerHTML }) =>
    tagName === 'P' ? `P ${innerHTML}` : `${tagName} ${[...children].map(one => one.textContent).join('; ')}`,
  );
  expect(lines).toEqual([
    'P <b>Question: &lt;Field&gt; Engineer</b>',
    'P Hello,',
    'P I &lt;b&gt;cannot&lt;/b&gt; get on. The page says:<br>"Bad &amp; worse"',
    'P What I did:',
    'OL opened the form; pressed "Send"',
    'P What I tried:',
    'UL another browser',
    'OL May was the day.',
  ]);
  expect(draft.getAttribute('lang')).toBe('en');
});

test('is nothing but what was written', () => {
  const html = richDraft({ subject: '', body: 'One\n\n \n\nTwo\n- a\n- b\n1. c' }, 'en');
  expect(html).toBe(
    '<div lang="en"><p>One</p><p>Two</p><ul><li>a</li><li>b</li></ul><ol><li value="1">c</li></ol></div>',
  );
});

test('a line that only begins with a number keeps it', () => {
  const { lastElementChild } = read(richDraft({ subject: '', body }, 'en'));
  expect(lastElementChild!.firstElementChild!.getAttribute('value')).toBe('3');
});
