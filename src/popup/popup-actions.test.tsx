// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outreachKey } from '../applications/contacts-made.ts';
import { stories } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { actions, button, choose, keepForms, openDraft, press, show } from './testing/show-popup.tsx';

beforeEach(() => {
  setLocale('en');
  keepForms({});
});
afterEach(cleanup);

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
      text: 'logged: error',
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
      remark: 'logged: signed-out',
    });
  });

  test('a page that stays silent is noted as such, and what it said all the same is kept', () => {
    show(stories.nothing);
    press('Log a problem');
    choose('It keeps loading and never finishes');
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
      remark: 'logged: spinner',
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
    expect(screen.getByText('3 of these are not done yet. You can go on anyway.')).toBeTruthy();
    const states = screen.getAllByRole('button', { name: /^Tried: / });
    expect(
      states.map(one => one.getAttribute('aria-pressed')),
      'heard from the button',
    ).toContain('true');
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

  describe('where the employer has no known address', () => {
    const { application } = stories.employer;
    const channels = application.channels.filter(({ owner }) => owner !== 'employer');
    const alone = { ...stories.employer, application: { ...application, channels } };
    const toEmployer = { owner: 'employer', purpose: 'recruiting', kind: 'email', value: null };

    test('a letter to the employer that was sent is kept as one to the employer, whatever was begun before', async () => {
      const begun = { chosen: 'email applicants@acme-apply.example', whom: 'vendor', how: 'email' } as const;
      keepForms({ contacted: { ...begun, outcome: 'waiting', answer: '' } });
      show(alone);
      await openDraft();
      press('I sent it');
      press('Save');
      expect(actions.contacted).toHaveBeenCalledWith(expect.objectContaining(toEmployer));
    });

    test('so is a contact that the advice had in mind', () => {
      show(alone);
      press('I contacted them');
      expect(screen.getByRole('group', { name: 'Who is that?' })).toBeTruthy();
      press('Save');
      expect(actions.contacted).toHaveBeenCalledWith(expect.objectContaining(toEmployer));
    });
  });

  test('an answer is kept with what it answers', () => {
    show(stories.waiting);
    press('They answered');
    expect(screen.getByRole('group', { name: 'Who answered?' })).toBeTruthy();
    const byMail = stories.waiting.application.outreach.find(({ kind }) => kind === 'email');
    choose(/Email/);
    press('Save');
    expect(screen.getByRole('alert').textContent).toBe('Choose what the result was.');
    expect(actions.answered, 'nothing is said that was not chosen').not.toHaveBeenCalled();
    choose('It is solved');
    expect(screen.queryByRole('alert')).toBeNull();
    press('Save');
    expect(actions.answered).toHaveBeenCalledWith(outreachKey(byMail!), 'resolved', null);
  });

  test('"They answered" may be that they are looking into it', () => {
    show(stories.waiting);
    press('They answered');
    choose('They are looking into it');
    press('Save');
    expect(actions.answered).toHaveBeenCalledWith(expect.any(String), 'looking-into-it', null);
  });

  test('what was told is listed, and each thing can be taken back', () => {
    show(stories.waiting);
    press('Take back: You followed the instructions');
    expect(actions.takeBack).toHaveBeenCalledWith({ what: 'directions', followed: true });
    press(/^Take back: .*technical support/);
    const [outreach] = stories.waiting.application.outreach;
    expect(actions.takeBack).toHaveBeenLastCalledWith({ what: 'outreach', outreach, index: 0 });
  });

  test('"It worked" is kept at once, and what works only adds to it', async () => {
    show(stories.once);
    press('It worked');
    expect(actions.worksAgain).toHaveBeenCalledOnce();
    press('My application was received');
    expect(actions.received).toHaveBeenCalled();
    press('Back');
    press('It worked');
    await fireEvent.click(button('I can continue my application'));
    await screen.findByText('My applications');
    expect(actions.worksAgain).toHaveBeenCalledTimes(2);
  });

  test('"It worked" that could not be kept is kept by the next press', async () => {
    show(stories.once);
    actions.worksAgain.mockResolvedValueOnce(false);
    press('It worked');
    await fireEvent.click(button('I can continue my application'));
    await screen.findByText('My applications');
    expect(actions.worksAgain).toHaveBeenCalledTimes(2);
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
    const href = screen.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href');
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
