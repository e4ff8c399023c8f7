import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { newQuestions } from './questions.ts';
import { until } from './wait.ts';

/**
 * What a browser has to be started with, so that its own windows can be looked at and pressed: menus and the address
 * bar, which no page reaches (https://chromium.googlesource.com/chromium/src/+/HEAD/docs/ui/ui_devtools/index.md).
 */
export const uiSwitches = [
  '--enable-ui-devtools=0',
  // The first is Playwright's own: the browser heeds only the last list that it is given.
  '--enable-features=CDPScreenshotNewSurface,ui-debug-tools-enable-synthetic-events',
];

/** A window, a widget or a view of the browser. Its attributes are names and values in turn. */
interface Part {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Part[];
}

type Send = (method: string, params?: object) => Promise<any>;

/** A key: the number that Windows gave it, its place on the keyboard (USB HID), and what is held with it. */
type Key = readonly [keyCode: number, code: number, flags?: number];

const control = 4;
const selectAll: Key = [0x41, 0x07_00_04, control];
const paste: Key = [0x56, 0x07_00_19, control];
const tab: Key = [0x09, 0x07_00_2b];
const enter: Key = [0x0d, 0x07_00_28];

/** Connects to the windows of a browser that was started with `uiSwitches` on that profile. */
export async function connectUi(profile: string) {
  const file = join(profile, 'UIDevToolsActivePort');
  const port = await until(
    'the port of the windows',
    () => existsSync(file) && Number(readFileSync(file, 'utf8')),
  );
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  await new Promise<void>((done, fail) => socket.once('open', () => done()).once('error', fail));
  const send = conversation(socket);
  await send('CSS.enable');

  /** All parts as they are now. Looking once more gives them other numbers. */
  const parts = async () => partsBelow((await send('DOM.getDocument')).root);
  async function pressAt({ nodeId }: Part, x: number, y: number) {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
      const event = { type, x: Math.round(x), y: Math.round(y), button: 'left', wheelDirection: 'none' };
      await send('DOM.dispatchMouseEvent', { nodeId, event });
    }
  }
  async function pressKey({ nodeId }: Part, [keyCode, code, flags = 0]: Key) {
    for (const type of ['keyPressed', 'keyReleased']) {
      const event = { type, keyCode, code, flags, key: 0, isChar: false };
      await send('DOM.dispatchKeyEvent', { nodeId, event });
    }
  }
  /** What the browser says of one of its parts, by name. */
  async function read({ nodeId }: Part): Promise<Record<string, string>> {
    const { matchedCSSRules } = await send('CSS.getMatchedStylesForNode', { nodeId });
    const lines: { name: string; value: string }[] = matchedCSSRules.flatMap(
      (one: any) => one.rule.style.cssProperties,
    );
    return Object.fromEntries(lines.map(({ name, value }) => [name, value]));
  }

  return {
    close: () => socket.close(),

    /** Presses the entry with an icon in the menu that is open or opens: the one that an extension added. */
    async pressExtensionEntry(): Promise<void> {
      let isPressed = false;
      // A menu that has just opened takes no press yet.
      await until('the entry of the extension', async () => {
        const now = await parts();
        const menu = now.find(isCalled('MenuHostRootView'));
        if (!menu) return isPressed;
        const entry = now.find(
          part => isCalled('MenuItemView')(part) && part.children?.some(isCalled('ImageView')),
        );
        const list = now.find(isCalled('SubmenuView'));
        if (!entry || !list) return false;
        const [whole, inner, place] = await Promise.all([menu, list, entry].map(read));
        // Around the entries, the menu has an edge for its shadow.
        const edge = (Number(whole!.Width) - Number(inner!.Width)) / 2;
        await pressAt(menu, edge + 40, edge + Number(place!.Y) + Number(place!.Height) / 2);
        isPressed = true;
        return false;
      });
    },

    /**
     * Goes to the address bar, where Tab after the keyword asks the extension, and presses Enter behind the words.
     * `copy` puts a text into the clipboard: only what is pasted comes in through these keys.
     */
    async askInAddressBar(
      keyword: string,
      words: string,
      copy: (text: string) => Promise<void>,
    ): Promise<void> {
      const bar = (await parts()).find(isCalled('OmniboxViewViews'))!;
      const shows = (text: string) =>
        until(`"${text}" in the address bar`, async () => (await read(bar)).Text?.trim() === text);
      await pressAt(bar, 20, 8);
      await pressKey(bar, selectAll);
      await copy(keyword);
      await pressKey(bar, paste);
      await shows(keyword);
      await until('the keyword', async () => {
        await pressKey(bar, tab);
        return (await read(bar)).Text === '';
      });
      await copy(words);
      await pressKey(bar, paste);
      await shows(words);
      await pressKey(bar, enter);
    },
  };
}

const isCalled =
  (name: string) =>
  ({ attributes }: Part): boolean =>
    attributes?.includes(name) ?? false;
const partsBelow = (part: Part): Part[] => [part, ...(part.children ?? []).flatMap(partsBelow)];

/** Asks and answers over the socket. */
function conversation(socket: WebSocket): Send {
  const questions = newQuestions();
  socket.on('message', data => {
    const { id, result, error } = JSON.parse(String(data));
    questions.settle(id, error ? { error: new Error(error.message) } : { value: result });
  });
  socket.on('close', () => questions.failAll('the browser was closed'));
  return (method, params = {}) => questions.ask(id => socket.send(JSON.stringify({ id, method, params })));
}
