import type { Sighting } from '../applications/note.ts';
import { headingOf } from '../page/labels.ts';
import type { SeenMessage } from '../page/seen.ts';
import { now, takeUnsentSteps } from './trail.ts';

/** As many digits are a telephone, account or identity number. The background knows better which of them are. */
const longNumbers = /\d(?:[ ().-]{0,2}\d){8,}/g;
const people = /[^\s/:="<>]+(?:@|%40)[^\s/]+/g;

/** A sighting as it may lie in the storage until the background has cleaned it: without what a page quotes. */
export function withoutSecrets(sighting: Sighting): Sighting {
  return JSON.parse(JSON.stringify(sighting), (key, value) => {
    if (typeof value !== 'string' || key === 'id' || key === 'at') return value;
    const text = key === 'url' ? value.replace(/[?#].*/, '') : value.replace(longNumbers, '[number]');
    return text.replace(people, '[e-mail]');
  });
}

/** A message as it is sent to the background, with what surrounded it. */
export function sightingOf(doc: Document, message: SeenMessage): Sighting {
  return {
    ...message,
    id: crypto.randomUUID(),
    at: now(),
    url: doc.URL,
    title: doc.title.slice(0, 200),
    lang: doc.documentElement.lang || null,
    step: headingOf(doc, '[aria-current=step]') ?? headingOf(doc, 'form :is(h1,h2,legend),h1,h2'),
    trail: takeUnsentSteps(),
  };
}
