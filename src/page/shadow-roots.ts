import { findAll, own } from './dom.ts';
import { onceInALook } from './one-look.ts';
import { shownParts } from './shown-parts.ts';

/**
 * All open shadow roots inside, those within other shadow roots too; of a document, those in what is shown.
 *
 * Hosts are custom elements, or plain ones that have nothing else in them. XPath finds these few natively;
 * handing every element of a large page to a script would cost more than all other reading.
 */
export const openRoots = onceInALook(findRoots);

function findRoots(root: Document | ShadowRoot | Element): readonly ShadowRoot[] {
  return hostsIn(root).flatMap(host => {
    const shadow = own(host, 'shadowRoot');
    return shadow ? [shadow, ...openRoots(shadow)] : [];
  });
}

function hostsIn(root: Document | ShadowRoot | Element): Element[] {
  if ('body' in root) return root.body ? shownParts(root.body).flatMap(hostsIn) : [];
  // XPath does not reach into shadow roots.
  const element = root as Element;
  if (own(element, 'getRootNode').call(element) !== document) return [element, ...findAll(element, '*')];
  const custom = document.evaluate('descendant::*[contains(name(),"-")]', root, null, 6, null);
  const hosts = [element, ...findAll(element, ':is(div,span,section,main):empty')];
  for (let at = 0; at < custom.snapshotLength; at += 1) hosts.push(custom.snapshotItem(at) as Element);
  return hosts;
}
