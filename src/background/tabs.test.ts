import { expect, test, vi } from 'vitest';
import { emptyTab, withSteps } from './tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

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
