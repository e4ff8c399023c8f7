import { describe, expect, test } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { draftTo, spokenPart } from './draft.ts';
import { reportLang, wordings } from './languages.ts';
import { application, given, langs, workedAgain } from './testing/letter.ts';

describe.each(langs)('in %s', lang => {
  test.each(['support', 'employer', 'call-script'] as const)(
    '%s: no gap, no placeholder, no loose end',
    recipient => {
      const { subject, body } = draftTo(recipient, { ...given, lang });
      expect(subject).not.toMatch(/undefined|null|\$\{/);
      expect(body).not.toMatch(/undefined|null|\$\{|\n\n\n| $/m);
      expect(body).toContain('req-7f3a');
    },
  );

  test('what is said on the phone is spoken: no sentence of a letter, and none that goes on behind a greeting', () => {
    const { gap, referral, flashy } = wordings[lang];
    for (const exception of [1, 3] as const) {
      const spoken = spokenPart(draftTo('call-script', { ...given, lang, exception }), lang);
      expect(spoken).not.toContain(referral.intro(gap.friend));
      expect(spoken).not.toContain(flashy.intro);
      expect(spoken).not.toMatch(/^\p{Ll}/mu);
      expect(spoken.includes(gap.friend)).toBe(exception === 1);
    }
  });

  test('the job is named with its number in brackets as they are in the language', () => {
    const wide = ['ja', 'zh', 'zh-Hant'].includes(lang);
    expect(draftTo('employer', { ...given, lang }).subject).toContain(
      wide ? 'Gardener（1234）' : 'Gardener (1234)',
    );
  });

  test('an application of which nothing is known still makes a letter', () => {
    const unknown = { ...sampleApplication, employer: null, job: { title: null, id: null }, vendor: null };
    const { subject, body } = draftTo('support', {
      ...given,
      application: unknown,
      notes: [],
      vendor: null,
      lang,
    });
    expect(subject).toBe(wordings[lang].subject.support);
    expect(body.split(sampleApplication.url)).toHaveLength(2);
  });

  test('dates are written in the language', () => {
    expect(draftTo('support', { ...given, lang }).body).not.toContain(
      lang === 'en' ? '2026-03' : '3 March 2026',
    );
  });
});

test('the language is that of the tag, where it is one of ours', () => {
  expect([
    reportLang('de-AT'),
    reportLang('DE'),
    reportLang('xx'),
    reportLang(null),
    reportLang('constructor'),
    reportLang('zh-CN'),
    reportLang('zh-TW'),
    reportLang('zh-Hant-HK'),
    reportLang('pt'),
    reportLang('pt-BR'),
    reportLang('pt_PT'),
    reportLang('pt-AO'),
  ]).toEqual(['de', 'de', 'en', 'en', 'en', 'zh', 'zh-Hant', 'zh-Hant', 'pt', 'pt', 'pt-PT', 'pt-PT']);
});

test.each(langs)('that the form works again is no contact that took place, in %s', lang => {
  const worked = { ...given, lang, application: { ...application, outreach: [workedAgain] } };
  for (const to of ['support', 'employer', 'call-script'] as const)
    expect(draftTo(to, { ...worked, exception: 2 }).body).not.toContain(wordings[lang].outcome.resolved);
});
