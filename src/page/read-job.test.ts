// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { readJob } from './read-job.ts';

const acme = {
  '@type': 'JobPosting',
  title: 'Nurse &amp; Midwife',
  hiringOrganization: { '@type': 'Organization', name: 'Globex', sameAs: 'https://globex.example' },
  identifier: { '@type': 'PropertyValue', name: 'Globex', value: 4711 },
  validThrough: '2026-12-01',
};
const read = {
  title: 'Nurse & Midwife',
  id: '4711',
  employer: 'Globex',
  employerUrl: 'https://globex.example',
  validThrough: '2026-12-01',
};

function pageWith(...scripts: string[]): Document {
  document.body.innerHTML = scripts
    .map(json => `<script type="application/ld+json">${json}</script>`)
    .join('');
  return document;
}

test.each<[string, string]>([
  ['alone', JSON.stringify(acme)],
  ['in a list', JSON.stringify([{ '@type': 'WebSite' }, acme])],
  ['in a graph', JSON.stringify({ '@graph': [{ '@type': 'Organization', name: 'Other' }, acme] })],
  ['as one of several types', JSON.stringify({ ...acme, '@type': ['Thing', 'JobPosting'] })],
  [
    'with raw line breaks in the text',
    JSON.stringify({ ...acme, description: 'a b' }).replace('a b', 'a\nb'),
  ],
])('a job posting %s', (_, json) => {
  expect(readJob(pageWith('{broken', json))).toEqual(read);
});

test.each<[string, string]>([
  ['in single quotes', JSON.stringify({ ...acme, title: 'Nurse & Midwife' }).replaceAll('"', "'")],
  ['behind a comment of a program', `/* job */ ${JSON.stringify(acme)}`],
  ['with a comment inside', JSON.stringify(acme).replace('{', '{ // the job\n')],
  ['in an assignment', `window.job = ${JSON.stringify(acme)};`],
  ['with a type in small letters', JSON.stringify({ ...acme, '@type': 'jobPosting' })],
  ['with a type without its sign', JSON.stringify({ ...acme, '@type': undefined, type: 'JobPosting' })],
  ['that a page is about', JSON.stringify({ '@type': 'WebPage', about: acme })],
  [
    'behind a comma after another thing',
    `${JSON.stringify({ '@type': 'WebSite' })},\n${JSON.stringify(acme)}`,
  ],
  ['behind a semicolon', `${JSON.stringify({ '@type': 'WebSite' })};${JSON.stringify(acme)};`],
  ['of which a page is', JSON.stringify({ '@type': 'WebPage', mainEntityOfPage: acme })],
  ['of which a page tells', JSON.stringify({ '@type': 'WebPage', subjectOf: [acme] })],
  [
    'with prefixed names',
    JSON.stringify(acme).replaceAll(/"(title|hiringOrganization|name|sameAs)"/g, '"schema:$1"'),
  ],
  ['cut off at its end', JSON.stringify({ ...acme, description: 'x'.repeat(50) }).slice(0, -30)],
  ['without its last bracket', JSON.stringify(acme).slice(0, -1)],
  ['without a comma', JSON.stringify(acme).replace('","hiring', '" "hiring')],
  ['written into a text once more', JSON.stringify(JSON.stringify(acme))],
  [
    'with a path of Windows',
    JSON.stringify({ ...acme, description: '#' }).replace('#', String.raw`C:\Users`),
  ],
  [
    'with names without quotes',
    JSON.stringify({ ...acme, title: 'Nurse & Midwife' }).replaceAll(/"(@?\w+)":/g, '$1:'),
  ],
  ['with lists of one', JSON.stringify({ ...acme, title: [acme.title] })],
  ['with tags in the title', JSON.stringify({ ...acme, title: '<b>Nurse &amp; Midwife</b>' })],
  ['with a comma too many', JSON.stringify(acme).replace(/}$/, ',}')],
  ['with a semicolon behind it', `${JSON.stringify(acme)};`],
  ['in an HTML comment', `<!-- ${JSON.stringify(acme)} -->`],
  ['in CDATA behind a comment', `//<![CDATA[\n${JSON.stringify(acme)}\n//]]>`],
  ['behind a byte order mark', `\uFEFF${JSON.stringify(acme)}`],
  ['beside another object in one script', `{"@type":"WebSite"}\n${JSON.stringify(acme)}`],
  [
    'with an apostrophe that is escaped',
    JSON.stringify({ ...acme, description: 'it#s' }).replace('#', "\\'"),
  ],
  ['with a quote in the text', JSON.stringify({ ...acme, description: 'a #b# c' }).replaceAll('#', '"')],
  ['with coded quotes', JSON.stringify({ ...acme, title: 'Nurse & Midwife' }).replaceAll('"', '&quot;')],
  ['of a type with its vocabulary', JSON.stringify({ ...acme, '@type': 'http://schema.org/JobPosting' })],
  ['of a prefixed type', JSON.stringify({ ...acme, '@type': 'schema:JobPosting' })],
  ['with name in place of title', JSON.stringify({ ...acme, title: undefined, name: acme.title })],
  ['with a value object', JSON.stringify({ ...acme, title: { '@value': acme.title, '@language': 'en' } })],
  ['with jobTitle in place of title', JSON.stringify({ ...acme, title: undefined, jobTitle: acme.title })],
  ['in British spelling', JSON.stringify(acme).replace('hiringOrganization', 'hiringOrganisation')],
  [
    'with the quotes of a word processor',
    JSON.stringify({ ...acme, title: 'Nurse & Midwife' }).replaceAll(/"([^"]*)"/g, '“$1”'),
  ],
  [
    'with tags and speech in quotes in its text',
    JSON.stringify({ description: '<p class=#x#>We call it #the yard#, come.</p>', ...acme }).replaceAll(
      '#',
      '"',
    ),
  ],
  ['coded twice', JSON.stringify({ ...acme, title: 'Nurse &amp;amp; Midwife' })],
  [
    'with the registered name alone',
    JSON.stringify({
      ...acme,
      hiringOrganization: { legalName: 'Globex', sameAs: 'https://globex.example' },
    }),
  ],
  [
    'whose employer is referred to',
    JSON.stringify({
      '@graph': [
        { ...acme, hiringOrganization: { '@id': '#us' } },
        { '@id': '#us', '@type': 'Organization', name: 'Globex', url: 'https://globex.example' },
      ],
    }),
  ],
  [
    'whose employer is referred to by an address that is written otherwise',
    JSON.stringify({
      '@graph': [
        { ...acme, hiringOrganization: { '@id': new URL('/#us', document.baseURI).href } },
        { '@id': '/#us', '@type': 'Organization', name: 'Globex', url: 'https://globex.example' },
      ],
    }),
  ],
  [
    'whose employer lists profiles first',
    JSON.stringify({
      ...acme,
      hiringOrganization: {
        name: 'Globex',
        sameAs: ['https://www.instagram.com/globex', 'https://globex.example'],
      },
    }),
  ],
])('a job posting %s', (_, json) => {
  expect(readJob(pageWith(json))).toEqual(read);
});

