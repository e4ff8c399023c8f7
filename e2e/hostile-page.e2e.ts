// What a page may do to itself, and still what fails on it is noted once, as it was said, and the page goes on.

import { failed, formPage, leverForm } from './form-page.ts';
import type { Rig } from './rig.ts';
import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

const says = 'Something went wrong on our side and your application was not sent. Please try again later.';
const broken = 'https://jobs.lever.co/broken';
/** Tells the server of whatever breaks in the page's own programs. */
const heard = `<script>addEventListener('error', () => { new Image().src = '${broken}'; });</script>`;
/** What it does besides, and a message that comes by itself: nothing here can be pressed by a program. */
const failingAlone = (trick: string) =>
  `${heard}${formPage({})}<script>{ const body = document.body, put = body.insertAdjacentHTML; setTimeout(() => put.call(body, 'beforeend', '${failed}'), 1500); }</script>${trick}`;

/** A form that fails when it is sent, and what it does besides. */
const failing = (trick: string) => heard + formPage({ says: failed }) + trick;

const pages: Record<
  string,
  {
    body: string;
    headers?: Record<string, string>;
    isAlone?: true;
    isUnreadable?: true;
    only?: Rig['browser'];
  }
> = {
  'replaces what all programs use': {
    body: failingAlone(`<script>
      JSON.stringify = JSON.parse = () => { throw new Error('no'); };
      for (const name of ['map', 'filter', 'some', 'flatMap', 'at', 'includes', 'push', 'forEach']) Array.prototype[name] = () => { throw new Error('no'); };
      Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => 'planted';
      Object.defineProperty(Object.prototype, 'then', { get() { return undefined; }, configurable: true });
      for (const name of ['textContent', 'innerText', 'isConnected', 'parentNode', 'childNodes']) {
        const holder = name === 'innerText' ? HTMLElement.prototype : Node.prototype;
        Object.defineProperty(holder, name, { get() { throw new Error('no'); }, configurable: true });
      }
      for (const name of ['getAttribute', 'matches', 'closest', 'querySelectorAll', 'checkVisibility', 'getBoundingClientRect']) Element.prototype[name] = () => { throw new Error('no'); };
      window.MutationObserver = window.Promise = window.Map = window.Set = window.WeakMap = undefined;
      window.getComputedStyle = window.requestAnimationFrame = window.setTimeout = () => { throw new Error('no'); };
    </script>`),
    isAlone: true,
    // The test reads a notice by functions of the page, which are gone here.
    isUnreadable: true,
  },
  'names its elements like what programs ask for': {
    body: failingAlone(`<form name="body"></form><form name="documentElement"></form><img name="querySelectorAll"><img name="forms"><img name="title">
      <embed name="URL"><form id="location"><input name="attributes"><input name="nodeType"><input name="textContent"><input name="isConnected"><input name="ownerDocument"></form>`),
    isAlone: true,
  },
  'has very many parts': {
    body: failing(`<script>
      for (let i = 0; i < 400; i++) {
        const list = document.createElement('ul');
        list.innerHTML = '<li><span>one</span></li>'.repeat(50);
        document.body.append(list);
      }
    </script>`),
    only: 'chromium',
  },
  'hides its message in many roots': {
    body:
      heard +
      formPage({}) +
      `<script>
      document.querySelector('form').addEventListener('submit', () => {
        let at = document.body;
        for (let i = 0; i < 60; i++) {
          const host = document.createElement('div');
          at.append(host);
          at = host.attachShadow({ mode: 'open' });
        }
        at.innerHTML = '${failed}';
      });
    </script>`,
  },
  'never stands still': {
    body: failing(`<div id="storm"></div><script>
      const storm = document.querySelector('#storm');
      let times = 0;
      new MutationObserver(() => { if (times++ < 20_000) storm.setAttribute('data-n', times); }).observe(document, { subtree: true, childList: true, attributes: true });
      setInterval(() => { storm.innerHTML = '<b role="status">' + Math.random().toString(36) + '</b>'.repeat(3); }, 4);
    </script>`),
  },
  'allows nothing': {
    body: failing(''),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; sandbox allow-scripts allow-forms allow-same-origin",
    },
  },
  'is written anew': {
    body:
      heard +
      `<script>
      addEventListener('load', () => setTimeout(() => {
        document.open();
        document.write(${JSON.stringify(failing('')).replaceAll('</', '<\\/')});
        document.close();
      }, 300));
    </script>`,
  },
  'has a form that is edited as a whole': {
    body: failing('<script>document.designMode = "on"; document.body.contentEditable = "true";</script>'),
    only: 'firefox',
  },
};

test('a failure is noted once, and nothing breaks, whatever the page does to itself', async ({
  rig,
  site,
}) => {
  const told = Object.entries(pages).filter(([, { only = rig.browser }]) => only === rig.browser);
  // An address for each page, so that none is another visit to the one before.
  for (const [i, [name, answer]] of told.entries()) {
    const form = leverForm(i + 1);
    await visitAndLook(rig, form, answer);
    if (!answer.isAlone) await rig.page.press('Submit application');
    const noted = async () =>
      (await rig.stored()).notes?.map(({ text, url }) => [text, url]).filter(([, url]) => url === form);
    await expect.poll(noted, `what is stored of a page that ${name}`).toEqual([[says, form]]);
    if (!answer.isUnreadable)
      await expect
        .poll(() => rig.notice(), `the notice on a page that ${name}`)
        .toContain('Something went wrong');
    expect(
      site.requests.map(({ url }) => url),
      `what breaks on a page that ${name}`,
    ).not.toContain(broken);
  }
  // Nor was it noted again after the look at it.
  const texts = (await rig.stored()).notes?.map(({ text }) => text);
  expect(texts?.filter(text => text === says)).toHaveLength(told.length);
});
