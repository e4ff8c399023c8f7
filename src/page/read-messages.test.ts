// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findMessages } from './find-messages.ts';
import { readMessages } from './read-messages.ts';
import type { PageRules, SeenMessage } from './seen.ts';

// Simulated documents have no layout: what depends on it is tested in real browsers.
beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.elementsFromPoint = () => [];
  ShadowRoot.prototype.elementsFromPoint = () => [];
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

const form =
  '<form><label for="a">Name</label><input id="a" name="a"><label for="b">Mail</label><input id="b" name="b"></form>';

/** So much else that a page is more than one message. */
const long = `<p>${'Words. '.repeat(200)}</p>`;

function texts(html: string, pageRules: PageRules | null = null): string[] {
  document.body.innerHTML = html;
  return readMessages(document, pageRules).map(({ text }) => text);
}

test.each<[string, string, string[]]>([
  ['an alert', `${form}<div role="alert">We could not save it.</div>`, ['We could not save it.']],
  [
    'a banner known by its name only',
    `${form}<div class="x-errorBanner">It failed again.</div>`,
    ['It failed again.'],
  ],
  ['a template that is hidden', `${form}<div role="alert" hidden>We could not save it.</div>`, []],
  [
    'a box whose parts to fill in are never shown',
    `${form}<div role="dialog"><h2>Oops</h2><p>We could not save it.</p><input type="text" hidden><input type="file" hidden><select hidden></select><label hidden><input type="checkbox"></label></div>`,
    ['Oops We could not save it.'],
  ],
  [
    'nothing in a row whose box is drawn in place of the hidden one',
    `${form}<div class="row has-error"><input type="checkbox" id="c" hidden><label for="c">I agree to that.</label></div>`,
    [],
  ],
  [
    'a box of two parts, the first of which is its title',
    `${form}<div role="alert" class="notification"><b class="notification-title">Not sent</b><p class="notification-text">Our server broke.</p></div>`,
    ['Not sent Our server broke.'],
  ],
  [
    'a file that went through, in a row that is called by what fails',
    `${form}<div class="preview preview-success"><b>3 KB</b> <span>Cook_CV.pdf</span><button>Remove</button></div>`,
    [],
  ],
  ['how far a form has come', `${form}<div role="status">2 of 5 steps complete</div>`, []],
  ['the same in German', `${form}<div class="alert">3 von 6 Abschnitten ausgefüllt</div>`, []],
  [
    'parts that are missing',
    `${form}<div role="alert">2 of 5 sections incomplete</div>`,
    ['2 of 5 sections incomplete'],
  ],
  [
    'how many files went through',
    `${form}<div role="status">1 of 3 files uploaded</div>`,
    ['1 of 3 files uploaded'],
  ],
  [
    'a sentence that ends with the name of a file',
    `${form}<div role="status">Could not open cv.pdf</div>`,
    ['Could not open cv.pdf'],
  ],
  [
    'a file that is an alert, and what its button says',
    `${form}<div role="alert">cv.pdf <button>Upload failed. Try again</button></div>`,
    ['cv.pdf Upload failed. Try again'],
  ],
  [
    'a file whose row is marked as wrong',
    `${form}<div class="error">cv.pdf <a href="#">Not accepted</a></div>`,
    ['cv.pdf Not accepted'],
  ],
  [
    'files that did not',
    `${form}<div role="alert" class="upload-error">Not taken: <span>cook.pdf</span> <span>cook-2.pdf</span></div>`,
    ['Not taken: cook.pdf cook-2.pdf'],
  ],
  [
    'a place for files that hides its field',
    `${form}<div class="upload-message">Drop a file here.<input type="file" hidden></div>`,
    [],
  ],
  ['an empty live region', `${form}<div aria-live="polite"></div>`, []],
  ['a lone asterisk', `${form}<span class="error">*</span>`, []],
  [
    'a cookie banner',
    `${form}<div class="cookie-notice"><p class="message">We use cookies here.</p></div>`,
    [],
  ],
  [
    'what became of a newsletter',
    `${long}<form><label>E-mail <input type="email"></label><button>Subscribe</button></form><div class="error">We could not sign you up.</div>`,
    [],
  ],
  [
    'what became of an application, on a page with a newsletter at its end',
    `${long}<main><div role="alert">We could not send your application.</div></main><footer><form><input type="email"><button>Subscribe</button></form></footer>`,
    ['We could not send your application.'],
  ],
  [
    'the same where both stand side by side',
    `${long}<div role="alert">Your application could not be sent.</div><form><input type="email"><button>Subscribe</button></form>`,
    ['Your application could not be sent.'],
  ],
  [
    'the same where its fields are in no form',
    `${long}<div><div class="error">We could not send it.</div><input type="text"><input type="tel"></div><form><input type="email"><button>Subscribe</button></form>`,
    ['We could not send it.'],
  ],
  [
    'what became of a password that was forgotten',
    `${long}<form><label>E-mail <input type="email"></label><button>Reset password</button></form><div class="error">We could not send the link.</div>`,
    ['We could not send the link.'],
  ],
  [
    'what became of a first step with further buttons',
    `${long}<form><label>E-mail <input type="email"></label><button>Next</button><button>Save for later</button></form><div class="error">We could not go on.</div>`,
    ['We could not go on.'],
  ],
  [
    'what became of an address that an application begins with',
    `${long}<form><label>E-mail <input type="email"></label><button>Next</button></form><div class="error">We could not go on.</div>`,
    ['We could not go on.'],
  ],
  [
    'a teaser that is a link',
    `${form}<div class="alert"><a href="/x">Ten mistakes that fail you</a></div>`,
    [],
  ],
  [
    'a label in a marked row',
    '<form><div class="row has-error"><label for="a">Name</label><input id="a"></div></form>',
    [],
  ],
  [
    'an entry of a list that is named like a message',
    `${form}<ul><li class="event-failed">Nobody was at home on Tuesday.</li></ul>`,
    [],
  ],
  [
    'an entry of a list of mistakes',
    `${form}<ul class="errors"><li class="error">It failed again here.</li></ul>`,
    ['It failed again here.'],
  ],
  [
    'what is said in a conversation',
    `${form}<div role="log"><p class="message error">I got an error here.</p></div>`,
    [],
  ],
  ['a hint about mistakes', `${form}<p class="error-hint">Only the last three digits.</p>`, []],
  [
    'an article about something that failed',
    '<article><h1>Network down for hours</h1><p>The service was unavailable.</p><p>It runs again.</p></article>',
    [],
  ],
  [
    'a list of links about failures',
    '<main><h1>Newest threads</h1><p><a href="/1">My session has expired again</a></p><p><a href="/2">Server error on Sundays</a></p></main>',
    ['Newest threads'],
  ],
  ['advice in a box', `${form}<p class="alert alert-info">Nothing fits your search.</p>`, []],
  [
    'the answer of a form plug-in',
    `${form}<div class="response-output">There was an error trying to send it.</div>`,
    ['There was an error trying to send it.'],
  ],
  [
    'a hint at a field',
    '<form><input id="a" name="a"><p class="field-message">As in your passport</p></form>',
    [],
  ],
  [
    'a notice that floats over the page, without its button',
    `${form}<div style="position: fixed">It was not kept. Try again!<button>Close</button></div>`,
    ['It was not kept. Try again!'],
  ],
  ['a bar that floats there too', `${form}<div style="position: fixed">Globex Careers in Oslo</div>`, []],
  [
    'words written in red',
    `${form}<font color="red">It was not kept today.</font><i style="color: red">Nor this.</i>`,
    ['It was not kept today.', 'Nor this.'],
  ],
  ['how fields are marked', `${form}<p class="form-message">* These have to be filled in</p>`, []],
  ['advice beforehand', `${form}<p class="hint-message">Five wrong tries lock the account.</p>`, []],
  ['progress', `${form}<p role="status">Uploading…</p><p class="toast">Uploading: 40 %</p>`, []],
  [
    'what a password must have',
    '<form><input type="password" aria-describedby="r"><ul id="r" class="validation"><li class="invalid">A digit, too</li></ul></form>',
    [],
  ],
  [
    'a summary that leads to the fields',
    `${form}<ul class="error-summary"><li><a href="#a">Enter your name</a></li></ul>`,
    ['Enter your name'],
  ],
  [
    'a page of one message within the frame of its site',
    `<header><nav>${'<a href="/x">Our offices</a> '.repeat(90)}</nav></header><main><h1>Gone</h1><p>This page is not there.</p></main><footer><input></footer>`,
    ['Gone This page is not there.'],
  ],
  [
    'the heading of a long page, where it is a sentence',
    `<h1>Thank you, Ada!</h1><p>It is with us.</p><h2>More jobs</h2>${'<p>Some more words</p>'.repeat(90)}`,
    ['Thank you, Ada! It is with us.'],
  ],
  ['the title of a long page', `<h1>Failure Analyst in Oslo</h1>${'<p>Some more words</p>'.repeat(90)}`, []],
  [
    'a page of many words, once more with its first ones',
    `<h1>It has arrived</h1><p>${'Somebody will look at it. '.repeat(2)}</p><p>Until then.</p>`,
    [
      'It has arrived Somebody will look at it. Somebody will look at it. Until then.',
      'It has arrived Somebody will look at it. Somebody will look at it.',
    ],
  ],
  [
    'a page named as one',
    '<div class="error-page"><h1>Gone</h1><p>This page is not there.</p></div>',
    ['Gone This page is not there.'],
  ],
])('%s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('a field that is wrong, with its label and never its value', () => {
  document.body.innerHTML = `<form><label for="mail">E-mail *</label><input id="mail" value="jane@home.example"
    aria-invalid="true" aria-describedby="m"><p id="m">Enter a valid address</p></form>`;
  expect(readMessages(document, null)).toMatchObject([
    { text: 'Enter a valid address', context: 'inline', rule: null, field: 'E-mail' },
  ]);
});

