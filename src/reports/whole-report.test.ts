import { describe, expect, test } from 'vitest';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import { applicationHtml } from './application-html.ts';
import { applicationMarkdown } from './application-markdown.ts';
import { asked, written } from './testing/letter.ts';

// One report word for word: whoever helps reads it as it is here.

const application = {
  ...sampleApplication,
  tried: [{ remedy: 'other-browser', at: '2026-03-02T11:00:00+01:00' }],
  channels: [
    sampleChannel,
    {
      ...sampleChannel,
      value: '+441234567890',
      purpose: 'recruiting' as const,
      extension: '12',
      hours: 'Mon 9-5',
      asOf: '2026-01-31',
    },
  ],
  outreach: [{ ...asked, answer: 'Please ask the employer.' }, written],
};
const noted = { ...sampleNote, step: 'Step 2 of 3', screenshot: 'key' };
const cookies = {
  ...sampleNote,
  id: 'note-2',
  understanding: { ...sampleNote.understanding, kind: 'benign' },
} as const;
const given = { application, notes: [noted, cookies], vendor: null, lang: 'en' } as const;

const page = 'https://jobs.acme-apply.example/globex/1234/apply';
const time = '2 March 2026 at 09:30 (UTC+01:00, Europe/Berlin)';

test('as Markdown', () => {
  expect(applicationMarkdown(given)).toBe(`# Report on an online application: Gardener (1234)

- **Job:** Gardener
- **Job number:** 1234
- **Employer:** Globex
- **Page:** \`${page}\`
- **Status:** no confirmation so far

## What happened (1): system error

- **Time:** ${time}
- **Attempt:** 1
- **Page:** Apply: Gardener, Step 2 of 3, \`${page}\`
- **Message on the screen:** “Something went wrong. Please try again later.”
- **Reference numbers shown:** AA-17
- **Server response:** HTTP 500
- **Reference numbers in the server’s response:** req-7f3a
- **What I did:**
  1. opened: “Apply: Gardener”
  2. attached: PDF, 2.1 MB
  3. clicked: “Submit application”
- **Browser and system:** Firefox 140, Windows 11

## What I have tried

- used another browser (2 March 2026)

## Contacted so far

- 3 March 2026, technical support, through the form, could not help: “Please ask the employer.”
- 3 March 2026, Globex, by email, no answer so far

## Contacts found

- help@acme-apply.example (technical support; \`${page}\`)
- +441234567890 (12; Mon 9-5; \`${page}\`; 2026-01-31)

*Recorded with Callworthy in the applicant’s own browser.*
`);
});

test('as a page', () => {
  const html = applicationHtml(given, { 'note-1': Uint8Array.of(1, 2, 3) });
  expect(html.slice(html.indexOf('<main>'))).toBe(`<main>
<h1>Report on an online application: Gardener (1234)</h1>
<dl>
<dt>Job</dt><dd>Gardener</dd>
<dt>Job number</dt><dd>1234</dd>
<dt>Employer</dt><dd>Globex</dd>
<dt>Page</dt><dd>${page}</dd>
<dt>Status</dt><dd>no confirmation so far</dd>
</dl>
<section>
<h2>What happened (1): system error</h2>
<dl>
<dt>Time</dt><dd>${time}</dd>
<dt>Attempt</dt><dd>1</dd>
<dt>Page</dt><dd>Apply: Gardener, Step 2 of 3, ${page}</dd>
<dt>Message on the screen</dt><dd>“Something went wrong. Please try again later.”</dd>
<dt>Reference numbers shown</dt><dd>AA-17</dd>
<dt>Server response</dt><dd>HTTP 500</dd>
<dt>Reference numbers in the server’s response</dt><dd>req-7f3a</dd>
<dt>Browser and system</dt><dd>Firefox 140, Windows 11</dd>
</dl>
<h3>What I did:</h3>
<ol>
<li>opened: “Apply: Gardener”</li>
<li>attached: PDF, 2.1 MB</li>
<li>clicked: “Submit application”</li>
</ol>
<img src="data:image/png;base64,AQID" alt="What happened (1): system error">
</section>
<section>
<h2>What I have tried</h2>
<ul>
<li>used another browser (2 March 2026)</li>
</ul>
</section>
<section>
<h2>Contacted so far</h2>
<ul>
<li>3 March 2026, technical support, through the form, could not help: “Please ask the employer.”</li>
<li>3 March 2026, Globex, by email, no answer so far</li>
</ul>
</section>
<section>
<h2>Contacts found</h2>
<ul>
<li>help@acme-apply.example (technical support; ${page})</li>
<li>+441234567890 (12; Mon 9-5; ${page}; 2026-01-31)</li>
</ul>
</section>
</main>
<footer>Recorded with Callworthy in the applicant’s own browser.</footer>
</body>
</html>
`);
});

describe('with little in it', () => {
  const empty = { ...given, application: sampleApplication, notes: [] };

  test('that nothing happened is said, and no part is empty', () => {
    const report = applicationMarkdown(empty);
    expect(report.split('\n').filter(line => line.startsWith('##'))).toEqual(['## What happened']);
    expect(report).toContain('\n- None.\n');
    expect(applicationHtml(empty)).toContain(
      '<section>\n<h2>What happened</h2>\n<ul>\n<li>None.</li>\n</ul>\n</section>',
    );
  });

  test.each([
    ['2026-03-02T11:00:00+01:00', 'received: 2 March 2026 at 11:00 (UTC+01:00)'],
    [null, 'received'],
  ])('an application that arrived at %s', (receivedAt, status) => {
    const received = { ...sampleApplication, status: 'received' as const, receivedAt };
    expect(applicationMarkdown({ ...empty, application: received })).toContain(`- **Status:** ${status}\n`);
  });

  test('a note without steps, browser, title or screenshot has none of these lines', () => {
    const bare = { ...sampleNote, title: '', step: null, trail: [], environment: null, ids: [], network: [] };
    expect(applicationHtml({ ...empty, notes: [bare] }, { other: Uint8Array.of(1) })).toContain(`<dl>
<dt>Time</dt><dd>2 March 2026 at 09:30 (UTC+01:00)</dd>
<dt>Attempt</dt><dd>1</dd>
<dt>Page</dt><dd>${page}</dd>
<dt>Message on the screen</dt><dd>“Something went wrong. Please try again later.”</dd>
</dl>
</section>`);
  });

  test('what is no failure has no number among the attempts', () => {
    const arrived = {
      ...sampleNote,
      understanding: { ...sampleNote.understanding, kind: 'success' as const },
    };
    expect(applicationMarkdown({ ...empty, notes: [arrived] })).not.toContain('Attempt');
  });

  test('a page may show its own pictures, where it can have any, and nothing else', () => {
    expect(applicationHtml(empty)).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`,
    );
  });
});
