import type { CDPSession, Page } from 'playwright';
import { patienceMs, until } from './wait.ts';

/** What has gone from the page between being found and being asked about, as a hostile page lets things go. */
const gone = () => null;

interface Node {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: Node[];
  children?: Node[];
  contentDocument?: Node;
}

/** Closed shadow roots, which page scripts cannot reach and the debugger can. */
function closedRoots(node: Node): Node[] {
  const below = [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...(node.shadowRootType === 'closed' ? [node] : []), ...below.flatMap(closedRoots)];
}

/**
 * The closed roots of a frame. The whole tree is asked for only where frames of the same process are in it: of a large page
 * it takes seconds, and what the extension shows is a popover.
 */
async function rootsOf(session: CDPSession): Promise<Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const find = async (selector: string) =>
    (await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })).nodeIds;
  if ((await find('iframe, frame')).length > 0)
    return closedRoots((await session.send('DOM.getDocument', { depth: -1, pierce: true })).root as Node);
  const popovers = (await find('[popover]')).map(nodeId =>
    session.send('DOM.describeNode', { nodeId }).catch(gone),
  );
  return (await Promise.all(popovers)).flatMap(found => (found ? closedRoots(found.node as Node) : []));
}

/** Runs a function on each closed shadow root of the page and its frames, until one answers. */
async function inClosedRoots<T>(
  page: Page,
  inside: (this: ShadowRoot, name: string) => T | null,
  name: string,
  use: (found: T, session: CDPSession) => Promise<void> = async () => {},
): Promise<T | null> {
  for (const frame of page.frames()) {
    // A frame of the same process has no session of its own and is read with its parent.
    const session = await page
      .context()
      .newCDPSession(frame === page.mainFrame() ? page : frame)
      .catch(() => null);
    if (!session) continue;
    try {
      for (const { backendNodeId } of await rootsOf(session)) {
        const resolved = await session.send('DOM.resolveNode', { backendNodeId }).catch(gone);
        if (!resolved) continue;
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: resolved.object.objectId!,
          functionDeclaration: String(inside),
          arguments: [{ value: name }],
          returnByValue: true,
        });
        if (!result.value) continue;
        await use(result.value as T, session);
        return result.value as T;
      }
    } finally {
      await session.detach().catch(() => undefined);
    }
  }
  return null;
}

/** Text of the extension's notice in the page, or null. */
export function readNotice(page: Page): Promise<string | null> {
  const read = function (this: ShadowRoot) {
    const shown = [...this.children].filter(
      (element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility(),
    );
    return (
      shown
        .map(element => element.innerText)
        .join('\n')
        .trim() || null
    );
  };
  return inClosedRoots(page, read, '');
}

/** For so long a press may take to close the notice, before it is pressed once more. */
const closingMs = 5_000;

/**
 * Presses a button of the notice with the mouse, as soon as there is one of that name. Every press that counts closes the
 * notice, late on a busy machine; one that does not, because something had covered the notice a moment before, is made
 * again.
 */
export async function pressInNotice(page: Page, name: string, ms = patienceMs): Promise<void> {
  const isPressed = function (this: ShadowRoot) {
    return this.querySelector('[data-pressed]') ? true : null;
  };
  const hasClosed = async () => (await inClosedRoots(page, isPressed, '')) === null;
  let pressedAt: number | null = null;
  await until(
    `"${name}" in the notice`,
    async () => {
      if (pressedAt !== null) {
        if (await hasClosed()) return true;
        if (Date.now() - pressedAt < closingMs) return false;
      }
      if (await clickInNotice(page, name)) pressedAt = Date.now();
      return false;
    },
    ms,
  );
}

/** Clicks a button of the notice; false when there is none of that name that can be pressed. */
async function clickInNotice(page: Page, name: string): Promise<boolean> {
  const find = function (this: ShadowRoot, name: string) {
    const button = [...this.querySelectorAll<HTMLElement>('button, a')].find(element =>
      `${element.getAttribute('aria-label') ?? ''} ${element.innerText}`
        .toLowerCase()
        .includes(name.toLowerCase()),
    );
    // Before, a press does not count: the notice has not been in view for long enough.
    const shown = button?.closest('[data-ready]');
    if (!button?.checkVisibility() || !shown) return null;
    shown.setAttribute('data-pressed', '');
    const box = button.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const found = await inClosedRoots(page, find, name, async (place, session) => {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
    }
  });
  return found !== null;
}
