import { describe, expect, test } from 'vitest';
import type { Application, Channel } from '../applications/application.ts';
import { inBrackets } from './brackets.ts';
import { draftOutline, draftTo, spokenPart } from './draft.ts';
import { wordingIn, wordings } from './languages.ts';
import { dayIn } from './moment.ts';
import { application, asked, given, langs, written } from './testing/letter.ts';

describe.each(langs)('a second letter to the employer in %s', lang => {
  const { employer, subject, introduction, gap } = wordings[lang];
  const letter = (outreach: Application['outreach'], notes = given.notes) =>
    draftTo('employer', { ...given, application: { ...application, outreach }, notes, lang });
  const opening = (outreach: Application['outreach']) => letter(outreach).body.split('\n\n')[1];
  const earlier = { ...written, at: '2026-02-08T10:00:00+01:00', value: 'jobs@globex.example' };
  const call = { ...written, kind: 'phone' as const, at: '2026-02-11T10:00:00+01:00', value: null };
  const supportLater = { ...asked, at: '2026-02-20T10:00:00+01:00' };
  const ownSupport = { ...supportLater, owner: 'employer' as const, at: '2026-02-21T10:00:00+01:00' };

  test('says at once when and where the reader was written to last, in its subject that it follows', () => {
    expect(opening([earlier, supportLater, ownSupport])).toContain(
      dayIn(lang, earlier.at) + inBrackets(lang, employer.sentTo('jobs@globex.example')),
    );
    expect(opening([call, { ...written, at: '2026-02-09T10:00:00+01:00' }])).toContain(dayIn(lang, call.at));
    expect(letter([earlier]).subject).toContain(subject.employerAgain);
    expect(letter([earlier]).body).not.toContain(introduction(gap.name) || employer.intro);
  });

  test('tells a call from what was written, and gives no address but that of an email', () => {
    const day = dayIn(lang, earlier.at);
    const said = (kind: Channel['kind'], value: string | null) => opening([{ ...earlier, kind, value }]);
    expect(said('phone', '+49 30 1234')).toBe(employer.again.called(day, gap.name));
    expect(said('form', 'https://globex.example/contact')).toBe(employer.again.written(day, gap.name));
    expect(said('email', null)).toBe(employer.again.written(day, gap.name));
    expect(employer.again.called(day, gap.name)).not.toBe(employer.again.written(day, gap.name));
  });

  test('follows nothing where only support was asked, and stays known when a link is too short for the rest', () => {
    const first = [supportLater, ownSupport];
    expect(letter(first).body).toContain(employer.intro);
    expect(letter(first).subject).not.toContain(subject.employerAgain);
    const outline = (outreach: Application['outreach']) =>
      draftOutline('employer', { ...given, application: { ...application, outreach }, lang });
    expect(outline([earlier]).core).toContain(opening([earlier]));
    expect(outline(first).core).not.toContain(employer.intro);
  });

  test('is told on the phone with its day, and a call is no letter', () => {
    const spoken = (outreach: Application['outreach']) => {
      const all = { ...given, application: { ...application, outreach }, lang };
      return spokenPart(draftTo('call-script', all), lang);
    };
    expect(spoken([earlier, call])).toContain(wordings[lang].call.written(dayIn(lang, earlier.at)));
    expect(spoken([call])).not.toContain(dayIn(lang, call.at));
  });
});

describe.each(langs)('a second letter to support in %s', lang => {
  const { support, greeting, introduction, gap } = wordings[lang];
  const earlier = { ...asked, at: '2026-02-08T10:00:00+01:00' };
  const later = { ...asked, kind: 'phone' as const, at: '2026-02-20T10:00:00+01:00' };
  const all = (owner: Channel['owner'], outreach: Application['outreach']) => ({
    ...given,
    application: { ...application, outreach },
    channel: { kind: 'form' as const, owner },
    lang,
  });
  const opening = (owner: Channel['owner'], outreach: Application['outreach']) => {
    const paragraphs = draftTo('support', all(owner, outreach)).body.split('\n\n');
    expect(paragraphs[0]).toBe(greeting.support);
    return paragraphs[1];
  };
  const first = introduction(gap.name) || support.intro;

  test('says at once when its help desk was asked last, and keeps that when a link is too short', () => {
    const again = support.again(dayIn(lang, later.at), gap.name);
    expect(opening('vendor', [earlier, later])).toBe(again);
    expect(again).toContain(dayIn(lang, later.at));
    expect(draftOutline('support', all('vendor', [earlier, later])).core).toContain(again);
  });

  test('is a first one to another help desk, to one of nobody known, and where only those who hire were asked', () => {
    expect(opening('employer', [earlier])).toBe(first);
    expect(opening('unknown', [{ ...earlier, owner: 'unknown' }])).toBe(first);
    expect(opening('employer', [written])).toBe(first);
    expect(draftOutline('support', all('employer', [earlier])).core).not.toContain(support.intro);
  });
});

describe.each(langs)('a letter in %s after an answer that somebody is looking into it', lang => {
  const w = wordings[lang];
  const told = { outcome: 'looking-into-it' as const, answeredAt: '2026-02-20T10:00:00+01:00' };
  const input = (outreach: Application['outreach']) => ({
    ...given,
    application: { ...application, outreach },
    channel: { kind: 'email' as const, owner: 'vendor' as const },
    lang,
  });
  const thanks = w.lookingInto(dayIn(lang, told.answeredAt));

  test('thanks for it, names its day, and keeps both when a link is too short', () => {
    expect(thanks).toContain(dayIn(lang, told.answeredAt).replace(/^[^\d]*/, ''));
    for (const [recipient, outreach] of [
      ['support', { ...asked, ...told }],
      ['employer', { ...written, ...told }],
    ] as const) {
      const opening = draftTo(recipient, input([outreach])).body.split('\n\n')[1];
      expect(opening?.endsWith(thanks)).toBe(true);
      expect(draftOutline(recipient, input([outreach])).core).toContain(opening);
    }
    expect(draftTo('support', input([asked])).body).not.toContain(thanks);
  });

  test('tells the employer of it in a line', () => {
    const { body } = draftTo('employer', input([{ ...asked, ...told }]));
    expect(body).toContain(w.outcome['looking-into-it']);
    expect(body).not.toContain(thanks);
  });
});

test('a letter to one person opens as a first one, whatever the employer was asked before', () => {
  const { body } = draftTo('employer', { ...given, lang: 'ja', exception: 1 });
  expect(body).toContain('突然のご連絡');
});

test('Italian has an article for a day that begins with a vowel', () => {
  const { again } = wordingIn('it').employer;
  expect(again.written('8 marzo 2026', '')).toContain('dell’8 marzo');
  expect(again.called('11 marzo 2026', '')).toContain('dell’11 marzo');
  expect(again.written('18 marzo 2026', '')).toContain('del 18 marzo');
  expect(wordingIn('it').call.written('8 marzo 2026')).toContain('l’8 marzo');
  expect(wordingIn('it').support.again('8 marzo 2026', '')).toContain('l’8 marzo');
});
