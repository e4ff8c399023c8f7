import type { Sighting } from '../applications/note.ts';
import { redactText, redactUrl } from './redact.ts';

declare const cleaned: unique symbol;

/**
 * A sighting that was cut to size and redacted: nothing in it but what may be kept. Only `cleanSighting` and
 * `withoutWords` make one, so the compiler lets no raw text behind the door.
 */
export type CleanSighting = Sighting & { readonly [cleaned]: true };

/** As much as anybody would read. */
const max = { id: 64, title: 200, text: 600, label: 120, lang: 35, steps: 40 } as const;

/** More than is kept, so that nothing which the cut would tear apart is left half of it. */
const lookAhead = 200;

/**
 * The door of the background: what a page sent, cut to size and redacted, once. The page is not trusted.
 *
 * @param url the address that it is filed under, as the browser tells it; secrets are removed here
 */
export function cleanSighting(sighting: Sighting, url: string): CleanSighting {
  return {
    id: String(sighting.id).slice(0, max.id),
    at: sighting.at,
    url: redactUrl(url),
    title: short(sighting.title, max.title),
    text: short(sighting.text, max.text),
    context: sighting.context,
    lang: sighting.lang && sighting.lang.slice(0, max.lang).replace(/[^\w-]/g, ''),
    rule: sighting.rule,
    field: sighting.field && short(sighting.field, max.label),
    step: sighting.step && short(sighting.step, max.label),
    trail: sighting.trail
      .slice(-max.steps)
      .map(({ at, did, what }) => ({ at, did, what: short(what, max.title) })),
  } as unknown as CleanSighting;
}

/** What stands for words that could not be kept. */
export const withheldText = '[…]';

/**
 * A sighting that could not be stored as it was, without any of its words: when and where something failed is worth
 * more than nothing.
 */
export function withoutWords({ id, at, context }: Sighting, url: string): CleanSighting {
  const origin = URL.canParse(url) ? `${new URL(url).origin}/` : '';
  return {
    id: String(id).slice(0, max.id),
    at,
    url: origin,
    title: '',
    text: withheldText,
    context,
    lang: null,
    rule: null,
    field: null,
    step: null,
    trail: [],
  } as unknown as CleanSighting;
}

function short(text: string, length: number): string {
  return redactText(text.slice(0, length + lookAhead)).slice(0, length);
}
