import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applicationView } from './application-view.ts';
import { stories, storyTime } from './fixtures.ts';
import { setLocale } from './testing/fake-i18n.ts';

// In a file of its own: a formatter that another test has made already would be made no more.

beforeEach(() => setLocale('en'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each<keyof typeof stories>(['nothing', 'correction', 'once', 'directions', 'unknown'])(
  'what the first view of "%s" says needs no formatter, the first of which takes as long as all the rest',
  name => {
    vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'Europe/Berlin' } });
    const formatters = (['DateTimeFormat', 'NumberFormat', 'ListFormat', 'Collator'] as const).map(one =>
      vi.spyOn(Intl, one),
    );
    const shown = applicationView(stories[name], storyTime);
    const { verdict, ladder, questions, contacts, noteCount, system } = shown;
    expect(verdict.headline).not.toBe('');
    expect([ladder, questions, contacts, system].every(Boolean)).toBe(true);
    expect(formatters.flatMap(one => one.mock.calls)).toEqual([]);
    vi.restoreAllMocks();
    expect(noteCount).toBe(shown.notes.length);
  },
);
