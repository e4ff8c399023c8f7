// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { cloneElement } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstView } from '../views/application-view.ts';
import { acme, failure, stories, storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import type { SiteView } from './site-view.ts';
import { actions, button, keepForms, popupOf, press, show } from './testing/show-popup.tsx';
import { vendorSite } from './testing/vendor-site.ts';

beforeEach(() => {
  setLocale('en');
  keepForms({});
});
afterEach(cleanup);

test.each([
  ['once', storyTime, { 'Remind me': 'act', 'It worked': 'alt' }],
  ['once', new Date(storyTime.getTime() + 600_000), { 'It worked': 'alt', 'It failed again': 'alt' }],
  ['correction', storyTime, { 'It worked': 'alt', 'It still fails': 'alt' }],
  ['directions', storyTime, { 'Check the instructions': 'act', 'It worked': 'alt' }],
] as const)('what only says what has happened is no main button: %s at %s', (name, now, looks) => {
  const data = name === 'once' ? { ...stories.once, notes: [failure('14:38')] } : stories[name];
  render(cloneElement(popupOf(data, vendorSite), { now }));
  const buttons = [...document.querySelectorAll('.verdict button')];
  expect(Object.fromEntries(buttons.map(one => [one.textContent, one.className]))).toEqual(looks);
});

describe('before anything but its first view is there', () => {
  const early = (name: keyof typeof stories) => ({
    ...stories[name],
    first: firstView(stories[name], storyTime),
  });
  const shown = () => document.body.innerHTML;

  test.each(Object.keys(stories) as (keyof typeof stories)[])('the first view of %s is the same', name => {
    const data = early(name);
    const folded = /<div class="stack">.*?<\/div><\/details>/g;
    render(popupOf(data, vendorSite, null, true));
    const before = shown().replace(folded, '');
    cleanup();
    show(data);
    expect(before).toBe(shown().replace(folded, ''));
    expect(before).toContain('id="verdict"');
  });

  test('what is pressed leads to its view once that can be shown', async () => {
    const { rerender } = render(popupOf(early('support'), vendorSite, null, true));
    const first = screen.getByRole('region', { name: 'Ask Acme Apply support first' });
    press('Draft the email');
    expect(first.isConnected).toBe(true);
    expect(screen.queryByLabelText('Text')).toBeNull();
    rerender(popupOf(early('support'), vendorSite));
    expect(await screen.findByLabelText('Text', {}, { timeout: 30_000 })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Email to support');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  test('what was opened stays open, and is filled', async () => {
    const { rerender } = render(popupOf(early('support'), vendorSite, null, true));
    const fold = screen.getByText('Your notes').closest('details')!;
    fold.open = true;
    expect(within(fold).queryByRole('list')).toBeNull();
    rerender(popupOf(early('support'), vendorSite));
    await waitFor(() => expect(within(fold).getByRole('list')).toBeTruthy());
    expect(fold.isConnected && fold.open).toBe(true);
  });
});

describe('the first view', () => {
  test('says whose system it is, what to do, and why', () => {
    show(stories.support);
    expect(screen.getByRole('banner').textContent).toContain(
      'This form runs on Acme Apply. Acme Talent Inc. hosts it, not Globex.',
    );
    const verdict = screen.getByRole('region', { name: 'Ask Acme Apply support first' });
    expect(verdict.textContent).toContain('Globex can’t');
    expect(within(verdict).getByText('applicants@acme-apply.example')).toBeTruthy();
    expect(
      within(verdict)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Copy', 'Draft the email', 'I contacted them']);
  });

  test('is headed by its name, what to do one below it, and what is folded away by its line', () => {
    show(stories.support);
    const headings = [...document.querySelectorAll('h1, h2, h3')];
    const inside = headings.filter(one => one.closest('.fold > .stack'));
    expect(headings[0]?.tagName).toBe('H1');
    expect(new Set(inside.map(({ tagName }) => tagName))).toEqual(new Set(['H3']));
    const outside = headings.slice(1).filter(one => !inside.includes(one));
    expect(new Set(outside.map(({ tagName }) => tagName))).toEqual(new Set(['H2']));
  });

  test('offers to say what job it is where the page does not', () => {
    const offer = () => within(screen.getByRole('banner')).queryByRole('link');
    show(stories.support);
    expect(offer()).toBeNull();
    cleanup();
    const { application } = stories.unknown;
    const job = { title: null, id: null };
    show({ ...stories.unknown, application: { ...application, employer: null, job } });
    expect(offer()?.getAttribute('href')).toBe(`/src/log/index.html#${application.id}`);
    expect(offer()?.textContent).toBe('Correct these details');
  });

  test('says where a part of what is stored is damaged, and offers to save the rest', () => {
    const says = /Part of what is saved about this application is damaged/;
    show(stories.support);
    expect(screen.queryByText(says)).toBeNull();
    cleanup();
    show({ ...stories.support, isDamaged: true });
    const line = screen.getByText(says).closest<HTMLElement>('[role=alert]')!;
    fireEvent.click(within(line).getByRole('button', { name: 'Export everything' }));
    expect(actions.exportAll).toHaveBeenCalledOnce();
    expect(screen.getByRole('region', { name: 'Ask Acme Apply support first' })).toBeTruthy();
  });

  test('on a test its support is asked at once, and what to try stands beside it', () => {
    show({ ...stories.once, vendor: { ...acme, role: 'assessment' } });
    expect(screen.getByRole('region', { name: 'Ask Acme Apply support now' })).toBeTruthy();
    expect(screen.getByText('What to try first')).toBeTruthy();
  });

  test('in a form nothing is left to try once support is asked', () => {
    show(stories.support);
    expect(screen.queryByText('What to try first')).toBeNull();
  });

  test('the steps are tasks with a state, and each says what completes it', () => {
    show(stories.support);
    const steps = screen.getByRole('region', { name: 'Steps before you contact the employer' });
    expect(within(steps).getByRole('heading').textContent).toBe('Step 4 of 5: Ask support');
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map(step => step.textContent),
    ).toEqual([
      expect.stringContaining('Note it done'),
      expect.stringContaining('Try once more done'),
      expect.stringContaining('Check the instructions done'),
      expect.stringMatching(/^Ask support now.*none could help.*two business days/),
      expect.stringContaining('Contact the employer next'),
    ]);
  });

  test('a note quotes the exact words, and can be called no error', () => {
    show(stories.once);
    press(/^Not an error: “We could not save your application\. · /);
    expect(actions.correct).toHaveBeenCalledWith('note-14:32', false);
  });

  test('a note is deleted only after a question', () => {
    show(stories.once);
    press(/^Delete the note “We could not save your application\. · /);
    expect(actions.deleteNote).not.toHaveBeenCalled();
    press('Delete');
    expect(actions.deleteNote).toHaveBeenCalledWith('note-14:32');
  });

  test('a contact that was found elsewhere can be added, and what reaches nobody stays to be mended', async () => {
    show(stories.once);
    const field = screen.getByLabelText<HTMLInputElement>('Email address, phone number or web address');
    fireEvent.input(field, { target: { value: 'somebody' } });
    fireEvent.click(screen.getByLabelText('The employer'));
    fireEvent.click(screen.getByText('Add it'));
    expect(await screen.findByText(/No one can be reached at this address/)).toBeTruthy();
    expect(field.value).toBe('somebody');
    fireEvent.input(field, { target: { value: 'help@globex.com' } });
    fireEvent.click(screen.getByText('Add it'));
    await waitFor(() => expect(field.value).toBe(''));
    expect(actions.addContact).toHaveBeenLastCalledWith('help@globex.com', 'employer');
    expect(screen.queryByText(/No one can be reached at this address/)).toBeNull();
  });

  test('an unsure note is a question, which stands alone where nothing else has failed', () => {
    show(stories.unsure);
    const question = screen.getByRole('heading', { name: /Is it stuck\?$/ });
    expect(question).toBe(document.activeElement);
    expect(document.title).toBe(`${question.textContent} · Callworthy`);
    expect(screen.queryByText(/^Nothing has failed/)).toBeNull();
    press('Yes, note it');
    expect(actions.answerQuestion).toHaveBeenCalledWith('note-14:32', true);
  });

  test('after a receipt there is proof, and nothing to press in the verdict', () => {
    show(stories.received);
    const verdict = screen.getByRole('region', { name: 'Received. No need to call' });
    expect(verdict.querySelector('q')?.textContent).toBe('Thank you, we have your application.');
    expect(within(verdict).queryByRole('button')).toBeNull();
  });

  test('a receipt that is none can be taken back', () => {
    show(stories.received);
    press('It was not received');
    expect(actions.notReceived).toHaveBeenCalled();
  });

  test('where nothing failed, it can be said that something did', () => {
    show(stories.nothing);
    press('Something failed');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Log a problem');
  });

  test('what went wrong is said aloud', () => {
    show(stories.support, vendorSite, 'That did not work: disk full');
    expect(screen.getByRole('alert').textContent).toBe('That did not work: disk full');
  });
});

describe('a wait', () => {
  test('is kept for the applicant', () => {
    show({ ...stories.once, notes: [failure('14:38')] });
    expect(document.title).toMatch(/^Try again after \d\d:43 · Callworthy$/);
    expect(document.activeElement?.textContent).toBe(document.title.split(' · ')[0]);
    press('Remind me');
    expect(actions.remind).toHaveBeenCalledWith('2026-03-02T13:43:00.000Z');
  });

  test.each([
    ['2026-03-02T13:43:00.000Z', true],
    ['2026-03-02T13:38:00.000Z', false],
  ])('that a reminder was asked for at %s is said instead of offered again: %s', (at, isSet) => {
    const data = { ...stories.once, notes: [failure('14:38')] };
    render(cloneElement(popupOf(data, vendorSite), { reminders: { [data.application.id]: at } }));
    expect(screen.queryByText(/^Reminder set: today at \d\d:43\.$/) !== null).toBe(isSet);
    expect(screen.queryByRole('button', { name: 'Remind me' }) === null).toBe(isSet);
  });
});

test('contacts have their line from the start while the page is being read, and keep it where there are none', () => {
  const summaries = () => [...document.querySelectorAll('summary')].map(one => one.textContent);
  const nothing = {
    ...stories.nothing,
    application: { ...stories.nothing.application, channels: [] },
    vendor: null,
  };
  const { rerender } = render(popupOf(nothing, { ...vendorSite, isReading: true }));
  const before = summaries();
  expect(before).toContain('Known contactsstill reading');
  rerender(popupOf(nothing, vendorSite));
  expect(summaries()).toEqual(before.map(line => line.replace('still reading', 'none found')));
  cleanup();
  render(popupOf(nothing, vendorSite));
  expect(summaries().join()).not.toContain('Known contacts');
});

test('the contact that stands above is not missed below', () => {
  const { application } = stories.support;
  const [only] = application.channels;
  show({ ...stories.support, vendor: null, application: { ...application, channels: [only!] } });
  expect(screen.getByRole('region', { name: /^Ask/ }).textContent).toContain(only!.value);
  expect(screen.queryByText('none found')).toBeNull();
});

test('it is not said that a page has no support before it was read', () => {
  const { application } = stories.directions;
  const looking = { ...application, channels: [], directionsFollowed: true, lookedIn: [] };
  const data = { ...stories.directions, vendor: null, application: looking };
  show(data, { ...vendorSite, isReading: true });
  const verdict = screen.getByRole('region', { name: 'Look for a support contact first' });
  expect(verdict.textContent).toContain('Still reading this page. One moment.');
  expect(verdict.textContent).not.toContain('There is no support contact');
});

test('no contact is missed while the page is still being read', () => {
  const data = { ...stories.once, vendor: null, application: { ...stories.once.application, channels: [] } };
  show(data, { ...vendorSite, isReading: true });
  expect(screen.getByText('Still reading this page. One moment.')).toBeTruthy();
  cleanup();
  show(data);
  expect(screen.getByText('We found no contact on this page or in our directory.')).toBeTruthy();
});

test.each(Object.keys(stories) as (keyof typeof stories)[])(
  'in the story "%s" no two controls have one name',
  name => {
    show(stories[name]);
    const names = [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')].map(
      control => control.getAttribute('aria-label') ?? control.textContent,
    );
    expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
  },
);

test('the view can be kept beside the page', () => {
  show(stories.support);
  press('Show beside the page');
  expect(actions.openPanel).toHaveBeenCalled();
});

describe('moving about', () => {
  test('a new view takes the focus to its heading, and back leads home', () => {
    show(stories.support);
    press('Log a problem');
    expect(document.activeElement?.textContent).toBe('Log a problem');
    press('Back');
    expect(document.activeElement?.textContent).toBe('Ask Acme Apply support first');
  });
});

describe('other sites', () => {
  const read: SiteView = {
    site: 'read',
    host: 'jobs.globex.example',
    muted: false,
    isReading: false,
    canAllow: true,
    signOutAt: null,
  };

  test('an unknown site can be allowed for good', async () => {
    show({ ...stories.unknown, notes: [] }, read);
    expect(screen.getByRole('region', { name: 'No application system was recognised here' })).toBeTruthy();
    // A page that is no application's is not called one, and the window says what the page says.
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Callworthy');
    expect(document.title).toBe('No application system was recognised here · Callworthy');
    press('Always read this site');
    expect(await screen.findByText('This site is read from now on.')).toBeTruthy();
  });

  test('a problem noted there gets advice all the same', () => {
    show(stories.unknown, read);
    expect(screen.getByRole('region', { name: 'Try once more now' })).toBeTruthy();
    expect(button('Always read this site')).toBeTruthy();
  });

  test('nothing is said of a page that is still being read, and nothing is offered that would be pushed away', () => {
    show({ ...stories.unknown, notes: [] }, { ...read, isReading: true });
    expect(screen.getByRole('region', { name: 'Still reading this page. One moment.' })).toBeTruthy();
    expect(screen.queryByText('No application system was recognised here')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Always read this site' })).toBeNull();
  });

  test('a page of the browser itself says what to do', () => {
    show(null, {
      site: 'browser-page',
      host: '',
      muted: false,
      isReading: false,
      canAllow: false,
      signOutAt: null,
    });
    expect(screen.getByRole('region', { name: 'Open an application form first' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Log a problem' })).toBeNull();
    expect(screen.getByRole('link', { name: 'My applications' })).toBeTruthy();
  });
});
