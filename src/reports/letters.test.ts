import { describe, expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { draftOutline, draftTo, gapsIn } from './draft.ts';
import { type ReportLang, wordings } from './languages.ts';

const given = {
  application: {
    ...sampleApplication,
    tried: [{ remedy: 'other-browser', at: '2026-03-02T11:00:00+01:00' }],
  },
  notes: [sampleNote],
  vendor: null,
  channel: null,
};
const langs = Object.keys(wordings) as ReportLang[];

describe.each(langs)('a letter in %s', lang => {
  const letters = () => [
    draftTo('support', { ...given, lang }),
    draftTo('employer', { ...given, lang }),
    draftTo('employer', { ...given, lang, exception: 1 }),
    draftTo('employer', { ...given, lang, exception: 3 }),
  ];

  test('leaves room for the name, and has it where it was given', () => {
    for (const letter of letters()) expect(gapsIn(letter, lang)).toContain(wordings[lang].gap.name);
    const signed = draftTo('support', { ...given, lang, name: 'Mia Muster' });
    expect(signed.body.split('\n').at(-1)).toContain('Mia Muster');
    expect(gapsIn(signed, lang)).toEqual([]);
  });

  test('claims no recommendation, but leaves room for the name of who gave one', () => {
    const { gap } = wordings[lang];
    expect(letters().map(letter => gapsIn(letter, lang).includes(gap.friend))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(letters()[2]?.subject).not.toContain(gap.friend);
  });

  test('has no label without a list under it', () => {
    const labels = Object.values(wordings[lang].label).map(label => label + wordings[lang].colon.trimEnd());
    for (const { body } of letters()) {
      const lines = body.split('\n');
      for (const [i, line] of lines.entries())
        if (labels.includes(line)) expect(lines[i + 1]).toMatch(/^(?:- |1\. )/);
    }
  });

  test('has an outline whose paragraphs stand in it', () => {
    for (const [to, exception] of [
      ['support', 2],
      ['employer', 2],
      ['employer', 1],
      ['employer', 3],
    ] as const) {
      const all = { ...given, lang, exception };
      const paragraphs = draftTo(to, all).body.split('\n\n');
      const { core, leads } = draftOutline(to, all);
      expect(core).toHaveLength(2);
      for (const one of core) expect(paragraphs).toContain(one);
      // A letter about a failure leads over to its facts, and a shortened one must not end with that.
      const led = exception === 2 ? [wordings[lang][to].details] : [];
      expect(leads.filter(lead => paragraphs.includes(lead))).toEqual(led);
    }
  });
});

test.each(langs)('what the browser blocked is said in the language, in %s', lang => {
  const environment = { ...sampleNote.environment!, blocking: ['3 blocked'] };
  const { body } = draftTo('support', { ...given, lang, notes: [{ ...sampleNote, environment }] });
  expect(body).toContain(wordings[lang].blocked + wordings[lang].colon + '3');
  expect(body).not.toContain('3 blocked');
});

test('the size of a file is written as in the language', () => {
  expect(draftTo('support', { ...given, lang: 'fr' }).body).toContain('joint : PDF, 2,1\u202fMo');
  expect(draftTo('support', { ...given, lang: 'de' }).body).toContain('PDF, 2,1 MB');
});
