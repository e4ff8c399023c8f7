// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ApplicationData } from '../views/application-view.ts';
import { failure, stories, storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import type { Forms, FormDrafts } from '../ui/form-drafts.ts';
import { Popup } from './Popup.tsx';
import type { PopupActions, SiteView } from './site-view.ts';

const vendorSite: SiteView = {
  site: 'vendor',
  host: 'jobs.acme-apply.example',
  muted: false,
  isReading: false,
  canAllow: false,
  signOutAt: null,
};

function fakeActions() {
  const done = () => Promise.resolve(true);
  return {
    log: vi.fn(done),
    correct: vi.fn(done),
    deleteNote: vi.fn(done),
    screenshots: vi.fn(() => Promise.resolve({})),
    ownName: vi.fn(() => Promise.resolve('')),
    tried: vi.fn(done),
    directions: vi.fn(done),
    contacted: vi.fn(done),
    answered: vi.fn(done),
    worksAgain: vi.fn(done),
    takeBack: vi.fn(done),
    received: vi.fn(done),
    notReceived: vi.fn(done),
    lookedForHelp: vi.fn(done),
    addContact: vi.fn((typed: string) => Promise.resolve(typed.includes('@'))),
    referral: vi.fn(done),
    field: vi.fn(done),
    deadline: vi.fn(done),
    remind: vi.fn(done),
    allowSite: vi.fn(() => Promise.resolve(true)),
    mute: vi.fn(done),
    takeScreenshot: vi.fn(done),
    openSettings: vi.fn(),
    openPanel: vi.fn(),
  } satisfies PopupActions;
}

let actions: ReturnType<typeof fakeActions>;
let kept: Partial<Forms>;
const formDrafts: FormDrafts = {
  load: form => kept[form] ?? null,
  save: (form, content) => void Object.assign(kept, { [form]: content ?? undefined }),
};

function show(data: ApplicationData | null, site: SiteView = vendorSite, errorMessage: string | null = null) {
  actions = fakeActions();
  render(
    <Popup
      site={site}
      data={data}
      now={storyTime}
      errorMessage={errorMessage}
      actions={actions}
      formDrafts={formDrafts}
    />,
  );
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The first, since the verdict's own button stands above the same one further down. */
/** Presses for the draft, which comes later than the rest of the popup. */
async function openDraft() {
  press('Draft the email');
  await screen.findByLabelText('Text', {}, { timeout: 30_000 });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0]!);
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

beforeEach(() => {
  setLocale('en');
  kept = {};
  vi.stubGlobal('scrollTo', () => undefined);
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

  test('an unsure note is a question', () => {
    show(stories.unsure);
    expect(screen.getByText(/Is it stuck\?$/)).toBeTruthy();
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

describe('calling', () => {
  test('the employer: a kind sentence first, and "call anyway" is there', () => {
    show(stories.once);
    press('Call +1 800-555-0177');
    expect(screen.getByText(/Calling is unlikely to help yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Call anyway' }).getAttribute('href')).toBe('tel:+18005550177');
  });

  test('technical support: at once', () => {
    show(stories.support);
    const link = screen.getByRole('link', { name: 'Call +1 800-555-0148, option 2' });
    expect(link.getAttribute('href')).toBe('tel:+18005550148');
  });

  test('when nothing else is left: with the words to say', async () => {
    show(stories.call);
    press('Prepare the call');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What to say on the phone');
    expect(await screen.findByText(/^Takes about \d+ seconds$/, {}, { timeout: 30_000 })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Call \+1 800-555-0177/ })).toBeTruthy();
  });
});

describe('actions', () => {
  test('a problem is logged in two presses', () => {
    show(stories.nothing);
    press('Log a problem');
    press('Save the note');
    expect(actions.log).toHaveBeenCalledWith({
      text: 'An error message appeared',
      kind: 'system',
      context: 'by-hand',
      remark: null,
    });
  });

  test('the exact words of a logged problem are kept as such', () => {
    show(stories.nothing);
    press('Log a problem');
    choose('I was signed out');
    fireEvent.input(screen.getByLabelText('The exact words, if there were any'), {
      target: { value: ' Your session has ended. ' },
    });
    press('Save the note');
    expect(actions.log).toHaveBeenCalledWith({
      text: 'Your session has ended.',
      kind: 'session',
      context: 'page',
      remark: 'I was signed out',
    });
  });

  test('a page that stays silent is noted as such, and what it said all the same is kept', () => {
    show(stories.nothing);
    press('Log a problem');
    choose('It keeps loading and never ends');
    press('Save the note');
    expect(actions.log).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: 'still-waiting', context: 'silence', remark: null }),
    );
    fireEvent.input(screen.getByLabelText('The exact words, if there were any'), {
      target: { value: 'Please wait' },
    });
    press('Save the note');
    expect(actions.log).toHaveBeenLastCalledWith({
      text: 'Please wait',
      kind: 'system',
      context: 'page',
      remark: 'It keeps loading and never ends',
    });
  });

  test('trying again with the same result logs the same failure', () => {
    show(stories.once);
    press('It failed again');
    press('It failed in the same way');
    expect(actions.log).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'We could not save your application.', kind: 'system' }),
    );
  });

  test('the person has the last word on the directions, whatever is open', () => {
    show(stories.directions);
    press('Check the instructions');
    expect(screen.getByText('4 of these are still open. You may go on all the same.')).toBeTruthy();
    press(/^Tried: Turn off ad and tracking blockers/);
    expect(actions.tried).toHaveBeenCalledWith('blocker-off');
    press('I followed the instructions');
    expect(actions.directions).toHaveBeenCalledWith(true);
  });

  test('whom one contacted is kept with channel and outcome', () => {
    show(stories.support);
    press('I contacted them');
    choose(/^\+1 800-555-0148/);
    choose('They sent me to the employer');
    fireEvent.input(screen.getByLabelText(/^Their answer/), { target: { value: 'Ask Globex.' } });
    press('Save');
    expect(actions.contacted).toHaveBeenCalledWith({
      owner: 'vendor',
      purpose: 'technical-support',
      kind: 'phone',
      value: '+18005550148',
      outcome: 'referred-to-employer',
      answer: 'Ask Globex.',
    });
  });

  test('an answer is kept with what it answers', () => {
    show(stories.waiting);
    press('They answered');
    choose(/Email/);
    choose('It is solved');
    press('Save');
    expect(actions.answered).toHaveBeenCalledWith(0, 'resolved', null);
  });

  test('what was told is listed, and each thing can be taken back', () => {
    show(stories.waiting);
    press('Take back: You followed the instructions');
    expect(actions.takeBack).toHaveBeenCalledWith({ what: 'directions', followed: true });
    press(/^Take back: .*technical support/);
    const [outreach] = stories.waiting.application.outreach;
    expect(actions.takeBack).toHaveBeenLastCalledWith({ what: 'outreach', outreach, index: 0 });
  });

  test('"It worked" asks what works', () => {
    show(stories.once);
    press('It worked');
    press('My application was received');
    expect(actions.received).toHaveBeenCalled();
  });

  test('the closing date can be told', () => {
    show(stories.support);
    fireEvent.input(screen.getByLabelText('Set the closing date'), { target: { value: '2026-03-03' } });
    press('Save');
    expect(actions.deadline).toHaveBeenCalledWith('2026-03-03');
  });

  test('the first exception counts only with certainty', () => {
    show(stories.nothing);
    press(/^Yes: Did someone who knows/);
    press('Perhaps');
    expect(actions.referral).toHaveBeenCalledWith({ saysCall: true, certain: false });
  });

  test('the third exception asks who would be called', () => {
    show(stories.nothing);
    press(/^Yes: Is it a field/);
    press('In HR');
    expect(actions.field).toHaveBeenCalledWith({ flashy: true, recipient: 'hr' });
  });
});

