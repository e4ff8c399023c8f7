import { expect, test } from 'vitest';
import { maxPosting } from '../applications/posting.ts';
import { cleanPosting } from './clean-posting.ts';

const at = '2026-03-02T14:40:00+01:00';
const url = 'https://jobs.globex.example/7';

test('a posting is kept with its lines and without what tells of the applicant', () => {
  const text = 'Gardener\n\n• Prune, sow and water\nSigned in as ada@lovelace.example';
  expect(cleanPosting(text, url, at)).toEqual({
    text: 'Gardener\n\n• Prune, sow and water\nSigned in as [e-mail]',
    at,
    url,
    isCut: false,
  });
});

test('one that is longer than anybody reads is cut, says so, and tears nothing apart that was to be taken out', () => {
  const filled = 'word '.repeat(maxPosting / 5);
  expect(cleanPosting(filled, url, at)).toMatchObject({ isCut: false });
  const torn = `${filled.slice(0, maxPosting - 8)}ada@lovelace.example and more words to the end of it`;
  const { text, isCut } = cleanPosting(torn, url, at);
  expect(isCut).toBe(true);
  expect(text.length).toBeLessThanOrEqual(maxPosting);
  expect(text).not.toContain('ada@');
});
