import { expect, test } from 'vitest';
import { manualApplication, detailsOf, withDetails } from './manual-application.ts';
import { withPage } from './open-application.ts';
import { findApplication, sameApplication } from './same-application.ts';
import { sampleApplication } from './samples.ts';

const at = '2026-03-03T09:00:00+01:00';
const details = detailsOf(sampleApplication);
const corrected = withDetails(
  sampleApplication,
  { ...details, employer: 'Umbrella Group', title: 'Head gardener', deadline: '2026-04-01' },
  at,
);

test('what the applicant corrected stays, whatever pages say later', () => {
  const page = { ...sampleApplication, url: `${sampleApplication.url}/2`, deadline: '2026-05-05' };
  expect(withPage(corrected, page, at)).toMatchObject({
    employer: 'Umbrella Group',
    job: { title: 'Head gardener', id: '1234' },
    deadline: '2026-04-01',
    url: page.url,
  });
});

test('what was taken away stays away', () => {
  const without = withDetails(sampleApplication, { ...details, number: null }, at);
  expect(withPage(without, sampleApplication, at).job).toEqual({ title: 'Gardener', id: null });
});

test('the pages of a corrected application are still known to be of it', () => {
  expect(sameApplication(corrected, sampleApplication)).toBe(true);
  expect(findApplication([corrected], sampleApplication, null)).toBe(corrected);
  const other = { ...sampleApplication, employer: 'Initech', job: { title: 'Cook', id: '77' } };
  expect(sameApplication(corrected, other)).toBe(false);
});

test('a second correction does not forget what was read first', () => {
  const again = withDetails(corrected, { ...detailsOf(corrected), employer: 'Umbrella' }, at);
  expect(again.asRead).toEqual({ employer: 'Globex', title: 'Gardener', deadline: null });
  expect(sameApplication(again, sampleApplication)).toBe(true);
});

test('what was not corrected stays as it is by then', () => {
  const elsewhere = withDetails(sampleApplication, { employer: 'Hooli', deadline: '2026-05-05' }, at);
  const both = withDetails(elsewhere, { title: 'Cook' }, at);
  expect(detailsOf(both)).toEqual({ ...details, employer: 'Hooli', deadline: '2026-05-05', title: 'Cook' });
  expect(both.asRead).toEqual({ employer: 'Globex', title: 'Gardener', deadline: null });
});

test('nothing changed is no correction', () => {
  expect(withDetails(sampleApplication, details, at)).toBe(sampleApplication);
  expect(withDetails(sampleApplication, {}, at)).toBe(sampleApplication);
});

test('an application can be added before anything failed, and the pages that fail later belong to it', () => {
  const added = manualApplication('case-9', { ...details, url: '' }, null, at);
  expect(added).toMatchObject({ id: 'case-9', employer: 'Globex', status: 'not-submitted', openedAt: at });
  expect(findApplication([added], sampleApplication, null)).toBe(added);
});
