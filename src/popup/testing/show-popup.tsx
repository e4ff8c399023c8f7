import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { type Forms, type FormDrafts, noDrafts } from '../../ui/form-drafts.ts';
import type { ApplicationData } from '../../views/application-view.ts';
import { storyTime } from '../../views/fixtures.ts';
import * as words from '../rest.ts';
import { bringFolded } from '../FoldedLater.tsx';
import { Popup } from '../Popup.tsx';
import type { PopupActions, SiteView } from '../site-view.ts';
import { SubScreenLater } from '../SubScreenLater.tsx';
import { vendorSite } from './vendor-site.ts';

// They come a moment after the popup; a test does not wait for that.
await Promise.all([SubScreenLater.bring(), bringFolded()]);

export function fakeActions() {
  const done = () => Promise.resolve(true);
  return {
    log: vi.fn(done),
    answerQuestion: vi.fn(done),
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
    keepPosting: vi.fn(done),
    openSettings: vi.fn(),
    exportAll: vi.fn(done),
    openPanel: vi.fn(),
  } satisfies PopupActions;
}

/** What the buttons of the popup that was shown last do. */
export let actions: ReturnType<typeof fakeActions>;
/** What was begun in forms and neither saved nor sent. */
export let kept: Partial<Forms> = {};
export const formDrafts: FormDrafts = {
  load: form => kept[form] ?? null,
  save: (form, content) => void Object.assign(kept, { [form]: content ?? undefined }),
  follow: noDrafts.follow,
};

/** Makes this what was begun in forms. */
export function keepForms(begun: Partial<Forms>) {
  kept = begun;
}

/** Shows the popup at the time of the stories. What was begun in its forms is kept from one to the next. */
export function show(
  data: ApplicationData | null,
  site: SiteView = vendorSite,
  errorMessage: string | null = null,
) {
  render(popupOf(data, site, errorMessage));
}

/**
 * The popup at the time of the stories, to be rendered. `isEarly`: before there is anything to put an application into words
 * with.
 */
export function popupOf(
  data: ApplicationData | null,
  site: SiteView,
  errorMessage: string | null = null,
  isEarly = false,
) {
  actions = fakeActions();
  return (
    <Popup
      site={site}
      data={data}
      words={isEarly ? null : words}
      now={storyTime}
      errorMessage={errorMessage}
      actions={actions}
      formDrafts={formDrafts}
    />
  );
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The first, since the verdict's own button stands above the same one further down. */
export const press = (name: string | RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0]!);

export const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

/** Presses for the draft, which comes later than the rest of the popup. */
export async function openDraft() {
  press('Draft the email');
  await screen.findByLabelText('Text', {}, { timeout: 30_000 });
}