test('what was typed stays when it could not be kept', async () => {
  show(stories.nothing);
  actions.log.mockResolvedValue(false);
  press('Log a problem');
  const words = screen.getByLabelText('The exact words, if there were any') as HTMLTextAreaElement;
  fireEvent.input(words, { target: { value: 'Server error' } });
  await fireEvent.click(button('Save the note'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Log a problem');
  expect(words.value).toBe('Server error');
});

describe('the draft', () => {
  test('goes to the best contact, can be changed, and what is changed goes out', async () => {
    show(stories.support);
    await openDraft();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Email to support');
    fireEvent.input(screen.getByLabelText('Subject'), { target: { value: 'My own words' } });
    const href = screen.getByRole('link', { name: 'Open in the mail program' }).getAttribute('href');
    expect(href).toMatch(/^mailto:applicants@acme-apply\.example\?subject=My%20own%20words&body=/);
  });

  test('in another language starts from the notes again', async () => {
    show(stories.support);
    await openDraft();
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'de' } });
    expect((screen.getByLabelText('Text') as HTMLTextAreaElement).lang).toBe('de');
    expect((screen.getByLabelText('Text') as HTMLTextAreaElement).value).toContain('Bewerbung');
  });
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
    kept = { answered: { index: String(index + 7), outcome: 'resolved', answer: 'Solved.' } };
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
    kept = { draft: { to: 'employer jobs@globex.com', lang: 'en', subject: 'x', body: 'For Globex only' } };
    show(stories.support);
    await openDraft();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).not.toContain('For Globex only');
  });
});
