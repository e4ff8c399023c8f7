// Match patterns as browsers define them: of one host, or of every host.

interface MatchPattern {
  /** `http`, `https`, or `*` for both. */
  scheme: string;
  /** `*` for every host; `*.host` for the host and those below it. */
  host: string;
  path: string;
}

/**
 * The parts of a match pattern, as browsers define it
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns); null for what is none, or is none
 * for pages of the web.
 */
function readPattern(pattern: string): MatchPattern | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*', path: '/*' };
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/:]+)(\/.*)$/.exec(pattern);
  return parts && { scheme: parts[1]!, host: parts[2]!, path: parts[3]! };
}

/** The parts of a match pattern for one host. Throws for anything else, also for patterns over every host. */
export function parsePattern(pattern: string): MatchPattern {
  const parts = readPattern(pattern);
  if (!parts || isEveryHost(parts)) throw new Error(`not a match pattern for one host: ${pattern}`);
  return parts;
}

const isEveryHost = ({ host }: MatchPattern) => host === '*';

/** Whether a match pattern is for every host. */
export function coversEveryHost(pattern: string): boolean {
  const parts = readPattern(pattern);
  return parts !== null && isEveryHost(parts);
}

/** Whether a page at this address is meant by a match pattern. Nothing is meant by what is no pattern. */
export function coversAddress(pattern: string, { protocol, hostname, pathname, search }: URL): boolean {
  const parts = readPattern(pattern);
  if (!parts || !/^https?:$/.test(protocol)) return false;
  const { scheme, host, path } = parts;
  const isHost =
    isEveryHost(parts) ||
    host === hostname ||
    (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
  return (
    isHost && (scheme === '*' || `${scheme}:` === protocol) && globToRegExp(path).test(pathname + search)
  );
}

/** The pattern of the whole host behind a match pattern, because host permissions know no paths. */
export function hostPattern(pattern: string): string {
  const { scheme, host } = parsePattern(pattern);
  return `${scheme}://${host}/*`;
}

/** An expression for a path with stars, as match patterns write it. */
export function globToRegExp(glob: string): RegExp {
  return new RegExp(`^${glob.split('*').map(escapeRegExp).join('.*')}$`);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