test('a field that is wrong and points to nothing: the words beside it', () => {
  document.body.innerHTML = `<form><div><label for="a">Town</label><input id="a" aria-invalid="true"><p>Please fill it in</p></div>
    <div><label for="b">Street</label><input id="b"><p>As on your letters</p></div></form>`;
  expect(readMessages(document, null)).toMatchObject([
    { text: 'Please fill it in', context: 'inline', rule: null, field: 'Town' },
  ]);
});

test('a summary gives way to the messages in it, a wrapper to the message it wraps', () => {
  expect(
    texts(
      `${form}<div class="error-box"><div role="alert"><p class="error-text">Not saved today.</p></div></div>`,
    ),
  ).toEqual(['Not saved today.']);
});

test('thanks and failure side by side are templates of a page without its style sheet', () => {
  expect(
    texts(
      `${form}<div class="form-done">Thank you very much!</div><div class="form-fail">That went wrong.</div>`,
    ),
  ).toEqual([]);
});

test('open shadow roots are read', () => {
  document.body.innerHTML = `${form}<div id="host"></div>`;
  document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML =
    '<p role="alert">We could not save it.</p>';
  expect(readMessages(document, null).map(({ text }) => text)).toEqual(['We could not save it.']);
});

const pageRules: PageRules = {
  vendor: 'Acme',
  kinds: [],
  rules: [
    { selector: '[role=alert]', text: 'page is loaded', kind: 'benign' },
    { selector: '.aa-box', text: 'could not', kind: 'system' },
    { selector: null, text: "we've got it", kind: 'success' },
  ],
};