test.each(['application/ld+json; charset=utf-8', 'Application/LD+JSON'])('scripts of type %s', type => {
  document.body.innerHTML = `<script type="${type}">${JSON.stringify(acme)}</script>`;
  expect(readJob(document)).toEqual(read);
});

const titled = (title: string, more: object = {}) => ({ '@type': 'JobPosting', title, ...more });
const one = (title: string, more: object = {}) => JSON.stringify(titled(title, more));

test('a page of several jobs has none of its own, unless its address or heading names one', () => {
  expect(readJob(pageWith(one('Cook'), one('Nurse'), one('Baker')))).toBeNull();
  expect(
    readJob(pageWith(JSON.stringify({ '@type': 'ItemList', itemListElement: [{ item: titled('Cook') }] }))),
  ).toBeNull();
  expect(readJob(pageWith(one('Cook'), one('Nurse', { url: document.URL })))?.title).toBe('Nurse');
  pageWith(one('Cook'), one('Nurse'));
  document.body.insertAdjacentHTML('afterbegin', '<h1>Nurse</h1>');
  expect(readJob(document)?.title).toBe('Nurse');
});

test('a posting that is over gives way to the others, and alone is still the job', () => {
  const over = { validThrough: '2026-01-31' };
  expect(readJob(pageWith(one('Cook', over), one('Nurse')), '2026-03-02')?.title).toBe('Nurse');
  expect(readJob(pageWith(one('Cook', over)), '2026-03-02')?.validThrough).toBe('2026-01-31');
});

