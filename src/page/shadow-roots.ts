/**
 * All open shadow roots inside, those within other shadow roots too.
 *
 * Hosts are custom elements, or plain ones that have nothing else in them. XPath finds these few natively;
 * handing every element of a large page to a script would cost more than all other reading.
 */
export function openRoots(root: Document | ShadowRoot | Element): ShadowRoot[] {
  return hostsIn(root).flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  );
}

function hostsIn(root: Document | ShadowRoot | Element): Element[] {
  // XPath does not reach into shadow roots.
  if (root.getRootNode() !== document) return [root as Element, ...root.querySelectorAll('*')];
  const custom = document.evaluate('descendant-or-self::*[contains(name(),"-")]', root, null, 6, null);
  const hosts = [...root.querySelectorAll(':is(div,span,section,main):empty')];
  for (let at = 0; at < custom.snapshotLength; at += 1) hosts.push(custom.snapshotItem(at) as Element);
  return hosts;
}
