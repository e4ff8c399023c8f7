import { describe, expect, test } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { callLength } from './call-length.ts';
import { draftTo, spokenPart } from './draft.ts';
import { wordings } from './languages.ts';
import { given, langs } from './testing/letter.ts';

describe('the call script', () => {
  const script = draftTo('call-script', given);

  test('is short where it is said, and keeps the facts at hand', () => {
    const spoken = spokenPart(script, 'en');
    expect(spoken).toContain('I would like to apply for a position with you: Gardener (1234).');
    expect(spoken).toContain('I have asked technical support');
    expect(spoken).not.toContain('HTTP');
    expect(script.body).toContain('HTTP 500');
  });

  test.each([1, 3] as const)('for exception %i is spoken, not a letter read out', exception => {
    const { subject, body } = draftTo('call-script', { ...given, exception });
    const { call, gap, subject: subjects, referral, flashy } = wordings.en;
    expect(subject).toContain(exception === 1 ? subjects.referral : subjects.flashy);
    expect(body).toContain(exception === 1 ? call.referral(gap.friend) : call.flashy);
    for (const written of [referral.intro(gap.friend), flashy.intro, flashy.ask, call.trouble])
      expect(body).not.toContain(written);
  });

  test('claims nothing that was not done', () => {
    const spoken = spokenPart(draftTo('call-script', { ...given, application: sampleApplication }), 'en');
    expect(spoken).not.toContain('technical support');
    expect(spoken).not.toContain('written');
  });

  test.each(langs)('takes less than a minute in %s', lang => {
    const seconds = callLength(draftTo('call-script', { ...given, lang }), lang);
    expect(seconds).toBeGreaterThan(5);
    expect(seconds).toBeLessThan(60);
  });

  test('gets longer by a second for every fifteen letters', () => {
    expect(callLength({ subject: '', body: 'x'.repeat(150) }, 'en')).toBe(11);
  });
});
