// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ApplicationData } from '../views/application-view.ts';
import { failure, stories, storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { Popup } from './Popup.tsx';
import type { SiteView } from './site-view.ts';
import {
  actions,
  button,
  choose,
  fakeActions,
  formDrafts,
  keepForms,
  kept,
  openDraft,
  press,
  show,
  vendorSite,
} from './testing/show-popup.tsx';

beforeEach(() => {
  setLocale('en');
  keepForms({});
});
afterEach(cleanup);

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
      expect.stringMatching(/^Ask support now.*two business days to answer/),
      expect.stringContaining('Write to the employer next'),
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
    expect(actions.correct).toHaveBeenCalledWith('note-14:32', true);
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
  test('is kept for the applicant, who is told when', async () => {
    show({ ...stories.once, notes: [failure('14:38')] });
    expect(document.title).toMatch(/^Try again after \d\d:43 · Callworthy$/);
    expect(document.activeElement?.textContent).toBe(document.title.split(' · ')[0]);
    press('Remind me');
    expect(actions.remind).toHaveBeenCalledWith('2026-03-02T13:43:00.000Z');
    expect(await screen.findByText(/^Reminder set: today at \d\d:43\.$/)).toBeTruthy();
  });

  test('for a reminder that the browser refuses is said to be so', async () => {
    show({ ...stories.once, notes: [failure('14:38')] });
    actions.remind.mockResolvedValue(false);
    press('Remind me');
    expect(await screen.findByText('Not allowed, so reminders stay off.')).toBeTruthy();
  });
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
  press('Keep beside the page');
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
    press('Always read this site');
    expect(await screen.findByText('This site is read from now on.')).toBeTruthy();
  });

  test('a problem noted there gets advice all the same', () => {
    show(stories.unknown, read);
    expect(screen.getByRole('region', { name: 'Try once more now' })).toBeTruthy();
    expect(button('Always read this site')).toBeTruthy();
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

describe('a popup that closed in the middle', () => {
  const reopen = (data: ApplicationData) => {
    cleanup();
    show(data);
  };

  test('has the words of a problem again, until it is logged', async () => {
    show(stories.nothing);
    press('Log a problem');
    choose('I was signed out');
    const words = 'The exact words, if there were any';
    fireEvent.input(screen.getByLabelText(words), { target: { value: 'Session ended' } });
    reopen(stories.nothing);
    press('Log a problem');
    expect(screen.getByLabelText<HTMLTextAreaElement>(words).value).toBe('Session ended');
    press('Save the note');
    expect(actions.log).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'Session ended', kind: 'session' }),
    );
    await waitFor(() => expect(kept.log).toBeUndefined());
  });

  test('has a pasted answer again, until it is saved', async () => {
    show(stories.waiting);
    press('They answered');
    fireEvent.input(screen.getByLabelText(/^Their answer/), { target: { value: 'Ask Globex.' } });
    reopen(stories.waiting);
    press('They answered');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Their answer/).value).toBe('Ask Globex.');
    press('Save');
    await waitFor(() => expect(kept.answered).toBeUndefined());
  });

  test('has a changed draft again, until it is sent or begun anew', async () => {
    show(stories.support);
    await openDraft();
    const body = () => screen.getByLabelText<HTMLTextAreaElement>('Text');
    const made = body().value;
    fireEvent.input(body(), { target: { value: 'My own words' } });
    reopen(stories.support);
    await openDraft();
    expect(body().value).toBe('My own words');
    press('Start over');
    expect(body().value).toBe(made);
    fireEvent.input(body(), { target: { value: 'Other words' } });
    press('I sent it');
    expect(kept.draft).toBeUndefined();
  });

  test('does not give a pasted answer to another contact than one that is waited for', async () => {
    const { index } = stories.waiting.application.outreach.map((_, index) => ({ index })).at(-1)!;
    keepForms({ answered: { index: String(index + 7), outcome: 'resolved', answer: 'Solved.' } });
    show(stories.waiting);
    press('They answered');
    press('Save');
    await waitFor(() => expect(actions.answered).toHaveBeenCalledWith(index, 'resolved', 'Solved.'));
  });

  test('has other words when the advice moves on to another recipient meanwhile', async () => {
    const popup = (data: ApplicationData) => (
      <Popup
        site={vendorSite}
        data={data}
        now={storyTime}
        errorMessage={null}
        actions={fakeActions()}
        formDrafts={formDrafts}
      />
    );
    const { rerender } = render(popup(stories.support));
    await openDraft();
    const body = () => screen.getByLabelText<HTMLTextAreaElement>('Text').value;
    const forSupport = body();
    rerender(popup(stories.employer));
    expect(screen.getByText(/@globex/)).toBeTruthy();
    expect(body()).not.toBe(forSupport);
  });

  test('offers no draft that was meant for somebody else', async () => {
    keepForms({
      draft: { to: 'employer jobs@globex.com', lang: 'en', subject: 'x', body: 'For Globex only' },
    });
    show(stories.support);
    await openDraft();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).not.toContain('For Globex only');
  });
});
