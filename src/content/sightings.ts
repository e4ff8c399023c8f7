import type { Sighting } from '../cases/note.ts';
import { headingOf } from '../page/labels.ts';
import type { SeenMessage } from '../page/seen.ts';
import { now, untoldSteps } from './trail.ts';

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
    trail: untoldSteps(),
  };
}
