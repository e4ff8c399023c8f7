/**
 * The values of a script with JSON-LD, as far as they can be read. Pages carry JSON that is none: in a comment or
 * CDATA, with a comma or semicolon too many, raw line breaks, coded or unescaped quotes. Some have several objects in one
 * script, or write them as a program would. The first mending that makes it readable is taken, then
 * what a forgiving reader makes of it; `[]` where there is nothing. Names of schema.org come without their prefix.
 */
export function parseJsonLd(written: string): unknown[] {
  const json = written
    .replace(/^\uFEFF/, '')
    .replace(
      /^\s*(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g,
      '',
    )
    .replace(/(?<![;,\s])[;,\s]+$/, '')
    .trim();
  let mended = json;
  for (const mend of mendings) {
    mended = mend(mended);
    const parsed = parse(mended);
    if (parsed !== undefined) return [plain(parsed, 0)];
  }
  const loose = readLoosely(json);
  return loose === undefined ? [] : [plain(loose, 0)];
}

const maxDepth = 30;
const prefix = /^(?:schema:|https?:\/\/schema\.org\/)/;

/** Keys without their vocabulary, and JSON that was written into a text once more. */
function plain(value: unknown, depth: number): unknown {
  if (depth > maxDepth) return null;
  if (typeof value === 'string' && depth === 0 && /^\s*[[{]/.test(value)) return plain(parse(value), 1);
  if (Array.isArray(value)) return value.map(one => plain(one, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.replace(prefix, ''), plain(one, depth + 1)]),
  );
}

/** Each is tried on top of the ones before it. */
const mendings: readonly ((json: string) => string)[] = [
  json => json,
  // Control characters within a text are the commonest fault of all.
  json => json.replace(/\p{Cc}+/gu, ' '),
  json => json.replace(/,\s*([}\]])/g, '$1').replaceAll("\\'", "'"),
  // Several objects in one script.
  json => (/\}\s*(?:[,;]\s*)?\{/.test(json) ? `[${json.replace(/\}\s*(?:[,;]\s*)?\{/g, '},{')}]` : json),
  json => (json.includes('"') ? json : json.replaceAll('&quot;', '"').replaceAll('&#34;', '"')),
  // Quotes as a word processor sets them.
  json => (/[{,]\s*[“”]/.test(json) && !json.includes('"') ? json.replace(/[“”]/g, '"') : json),
  // A quote that neither opens nor closes a text is part of one. It is looked for before what stands in front of it: an engine
  // that optimises no more would look back from every letter.
  json => json.replace(/"(?<![[{:,\\]\s*")(?!\s*[\]}:,])/g, '\\"'),
];

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** More than this is no description of a job. */
const maxLoose = 200_000;

/**
 * Reads an object or list as a person would: comments, single quotes and bare names count, commas and closing brackets
 * may be missing, and a quote within a text ends it only where it could. Undefined where no bracket is.
 */
function readLoosely(json: string): unknown {
  const start = json.slice(0, maxLoose).search(/[[{]/);
  return start < 0 ? undefined : new LooseReader(json.slice(start, maxLoose)).value(0);
}

class LooseReader {
  private at = 0;

  private readonly json: string;

  constructor(json: string) {
    this.json = json;
  }

  value(depth: number): unknown {
    this.skip();
    const char = this.json[this.at];
    if (depth > maxDepth) return null;
    if (char === '{') return this.object(depth);
    if (char === '[') return this.list(depth);
    return char === '"' || char === "'" ? this.text(char) : this.word();
  }

  private skip(): void {
    this.take(/(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*|[,;])*/y);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.json)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private object(depth: number): Record<string, unknown> {
    const read: Record<string, unknown> = Object.create(null);
    this.at++;
    for (this.skip(); this.at < this.json.length && !this.closes('}'); this.skip()) {
      const from = this.at;
      const char = this.json[this.at]!;
      const key = char === '"' || char === "'" ? this.text(char) : this.take(/(?:schema:)?[\w@$.-]+/y);
      this.take(/\s*[:=]\s*/y);
      read[key] = this.value(depth + 1);
      if (this.at === from) this.at++;
    }
    return { ...read };
  }

  private list(depth: number): unknown[] {
    const read: unknown[] = [];
    this.at++;
    for (this.skip(); this.at < this.json.length && !this.closes(']'); this.skip()) {
      const from = this.at;
      read.push(this.value(depth + 1));
      if (this.at === from) this.at++;
    }
    return read;
  }

  private closes(bracket: string): boolean {
    if (this.json[this.at] !== bracket) return false;
    this.at++;
    return true;
  }

  /** A quote ends a text where something follows that could follow it. */
  private text(quote: string): string {
    const end = new RegExp(
      `(?:\\\\[^]|[^\\\\${quote}]|${quote}(?!\\s*(?:[:}\\]]|,\\s*(?:["'{[}\\]/,\\d-]|[\\w$]+\\s*:|true|false|null)|["'][\\w@]+["']\\s*:|$)))*`,
      'y',
    );
    this.at++;
    const raw = this.take(end);
    this.at++;
    return raw.replace(/\\(?:u([\da-f]{4})|([^]))/gi, (_, code: string | undefined, one: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : ({ n: '\n', t: '\t', r: '\r' }[one] ?? one),
    );
  }

  private word(): unknown {
    const word = this.take(/[^\s,;:{}[\]"']+/y);
    if (word === '' || word === 'null' || word === 'undefined') return null;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }
}