test.each<[string, string, (string | null)[]]>([
  ['what the vendor says to ignore is left out', '<div role="alert">The page is loaded</div>', []],
  ['selector and saying together', '<div class="aa-box">We could not save it</div>', ['system']],
  ['a saying anywhere, with the other apostrophe', '<h2>We’ve got it</h2>', ['success']],
  ['neither fits', '<div role="alert">Something else</div>', [null]],
])('rules of the vendor: %s', (_, html, expected) => {
  document.body.innerHTML = form + html;
  expect(readMessages(document, pageRules).map(({ rule }) => rule)).toEqual(expected);
});

test.each<[string, string, string, boolean]>([
  [
    'the heading says the same',
    'Not found · Globex',
    '<h1>Job not found</h1><p>It is closed or moved.</p>',
    false,
  ],
  [
    'it is a path to no more than “Error”',
    'Blog › Error',
    '<p>Something has failed on this website.</p>',
    false,
  ],
  [
    'it has the name of a program before that',
    'Gate 4.2 Detailed Error - 500.19 - Internal Server Error',
    '<h2>HTTP Error 500.19 - Internal Server Error</h2><h3>The settings of the page are invalid.</h3>',
    false,
  ],
  [
    'the name of a program is before something else',
    'Gate 4.2 Error - The licence is over',
    '<h2>HTTP Error 500.19</h2><h3>The settings of the page are invalid.</h3>',
    true,
  ],
  ['it says more', '400 Request Header Too Large', '<h1>400 Bad Request</h1><p>That is all.</p>', true],
])(
  'the title of an error page is a message of its own where it says more: %s',
  (_, title, html, isMessage) => {
    document.title = title;
    expect(texts(html).includes(title)).toBe(isMessage);
    document.title = '';
  },
);

