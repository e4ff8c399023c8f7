import type { CDPSession, Page } from 'playwright';

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
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      for (const { backendNodeId } of closedRoots(root as Node)) {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId });
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId!,
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

/**
 * Presses a button of the notice with the mouse; false when there is none of that name, or when the press did not
 * count because something had covered the notice a moment before. Every press that counts closes the notice.
 */
export async function clickInNotice(page: Page, name: string): Promise<boolean> {
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
  if (found === null) return false;
  const isOpen = function (this: ShadowRoot) {
    return this.querySelector('[data-pressed]') ? true : null;
  };
  for (let looks = 0; looks < 20; looks++) {
    if ((await inClosedRoots(page, isOpen, '')) === null) return true;
    await new Promise(done => setTimeout(done, 50));
  }
  return false;
}
