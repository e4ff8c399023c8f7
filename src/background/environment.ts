import type { Environment, NetworkEvidence } from '../applications/note.ts';
import { ownZone } from '../applications/own-zone.ts';

/** What the content script reports about its window. */
export interface WindowFacts {
  window: readonly [number, number];
  cookies: boolean;
}

/** Error codes by which browsers say that something installed in them, not the network, stopped a request. */
const blocked = /BLOCKED_BY_CLIENT|BLOCKED_BY_ADMINISTRATOR|NS_ERROR_BLOCKED|CONTENT_BLOCKED|ERR_BLOCKED_BY/;

/** The surroundings as a help desk would ask for them, read at the moment of the failure. */
export function environmentOf(
  facts: WindowFacts | null,
  evidence: readonly NetworkEvidence[],
  isTranslated = false,
): Environment {
  const stopped = evidence.filter(({ error }) => error !== null && blocked.test(error)).length;
  return {
    ...browserOf(navigator.userAgent),
    languages: navigator.languages,
    timeZone: ownZone(),
    window: facts?.window ?? [0, 0],
    cookies: facts?.cookies ?? true,
    online: navigator.onLine,
    blocking: stopped > 0 ? [`${stopped} blocked`] : [],
    ...(isTranslated && { translated: true }),
  };
}

/** Browser and system in words, from the user agent, which still names both in every browser we run in. */
export function browserOf(agent: string): { browser: string; system: string } {
  const names: readonly [string, RegExp][] = [
    ['Edge', /Edg\/([\d.]+)/],
    ['Opera', /OPR\/([\d.]+)/],
    ['Firefox', /Firefox\/([\d.]+)/],
    ['Chrome', /Chrom(?:e|ium)\/([\d.]+)/],
  ];
  const systems: readonly [string, RegExp][] = [
    ['Android', /Android(?: ([\d.]+))?/],
    // Frozen at 10.0 for every later Windows.
    ['Windows 10/11', /Windows NT 10/],
    ['Windows', /Windows/],
    ['ChromeOS', /CrOS/],
    ['macOS', /Mac OS X/],
    ['Linux', /Linux/],
  ];
  const found = names.flatMap(([name, pattern]) => {
    const version = pattern.exec(agent)?.[1];
    return version ? [`${name} ${version}`] : [];
  });
  return {
    browser: found[0] ?? 'unknown browser',
    system: systems.find(([, pattern]) => pattern.test(agent))?.[0] ?? 'unknown system',
  };
}
