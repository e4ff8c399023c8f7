import { expect, test } from 'vitest';
import { pageChannels } from './page-channels.ts';

const documentUrl = 'https://jobs.globex.org/apply?job=77&token=Zk3xQ9vT1pLmN8rS2wYb&email=ada%40initech.org';

test('what is stored of a contact tells nothing of the applicant', () => {
  const channels = pageChannels(
    [
      {
        text: 'Signed in as ada@initech.org, +1 312 555 7487 is your number. Trouble with the form? Write to help@globex.org or use our help form.',
        heading: null,
        position: 'help-box',
        links: [{ href: 'https://jobs.globex.org/help?session=Zk3xQ9vT1pLmN8rS2wYb', text: 'help form' }],
        documentUrl,
      },
    ],
    { pageUrl: documentUrl, vendor: null, lang: 'en' },
  );
  expect(channels.map(({ value }) => value).toSorted()).toEqual([
    'help@globex.org',
    'https://jobs.globex.org/help?session=removed',
  ]);
  expect(JSON.stringify(channels)).not.toMatch(/ada|Zk3x|7487/);
  expect(channels[0]?.source).toBe('https://jobs.globex.org/apply?job=77&token=removed&email=removed');
});
