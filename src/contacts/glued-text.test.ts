import { describe, expect, test } from 'vitest';
import { read } from './testing/reading.ts';

/** What is found, as address or number, its extension, and what it is for. */
const found = (text: string) =>
  read(text).map(({ normalized, extension, purpose }) =>
    [normalized, extension && `x${extension}`, purpose].filter(Boolean).join(' '),
  );

describe('a text that was copied without its breaks', () => {
  test('a sentence begins right behind the full stop of the one before', () => {
    const text =
      'Questions about the position: call 608-263-9900.If the form hangs or an upload fails, write to desk@globex.org .For large print or an interpreter call 608-263-9911.';
    expect(found(text)).toEqual([
      '+16082639900 recruiting',
      'desk@globex.org technical-support',
      '+16082639911 accommodation',
    ]);
  });

  test.each([
    ['Call 608-263-9900TTY Number: 608-263-9911', ['+16082639900', '+16082639911']],
    ['Globex State HospitalTelephone Number: 608.263.9900', ['+16082639900']],
    ['Write to desk@globex.orgTechnical support is open all day', ['desk@globex.org']],
    ['Write to desk@globex.org.Need more? Call 608-263-9900.', ['desk@globex.org', '+16082639900']],
  ])('a line begins right behind another: %s', (text, values) => {
    expect(read(text).map(({ normalized }) => normalized)).toEqual(values);
  });

  test.each([
    ['Write to GlobexAccommodations@globex.org', 'globexaccommodations@globex.org'],
    ['Write to HelpContact@globex.org', 'helpcontact@globex.org'],
    ['Write to Application.Help@globex.org', 'application.help@globex.org'],
    ['Write to desk@Globex.Org today', 'desk@globex.org'],
  ])('an address is one word, however it is written: %s', (text, value) => {
    expect(read(text).map(({ normalized }) => normalized)).toEqual([value]);
  });

  test('an extension is read right behind its number', () => {
    expect(read('Call 608-263-9900Ext. 12')).toMatchObject([{ normalized: '+16082639900', extension: '12' }]);
  });

  test('an address of a page keeps its capitals', () => {
    const text = 'For help see https://www.globex.org/Help.Contact, please';
    expect(read(text)).toMatchObject([{ normalized: 'https://www.globex.org/Help.Contact' }]);
  });
});
