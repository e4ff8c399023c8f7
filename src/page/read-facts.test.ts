// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { PageKind } from '../vendors/vendor.ts';
import { readFacts } from './read-facts.ts';
import { readFingerprints } from './read-fingerprints.ts';

beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

const posting = '<script type="application/ld+json">{"@type":"JobPosting","title":"Nurse"}</script>';

test.each<[string, string, PageKind | null]>([
  ['one known password', '<form><input type="email"><input type="password"></form>', 'login'],
  ['an upload, hidden behind a button', '<form><input name="a"><input type="file" hidden></form>', 'form'],
  ['several fields', '<form><input><input><textarea></textarea></form>', 'form'],
  ['job data', `${posting}<p>Words</p>`, 'posting'],
  ['a link to apply', '<a href="/jobs/1/apply">Go</a>', 'posting'],
  ['job data above its form', `${posting}<form><input><input type="file"></form>`, 'form'],
  ['a posting by its sections', '<h1>Pilot</h1><h3>Your tasks</h3><h3>What you’ll bring</h3>', 'posting'],
  ['a French one', '<h3>Profil recherché</h3><h3>Ce que nous vous proposons</h3>', 'posting'],
  ['a Spanish one', '<h3>Perfil buscado</h3><h3>Se ofrece</h3>', 'posting'],
  ['a Portuguese one', '<h3>Principais atribuições</h3><h3>O que oferecemos</h3>', 'posting'],
  ['an Italian one', '<h3>Di cosa ti occuperai</h3><h3>Chi cerchiamo</h3>', 'posting'],
  ['the page of a person', '<h3>Mi perfil</h3><h3>Mis ofertas</h3><h3>Perfil</h3>', null],
  ['one such heading alone', '<h1>Globex</h1><h3>Benefits</h3>', null],
  ['a name to sign in with', '<h1>Sign in</h1><input type="email"><button>Next</button>', 'login'],
  ['a password to choose', '<form id="register"><input><input type="password"></form>', 'form'],
  ['a password and its repetition', '<form><input type="password"><input type="password"></form>', 'form'],
  ['a code of one use', '<form><input type="password" name="otpCode"><button>Next</button></form>', 'form'],
  [
    'a log-in above a long posting',
    `${posting}<form><input><input type="password"></form><p>${'Words. '.repeat(600)}</p>`,
    'posting',
  ],
  ['a newsletter at its foot', '<p>Words</p><footer><input type="email"></footer>', null],
  ['words only', '<p>Words</p>', null],
])('the kind of a page with %s', (_, html, kind) => {
  document.body.innerHTML = html;
  expect(readFacts(document, null).kind).toBe(kind);
});

test('rules of the vendor come first, and a path alone does not deny a form', () => {
  const kindOf = (html: string, address: PageKind = 'posting') => {
    document.body.innerHTML = html;
    const kinds = [
      { kind: 'outage', selector: '.down' },
      { kind: address, path: '.' },
    ] as const;
    return readFacts(document, { vendor: 'Acme', rules: [], kinds }).kind;
  };
  expect(kindOf('<p class="down">Back at six</p>')).toBe('outage');
  expect(kindOf('<p class="down" hidden></p><input>')).toBe('posting');
  expect(kindOf('<form><input><input><input><input type="file" hidden></form>')).toBe('form');
  expect(kindOf('<form><input type="file"></form>')).toBe('posting');
  expect(kindOf('<form><input><input><input><input type="tel"></form>')).toBe('form');
  expect(kindOf('<input><input><input><input placeholder="Filter">')).toBe('posting');
  expect(kindOf('<input><input type="password">')).toBe('login');
  expect(kindOf(posting, 'form')).toBe('posting');
  expect(kindOf('<p>Loading</p>', 'form')).toBe('form');
  expect(kindOf('<form><input><input><input><input type="tel"></form>', 'login')).toBe('login');
});

test('where the parts of the page come from, and its foot', () => {
  document.body.innerHTML = `<form action="https://jobs.acme.example/embed?x=1"></form><a href="https://acme.example/">Acme</a>
    <a href="mailto:a@b.example">Mail</a><footer>Powered by Acme</footer>`;
  const { assets, links, footer } = readFacts(document, null);
  expect(assets).toEqual(['https://jobs.acme.example/embed?x=1']);
  expect(links).toEqual(['https://acme.example/']);
  expect(footer).toBe('Powered by Acme');
});

test('fingerprints: those that are there; wrong selectors match nothing', () => {
  document.body.innerHTML = '<div id="acme-app"></div>';
  expect(readFingerprints(document, ['#acme-app', '#other', '[broken'])).toEqual(['#acme-app']);
});

test.each([
  ['Harbour Pilot', '', '<h1>Careers</h1><h2>Harbour Pilot</h2>', 'Harbour Pilot'],
  ['', 'Hop Yard', '<h1>Hop Yard</h1><h2>Brewer</h2>', 'Brewer'],
  ['Hop Yard', 'Hop Yard', '<h1>Brewer</h1><h2>Hop Yard</h2>', 'Brewer'],
  ['Something else', '', '<h1>Brewer</h1><h2>Tasks</h2>', 'Brewer'],
  ['', 'Hop Yard', '<h1>Hop Yard</h1>', 'Hop Yard'],
  ['', '', '<h1>Careers</h1><h2>Brewer</h2>', 'Careers'],
  ['', '', '<nav><h2>Quick links</h2></nav><main><h1>Brewer</h1></main>', 'Brewer'],
  ['', '', '<aside><h2>You may also like</h2></aside><h2>Brewer</h2>', 'Brewer'],
  ['', '', '<nav><h2>Brewer</h2></nav>', 'Brewer'],
])('of several headings the one that Open Graph repeats: "%s" of "%s"', (title, site, html, heading) => {
  document.head.innerHTML = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`;
  document.body.innerHTML = html;
  expect(readFacts(document, null).heading).toBe(heading);
  document.head.innerHTML = '';
});
