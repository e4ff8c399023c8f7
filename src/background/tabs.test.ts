import { expect, test, vi } from 'vitest';
import { changeTab, emptyTab, renumberTab, tabState, withSteps } from './tabs.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));

test('a step does not keep what a button says about the person', () => {
  const step = {
    at: '2026-03-02T09:30:00+01:00',
    did: 'pressed',
    what: 'Continue as ada@mail.example',
  } as const;
  expect(withSteps(emptyTab, [step]).trail).toEqual([{ ...step, what: 'Continue as [e-mail]' }]);
});

test('as many steps are kept as anybody would read, the last ones', () => {
  const steps = Array.from(
    { length: 50 },
    (_, index) => ({ at: '', did: 'touched', what: `Field ${index}` }) as const,
  );
  const { trail } = withSteps(emptyTab, steps);
  expect(trail).toHaveLength(40);
  expect(trail.at(-1)).toEqual(steps.at(-1));
});

test('a tab that gets another number stays about its application', async () => {
  await changeTab(71, tab => ({ ...tab, url: 'https://jobs.example/1', caseId: 'one' }));
  await renumberTab(71, 72);
  expect(await tabState(72)).toMatchObject({ url: 'https://jobs.example/1', caseId: 'one' });
  expect((await tabState(71)).url).toBe('');
  // Its page was loaded again before that was heard.
  await changeTab(73, tab => ({ ...tab, url: 'https://jobs.example/1?again', caseId: null }));
  await renumberTab(72, 73);
  expect(await tabState(73)).toMatchObject({ url: 'https://jobs.example/1?again', caseId: 'one' });
  await renumberTab(74, 75);
  expect((await tabState(75)).url).toBe('');
});