test('what stands there from the start and is named as hints are is told apart', () => {
  document.body.innerHTML = `${form}<p class="notice">Your file was not kept.</p><p class="error">It broke.</p>`;
  const marks = ({ text, marked }: SeenMessage) => [text, marked];
  expect(readMessages(document, null).map(marks)).toEqual([
    ['Your file was not kept.', 'hint'],
    ['It broke.', 'wrong'],
  ]);
  // What has come since is an answer, whatever its name.
  expect(findMessages(document, null, 'changed').map(({ seen }) => marks(seen))).toEqual([
    ['It broke.', 'wrong'],
  ]);
});

test('a library of boxes that is named for alerts marks nothing as wrong', () => {
  document.body.innerHTML = `${form}<div class="alertify pulse">The link was copied.</div><div class="alertify ajs-error">It broke here.</div>`;
  expect(readMessages(document, null).map(({ text, marked }) => [text, marked])).toEqual([
    ['The link was copied.', undefined],
    ['It broke here.', 'wrong'],
  ]);
});

test('a title with a word and a number belongs to what the page says', () => {
  document.title = 'Error: 403';
  document.body.innerHTML = '<h1>The last request was denied. Please open the page again.</h1>';
  const read = readMessages(document, null).map(({ text }) => text);
  document.title = '';
  expect(read).toEqual(['403 The last request was denied. Please open the page again.']);
});

test('an error page that names its cause apart is one message, which begins with the cause', () => {
  document.title = 'ERROR: no page';
  document.body.innerHTML =
    '<h1>No page could be fetched</h1><p>This error was said:</p><blockquote id="error"><b>Reading failed</b></blockquote>';
  const [whole, ...rest] = readMessages(document, null).map(({ text }) => text);
  expect(whole).toBe('Reading failed No page could be fetched This error was said:');
  // Once more, no longer than its beginning.
  expect(rest).toEqual(['Reading failed']);
});

test('an error page that explains below its heading what happened is one message with its number', () => {
  document.title = 'globex.example | 522: Connection timed out';
  document.body.innerHTML =
    '<h1><span>Connection timed out</span> <span>Error code 522</span></h1><p>Visit gate.example.</p><h2>What happened?</h2><p>The first connection between the gate and the server of the site timed out. So the page cannot be shown.</p>';
  const [whole, ...rest] = readMessages(document, null).map(({ text }) => text);
  document.title = '';
  expect(whole).toMatch(/^Connection timed out Error code 522 What happened\? The first connection/);
  expect(rest.filter(text => !whole!.includes(text))).toEqual([]);
});

