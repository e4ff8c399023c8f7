import { expect, test, vi } from 'vitest';
import type { PageFacts } from '../page/seen.ts';
import { vendorById } from '../vendors/directory.ts';
import { onNewPage, onPageRead, onVendorPage, withoutStepsElsewhere, withTitle } from './tab-pages.ts';
import { emptyTab } from './tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const now = '2026-03-02T09:00:00.000Z';
const lever = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';
const facts: PageFacts = {
  kind: 'form',
  title: 'Globex - Field Engineer',
  heading: 'Apply for Field Engineer',
  job: null,
  lang: 'en',
  assets: [],
  links: [],
  footer: '',
};

/** A document that was opened, of the page itself. */
const page = (address: string, title = '') => ({ address, title, now, topRead: true });
const onLever = onVendorPage(onNewPage(emptyTab, page(lever)), vendorById('lever')!, lever, '');

test('the closing date is kept as a date, and other words are not kept', () => {
  const read = (validThrough: string) => {
    const job = { title: 'Cook', id: null, employer: null, employerUrl: null, validThrough };
    return onPageRead(onLever, lever, true, { ...facts, job }, []).deadline;
  };
  expect(read('12/31/2026')).toBe('2026-12-31');
  expect(read('until filled')).toBeNull();
});

test('a page of a vendor tells vendor, employer and job by its address', () => {
  expect(onLever).toMatchObject({
    vendorId: 'lever',
    employer: 'Globex',
    job: { id: '7a8d4c21-0000-4000-8000-000000000001' },
    trail: [{ did: 'opened', what: 'jobs.lever.co' }],
  });
});

test('the title is filled in when the page has one', () => {
  const titled = withTitle(onLever, 'Globex - Field Engineer', lever);
  expect(titled.title).toBe('Globex - Field Engineer');
  expect(titled.trail.map(({ what }) => what)).toEqual(['Globex - Field Engineer']);
});

test.each([
  'https://candidate.checkr.com/view',
  'https://ows01.hireright.com/ac2.html',
  'https://app.codility.com/test/RRN4CG-W83/',
  'https://globex.hirevue.com/interviews/Pi8n8d5-7atbqn/',
])('the heading of the test or check at %s is no job', address => {
  const read = (heading: string) =>
    onPageRead(onNewPage(emptyTab, page(address)), address, true, { ...facts, heading }, []).job.title;
  expect(read('Where you have lived')).toBeNull();
  expect(read('Position: Welder')).toBe('Welder');
});

test('another page of the site keeps the employer; another site keeps nothing', () => {
  expect(onNewPage(onLever, page('https://jobs.lever.co/globex'))).toMatchObject({
    vendorId: 'lever',
    job: { title: null, id: null },
  });
  expect(onNewPage(onLever, page('https://apply.workable.com/initech'))).toMatchObject({
    vendorId: null,
    employer: null,
  });
});

test('a page that is read on request is the page that stood there', () => {
  const careers = 'https://careers.globex.example/jobs';
  const asked = { ...onLever, topRead: false, readOnRequest: careers };
  const read = onNewPage(asked, page(careers, 'Careers'));
  expect(read).toMatchObject({ vendorId: 'lever', job: onLever.job, topRead: true, readOnRequest: null });
  const left = onNewPage(asked, page('https://careers.initech.example/jobs', 'Careers'));
  expect(left).toMatchObject({ vendorId: null, employer: null, readOnRequest: null });
});

test.each([
  ['Apply for Field Engineer', 'Field Engineer'],
  ['Bewerbung als Gärtnerin', 'Gärtnerin'],
  ['Globex Careers', null],
  ['Offene Stellen', null],
])('the heading "%s" names the job %s', (heading, title) => {
  expect(onPageRead(onLever, lever, true, { ...facts, heading }, []).job.title).toBe(title);
});

test('the closing date is read from words where none is declared', () => {
  const read = (more: Partial<PageFacts>) =>
    onPageRead(onLever, lever, true, { ...facts, ...more }, []).deadline;
  expect(read({ closes: '28/11/2026', lang: 'pt' })).toBe('2026-11-28');
  const job = { title: null, id: null, employer: null, employerUrl: null, validThrough: '2026-04-01' };
  expect(read({ closes: '28/11/2026', lang: 'pt', job })).toBe('2026-04-01');
});

test.each([
  ['Globex GmbH', 'Globex GmbH'],
  ['GLOBEX', 'GLOBEX'],
  ['Initech', 'Globex'],
  ['Globex has moved: to finish, call our support now', 'Globex'],
  [null, 'Globex'],
])('on the address of Globex a page that calls its employer %s is of %s', (employer, told) => {
  const job = { title: null, id: null, employer, employerUrl: null, validThrough: null };
  expect(onPageRead(onLever, lever, true, { ...facts, job }, []).employer).toBe(told);
});

