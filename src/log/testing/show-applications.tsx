import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Application } from '../../applications/application.ts';
import { sampleApplication } from '../../applications/samples.ts';
import type { ApplicationData } from '../../views/application-view.ts';
import { storyTime } from '../../views/fixtures.ts';
import type { ListRow } from '../../views/list-row.ts';
import { ApplicationDetailLater } from '../ApplicationDetailLater.tsx';
import { Applications } from '../Applications.tsx';
import { DetailsFormLater } from '../DetailsFormLater.tsx';
import { ForOthersLater } from '../ForOthersLater.tsx';
import { SelectionBarLater } from '../SelectionBarLater.tsx';
import type { ApplicationsActions } from '../actions.ts';
import type { ListChoice } from '../list-order.ts';
import type { TrashedView } from '../trashed-view.ts';
import type { Importing } from '../use-import.ts';

// It comes a moment after the list; a test does not wait for that.
await ApplicationDetailLater.bring();
await SelectionBarLater.bring();
await DetailsFormLater.bring();
await ForOthersLater.bring();

export const initech: Application = {
  ...sampleApplication,
  id: 'case-2',
  employer: 'Initech',
  job: { title: 'Éditeur', id: null },
};

const row: ListRow = {
  states: ['needs-you', 'failed'],
  attempts: 2,
  isSolved: false,
  next: 'Ask Acme Apply support',
  deadline: null,
  waitsFor: null,
  changesAt: null,
  noted: 'WE COULD NOT SAVE YOUR APPLICATION. 8F3-22A',
};

const rows = new Map<string, ListRow>([
  ['case-1', row],
  ['case-2', { ...row, states: ['archived'], attempts: 0, next: null, noted: 'UPLOAD FAILED.' }],
  ['case-solved', { ...row, states: [], attempts: 0, isSolved: true, next: null }],
]);

const done = () => Promise.resolve(true);

/** What the buttons of the page that was shown last do. */
export let actions: { [Name in keyof ApplicationsActions]: ReturnType<typeof vi.fn> };

/** The page as it is given to whoever uses it, but for what a test is about. */
export const page = (props: Partial<Parameters<typeof Applications>[0]>) => (
  <Applications
    applications={[sampleApplication]}
    data={null}
    rows={rows}
    choice={{ state: null, sorting: 'newest' }}
    screenshots={{}}
    importing={null}
    systemOf={() => 'Acme Apply'}
    now={storyTime}
    said=""
    errorMessage={null}
    actions={actions as unknown as ApplicationsActions}
    {...props}
  />
);

/** Shows the page at the time of the stories, and answers what changes the chosen application from elsewhere. */
export function show(
  applications: readonly Application[],
  data: ApplicationData | null = null,
  errorMessage: string | null = null,
  importing: Importing | null = null,
  choice: ListChoice = { state: null, sorting: 'newest' },
  trash: readonly TrashedView[] = [],
) {
  actions = new Proxy({} as typeof actions, {
    get: (made, name: keyof ApplicationsActions) => (made[name] ??= vi.fn(done)),
  });
  const props = { applications, errorMessage, importing, choice, trash };
  const { rerender } = render(page({ ...props, data }));
  return {
    changeElsewhere: (how: (application: Application) => Application) =>
      rerender(page({ ...props, data: data && { ...data, application: how(data.application) } })),
  };
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
