import { describe, expect, test } from 'vitest';
import type { Application } from '../applications/application.ts';
import { sampleApplication } from '../applications/samples.ts';
import { callLength } from './call-length.ts';
import { draftTo, spokenPart } from './draft.ts';
import { wordings } from './languages.ts';
import { application, asked, given, langs, written } from './testing/letter.ts';

describe('the call script', () => {
  const script = () => draftTo('call-script', given);

  test('is short where it is said, and keeps the facts at hand', () => {
    const spoken = spokenPart(script(), 'en');
    expect(spoken).toContain('I would like to apply for a position with you: Gardener (1234).');
    expect(spoken).toContain('I have asked technical support');
    expect(spoken).not.toContain('HTTP');
    expect(script().body).toContain('HTTP 500');
  });

  test('has at hand what was noted, in the order in which somebody asks for it', () => {
    const { subject, body } = script();
    expect(subject).toContain('my online application');
    const order = [
      wordings.en.call.thanks,
      'Have this ready:',
      'Job: Gardener',
      'Message on the screen',
      'Employer: Globex',
      'Application system: Acme Apply',
      '1. opened',
      'used another browser',
      'Firefox 140',
      wordings.en.call.ifNo,
    ];
    const places = order.map(words => body.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test.each<[what: string, outreach: Application['outreach'], said: [support: boolean, written: boolean]]>([
    ['support alone', [asked], [true, false]],
    ['those who hire', [written], [false, true]],
    ['the employer’s own technical support', [{ ...asked, owner: 'employer' }], [true, false]],
    ['those who hire, by phone', [{ ...written, kind: 'phone' }], [false, false]],
    ['somebody else', [{ ...written, owner: 'unknown' }], [false, false]],
  ])('says who was asked before: %s', (_, outreach, said) => {
    const { supportAsked, written: letterSent } = wordings.en.call;
    const spoken = spokenPart(
      draftTo('call-script', { ...given, application: { ...application, outreach } }),
      'en',
    );
    expect([spoken.includes(supportAsked), spoken.includes(letterSent('3 March 2026'))]).toEqual(said);
    expect(spoken).not.toMatch(/\n\n|undefined/);
  });

  test('names the one who suggested the call, word for word', () => {
    const { call, gap } = wordings.en;
    expect(draftTo('call-script', { ...given, exception: 1 }).body).toBe(
      [
        `${call.hello(gap.name)}\n${call.referral(gap.friend)}\n${call.about('Gardener (1234)')}\n${call.moment}\n${call.thanks}`,
        'Have this ready:',
        'Job: Gardener\nJob number: 1234\nClosing date: 20 March 2026',
        `Employer: Globex\nApplication system: Acme Apply\nPage: ${application.url}`,
        call.ifNo,
      ].join('\n\n'),
    );
  });

  test.each([1, 3] as const)('for exception %i does not ask to apply where one has applied', exception => {
    const { call } = wordings.en;
    const said = (status: Application['status']) =>
      draftTo('call-script', { ...given, exception, application: { ...application, status } }).body;
    expect(said('received')).toContain(call.applied('Gardener (1234)'));
    expect(said('received')).not.toContain(call.about('Gardener (1234)'));
    expect(said('not-submitted')).toContain(call.about('Gardener (1234)'));
  });

  test.each([1, 3] as const)('for exception %i has no fault at hand', exception => {
    const { body } = draftTo('call-script', { ...given, exception });
    expect(body).toContain('Have this ready:\n\nJob: Gardener');
    expect(body).not.toMatch(/HTTP|clicked|another browser|Firefox|\n\n\n/);
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
