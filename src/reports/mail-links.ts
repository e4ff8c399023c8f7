import type { Draft, DraftOutline } from './draft.ts';

interface LinkOptions {
  /** The greatest length of the whole address, in characters. */
  limit?: number;
  /** What to keep longest where not everything fits. */
  outline?: DraftOutline;
}

const nothingToKeep: DraftOutline = { core: [], leads: [] };

/**
 * How long a `mailto:` address may be. The shell of Windows takes 2,048 characters. Elsewhere no mail program that was
 * tried cuts below 8,190 (Claws Mail and Sylpheed while they run do so there, in the middle of an escape).
 */
export function mailtoLimit(userAgent: string): number {
  return /\bWindows\b/.test(userAgent) ? 1900 : 8000;
}

/**
 * A `mailto:` address that opens the draft in the person's mail program. A draft that would get longer than the limit
 * loses its least important parts first, in whole lines. `shortened` tells that the full text should be offered for
 * copying.
 */
export function mailtoLink(
  address: string,
  draft: Draft,
  { limit = 1900, outline = nothingToKeep }: LinkOptions = {},
): { href: string; shortened: boolean } {
  const to = encodeURIComponent(address).replace('%40', '@');
  return fitted(draft, limit, outline, ({ subject, body }) => {
    return `mailto:${to}?${query({ subject: withoutTags(subject), body: withoutTags(body) })}`;
  });
}

/**
 * Chromium on Linux hands mail links to Thunderbird as HTML, which swallows everything from `<!DOCTYPE` to the next
 * `>`. With a space behind it a `<` begins no tag, and people still read the same words.
 */
function withoutTags(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '< ');
}

interface ComposeLink {
  service: 'gmail' | 'outlook' | 'microsoft-365' | 'yahoo';
  /** As the service calls itself. */
  name: string;
  href: string;
  shortened: boolean;
}

/** HTTP asks servers to take addresses of at least this length (RFC 9110, section 4.1). */
const webAddressLimit = 8000;
/** Outlook on the web is said to take query strings of 2,048 characters; longer ones have led to server errors. */
const outlookLimit = 2000;

/**
 * Addresses that open the draft in a web mail. They are not documented by the services; the forms are those in
 * wide public use as of 2026-11. Outlook.com is for private accounts, Microsoft 365 for those of work and school.
 */
export function composeLinks(
  address: string,
  draft: Draft,
  outline: DraftOutline = nothingToKeep,
): ComposeLink[] {
  const outlook =
    (host: string) =>
    ({ subject, body }: Draft) =>
      `https://${host}/deeplink/compose?${query({ to: address, subject, body })}`;
  const forms = [
    {
      service: 'gmail',
      name: 'Gmail',
      limit: webAddressLimit,
      form: ({ subject, body }: Draft) =>
        `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', to: address, su: subject, body })}`,
    },
    {
      service: 'outlook',
      name: 'Outlook.com',
      limit: outlookLimit,
      form: outlook('outlook.live.com/mail/0'),
    },
    {
      service: 'microsoft-365',
      name: 'Microsoft 365',
      limit: outlookLimit,
      form: outlook('outlook.office.com/mail'),
    },
    {
      service: 'yahoo',
      name: 'Yahoo Mail',
      limit: webAddressLimit,
      form: ({ subject, body }: Draft) =>
        `https://compose.mail.yahoo.com/?${query({ to: address, subject, body })}`,
    },
  ] as const;
  return forms.map(({ service, name, limit, form }) => ({
    service,
    name,
    ...fitted(draft, limit, outline, form),
  }));
}

function fitted(
  draft: Draft,
  limit: number,
  outline: DraftOutline,
  form: (draft: Draft) => string,
): { href: string; shortened: boolean } {
  const whole = form(draft);
  if (whole.length <= limit) return { href: whole, shortened: false };
  const subject = shortSubject(draft.subject, limit / 3);
  for (const shorter of shorterDrafts({ subject, body: draft.body }, outline)) {
    const href = form(shorter);
    if (href.length <= limit) return { href, shortened: true };
  }
  return { href: form({ subject, body: '' }), shortened: true };
}

/** A long title must leave room for the letter. */
function shortSubject(subject: string, limit: number): string {
  for (const shorter of [subject, ...fewerWords(subject)])
    if (encodeURIComponent(shorter).length <= limit) return shorter;
  return '';
}

/**
 * The draft, shorter each time: first without what stands behind the core, line by line from its end; then without
 * the closing; then without the courtesies before the core; then the core itself, at last word by word.
 */
function* shorterDrafts({ subject, body }: Draft, { core, leads }: DraftOutline): Generator<Draft> {
  const paragraphs = body.split('\n\n');
  const closing = paragraphs.pop() ?? '';
  const draft = (...parts: string[]) => ({ subject, body: parts.join('\n\n') });
  const lastOfCore = Math.max(
    0,
    paragraphs.findLastIndex(one => core.includes(one)),
  );
  let kept = paragraphs;
  while (kept.length > lastOfCore + 1) {
    kept = withoutLastLine(kept, leads);
    yield draft(...kept, closing);
  }
  yield draft(...kept);
  for (let i = lastOfCore; i >= 0; i--) {
    if (core.length === 0 || core.includes(paragraphs[i]!)) continue;
    kept = kept.filter(one => one !== paragraphs[i]);
    yield draft(...kept);
  }
  while (kept.length > 0) {
    const last = kept;
    kept = withoutLastLine(kept, leads);
    if (kept.length > 0) yield draft(...kept);
    else for (const words of fewerWords(last.join('\n\n'))) yield draft(words);
  }
  if (paragraphs.length === 0) for (const words of fewerWords(closing)) yield draft(words);
}

/** Paragraphs without their last line, and without a label or a lead that now has nothing under it. */
function withoutLastLine(paragraphs: readonly string[], leads: readonly string[]): string[] {
  const lines = paragraphs.join('\n\n').split('\n').slice(0, -1);
  const isLoose = (line: string) => line === '' || /[:：]$/.test(line) || leads.includes(line);
  while (lines.length > 0 && isLoose(lines.at(-1)!)) lines.pop();
  return lines.length > 0 ? lines.join('\n').split('\n\n') : [];
}

/** The text without its last word, without its last two, and so on: whole words only, so that no escape is cut. */
function* fewerWords(text: string): Generator<string> {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  for (let i = words.length - 1; i > 0; i--) yield `${text.slice(0, words[i]!.index).trimEnd()} …`;
}

/** Spaces as %20 and line ends as CRLF, as RFC 6068 asks; a plus sign would stay a plus sign in mail programs. */
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\n/g, '\r\n'))}`)
    .join('&');
}
