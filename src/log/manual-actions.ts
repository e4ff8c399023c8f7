import type { Application } from '../applications/application.ts';
import { manualApplication, splitFrom, withDetails } from '../applications/manual-application.ts';
import type { Details } from '../applications/details.ts';
import { toLocalIso } from '../applications/moment.ts';
import type { Posting } from '../applications/posting.ts';
import { loadFormDrafts, putFormDrafts } from '../storage/form-drafts.ts';
import { formsOfBoth } from '../ui/kept-forms.ts';
import type { Directory } from '../ui/use-directory.ts';
import { t } from '../views/t.ts';
import type { ActOnStore } from './actions.ts';
import { listDrafts } from './use-begun-forms.ts';

/** Seldom asked for. */
const bringRearranging = () => import('../storage/rearranging.ts');

const nowIso = () => toLocalIso(new Date());

/** What the applicant writes, corrects and puts together by hand. `choose` shows an application. */
export function manualActions(
  chosen: string | null,
  vendors: Directory | null,
  choose: (id: string) => void,
  act: ActOnStore,
) {
  return {
    addApplication: (details: Details) =>
      act(async store => {
        const vendor = URL.canParse(details.url) ? (vendors?.vendorAt(details.url)?.id ?? null) : null;
        const application = manualApplication(crypto.randomUUID(), details, vendor, nowIso());
        await store.change(application.id, one => one, application);
        choose(application.id);
        return t('noted');
      }),
    correctDetails: (changed: Partial<Details>) =>
      act(async store => {
        if (chosen) await store.change(chosen, application => withDetails(application, changed, nowIso()));
        return t('noted');
      }),
    ownWords: (words: Partial<Pick<Application, 'memo' | 'people'>>) =>
      act(async store => {
        if (chosen)
          await store.change(chosen, application => ({ ...application, ...words, updatedAt: nowIso() }));
        return t('noted');
      }),
    deletePosting: () =>
      act(async store => {
        const posting = (chosen && (await store.applicationById(chosen))?.posting) || null;
        if (!chosen || !posting) return '';
        const put = (kept: Posting | null) =>
          store.change(chosen, one => ({ ...one, posting: kept, updatedAt: nowIso() }));
        await put(null);
        return { said: t('postingDeleted'), undo: () => put(posting).then(() => t('restored')) };
      }),
    moveNote: (noteId: string, to: string | null) =>
      act(async store => {
        const from = chosen && (await store.applicationById(chosen));
        const known = to && (await store.applicationById(to));
        const target = known || (from && splitFrom(crypto.randomUUID(), from, nowIso()));
        if (!target) return '';
        const { moveNote } = await bringRearranging();
        await store.rearrange(tx => moveNote(tx, noteId, target, nowIso()));
        return t('movedSaid');
      }),
    join: (one: string, other: string) =>
      act(async store => {
        const { joinApplications } = await bringRearranging();
        const id = await store.rearrange(tx => joinApplications(tx, one, other));
        if (!id) return '';
        try {
          await carryDrafts(id === one ? other : one, id);
        } finally {
          choose(id);
        }
        return t('joinedSaid');
      }),
  };
}

/** What was begun for an application goes on with the one that it has become, in the list as in the popup. */
async function carryDrafts(from: string, to: string): Promise<void> {
  for (const keyOf of [listDrafts, (id: string) => id]) {
    const begun = await loadFormDrafts([keyOf(from)]);
    if (Object.keys(begun).length === 0) continue;
    const both = formsOfBoth(await loadFormDrafts([keyOf(to)]), begun);
    await putFormDrafts([keyOf(to), keyOf(from)], both);
  }
}
