// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findMessages } from './find-messages.ts';
import { readMessages } from './read-messages.ts';

// Parts of ordinary pages that look like messages, and messages that look like ordinary parts.

beforeEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
  Element.prototype.checkVisibility = () => true;
  document.elementsFromPoint = () => [];
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

const read = (html: string) => {
  document.body.innerHTML = html;
  return readMessages(document, null).map(({ text }) => text);
};
const field = '<form><label>Name <input name="n"></label><button>Send</button></form>';

test.each([
  [
    'a result among others',
    '<p class="run run-failed">Lint failed.</p><p class="run run-ok">Tests passed.</p>',
  ],
  [
    'a list that grows',
    '<ol aria-live="polite"><li>12: Lost the ball.</li><li>9: Failed to score.</li></ol>',
  ],
  [
    'what cannot be undone',
    '<section class="danger-zone"><p class="danger-text">Deleting it removes everything.</p></section>',
  ],
  [
    'a state of the page in a box of advice',
    '<p class="banner banner-info" role="status">Your mail is not confirmed.</p>',
  ],
  ['advice in a box', '<p class="warning-note">Once deleted, it cannot be restored.</p>'],
  [
    'what a field must be, said beforehand',
    '<form><input aria-describedby="h"><p id="h" class="helper-text validation">You must be of age.</p></form>',
  ],
])('no message: %s', (_, html) => {
  expect(read(field + html)).toEqual([]);
});

test.each([
  [
    'answers to questions',
    '<h1>Questions</h1><details open><summary>I cannot log in</summary>It was locked.</details><details><summary>Refused</summary></details>',
  ],
  [
    'answers below questions',
    '<h1>Questions</h1><h3>Why was it refused?</h3><p>It was worn.</p><h3>Is my money lost?</h3><p>No, it failed.</p>',
  ],
  [
    'what a program answers, in a manual',
    '<h1>Limits</h1><p>Then it answers 429 and refuses.</p><pre><code>{"error":"refused"}</code></pre>',
  ],
  [
    'something for sale',
    '<h1>The lamp</h1><p class="price">€ 40</p><p>We are sorry, it cannot be sold today.</p>',
  ],
  [
    'what codes mean',
    '<h1>Codes</h1><dl><dt>401</dt><dd>It has expired.</dd><dt>429</dt><dd>Too many.</dd><dt>500</dt><dd>It failed.</dd></dl>',
  ],
  [
    'a thing and its state',
    '<h1>The lake</h1><dl><dt>Shelf</dt><dd>Not available until June.</dd></dl><button>Reserve</button>',
  ],
  [
    'codes of a machine',
    '<h1>Error codes</h1><ul><li>F1: It failed to light.</li><li>F2: No pressure.</li><li>F5: Broken.</li></ul>',
  ],
  [
    'results of a search',
    '<form role="search"><input value="printer"></form><p>Nothing was found for that. Showing others.</p><ul><li>The printer does not answer</li><li>It has failed</li></ul>',
  ],
  [
    'what people have written',
    '<h1>I cannot log in</h1><div class="post">An error comes.</div><div class="post">Here as well.</div>',
  ],
  [
    'requests to a help desk',
    '<h1>My requests</h1><table><tr><th>What</th></tr><tr><td>I cannot pay, an error comes</td></tr></table>',
  ],
])('no page that is a message: %s', (_, html) => {
  expect(read(html)).toEqual([]);
});

test.each([
  [
    'below the button of a form with one field',
    `<form><input name="n"><button>Send</button><div class="response-output">It was not sent, try again.</div></form>`,
    'It was not sent, try again.',
  ],
  [
    'in the list of what was chosen to be sent',
    `<ul class="files"><li class="file file--failed"><span class="file-error">It could not be stored.</span></li></ul><input type="file"><input name="n"><button>Send</button>`,
    'It could not be stored.',
  ],
  [
    'a short name for an error',
    `<form><label>Name <input name="n"></label><div class="err-msg">The check has failed.</div></form>`,
    'The check has failed.',
  ],
  [
    'mistakes in a list',
    `${field}<ul class="error-list"><li>The file was lost.</li><li>The server failed.</li></ul>`,
    'The file was lost. The server failed.',
  ],
])('a message: %s', (_, html, text) => {
  expect(read(html)).toEqual([text]);
});

