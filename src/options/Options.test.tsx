// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { Options } from './Options.tsx';

const done = () => Promise.resolve(true);
const fakeActions = () => ({
  setNotices: vi.fn(done),
  setReminders: vi.fn(done),
  unmute: vi.fn(done),
  setName: vi.fn(done),
  allowMore: vi.fn(done),
  disallow: vi.fn(done),
  deleteAll: vi.fn(done),
});
let actions: ReturnType<typeof fakeActions>;

function show(mutedHosts: readonly string[], allowed: readonly string[], toAllow: readonly string[] = []) {
  actions = fakeActions();
  render(
    <Options
      settings={{ notices: true, reminders: false, mutedHosts, name: '' }}
      allowed={allowed}
      toAllow={toAllow}
      said=""
      errorMessage={null}
      actions={actions}
    />,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => setLocale('en'));
afterEach(cleanup);

test('notices can be turned off', () => {
  show([], []);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Show a short notice/ }));
  expect(actions.setNotices).toHaveBeenCalledWith(false);
});

test('the name under letters can be kept', () => {
  show([], []);
  const field = screen.getByRole('textbox', { name: 'Your name, as you sign' });
  fireEvent.change(field, { target: { value: ' Mia Muster ' } });
  expect(actions.setName).toHaveBeenCalledWith('Mia Muster');
});

test('reminders can be turned on', () => {
  show([], []);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Remind me/ }));
  expect(actions.setReminders).toHaveBeenCalledWith(true);
});

test('muted and allowed sites are listed by host and can be removed', () => {
  show(['jobs.acme-apply.example'], ['https://careers.globex.example/*']);
  press('Show notices on jobs.acme-apply.example again');
  expect(actions.unmute).toHaveBeenCalledWith('jobs.acme-apply.example');
  press('Stop reading careers.globex.example');
  expect(actions.disallow).toHaveBeenCalledWith('https://careers.globex.example/*');
});

test('systems that are not read by themselves yet can be allowed with one press', () => {
  show([], [], ['*://later.example/*']);
  press('Read these too');
  expect(actions.allowMore).toHaveBeenCalledOnce();
});

test('where nothing is left to allow, nothing is offered', () => {
  show([], []);
  expect(screen.queryByRole('button', { name: 'Read these too' })).toBeNull();
});

test('empty lists are sentences', () => {
  show([], []);
  expect(screen.getByText('Notices are shown on every application site.')).toBeTruthy();
  expect(screen.getByText(/^Only the application systems in the directory are read/)).toBeTruthy();
});

test('deleting everything asks first', () => {
  show([], []);
  press('Delete everything');
  expect(actions.deleteAll).not.toHaveBeenCalled();
  press('Cancel');
  press('Delete everything');
  press('Delete');
  expect(actions.deleteAll).toHaveBeenCalledOnce();
});

test('the source of the advice and its three exceptions are told', () => {
  show([], []);
  const about = screen.getByRole('region', { name: 'Where this advice comes from' });
  expect(about.querySelectorAll('h3')).toHaveLength(3);
});
