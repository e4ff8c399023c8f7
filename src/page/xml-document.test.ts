// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findMessages } from './find-messages.ts';
import { readFacts } from './read-facts.ts';
import { readPassages } from './read-passages.ts';

/** As Firefox opens an answer in XML: the tree itself, without a body. Chromium shows a page of its own around it. */
function opened(xml: string, contentType: string): Document {
  const doc = new DOMParser().parseFromString(xml, 'application/xml');
  const own = {
    body: null,
    contentType,
    title: '',
    URL: 'https://jobs.example/sent',
    elementsFromPoint: () => [],
  };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(doc, name, { value });
  return doc;
}

const denied =
  '<Error><Code>Denied</Code><Message>The upload was denied.</Message><RequestId>44A2</RequestId></Error>';

test('an answer in XML says what is wrong, and reading the rest of it finds nothing and ends', () => {
  const doc = opened(denied, 'application/xml');
  expect(findMessages(doc, null).map(({ seen }) => seen.text)).toEqual([
    'The upload was denied. RequestId: 44A2',
  ]);
  expect(readFacts(doc, null)).toMatchObject({ job: null, footer: '', links: [] });
  expect(readPassages(doc)).toEqual([]);
});

test('what is called an error as a whole says its title', () => {
  const doc = opened('<error><title>413 Payload Too Large</title></error>', 'application/xml');
  expect(findMessages(doc, null).map(({ seen }) => seen.text)).toEqual(['413 Payload Too Large.']);
  const posting = opened('<job><title>413 miles a day: driver</title></job>', 'application/xml');
  expect(findMessages(posting, null)).toEqual([]);
});

test('a drawing says nothing', () => {
  const doc = opened('<svg xmlns="http://www.w3.org/2000/svg"><error>No</error></svg>', 'image/svg+xml');
  expect(findMessages(doc, null)).toEqual([]);
});
