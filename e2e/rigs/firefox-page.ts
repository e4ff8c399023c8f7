import { writeFileSync } from 'node:fs';
import type { Surface } from '../rig.ts';
import { fillLabelled, findControl, readText } from './inside.ts';
import { type Send, runIn } from './marionette.ts';
import { until } from './wait.ts';

/** A page that does not answer is a story too: the browser then shows its own error page. */
export function orErrorPage(error: unknown) {
  if (!/about:neterror|about:certerror|timeout/i.test(String(error))) throw error;
}

/** Goes through a tab's frames, outermost first, until one of them has an answer. */
async function inFrames<T>(send: Send, ask: () => Promise<T | null>): Promise<T | null> {
  const here = await ask();
  if (here) return here;
  // A hostile page may have an element of the name `querySelectorAll`.
  const countFrames = () => Document.prototype.querySelectorAll.call(document, 'iframe, frame').length;
  const count = await runIn(send, countFrames, []);
  for (let index = 0; index < count; index++) {
    await send('WebDriver:SwitchToFrame', { id: index });
    const there = await inFrames(send, ask);
    if (there) return there;
    await send('WebDriver:SwitchToParentFrame');
  }
  return null;
}

/**
 * Presses a control; false where nothing can be pressed there at this moment, as where the pages of the
 * extension hold presses because something has just moved.
 */
async function pressUnlessHeld(send: Send, id: string): Promise<boolean> {
  try {
    await send('WebDriver:ElementClick', { id });
  } catch (error) {
    if (/element click intercepted/i.test(String(error))) return false;
    orErrorPage(error);
  }
  return true;
}

/** A tab and its frames as a person sees them. */
export function surfaceOf(send: Send, handle: string): Surface {
  const enter = async () => {
    await send('WebDriver:SwitchToWindow', { handle });
    await send('WebDriver:SwitchToFrame', { id: null });
  };
  async function find(search: (name: string) => Element | null, name: string): Promise<string> {
    return until(`"${name}" on the page`, async () => {
      await enter();
      return inFrames(send, async () => {
        const { value } = await send('WebDriver:ExecuteScript', {
          script: `return (${search})(arguments[0]);`,
          args: [name],
          sandbox: null,
        });
        return value && (Object.values(value)[0] as string);
      });
    });
  }
  return {
    async text() {
      await enter();
      const texts: string[] = [];
      await inFrames(send, async () => {
        texts.push(await runIn(send, readText, []).catch(() => ''));
        return null;
      });
      return texts.join('\n');
    },
    async press(name) {
      await until(`a press of "${name}"`, async () => {
        const id = await find(findControl, name);
        return pressUnlessHeld(send, id);
      });
    },
    async fill(label, value) {
      // In one step, so that the field is not another one by then.
      await until(`a field "${label}" on the page`, async () => {
        await enter();
        return inFrames(send, () => runIn(send, fillLabelled, [label, value]));
      });
    },
    async evaluate(inside, ...args) {
      await enter();
      return runIn(send, inside, args);
    },
    async screenshot(path) {
      await enter();
      const { value } = await send('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(path, Buffer.from(value, 'base64'));
    },
  };
}

/**
 * Reads the extension's notice out of its closed shadow root, or presses the button of that name in it.
 * Only code with the browser's own rights can look in there.
 */
export async function inClosedRoots(send: Send, handle: string, name: string | null): Promise<string | null> {
  await send('WebDriver:SwitchToWindow', { handle });
  await send('WebDriver:SwitchToFrame', { id: null });
  return inFrames(send, async () => {
    const { value } = await send('WebDriver:ExecuteScript', {
      sandbox: 'system',
      args: [name],
      script: `const [name] = arguments;
        for (const host of document.querySelectorAll('*')) {
          const root = !host.shadowRoot && host.openOrClosedShadowRoot;
          if (!root || /^(input|textarea|select|video|audio|details|marquee)$/i.test(host.localName)) continue;
          const shown = [...root.children].filter(element => element.checkVisibility?.() && element.localName !== 'style');
          const text = shown.map(element => element.innerText).join('\\n').trim();
          if (name === null) { if (text) return text; continue; }
          const button = [...root.querySelectorAll('button, a')].find(element =>
            ((element.getAttribute('aria-label') ?? '') + ' ' + element.innerText).toLowerCase().includes(name.toLowerCase()));
          if (button?.checkVisibility() && button.closest('[data-ready]')) { document.notifyUserGestureActivation(); button.click(); return 'pressed'; }
        }
        return null;`,
    });
    return value;
  });
}
