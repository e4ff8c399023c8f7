import type { PageFacts } from './seen.ts';
import { tidy } from './visible.ts';

type Thing = Record<string, unknown>;

/** The job as the page states it by schema.org/JobPosting, in JSON-LD (also inside `@graph`) or microdata; else null. */
export function readJob(doc: Document): PageFacts['job'] {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const posting = findPosting(parse(script.textContent ?? ''), 0);
    if (posting) return fromPosting(posting, doc);
  }
  const item = doc.querySelector('[itemtype*="schema.org/JobPosting"]');
  return item && fromMicrodata(item);
}

/** Pages carry broken JSON, often with raw line breaks in the text. */
function parse(json: string): unknown {
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function findPosting(value: unknown, depth: number): Thing | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const posting = findPosting(one, depth + 1);
      if (posting) return posting;
    }
    return null;
  }
  const thing = value as Thing;
  if ([thing['@type']].flat().some(type => type === 'JobPosting')) return thing;
  return findPosting(thing['@graph'] ?? thing.mainEntity ?? null, depth + 1);
}

function fromPosting(posting: Thing, doc: Document): PageFacts['job'] {
  const organization = [posting.hiringOrganization].flat()[0] as Thing | string | null | undefined;
  const org = typeof organization === 'object' && organization ? organization : { name: organization };
  const identifier = [posting.identifier].flat()[0] as Thing | string | null | undefined;
  return {
    title: text(posting.title, doc),
    id: text(typeof identifier === 'object' && identifier ? identifier.value : identifier, doc),
    employer: text(org.name, doc),
    employerUrl: text([(org as Thing).sameAs].flat()[0] ?? (org as Thing).url, doc),
    validThrough: text(posting.validThrough, doc),
  };
}

function fromMicrodata(item: Element): PageFacts['job'] {
  const prop = (name: string, within: ParentNode = item): string | null => {
    const element = within.querySelector(`[itemprop~=${name}]`);
    return (
      tidy(
        element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? '',
      ).slice(0, 200) || null
    );
  };
  const organization = item.querySelector('[itemprop~=hiringOrganization]');
  return {
    title: prop('title'),
    id: prop('identifier'),
    employer: (organization && prop('name', organization)) ?? prop('hiringOrganization'),
    employerUrl:
      organization?.querySelector('[itemprop~=url],[itemprop~=sameAs]')?.getAttribute('href') ?? null,
    validThrough: prop('validThrough'),
  };
}

/** Decodes entities, which many sites leave in: never rendered, so nothing in it can run. */
function text(value: unknown, doc: Document): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const raw = String(value);
  if (!raw.includes('&')) return tidy(raw).slice(0, 200) || null;
  const area = doc.createElement('textarea');
  area.innerHTML = raw;
  return tidy(area.value).slice(0, 200) || null;
}
