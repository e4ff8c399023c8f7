// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outreachKey } from '../applications/contacts-made.ts';
import type { ApplicationData } from '../views/application-view.ts';
import { stories, storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import * as words from './rest.ts';
import { Popup } from './Popup.tsx';
import {
  actions,
  choose,
  fakeActions,
  formDrafts,
  keepForms,
  kept,
  openDraft,
  press,
  show,
} from './testing/show-popup.tsx';
import { vendorSite } from './testing/vendor-site.ts';

beforeEach(() => {
  setLocale('en');
  keepForms({});
});
afterEach(cleanup);

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
    fireEvent.click(screen.getByLabelText('They sent me to the employer'));
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
    press('Start again');
    expect(body().value).toBe(made);
    fireEvent.input(body(), { target: { value: 'Other words' } });
    press('I sent it');
    expect(kept.draft).toBeUndefined();
  });

  test('does not ask again what was saved in that moment, and has it again where it could not be stored', async () => {
    show(stories.waiting);
    press('They answered');
    choose('It is solved');
    let store = (_isKept: boolean): void => undefined;
    actions.answered.mockReturnValue(new Promise(done => (store = done)));
    press('Save');
    expect(kept.answered, 'while it is being stored').toBeUndefined();
    store(false);
    await waitFor(() => expect(kept.answered).toMatchObject({ outcome: 'resolved' }));
  });

  test('goes on where words were sent and that was not saved, until one goes back', async () => {
    show(stories.support);
    await openDraft();
    press('I sent it');
    expect(kept.contacted).toMatchObject({ isSent: true, outcome: 'waiting' });
    const title = () => screen.getByRole('heading', { level: 1 }).textContent;
    reopen(stories.support);
    await waitFor(() => expect(title()).toBe('You contacted someone'));
    press('Back');
    expect(kept.contacted).toMatchObject({ isSent: false, outcome: 'waiting' });
    reopen(stories.support);
    await new Promise(done => setTimeout(done));
    expect(title()).not.toBe('You contacted someone');
  });

  test('does not give a pasted answer to another contact than one that is waited for', async () => {
    const last = outreachKey(stories.waiting.application.outreach.at(-1)!);
    keepForms({ answered: { to: 'taken back elsewhere', outcome: 'resolved', answer: 'Solved.' } });
    show(stories.waiting);
    press('They answered');
    press('Save');
    await waitFor(() => expect(actions.answered).toHaveBeenCalledWith(last, 'resolved', 'Solved.'));
  });

  test('has other words when the advice moves on to another recipient meanwhile', async () => {
    const popup = (data: ApplicationData) => (
      <Popup
        site={vendorSite}
        data={data}
        words={words}
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
      draft: {
        'employer jobs@globex.com': { lang: 'en', texts: { en: { subject: 'x', body: 'For Globex only' } } },
      },
    });
    show(stories.support);
    await openDraft();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).not.toContain('For Globex only');
  });
});
