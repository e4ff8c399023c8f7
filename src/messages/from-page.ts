import * as v from 'valibot';
import { contexts, stepKinds, surroundings } from '../applications/note.ts';
import { foldedIdPattern } from '../page/folded-id.ts';
import { messageKinds } from '../vendors/vocabulary.ts';
import { type FromPage, readingScripts } from './contract.ts';

type Payload<Name extends keyof FromPage> = Parameters<FromPage[Name]>[0];

const anyText = v.string();
const textOrNull = v.nullable(anyText);
const momentSchema = v.pipe(
  anyText,
  v.check(iso => !Number.isNaN(Date.parse(iso)), 'no date'),
);

const trailStep = v.object({ at: momentSchema, did: v.picklist(stepKinds), what: anyText });

const kindOrNull = v.nullable(v.picklist(['posting', 'form', 'login', 'confirmation', 'outage']));

const facts = v.object({
  kind: kindOrNull,
  title: anyText,
  heading: textOrNull,
  status: v.exactOptional(v.nullable(v.number())),
  job: v.nullable(
    v.object({
      title: textOrNull,
      id: textOrNull,
      employer: textOrNull,
      employerUrl: textOrNull,
      validThrough: textOrNull,
    }),
  ),
  closes: v.exactOptional(textOrNull),
  lang: textOrNull,
  assets: v.array(anyText),
  links: v.array(anyText),
  requests: v.exactOptional(v.array(anyText)),
  footer: anyText,
});

const passage = v.object({
  text: anyText,
  heading: textOrNull,
  position: v.picklist(['error-message', 'footer', 'help-page', 'help-box', 'form-intro', 'other']),
  links: v.array(v.object({ href: anyText, text: anyText })),
  documentUrl: anyText,
});

const ofNotice = v.object({ sighting: anyText });

const schemas = {
  'page/opened': v.object({
    title: anyText,
    referrer: v.exactOptional(anyText),
    window: v.exactOptional(v.tuple([v.number(), v.number()])),
    cookies: v.exactOptional(v.boolean()),
  }),
  'scripts/requested': v.object({ scripts: v.array(v.picklist(readingScripts)) }),
  'page/read': v.object({ facts, passages: v.array(passage), fingerprints: v.array(anyText) }),
  'sighting/seen': v.object({
    id: anyText,
    at: momentSchema,
    url: anyText,
    title: anyText,
    text: anyText,
    context: v.picklist(contexts),
    lang: textOrNull,
    rule: v.nullable(v.picklist(messageKinds)),
    field: textOrNull,
    step: textOrNull,
    trail: v.array(trailStep),
    stood: v.exactOptional(v.boolean()),
    standing: v.exactOptional(v.boolean()),
    unasked: v.exactOptional(v.boolean()),
    translated: v.exactOptional(v.boolean()),
    onForm: v.exactOptional(v.boolean()),
    marked: v.exactOptional(v.picklist(['hint', 'wrong', 'plain'])),
    around: v.exactOptional(v.array(v.picklist(surroundings))),
    foldedId: v.exactOptional(v.pipe(v.string(), v.regex(foldedIdPattern))),
  }),
  'page/left': v.object({
    at: v.number(),
    label: anyText,
    form: anyText,
    kind: kindOrNull,
    hadFile: v.boolean(),
    host: anyText,
    wasReplied: v.boolean(),
  }),
  'page/sent': v.object({ at: v.number() }),
  'trail/stepped': v.array(trailStep),
  'call/reached': v.object({ href: anyText, label: anyText, words: anyText }),
  'notice/opened': v.object({ sighting: anyText, draft: v.boolean() }),
  'notice/not-an-error': ofNotice,
  'notice/undone': ofNotice,
  'notice/answered': v.object({ sighting: anyText, yes: v.boolean() }),
  'notice/earlier': ofNotice,
  'notice/muted': ofNotice,
  'notice/hidden': ofNotice,
};

/** With every field there, so that one that the contract has and a schema lacks does not compile. */
type Whole<T> = T extends object
  ? T extends readonly unknown[]
    ? { readonly [Index in keyof T]: Whole<T[Index]> }
    : { readonly [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> }
  : T;
type Output<Name extends keyof FromPage> = v.InferOutput<(typeof schemas)[Name]>;
type Fits<Name extends keyof FromPage> = [Output<Name>, Whole<Output<Name>>] extends [
  Payload<Name>,
  Whole<Payload<Name>>,
]
  ? v.GenericSchema<any, Output<Name>>
  : { 'this schema differs from the contract': Name };

/**
 * What each message from a page has to look like. A page's own scripts cannot send any, but its process may have been
 * taken over, so nothing goes further that the contract does not know: further fields are dropped, and a message that
 * lacks one, or has another kind of value in it, is refused.
 */
export const fromPage: { readonly [Name in keyof FromPage]: Fits<Name> } = schemas;