test.each([
  [
    'its link leads away from it',
    'Site › Error',
    '<p>There has been a grave error on this site.</p><p><a href="/more">Learn more about it</a></p>',
    'There has been a grave error on this site.',
  ],
  [
    'its title adds the number',
    '502 Proxy Error',
    '<h1>Proxy Error</h1><p>The server behind it has answered nothing that can be read.</p>',
    '502 Proxy Error The server behind it has answered nothing that can be read.',
  ],
  [
    'its title ends with the number',
    'We are sorry, it broke (500)',
    '<h1>We are sorry, it broke.</h1>',
    '500 We are sorry, it broke.',
  ],
  [
    'its title begins with the host',
    'jobs.example.com | 520: It broke',
    '<h1>It broke 520</h1>',
    'It broke 520',
  ],
  [
    'its title is the number',
    '503',
    '<h1>The server has too much to do.</h1><p>Come back in a while.</p>',
    '503 The server has too much to do. Come back in a while.',
  ],
  [
    'its title says beforehand that it is an error',
    'ERROR: The address could not be fetched',
    '<h2>The address could not be fetched</h2><p>The system returned: (104).</p>',
    'The address could not be fetched The system returned: (104).',
  ],
  [
    'its title says less',
    'Database Error',
    '<h1>Error while asking the database</h1>',
    'Error while asking the database',
  ],
])('a page is one message: %s', (_, title, html, said) => {
  document.title = title;
  expect(read(html)).toEqual([said]);
  document.title = '';
});

test('news for everybody in a region beside the heading are not what the page says', () => {
  const region =
    '<div role="region"><h2>Important</h2><p>We cannot be reached on Saturday evening.</p></div>';
  expect(read(`${region}<h1>Pay your bill</h1><p>Have your number ready.</p>`)).toEqual([
    'Pay your bill Have your number ready.',
  ]);
});

test.each([
  ['a list', '<ol><li>Bank: you are locked out</li><li>Post: delivery failed</li></ol>'],
  [
    'several blocks of one name',
    '<div class="line"><h3>Line 4</h3><p>Not running.</p></div><div class="line"><h3>Line 9</h3></div>',
  ],
])('%s is not said by the page whose heading stands above it', (_, html) => {
  expect(read(`<h1>Everything of today</h1><p>As of noon.</p>${html}`)).toEqual([
    'Everything of today As of noon.',
  ]);
});

test('words that stand in no element of their own belong to the heading before them', () => {
  expect(read('<h1>Denied</h1>You may not open this on our server.<p>Reference #18.2d351ab8</p>')).toEqual([
    'Denied You may not open this on our server. Reference #18.2d351ab8',
  ]);
});

test('lines of a program under another system are a trace', () => {
  document.body.innerHTML =
    '<pre>TypeError: x is undefined<br>  at /srv/app/a.js:4:2<br>  at Layer.handle [as x] (/srv/b.js:9:1)</pre>';
  expect(readMessages(document, null)).toMatchObject([{ rule: 'system' }]);
});

test('the second line of an error, which help desks ask for, is kept', () => {
  expect(read('<p>No connection to the database<br>errno: 2002, error: No such file</p>')).toEqual([
    'No connection to the database errno: 2002, error: No such file',
  ]);
});

test('nobody sees the space of an empty element before a stop', () => {
  expect(read(`${field}<p role="alert">It was sent <i> </i>. Use .docx next time.</p>`)).toEqual([
    'It was sent. Use .docx next time.',
  ]);
});

describe('rows of a table', () => {
  const row = (words: string) => `<tr class="failed"><td>21 Nov</td><td>${words}</td></tr>`;
  const rows = row('Transfer failed, money returned.') + row('Card refused.') + row('Paid.');
  const fresh = (html: string) => {
    document.body.innerHTML = html;
    return findMessages(document.querySelector('tr')!, null, 'fresh').map(({ seen }) => seen.text);
  };

  test('that come later tell of what is listed', () => {
    expect(fresh(`<table>${rows}</table>`)).toEqual([]);
    const [first, ...others] = rows.split('</tr>');
    expect(
      fresh(`<table><tbody>${first}</tr></tbody><tbody>${others.join('</tr>')}</tbody></table>`),
    ).toEqual([]);
  });

  test.each([
    [
      'one row of its kind, as old pages lay out what they say',
      `<table>${row('It failed.')}<tr><td>Name</td></tr></table>`,
    ],
    ['rows of a form', `<form><table>${rows}</table></form>`],
    ['files that were chosen', `<input type="file"><table>${rows}</table>`],
  ])('are read: %s', (_, html) => {
    expect(fresh(html)).toHaveLength(1);
  });
});

