// @vitest-environment happy-dom
import { expect, test } from 'vitest';
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
