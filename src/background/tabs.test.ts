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

test('what is known of tabs is read when the background begins, for whoever asks at once', async () => {
  const fresh = async () => {
    vi.resetModules();
    const { default: api } = await import('webextension-polyfill');
    const { session } = api.storage as unknown as typeof import('./testing/browser.ts')['browser']['storage'];
    await session.set({ 'tab:81': { ...emptyTab, url: 'https://jobs.example/81' } });
    session.get.mockClear();
    return { session, tabs: await import('./tabs.ts') };
  };
  vi.useFakeTimers();
  const atOnce = await fresh();
  atOnce.tabs.beginToReadTabs();
  expect((await atOnce.tabs.tabState(81)).url).toBe('https://jobs.example/81');
  expect(atOnce.session.get).toHaveBeenCalledOnce();

  const later = await fresh();
  later.tabs.beginToReadTabs();
  await later.session.clear();
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await later.tabs.tabState(81)).url).toBe('');
  vi.useRealTimers();
});

test('a storage that could not be read when the background began is asked again', async () => {
  vi.resetModules();
  const { default: api } = await import('webextension-polyfill');
  const { session } = api.storage as unknown as typeof import('./testing/browser.ts')['browser']['storage'];
  const tabs = await import('./tabs.ts');
  session.get.mockRejectedValueOnce(new Error('not now'));
  tabs.beginToReadTabs();
  await expect(tabs.tabState(82)).rejects.toThrow('not now');
  expect((await tabs.tabState(82)).url).toBe('');
});