test.each([
  ['what is said in a chat', '<p>I am sorry that your upload failed.</p>', 0],
  ['what a chat marks as wrong', '<p class="send-error">It was not sent, it failed.</p>', 1],
])('%s', (_, html, count) => {
  document.body.innerHTML = `<div role="log">${html}</div>`;
  expect(findMessages(document.querySelector('p')!, null, 'fresh')).toHaveLength(count);
});

test('a number in the title of an article is what it tells of, and elsewhere an error', () => {
  document.title = '404 – The history of a number';
  const story =
    '<h1>404 – the history of a number</h1><p>Everybody has seen it.</p><p>It comes from here.</p>';
  expect(read(`<article>${story}</article>`)).toEqual([]);
  expect(read(story)).not.toEqual([]);
  document.title = '';
});

const explained =
  '<h1>Connection timed out Error code 522</h1><h2>What happened?</h2><p>The origin did not answer in time.</p><h2>What can I do?</h2><p>Please try again in a few minutes.</p>';

test('a server’s own answer also says what happened and what can be done, a page about errors is none', () => {
  document.title = 'jobs.globex.example | 522: Connection timed out';
  expect(read(explained).join(' ')).toMatch(/^Connection timed out Error code 522 What happened/);
  document.title = 'Error codes of our routers';
  expect(read(explained)).toEqual([]);
  document.title = 'Error 522 and Error 524';
  expect(read(`${explained}<p>A 524 is another matter.</p>`)).toEqual([]);
  document.title = '';
});

test('how many there are is no message, how much is wrong is', () => {
  expect(read(`<div aria-live="polite">48 jobs found</div>${field}`)).toEqual([]);
  expect(read(`<div role="alert" class="error">3 errors found</div>${field}`)).toEqual(['3 errors found']);
});

test('a page that repeats what was looked for is no error, whatever that was', () => {
  document.title = 'Search: error 500';
  const search = '<form role="search"><input value="error 500"></form>';
  const found =
    '<h1>14 results for “error 500”</h1><ol><li>What is an error 500?</li><li>Page not found</li></ol>';
  expect(read(search + found)).toEqual([]);
  expect(read(`${search}<h1>Nothing was found for “error 500”</h1><p>Try other words.</p>`)).toEqual([]);
  // The search of a site stands on its error pages, too.
  const failed = '<h1>500 Internal Server Error</h1><p>It failed.</p>';
  document.title = '500 Internal Server Error';
  expect(read(`<form role="search"><input value=""></form>${failed}`)).not.toEqual([]);
  expect(read(`<form role="search"><input value="nurse"></form>${failed}`)).not.toEqual([]);
  document.title = '';
});

test('around the words that were looked for, no sentence tells of the page', () => {
  document.title = 'upload failed - Seek';
  const found =
    '<p>410 results</p><ol><li><p>The server met an error and did not store your upload: seven reasons.</p></li></ol>';
  const search = '<form><input name="words" value="upload failed"><button>Search</button></form>';
  expect(read(search + found)).toEqual([]);
  document.title = 'Brewer';
  const apply = '<form><input name="job" value="Brewer"><input name="n"><button>Send</button></form>';
  expect(read(`<p>The server met an error and could not save your form.</p>${apply}`)).not.toEqual([]);
  document.title = '';
});

test.each(['#cc0000', '#b91c1c', 'crimson', '#D32F2F'])('what is written in %s is read', red => {
  const said = 'The form could not be sent.';
  expect(read(`<font color="${red}">${said}</font>${field}`)).toEqual([said]);
  expect(read(`<span style="color: ${red}">${said}</span>${field}`)).toEqual([said]);
});

test.each([
  'Showing 12 of 48 jobs. 3 of them close today.',
  'Mostrando 5 de 20 ofertas. Una ya no está disponible.',
  'Weak password. Add 5 more characters.',
  'Schwaches Passwort, bitte länger.',
  '18:00 ○ 18:30 ×（満席）',
])('how many there are, how good a password is and what is free are no messages: %s', said => {
  expect(read(`<div aria-live="polite">${said}</div>${field}`)).toEqual([]);
  expect(read(`<div aria-live="polite" class="error">${said}</div>${field}`)).toEqual([said]);
});

test.each(['Site down 02:00–04:00', '22:00-6:00停机维护中'])(
  'from when until when is a message: %s',
  said => {
    expect(read(`<div aria-live="polite">${said}</div>${field}`)).toEqual([said]);
  },
);

test.each([
  ['Internal server error', true],
  ['Envoi impossible', true],
  ['Error', false],
  ['Step two', false],
])('what fails is said in a few words, too: %s', (said, isMessage) => {
  document.body.innerHTML = `<p>${said}</p>`;
  const fresh = findMessages(document.querySelector('p')!, null, 'fresh').map(({ seen }) => seen.text);
  expect(fresh).toEqual(isMessage ? [said] : []);
});

