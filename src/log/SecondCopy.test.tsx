// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, type Mock, test, vi } from 'vitest';
import type { CopiesState } from '../storage/copies/run-copies.ts';
import { newCopies } from '../storage/copies/sync-copies.ts';
import { storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { CopiesAlert, CopiesOffer, SecondCopy } from './SecondCopy.tsx';
import type { CopiesActions, CopiesView } from './use-copies.ts';

setLocale('en');
afterEach(cleanup);

const good = { at: storyTime.toISOString(), applications: 2, notes: 5 };
const on: CopiesState = {
  ...newCopies('pc'),
  good,
  way: 'folder',
  trouble: null,
  lost: 0,
  leftAlone: [],
  minutesAhead: 0,
};

function show(view: Partial<CopiesView>, offers = false) {
  const actions = new Proxy({} as { [Name in keyof CopiesActions]: Mock<() => Promise<boolean>> }, {
    get: (made, name: keyof CopiesActions) => (made[name] ??= vi.fn(() => Promise.resolve(true))),
  });
  const props = { state: null, way: 'folder', isDeclined: false, now: storyTime, ...view, actions } as const;
  render(
    <>
      <CopiesAlert {...props} />
      {offers && <CopiesOffer {...props} />}
      <SecondCopy {...props} />
    </>,
  );
  return actions;
}

const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0]!);

test('copies are offered by one press once something was received, and not again after a no', () => {
  const actions = show({}, true);
  press('Keep copies in a folder');
  expect(actions.switchOn).toHaveBeenCalledOnce();
  press('Not now');
  expect(actions.decline).toHaveBeenCalledOnce();
  cleanup();
  show({ isDeclined: true }, true);
  expect(screen.queryByText(/kept in this browser only/)).toBeNull();
  // Below, where everything is saved and imported, it stays.
  expect(screen.getAllByRole('button', { name: 'Keep copies in a folder' })).toHaveLength(1);
});

test('nothing is offered before anything was received, or where the browser has no way', () => {
  show({});
  expect(screen.queryByText(/kept in this browser only/)).toBeNull();
  cleanup();
  show({ way: null }, true);
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('the last good copy is shown with its date, size and file', () => {
  show({ state: on });
  expect(screen.getByText(/Last good copy: today at .*, with 2 applications and 5 notes/)).toBeTruthy();
  expect(screen.getByText(/callworthy-pc\.json\.gz/)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a lapsed permission is said aloud, and asked for by a press', () => {
  const actions = show({ state: { ...on, trouble: { why: 'lapsed' } } });
  expect(screen.getByRole('alert').textContent).toContain('wants the folder to be allowed again');
  press('Allow it again');
  expect(actions.allowAgain).toHaveBeenCalledOnce();
});

test('a copy that failed says why', () => {
  show({ state: { ...on, trouble: { why: 'failed', reason: 'disk full' } } });
  expect(screen.getByRole('alert').textContent).toContain('disk full');
  cleanup();
  show({ state: { ...on, trouble: { why: 'failed', says: 'copiesMissing', reason: 'no such file' } } });
  expect(screen.getByRole('alert').textContent).toContain('folder with the copies was not found');
  expect(screen.getByRole('alert').textContent).not.toContain('no such file');
});

test('what the browser lost is answered by the copy', () => {
  const actions = show({ state: { ...on, lost: 7 } });
  press(
    `Restore the copy from ${/today at [^ ]+ ?[AP]?M?/.exec(screen.getByRole('alert').textContent!)![0].trim()}`,
  );
  expect(actions.restore).toHaveBeenCalledOnce();
  press('Continue without it');
  expect(actions.goOnWithout).toHaveBeenCalledOnce();
});

test('where files cannot be read again, the one to import is named', () => {
  show({ state: { ...on, way: 'downloads', lost: 7 }, way: 'downloads' });
  expect(screen.getByRole('alert').textContent).toContain('import the file callworthy-pc.json.gz');
});

test('files that were left alone, and clocks that differ, are said', () => {
  const leftAlone = [
    { name: 'callworthy-a.json.gz', why: 'unreadable' },
    { name: 'callworthy-b.json.gz', why: 'future' },
  ] as const;
  show({ state: { ...on, leftAlone, minutesAhead: 31 } });
  expect(screen.getByText(/callworthy-a\.json\.gz cannot be read/)).toBeTruthy();
  expect(
    screen.getByText(/callworthy-b\.json\.gz contains changes dated more than a day ahead/),
  ).toBeTruthy();
  expect(screen.getByText(/ahead of this one by 31 minutes/)).toBeTruthy();
  cleanup();
  show({ state: { ...on, minutesAhead: 4 } });
  expect(screen.queryByText(/ahead of this one/)).toBeNull();
});
