import { describe, expect, test } from 'vitest';
import { read, unknown } from './testing/reading.ts';

const readingOf = (text: string) =>
  read(text, unknown, { position: 'other' }).map(({ normalized, kind, purpose }) => [
    normalized,
    kind,
    purpose,
  ]);

describe('a fax is known by its word', () => {
  test.each([
    ['Факс: +7 495 365 12 31'],
    ['Φαξ: +30 210 638 4411'],
    ['팩스: +82 2 2100 1234'],
    ['Faks: +47 22 12 34 56'],
  ])('%s', text => {
    expect(readingOf(text).map(([, kind]) => kind)).toEqual(['fax']);
  });

  test('and so is the number that is joined to one', () => {
    expect(
      readingOf('You can fax your résumé to (415) 962-3729 or (415) 390-4666.').map(([, kind]) => kind),
    ).toEqual(['fax', 'fax']);
  });

  test('not what has a word of its own', () => {
    expect(readingOf('Fax (415) 962-3729 or call (415) 390-4666.').map(([, kind]) => kind)).toEqual([
      'fax',
      'phone',
    ]);
  });
});

describe('what only shows how an address is written', () => {
  test.each([
    ['Sähköpostiosoitteen on oltava muodossa matti@globex.org.'],
    ['E-mail zadejte ve formátu jan@globex.org'],
    ['Введите адрес в формате ivan@globex.org'],
    ['Die Adresse muss im Format kim@globex.org sein.'],
    ['E-posta: ad.soyad@globex.org'],
    ['Sähköposti: nimi@globex.org'],
    ['Die Unterlagen als meet_at_noon.zip hochladen.'],
  ])('%s', text => {
    expect(readingOf(text)).toEqual([]);
  });
});

describe('purposes that the nearest words name', () => {
  test.each<[string, string[]]>([
    ['Para colocación de publicidad: one@globex.org', ['sales']],
    ['Classificados: one@globex.org', ['sales']],
    [
      'Attention: Special Accommodations\nIf you have any questions regarding this process, you may call 925-335-1701.',
      ['accommodation'],
    ],
    [
      'To ask about the vacancy call 866-633-7365 (V) or 877-889-5627 (TTY) or write <one@globex.org>.',
      ['recruiting', 'recruiting', 'recruiting'],
    ],
    ['Grievance Officer: Asha Rao\nEmail: grievance@globex.org', ['other']],
  ])('%s', (text, purposes) => {
    expect(readingOf(text).map(([, , purpose]) => purpose)).toEqual(purposes);
  });
});