test.each([
  'Filen är för stor och togs bort.',
  'Het bestand is te groot (max. 2 MB).',
  'Plik jest zbyt duży.',
])('that a file is too large is read beside its field: %s', said => {
  expect(read(`<form><label>CV <input type="file"></label><p>${said}</p><button>Go</button></form>`)).toEqual(
    [said],
  );
});

test.each([
  ['behind a break', '<label>Code <input aria-invalid="true"></label><br><span>It has five figures.</span>'],
  ['behind its field and a break', '<input aria-invalid="true"><br><span>It has five figures.</span>'],
  [
    'between label and field',
    '<label for="n">Code</label><p>It has five figures.</p><input id="n" aria-invalid="true">',
  ],
])('what is wrong with a field is read %s', (_, html) => {
  expect(read(`<form>${html}<button>Go</button></form>`)).toEqual(['It has five figures.']);
});

test('what a field points to is no sentence without a mark, whatever its words', () => {
  document.body.innerHTML = `<form><input type="file" aria-invalid="true" aria-errormessage="e"><p id="e">The file is too large.</p><button>Go</button></form>`;
  const [said, ...rest] = readMessages(document, null);
  expect(said).toMatchObject({ text: 'The file is too large.', context: 'inline' });
  expect(said?.marked).not.toBe('plain');
  expect(rest).toEqual([]);
});

test.each(['Nicht gefunden', 'Page introuvable – Globex', 'Strona nie znaleziona', 'ページが見つかりません'])(
  'a page that is called missing calls itself an error in other languages, too: %s',
  title => {
    document.title = title;
    document.body.innerHTML = '<h1>Hm.</h1><p>Whatever was here has moved on, we fear.</p>';
    const marks = readMessages(document, null).map(({ marked }) => marked);
    document.title = '';
    expect(new Set(marks)).toEqual(new Set(['wrong']));
  },
);

const larger =
  '<form><label>Name <input name="n"></label><label>Mail <input name="m"></label><label>Phone <input name="t"></label><button>Apply</button></form>';

test.each([
  ['a map', '<div class="map"><div class="gm-err-message">The map could not be shown.</div></div>'],
  ['a film', '<div class="video-player"><p class="player-error">The film could not be loaded.</p></div>'],
  [
    'what others posted',
    '<div class="social-feed"><p class="feed-error">Posts could not be loaded.</p></div>',
  ],
  ['a weather box', '<div id="weather"><p class="error">The forecast could not be loaded.</p></div>'],
  [
    'a form for news that is not called so',
    '<section><form><input type="email"><button>Join in</button></form><p role="alert">Something went wrong. Try again.</p></section>',
  ],
])('what fails beside the application is none of its messages: %s', (_, html) => {
  expect(read(larger + html)).toEqual([]);
});

test('a chat in a tree of its own is known by its host', () => {
  document.body.innerHTML = `${larger}<x-chat></x-chat>`;
  const tree = document.querySelector('x-chat')!.attachShadow({ mode: 'open' });
  tree.innerHTML = '<div role="alert">Nobody could be reached. Try again later.</div>';
  expect(readMessages(document, null)).toEqual([]);
});

test.each([
  [
    'an own film that could not be sent',
    '<div class="video-answer"><p class="error">Your film could not be sent.</p></div>',
  ],
  [
    'a step of the form',
    '<div class="roadmap-step"><p class="error">This step could not be saved.</p></div>',
  ],
  [
    'what the server says back',
    '<div class="feedback"><p class="error">Your answers could not be saved.</p></div>',
  ],
])('what the application says is read: %s', (_, html) => {
  expect(read(larger + html)).toHaveLength(1);
});

test('where a form for one address is all that there is, it may be the application', () => {
  const only =
    '<section><form><input type="email"><button>Go on</button></form><p role="alert">Something went wrong. Try again.</p></section>';
  expect(read(only)).toContain('Something went wrong. Try again.');
});

test('a box of advice is a hint, also where it is said aloud', () => {
  document.body.innerHTML = `<div class="alert alert-info" role="alert">A password has eight letters.</div>${field}`;
  expect(readMessages(document, null)).toMatchObject([{ marked: 'hint' }]);
  document.body.innerHTML = `<div class="alert alert-danger" role="alert">The password is wrong.</div>${field}`;
  expect(readMessages(document, null)).toMatchObject([{ marked: 'wrong' }]);
});