test.each([
  ['Access denied | Oak Gate', 'Access denied - Oak Gate', 'Access denied'],
  ['Zugriff verweigert – Torwächter', 'Zugriff verweigert', 'Zugriff verweigert'],
  ['アクセス拒否 - 門番', 'アクセス拒否', 'アクセス拒否'],
])('of a page that is called a refusal the refusal is told by itself: %s', (title, heading, refusal) => {
  document.title = title;
  document.body.innerHTML = `<h1>${heading}</h1><p>Do you run this site? Write to our desk, and quote the rule and the address below.</p><table><tr><td>Rule</td><td>7</td></tr></table>`;
  const read = readMessages(document, null);
  document.title = '';
  expect(read.map(({ text }) => text)).toContain(refusal);
  expect(new Set(read.map(({ marked }) => marked))).toEqual(new Set(['wrong']));
});

test('a page about a book of that name is called no refusal', () => {
  document.title = 'Access denied, a thriller | Oak Books';
  document.body.innerHTML = '<h1>Access denied</h1><p>A thriller about doors that no longer open.</p>';
  const read = readMessages(document, null);
  document.title = '';
  expect(read.map(({ marked }) => marked)).not.toContain('wrong');
});

test('a question for a person above its one field is read', () => {
  const question = 'Bestätigen Sie bitte, dass Sie kein Roboter sind.';
  expect(texts(`<h1>Gleich geht es weiter</h1><p>${question}</p><form><input name="z"></form>`)).toContain(
    question,
  );
});

test('of the traces on a page the first is told', () => {
  document.title = 'Error';
  const trace = (name: string) => `<pre>${name}: no key\n\tat org.x.${name}.run(${name}.java:12)</pre>`;
  document.body.innerHTML = `<h1>Error</h1><p>Root cause</p>${trace('Outer')}${trace('Inner')}${'<p>Some more words</p>'.repeat(90)}`;
  const read = texts(document.body.innerHTML);
  document.title = '';
  expect(read.filter(text => text.includes('java'))).toEqual([expect.stringContaining('Outer')]);
});

test('faults that a program prints above a form are read, mere warnings are not', () => {
  const printed = (kind: string, words: string) =>
    `<br><b>${kind}</b>: ${words} in <b>/srv/db.php</b> on line <b>12</b><br>`;
  const all =
    printed('Fatal error', 'out of memory') +
    printed('Warning', 'connect(): refused') +
    printed('Warning', 'no key');
  document.body.innerHTML = `${all}${form}`;
  expect(readMessages(document, null)).toMatchObject([
    { text: 'Fatal error: out of memory in /srv/db.php on line 12', rule: 'system' },
    { text: 'Warning: connect(): refused in /srv/db.php on line 12', rule: 'system' },
  ]);
});

test('a fault that a program prints stands for a page without a form, too', () => {
  document.body.innerHTML =
    '<br><b>Fatal error</b>:  Uncaught PDOException: Connection refused in /var/www/html/apply.php:41<br><main><h1>Join our team</h1></main>';
  expect(readMessages(document, null)).toMatchObject([
    { text: expect.stringMatching(/^Fatal error: Uncaught PDOException/), rule: 'system' },
  ]);
});

test.each([
  [
    'an element that is called a message',
    '<mat-snack-bar-container><span>It could not be sent.</span></mat-snack-bar-container>',
  ],
  ['an error of a library of components', '<ion-toast>It could not be sent.</ion-toast>'],
  ['a short name', '<div class="err">It could not be sent.</div>'],
  ['a short name with others', '<p class="txt err-tip">It could not be sent.</p>'],
])('is read: %s', (_, html) => {
  document.body.innerHTML = `${form}${html}`;
  expect(readMessages(document, null).map(({ text }) => text)).toEqual(['It could not be sent.']);
});

test.each([
  ['a name that has the letters', '<div class="terrace">Out on the terrace.</div>'],
  ['an element of the page itself', '<app-root><p>Join our team.</p></app-root>'],
])('is none: %s', (_, html) => {
  document.body.innerHTML = `${form}${html}`;
  expect(readMessages(document, null)).toEqual([]);
});

const asked =
  '<form><label>Name <input name="a"></label><label>Mail <input name="b"></label><button>Send</button></form>';
const plainIn = (html: string) => {
  document.body.innerHTML = html;
  return findMessages(document, null, 'standing').map(({ seen }) => [seen.text, seen.marked]);
};

