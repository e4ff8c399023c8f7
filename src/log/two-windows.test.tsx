// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, within } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import type { FormDrafts, Forms } from '../ui/form-drafts.ts';
import { keptForms } from '../ui/kept-forms.ts';
import { OutreachForm } from '../ui/OutreachForm.tsx';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { OwnWords } from './OwnWords.tsx';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

type Window = ReturnType<typeof within>;

/** Two windows that show the same application, each of which hears at once what the other one keeps. */
function twoWindows(show: (formDrafts: FormDrafts) => ComponentChild) {
  let kept: Partial<Forms> = {};
  let count = 0;
  const drafts = [0, 1].map(at =>
    keptForms({ current: { keys: ['case-1'], forms: {} } }, async (_, forms) => {
      kept = forms;
      // A form that answered what it hears would go on for ever.
      if (++count > 20) throw new Error('they tell each other the same again and again');
      drafts[1 - at]!.heard('case-1', structuredClone(forms));
    }),
  );
  const windows = drafts.map(one => within(render(show(one)).container as HTMLElement));
  return {
    windows,
    kept: () => kept,
    count: () => count,
  };
}

const field = (window: Window, name: string | RegExp) => window.getByLabelText(name) as HTMLTextAreaElement;

const own = (formDrafts: FormDrafts) => (
  <OwnWords application={sampleApplication} formDrafts={formDrafts} onSave={async () => true} />
);

test('own words that are begun in one window go on in the other, and none of both is written over', async () => {
  const { windows, kept, count } = twoWindows(own);
  const [first, second] = windows as [Window, Window];
  const type = (field: Node, value: string) => act(() => void fireEvent.input(field, { target: { value } }));
  await type(field(first, 'Your own notes'), 'Ask for Ms Ito');
  await type(field(second, /^People/), 'Ms Ito, personnel');
  expect(kept()).toEqual({ ownWords: { memo: 'Ask for Ms Ito', people: 'Ms Ito, personnel' } });
  for (const window of windows) expect(field(window, 'Your own notes').value).toBe('Ask for Ms Ito');
  await type(field(second, 'Your own notes'), '');
  await type(field(second, /^People/), '');
  expect(kept()).toEqual({});
  expect(field(first, /^People/).value).toBe('');
  expect(count()).toBe(4);
});

test('a contact that is begun in one window is filled in in the other, and another form leaves it', async () => {
  const form = (formDrafts: FormDrafts) => (
    <>
      <OutreachForm channels={[]} first={null} formDrafts={formDrafts} onContacted={() => undefined} />
      {own(formDrafts)}
    </>
  );
  const { windows, kept } = twoWindows(form);
  const [first, second] = windows as [Window, Window];
  await act(() => void fireEvent.click(field(first, 'It is solved')));
  const answer = field(second, /^Their answer/);
  await act(() => void fireEvent.input(answer, { target: { value: 'Done.' } }));
  await act(() => void fireEvent.input(field(first, 'Your own notes'), { target: { value: 'Thank them' } }));
  expect(kept()).toMatchObject({
    contacted: { outcome: 'resolved', answer: 'Done.' },
    ownWords: { memo: 'Thank them' },
  });
});