test('a posting is over by the applicant’s own calendar, not by that of Greenwich', () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 1, 23, 30) });
  const east = vi.spyOn(Date.prototype, 'toISOString').mockReturnValue('2026-03-02T07:30:00.000Z');
  const lastDay = { validThrough: '2026-03-01' };
  expect(readJob(pageWith(one('Cook', lastDay), one('Nurse', { validThrough: '2026-02-28' })))?.title).toBe(
    'Cook',
  );
  east.mockRestore();
  vi.useRealTimers();
});

test('similar jobs in microdata are not the job', () => {
  const item = (title: string) =>
    `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">${title}</b></div>`;
  document.body.innerHTML = `<h1>Nurse</h1>${item('Cook')}${item('Nurse')}${item('Baker')}`;
  expect(readJob(document)?.title).toBe('Nurse');
  document.body.innerHTML = `<h1>Jobs</h1>${item('Cook')}${item('Nurse')}`;
  expect(readJob(document)).toBeNull();
});

test('the number within a property value of microdata, and RDFa', () => {
  document.body.innerHTML = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Cook</b>
    <span itemprop="identifier" itemscope><i itemprop="name">Globex</i><i itemprop="value">C-9</i></span></div>`;
  expect(readJob(document)?.id).toBe('C-9');
  document.body.innerHTML = `<div vocab="https://schema.org/" typeof="JobPosting"><b property="title">Cook</b>
    <span property="hiringOrganization" typeof="Organization"><i property="name">Globex</i></span></div>`;
  expect(readJob(document)).toMatchObject({ title: 'Cook', employer: 'Globex' });
});

test.each([
  '{{ job.title }}',
  '${title}',
  '<%= title %>',
  '%%TITLE%%',
  '[object Object]',
  'undefined',
  'null',
  'N/A',
  '-',
])('what a program left unfilled is no title and no employer: %s', unfilled => {
  const job = JSON.stringify({ ...acme, title: unfilled, hiringOrganization: { name: unfilled } });
  expect(readJob(pageWith(job))).toMatchObject({ title: null, employer: null, id: '4711' });
});

test.each([1797724799, 1797724799000, '1797724799000'])('a moment that is counted: %s', validThrough => {
  expect(readJob(pageWith(one('Cook', { validThrough })))?.validThrough).toBe('2026-12-19T23:59:59Z');
});

test('microdata whose parts lie elsewhere, and whose title is called a name', () => {
  document.body.innerHTML = `<div itemscope itemtype="https://schema.org/JobPosting" itemref="none t org"></div>
    <h1 id="t" itemprop="title">Nurse</h1><section id="org"><b itemprop="hiringOrganization">Globex</b></section>`;
  expect(readJob(document)).toMatchObject({ title: 'Nurse', employer: 'Globex' });
  document.body.innerHTML = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="name">Cook</b>
    <span itemprop="hiringOrganization" itemscope><i itemprop="legalName">Globex plc</i></span></div>`;
  expect(readJob(document)).toMatchObject({ title: 'Cook', employer: 'Globex plc' });
  document.body.innerHTML = `<div itemscope itemtype="https://schema.org/JobPosting">
    <span itemprop="hiringOrganization" itemscope><i itemprop="name">Globex</i></span></div>`;
  expect(readJob(document)).toMatchObject({ title: null, employer: 'Globex' });
});

test('an employer given as bare text, and nothing else known', () => {
  const json = JSON.stringify({ '@type': 'JobPosting', title: 'Nurse', hiringOrganization: 'Globex' });
  expect(readJob(pageWith(json))).toEqual({
    title: 'Nurse',
    id: null,
    employer: 'Globex',
    employerUrl: null,
    validThrough: null,
  });
});

test('microdata', () => {
  document.body.innerHTML = `<div itemscope itemtype="https://schema.org/JobPosting">
    <h1 itemprop="title">Nurse</h1><meta itemprop="validThrough" content="2026-12-01">
    <span itemprop="hiringOrganization" itemscope><b itemprop="name">Globex</b><a itemprop="url" href="https://globex.example"></a></span>
    <span itemprop="identifier">N-7</span></div>`;
  expect(readJob(document)).toEqual({
    title: 'Nurse',
    id: 'N-7',
    employer: 'Globex',
    employerUrl: 'https://globex.example',
    validThrough: '2026-12-01',
  });
});

test('other data is no job', () => {
  expect(readJob(pageWith(JSON.stringify({ '@type': 'Organization', name: 'Globex' })))).toBeNull();
});
