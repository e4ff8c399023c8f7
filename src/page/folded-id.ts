/**
 * Servers that keep the id of an error in a part of their page that is folded away for whoever runs the site: what only
 * that page has, and how it writes the id. Nothing else that cannot be seen is read of a page.
 */
const servers: readonly { mark: string; id: RegExp }[] = [
  // Phusion Passenger 6: github.com/phusion/passenger, resources/templates/error_renderer/without_details (read November 2026).
  { mark: 'a[href^="https://www.phusionpassenger.com"]', id: /\berror id:?\s*([0-9a-f]{6,40})\b/i },
];

/** How such an id is written where it is passed on; a page could write anything. */
export const foldedIdPattern = /^Error ID [0-9a-f]{6,40}$/;

/** The id of the error that a server's own page tells of, with its label; undefined on any other page. */
export function foldedIdOf({ body }: Document): string | undefined {
  const server = servers.find(({ mark }) => body?.querySelector(mark));
  const [, id] = server?.id.exec(textsIn(body).join(' ')) ?? [];
  return id && `Error ID ${id.toLowerCase()}`;
}

/** All that a page holds, seen or not, piece by piece: parts of it stand side by side without a space. */
function textsIn(body: HTMLElement): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}
