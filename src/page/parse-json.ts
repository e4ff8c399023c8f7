/**
 * The values of a script with JSON-LD, as far as they can be read. Pages carry JSON that is none: wrapped in a comment
 * or CDATA, with a comma or semicolon too many, with raw line breaks, with coded or unescaped quotes, or several
 * objects in one script. The first mending that makes it readable is taken; `[]` where none does.
 */
export function parseJsonLd(written: string): unknown[] {
  const json = written
    .replace(/^\uFEFF/, '')
    .replace(
      /^\s*(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g,
      '',
    )
    .replace(/[;,\s]+$/, '')
    .trim();
  let mended = json;
  for (const mend of mendings) {
    mended = mend(mended);
    const parsed = parse(mended);
    if (parsed !== undefined) return [parsed];
  }
  return [];
}

/** Each is tried on top of the ones before it. */
const mendings: readonly ((json: string) => string)[] = [
  json => json,
  // Control characters within a text are the commonest fault of all.
  json => json.replace(/\p{Cc}+/gu, ' '),
  json => json.replace(/,\s*([}\]])/g, '$1').replaceAll("\\'", "'"),
  // Several objects in one script.
  json => (/\}\s*\{/.test(json) ? `[${json.replace(/\}\s*\{/g, '},{')}]` : json),
  json => (json.includes('"') ? json : json.replaceAll('&quot;', '"').replaceAll('&#34;', '"')),
  // A quote that neither opens nor closes a text stands within one.
  json => json.replace(/(?<![[{:,\\]\s*)"(?!\s*[\]}:,])/g, '\\"'),
];

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
