import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sighting } from '../applications/note.ts';
import { sampleNote } from '../applications/samples.ts';
import { cleanNote, cleanSighting } from './clean-sighting.ts';
import { findIds } from './ids.ts';
import { redact } from './redact.ts';

const { network } = sampleNote;
const { id, at, url, title, text, context, lang, rule, field, step, trail } = sampleNote;
const sample: Sighting = { id, at, url, title, text, context, lang, rule, field, step, trail };

/** What every sentence below gives away, each in a form that cannot come about by chance. */
const secret = fc.oneof(
  fc.stringMatching(/^zq[a-z]{6}@mail[a-z]{4}\.example$/),
  fc.stringMatching(/^[1-8][0-9]{2}-[0-9]{2}-[0-9]{4}$/),
  fc.stringMatching(/^\+49 30 [1-9][0-9]{6}$/),
  fc.stringMatching(/^[1-9][0-9]{5}$/),
  fc.stringMatching(/^Zq[a-z]{5} Zq[a-z]{5}$/),
);
const giveAway = [
  'Hello {}, your verification code {} for {} is wrong.',
  'The value “{}” is not valid, {}.',
  'Signed in as {}. Password: {}',
  'Passport number {} / “{}” already exists',
];
const elsewhere = [
  '{}',
  'Error code: {}',
  'Reference {}',
  'Job {} at Globex',
  'https://a.example/jobs/{}?gh_jid={}',
  'x{}y',
];

test('what is taken out of one text of a sighting stands nowhere in the note', () => {
  const sentence = fc.constantFrom(...elsewhere);
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...giveAway),
      fc.array(sentence, { minLength: 7, maxLength: 7 }),
      (hidden, told, others) => {
        const fill = (text: string) => text.replaceAll('{}', hidden);
        const [title, field, step, what, code, path, query] = others.map(fill) as [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
        ];
        const raw = {
          ...sample,
          text: fill(told),
          title,
          field,
          step,
          trail: [{ ...sample.trail[0]!, what }],
        };
        const { removed } = redact(raw.text);
        fc.pre(removed.length > 0);
        const url = `https://jobs.acme-apply.example/${encodeURIComponent(path)}?job=${encodeURIComponent(query)}`;
        const seen = cleanSighting(raw, url);
        const note = cleanNote(
          {
            ...seen,
            trail: [{ ...sample.trail[0]!, what }],
            ids: [...findIds(seen.text), code],
            network: [{ ...network[0]!, url, ids: [code] }],
          },
          seen,
        );
        const kept = JSON.stringify(note);
        for (const one of removed) expect(kept).not.toContain(one);
        const decoded = decodeURIComponent(kept.replace(/%(?![0-9A-F]{2})/g, ''));
        for (const one of removed) expect(decoded).not.toContain(one);
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);

test('cleaning twice changes nothing, and what was taken out is stored with nothing', () => {
  const once = cleanSighting(
    { ...sample, text: 'Hello Ada Lovelace, your code 482917 is wrong.' },
    sample.url,
  );
  expect(cleanSighting(once, once.url)).toEqual(once);
  expect(JSON.stringify(structuredClone(once))).not.toMatch(/Ada|482917/);
});

test('a reference that no other text gives away stays', () => {
  const seen = cleanSighting(
    { ...sample, text: 'Error code: 482917. Hello Ada Lovelace.', title: 'Error 482917' },
    sample.url,
  );
  expect(seen).toMatchObject({ text: 'Error code: 482917. Hello [name].', title: 'Error 482917' });
});
