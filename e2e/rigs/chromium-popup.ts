import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';
import type { Inside, Surface } from '../rig.ts';
import { callOf, fillLabelled, findControl, readText } from './inside.ts';
import { newQuestions } from './questions.ts';
import { until } from './wait.ts';

type Send = (method: string, params?: object) => Promise<any>;

/** Presses the toolbar button over the tab with that address. */
export async function pressAction(control: CDPSession, extensionId: string, pageUrl: string): Promise<void> {
  const ask = control.send.bind(control) as Send;
  const { targetInfos: tabs } = await ask('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.find((target: { url: string }) => target.url === pageUrl);
  if (!tab) throw new Error(`no tab shows ${pageUrl}`);
  await ask('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
}

/**
 * Takes hold of the popup that is open, which Playwright does not list: it is spoken to through the browser's own
 * target, message by message.
 */
export async function attachPopup(
  control: CDPSession,
  extensionId: string,
  scheme: 'light' | 'dark',
): Promise<Surface & { close(): Promise<void> }> {
  const ask = control.send.bind(control) as Send;
  const { targetId } = await until('the popup', async () => {
    const { targetInfos } = await ask('Target.getTargets');
    return targetInfos.find(
      (target: { type: string; url: string; attached: boolean }) =>
        target.type === 'page' &&
        !target.attached &&
        target.url.startsWith(`chrome-extension://${extensionId}/`),
    ) as { targetId: string } | undefined;
  });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: false });
  const send = conversation(control, sessionId);
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });

  async function evaluate<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): Promise<T> {
    const expression = callOf(inside, ...args);
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'error in the popup');
    return answer.result.value;
  }

  /** Clicks there; false where it did not reach what is wanted, which had moved away or takes no press at this moment. */
  async function clickAt(place: { x: number; y: number }): Promise<boolean> {
    await evaluate(listenForClick);
    try {
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
      return await evaluate(() => (globalThis as any).isClicked as boolean);
    } catch (error) {
      // What was pressed may have closed the popup.
      const { targetInfos } = await ask('Target.getTargets');
      if (targetInfos.some((target: { targetId: string }) => target.targetId === targetId)) throw error;
      return true;
    }
  }

  return {
    evaluate,
    text: () => evaluate(readText),
    async press(name) {
      const expression = `(() => {
        const control = (${findControl})(${JSON.stringify(name)});
        control?.scrollIntoView({ block: 'center' });
        globalThis.wanted = control;
        const box = control?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      })()`;
      // The popup grows and shrinks with what it shows; a press in the middle of that would miss.
      let before = '';
      await until(`a press of "${name}" in the popup`, async () => {
        const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
        const isStill = before === JSON.stringify(result.value);
        before = JSON.stringify(result.value);
        return isStill && result.value && clickAt(result.value as { x: number; y: number });
      });
    },
    async fill(label, value) {
      await until(`a field "${label}" in the popup`, () => evaluate(fillLabelled, label, value));
    },
    async screenshot(path) {
      // Without a screen the window stays wider than what it shows.
      const [width, height] = await evaluate(() => [document.body.offsetWidth, innerHeight]);
      const clip = { x: 0, y: 0, width, height, scale: 1 };
      const { data } = await send('Page.captureScreenshot', { format: 'png', clip });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async close() {
      await ask('Target.closeTarget', { targetId }).catch(() => undefined);
      // A press on the toolbar would close one that is still there, and open none.
      await until('the end of the popup', async () => {
        const { targetInfos } = await ask('Target.getTargets');
        return !targetInfos.some((target: { targetId: string }) => target.targetId === targetId);
      });
    },
  };
}

/** Sent into the popup: notes whether the next click reaches what is wanted there. */
function listenForClick(): void {
  const page = globalThis as unknown as { wanted: Element; isClicked: boolean };
  page.isClicked = false;
  const heard = (event: Event) => void (page.isClicked = event.composedPath().includes(page.wanted));
  document.addEventListener('click', heard, { capture: true, once: true });
}

/** Asks and answers through `sendMessageToTarget`. */
function conversation(control: CDPSession, sessionId: string): Send {
  const questions = newQuestions();
  control.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    questions.settle(id, error ? { error: new Error(error.message) } : { value: result });
  });
  control.on('Target.detachedFromTarget', event => {
    if (event.sessionId === sessionId) questions.failAll('the popup was closed');
  });
  return (method, params = {}) =>
    questions.ask(id => {
      const message = JSON.stringify({ id, method, params });
      return control.send('Target.sendMessageToTarget', { sessionId, message });
    });
}