test('who runs a system of its own is named by the title of its pages; of any other site it may be a board', () => {
  const address = 'https://careers.globex.org/jobs/accountant';
  const titled = { ...facts, title: 'Accountant – Globex Corporation', heading: 'Accountant' };
  const read = (marks: string[]) =>
    onPageRead(onNewPage(emptyTab, page(address)), address, true, titled, marks).employer;
  expect(read(['form#awsm-application-form'])).toBe('Globex Corporation');
  expect(read([])).toBeNull();
});

test('where nothing is declared, the title of a form may name job and employer', () => {
  const form = {
    ...facts,
    job: null,
    kind: 'form' as const,
    heading: 'Apply',
    title: 'Apply for Cook at Hop Yard',
  };
  expect(onPageRead(emptyTab, 'https://jobs.hopyard.example/1', true, form, [])).toMatchObject({
    employer: 'Hop Yard',
    job: { title: 'Cook' },
  });
  expect(onPageRead(onLever, lever, true, form, []).employer).toBe('Globex');
});

const onForm = { ...onLever, job: { title: 'Cook', id: '7' }, deadline: '2026-04-01' };
const pressed = (what: string, at: string) => ({ ...onForm, trail: [{ at, did: 'pressed' as const, what }] });

test('what a form answers is about the job of the form, and other pages are not', () => {
  const answer = 'https://jobs.lever.co/globex/sent';
  const next = (tab: typeof onForm) => onNewPage(tab, page(answer, ''));
  expect(next(pressed('Submit application', '2026-03-02T08:59:58Z'))).toMatchObject({
    job: { title: 'Cook', id: '7' },
    deadline: '2026-04-01',
  });
  expect(next(pressed('All jobs', '2026-03-02T08:59:58Z')).job.title).toBeNull();
  expect(next(pressed('Submit application', '2026-03-02T08:50:00Z')).job.title).toBeNull();
  const elsewhere = 'https://apply.workable.com/initech';
  expect(onNewPage(pressed('Submit', '2026-03-02T08:59:58Z'), page(elsewhere, '')).job.title).toBeNull();
});

test('a title does not go over to the job of another address', () => {
  expect(onVendorPage(onForm, vendorById('lever')!, lever, '').job).toEqual({
    title: null,
    id: onLever.job.id,
  });
});

test('what the page declares outranks its heading', () => {
  const job = {
    title: 'Gardener',
    id: '7',
    employer: 'Globex Inc.',
    employerUrl: null,
    validThrough: '2026-04-01',
  };
  expect(onPageRead(onLever, lever, true, { ...facts, job }, [])).toMatchObject({
    employer: 'Globex Inc.',
    job: { title: 'Gardener', id: onLever.job.id },
    deadline: '2026-04-01',
  });
});

test.each([
  ['Initech', 1],
  ['Globex', 2],
  [null, 2],
])('of the steps at %s before, a page of Globex keeps %i in all', (employer, kept) => {
  const trail = [
    { at: '', did: 'opened', what: 'before' },
    { at: '', did: 'opened', what: 'now' },
  ] as const;
  const now = { ...emptyTab, employer: 'Globex', trail };
  const before = { ...emptyTab, employer, trail: trail.slice(0, 1) };
  expect(withoutStepsElsewhere(before, now).trail).toHaveLength(kept);
});

test('the system in a frame is no step of the applicant, and those at another employer go all the same', () => {
  const before = {
    ...emptyTab,
    employer: 'Initech',
    trail: [{ at: '', did: 'pressed', what: 'Apply' }] as const,
  };
  const frame = (title: string) => onNewPage(before, { address: lever, title, now, topRead: false });
  expect(frame('').trail.map(({ what }) => what)).toEqual(['Apply']);
  expect(frame('Job Application').trail.map(({ what }) => what)).toEqual(['Apply', 'Job Application']);
  expect(withoutStepsElsewhere(before, { ...frame(''), employer: 'Globex' }).trail).toEqual([]);
});

test.each([
  'Diese Stelle ist leider nicht mehr verfügbar',
  'Cette offre n’est plus disponible',
  'We have received your application',
  'ページが見つかりません',
])('a heading that says what became of the page is no job: %s', heading => {
  expect(onPageRead(onLever, lever, true, { ...facts, heading }, []).job.title).toBeNull();
  const named = { ...onLever, job: { title: 'Field Engineer', id: null } };
  expect(onPageRead(named, lever, true, { ...facts, heading }, []).job.title).toBe('Field Engineer');
});