test.each([
  ['above a form', `<main><h1>Cook</h1><p>Your account was locked.</p>${asked}</main>`],
  [
    'above a form, deeper',
    `<div><div><p>Your account was locked.</p></div></div><h1>Cook</h1><div>${asked}</div>`,
  ],
  ['below a form', `${asked}<div>Your account was locked.</div>`],
  ['before the button', asked.replace('<button>', '<p>Your account was locked.</p><button>')],
  ['behind a field', asked.replace('name="a">', 'name="a"><span>Your account was locked.</span>')],
])('a sentence without any mark is read %s', (_, html) => {
  expect(plainIn(html)).toEqual([['Your account was locked.', 'plain']]);
});

test.each([
  ['that introduces the form', `<p>Please tell us about your last two posts.</p>${asked}`],
  ['of a navigation', `<nav><p>You are not signed in here.</p></nav>${asked}`],
  ['of the foot', `${asked}<footer><p>We are not an agency, sorry.</p></footer>`],
  ['of a label', asked.replace('Name', 'Do not forget your name')],
  ['that is long', `<p>${'We do not pass your data on. '.repeat(12)}</p>${asked}`],
  [
    'where nothing can be filled in',
    '<h1>Cook</h1><p>You do not need a licence.</p><p>Ask us.</p>'.repeat(9),
  ],
])('and none %s', (_, html) => {
  expect(plainIn(html).filter(([, marked]) => marked === 'plain')).toEqual([]);
});

test('what changes later is not read so', () => {
  document.body.innerHTML = `<p>Your account was locked.</p>${asked}`;
  expect(findMessages(document, null, 'changed')).toEqual([]);
});

test.each([
  [
    'a search',
    '<h1>This step is gone</h1><p>It was moved or taken away.</p><form><input name="q"><button>Go</button></form>',
    'This step is gone It was moved or taken away.',
  ],
  [
    'the address for another link',
    '<h1>Link used up</h1><p>It can be opened once only.</p><form><label>Mail <input type="email"></label><button>Send</button></form>',
    'Link used up It can be opened once only.',
  ],
  [
    'a form that is shut as a whole',
    '<h1>Apply: smith</h1><p>The form is out of order for now.</p><form><fieldset disabled><input name="a"><input name="b" type="file"></fieldset></form>',
    'Apply: smith The form is out of order for now.',
  ],
])('a page that says what went wrong is read as a whole beside %s', (_, html, said) => {
  expect(texts(html)).toContain(said);
});

test('a page with a code or a card to fill in is a form', () => {
  expect(texts('<h1>Pay</h1><p>Type the numbers on the front.</p><form><input name="card"></form>')).toEqual(
    [],
  );
  expect(texts('<h1>Code</h1><p>We sent you a code.</p><form><input name="code"></form>')).toEqual([]);
});

test('where a table lays out the page, all of it is read, and not the heading in its own cell alone', () => {
  const html =
    '<table><tr><td><h1>County jobs</h1></td></tr><tr><td><p>A fault stopped us from keeping your answers.</p></td></tr></table>';
  expect(texts(html)).toEqual(['County jobs A fault stopped us from keeping your answers.']);
});

test.each(['Help for applicants', 'Aide aux candidats', 'Häufige Fragen', 'よくある質問'])(
  'a page that is headed as help tells of nothing: %s',
  heading => {
    expect(texts(`<h1>${heading}</h1><p>The link works once. After that it is refused.</p>`)).toEqual([]);
  },
);

test('a helper who is wanted is no help', () => {
  expect(texts('<h1>Helper wanted</h1><p>This job is no longer open to anybody.</p>')).toHaveLength(1);
});

test.each(['Page not found', 'Seite nicht gefunden', 'Page introuvable – Globex'])(
  'a page that is not there says so once, whatever its title adds: %s',
  title => {
    document.head.innerHTML = `<title>${title}</title>`;
    expect(texts('<h1>404</h1><p>There is no such page here.</p>')).toEqual([
      '404 There is no such page here.',
    ]);
    document.head.innerHTML = '';
  },
);
