import type { Draft, DraftOutline } from './draft.ts';
import { mailable } from './one-line.ts';

interface LinkOptions {
  /** The greatest length of the whole address, in characters. */
  limit?: number;
  /** What to keep longest where not everything fits. */
  outline?: DraftOutline;
}

const nothingToKeep: DraftOutline = { core: [], leads: [], spare: [], closing: '', brief: new Map() };

/**
 * How long a `mailto:` address may be. The shell of Windows takes 2,048 characters. Elsewhere no mail program that was
 * tried cuts below 8,190 (Claws Mail and Sylpheed while they run do so there, in the middle of an escape).
 */
export function mailtoLimit(userAgent: string): number {
  return /\bWindows\b/.test(userAgent) ? 1900 : 8000;
}

/**
 * A `mailto:` address that opens the draft in the person's mail program. A draft that would get longer than the limit
 * loses its least important parts first, in whole lines. `shortened` says that the full text should be offered for
 * copying.
 */
export function mailtoLink(
  address: string,
  draft: Draft,
  { limit = 1900, outline = nothingToKeep }: LinkOptions = {},
): { href: string; shortened: boolean } {
  // A line end would begin another header in some programs.
  const to = /[\s\p{Cc}\p{Cs}]/u.test(address) ? '' : encodeURIComponent(address).replace('%40', '@');
  return fitted(mailable(draft), limit, outline, ({ subject, body }) => {
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
    ...fitted(mailable(draft), limit, outline, form),
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
  // A long title must leave room for the letter.
  const subject = longestPart(draft.subject, part => encodeURIComponent(part).length <= limit / 3);
  const fits = (body: string) => form({ subject, body }).length <= limit;
  const body = shorterBodies(draft.body, outline).find(fits) ?? longestPart(draft.body, fits);
  return { href: form({ subject, body }), shortened: true };
}

/**
 * The letter, each time with less, and a greeting and a closing as long as there is room for them at all:
 * 1. without what follows the core, line by line from its end;
 * 2. in fewer words, where the language has them for this; of the closing a signature stays that is its own paragraph;
 * 3. without the lines of the core that can be spared: the reader must learn what is wanted first of all;
 * 4. without the courtesies between greeting and core, then without greeting and closing;
 * 5. without the core itself, line by line.
 */
function shorterBodies(body: string, outline: DraftOutline): string[] {
  const { core, leads, brief } = outline;
  const { paragraphs, closing } = closedBy(outline.closing, body);
  const bodies: string[] = [];
  const inFewerWords = (one: string) => brief.get(one) ?? one;
  const signature = closing.split('\n\n').at(-1) ?? '';
  const endings = new Set([closing, inFewerWords(closing), signature]);
  const closed = () => bodies.push(...[...endings].map(ending => [...kept, ending].join('\n\n')));
  const lastOfCore = Math.max(
    0,
    paragraphs.findLastIndex(one => core.includes(one)),
  );
  let kept = paragraphs;
  while (kept.length > lastOfCore + 1) {
    const fewer = withoutLastLine(kept, leads);
    if (fewer.length === 0) break;
    kept = fewer;
    bodies.push([...kept, closing].join('\n\n'));
  }
  bodies.push([...kept, brief.get(closing) ?? signature].join('\n\n'));
  kept = kept.map(inFewerWords).filter(one => one !== '');
  closed();
  const spared = (one: string) => withoutLines(one, outline.spare);
  kept = kept.map(spared);
  closed();
  const needed = new Set(core.map(inFewerWords).map(spared));
  for (let i = kept.length - 1; i > 0 && needed.size > 0; i--) {
    if (needed.has(kept[i]!)) continue;
    kept = kept.toSpliced(i, 1);
    closed();
  }
  if (needed.size > 0 && !needed.has(kept[0]!)) {
    kept = kept.slice(1);
    closed();
  }
  bodies.push(kept.join('\n\n'));
  while (kept.length > 0) {
    kept = withoutLastLine(kept, leads);
    bodies.push(kept.join('\n\n'));
  }
  return bodies.filter(one => one !== '');
}

function withoutLines(paragraph: string, lines: readonly string[]): string {
  return paragraph
    .split('\n')
    .filter(line => !lines.includes(line))
    .join('\n');
}

/** A letter apart from how it ends, which is its last paragraph where nothing else is known or a person has changed it. */
function closedBy(known: string, body: string): { paragraphs: string[]; closing: string } {
  const paragraphs = body.split('\n\n');
  const own = known && body.endsWith(`\n\n${known}`) ? known.split('\n\n').length : 1;
  const closing = paragraphs.splice(-own).join('\n\n');
  return { paragraphs, closing };
}

/**
 * Paragraphs without their last line, or its last sentence where it is long, and without a label or a lead that now
 * has nothing under it.
 */
function withoutLastLine(paragraphs: readonly string[], leads: readonly string[]): string[] {
  const lines = paragraphs.join('\n\n').split('\n');
  const last = lines.pop() ?? '';
  const sentences =
    last.length > 300 ? [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(last)] : [];
  if (sentences.length > 1) lines.push(last.slice(0, sentences.at(-1)!.index).trimEnd());
  const isLoose = (line: string) => line === '' || /[:：]$/.test(line) || leads.includes(line);
  while (lines.length > 0 && isLoose(lines.at(-1)!)) lines.pop();
  return lines.length > 0 ? lines.join('\n').split('\n\n') : [];
}

/** As much of a text as fits, in whole words, so that no escape is cut. */
function longestPart(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const part = (count: number) => `${text.slice(0, words[count]!.index).trimEnd()} …`;
  let [fewest, most] = [0, words.length - 1];
  while (fewest < most) {
    const middle = Math.ceil((fewest + most) / 2);
    if (fits(part(middle))) fewest = middle;
    else most = middle - 1;
  }
  return fewest > 0 ? part(fewest) : '';
}

/** Spaces as %20 and line ends as CRLF, as RFC 6068 asks; a plus sign would stay a plus sign in mail programs. */
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\n/g, '\r\n'))}`)
    .join('&');
}
