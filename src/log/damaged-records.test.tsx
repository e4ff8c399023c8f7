// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { sampleChannel } from '../applications/samples.ts';
import { written } from '../reports/testing/letter.ts';
import { soundApplication, soundNote } from '../storage/sound-records.ts';
import { damaged } from '../storage/testing/damage.ts';
import { applicationView } from '../views/application-view.ts';
import { stories } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { actions, page, show } from './testing/show-applications.tsx';

setLocale('en');
afterEach(cleanup);

const { application, notes } = stories.support;
const whole = { ...application, channels: [sampleChannel], outreach: [written] };
const says = /Part of what is saved about this application is damaged/;

const faults = [
  ...damaged(whole, ['id']).map(
    ([what, one]) => [`application, ${what}`, soundApplication(one), notes.map(soundNote)] as const,
  ),
  ...damaged(notes[0]!, ['id', 'caseId']).map(
    ([what, one]) =>
      [`note, ${what}`, soundApplication(whole), [one, ...notes.slice(1)].map(soundNote)] as const,
  ),
];
/** What is left is the same after most faults of one field, and showing all of it takes longest of all. */
const different = new Map(faults.map(fault => [JSON.stringify(fault.slice(1)), fault]));

test.each([...different.values()])('one whose %s is shown with all that is left', (_, application, notes) => {
  const data = { ...stories.support, application, notes, isDamaged: true };
  show([application], data);
  expect(screen.getByText(says)).toBeTruthy();
  expect(document.body.textContent).toContain(applicationView(data, new Date()).title);
  expect(document.body.textContent).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
});

test('all can be exported where that is said', () => {
  show([application], { ...stories.support, isDamaged: true });
  const line = screen.getByText(says).closest('[role=alert]')!;
  fireEvent.click(line.querySelector('button')!);
  expect(actions.exportAll).toHaveBeenCalledOnce();
});

test('nothing is said of one that is whole', () => {
  render(page({ data: stories.support }));
  expect(screen.queryByText(says)).toBeNull();
});
