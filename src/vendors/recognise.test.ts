import { expect, test } from 'vitest';
import { type PageEvidence, recognise } from './recognise.ts';

const employerPage: PageEvidence = {
  url: 'https://careers.globex.example/jobs/7',
  assets: [],
  links: [],
  footer: '',
  fingerprints: [],
  isAboutJob: true,
};

const lever = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';
const greenhouse = 'https://boards.greenhouse.io/embed/job_app?for=globex&token=1';

test.each<[string, Partial<PageEvidence>, string | null]>([
  ['nothing shows', {}, null],
  ['the address of a vendor is enough', { url: lever }, 'lever'],
  ["a vendor's frame", { assets: [greenhouse] }, 'greenhouse'],
  ['a frame tells more than a link elsewhere', { assets: [greenhouse], links: [lever] }, 'greenhouse'],
  ['a posting that links to one system', { links: [lever] }, 'lever'],
  ['an article that links to one system', { links: [lever], isAboutJob: false }, null],
  ['a list of jobs on several systems', { links: [lever, greenhouse] }, null],
  ['two frames of two systems', { assets: [greenhouse, lever] }, null],
  ['a broken address among the parts', { assets: ['https://', greenhouse] }, 'greenhouse'],
  ['a name in the foot of the page', { footer: 'Powered by Jobvite' }, 'jobvite'],
  [
    'a test that shows parts of the system of the form',
    { url: 'https://app.codility.com/test/ABC123-XYZ/', assets: [greenhouse] },
    'codility',
  ],
  [
    'an interface that only a script asks',
    { requests: ['https://jobsapi-internal.m-cloud.io/api/job'] },
    'symphony-talent',
  ],
  ['an address of a system that no fingerprint names', { requests: ['https://my.greenhouse.io/x'] }, null],
  [
    'a style sheet of a plug-in',
    { fingerprints: ['link[href*="/plugins/wp-job-openings/"]'] },
    'wp-job-openings',
  ],
  [
    'a style sheet of a plug-in, on a page with a form about no job',
    { fingerprints: ['link[href*="/plugins/wp-job-openings/"]'], isForm: true },
    null,
  ],
  [
    'the form of the plug-in',
    { fingerprints: ['input[name="awsm_job_id"]'], isForm: true },
    'wp-job-openings',
  ],
  ['an unknown mark', { fingerprints: ['#somebody-else'] }, null],
])('%s', (_, change, vendor) => {
  expect(recognise({ ...employerPage, ...change })?.vendor.id ?? null).toBe(vendor);
});

test('job pages in front of another system are named beside the system of the form', () => {
  const found = recognise({ ...employerPage, fingerprints: ['script:phApp.ddo'], links: [lever] });
  expect(found?.vendor.id).toBe('lever');
  expect(found?.frontEnd?.id).toBe('phenom');
});

test('where only the front-end shows, it is the answer', () => {
  const found = recognise({ ...employerPage, fingerprints: ['script:phApp.ddo'] });
  expect(found).toMatchObject({ vendor: { id: 'phenom' }, frontEnd: null });
});
