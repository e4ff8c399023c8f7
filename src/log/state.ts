import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Case } from '../cases/case.ts';
import type { FromOwnPages } from '../messages/contract.ts';
import { ask } from '../messages/handle.ts';
import { deleteEverything } from '../storage/delete-everything.ts';
import { pictureFiles, picturesOf } from '../storage/pictures-of.ts';
import { openStore, type Store } from '../storage/store.ts';
import { forgetUnfinished } from '../storage/unfinished.ts';
import type { Known } from '../ui/case-view.ts';
import { caseDeeds } from '../ui/deeds.ts';
import { download, fileName } from '../ui/download.ts';
import { t, tCount } from '../ui/t.ts';
import { ToldError, useDeeds } from '../ui/use-deeds.ts';
import { vendorById } from '../vendors/directory.ts';
import type { CasebookDeeds } from './Casebook.tsx';
import { readExport, writeExport } from './export-file.ts';
import { saveReport } from './save-report.ts';

interface CasebookState {
  /** Newest first; null while they are being read. */
  cases: readonly Case[] | null;
  /** The case that is shown. */
  known: Known | null;
  /** Addresses of the pictures of its notes, by id of the note. */
  pictures: Readonly<Record<string, string>>;
  now: Date;
  said: string;
  trouble: string | null;
  deeds: CasebookDeeds;
}

/** Everything the casebook reads and writes. The case that is shown is named by the address, so it can be linked. */
export function useCasebook(): CasebookState {
  const [cases, setCases] = useState<readonly Case[] | null>(null);
  const [known, setKnown] = useState<Known | null>(null);
  const [pictures, setPictures] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState(caseInAddress);

  const reload = useCallback(async () => {
    const store = await openStore();
    setCases(await store.casesByRecency());
    const shown = chosen ? await knownOf(store, chosen) : null;
    setKnown(shown);
    setPictures(shown ? await pictureAddresses(shown, store) : {});
  }, [chosen]);

  const { said, trouble, failed, attempt: doDeed } = useDeeds(reload);
  const attempt = (work: (store: Store) => Promise<string>) => doDeed(async () => work(await openStore()));

  useEffect(() => {
    reload().catch(failed);
  }, [reload]);
  // The browser keeps each picture in memory as long as its address is held.
  useEffect(() => () => Object.values(pictures).forEach(address => URL.revokeObjectURL(address)), [pictures]);
  useEffect(() => {
    const follow = () => setChosen(caseInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const tell = async (message: string) => {
    if (chosen) await ask<FromOwnPages, 'case/changed'>('case/changed', { caseId: chosen });
    return message;
  };
  const changeCase = (change: (theCase: Case) => Case) =>
    attempt(async store => {
      if (chosen) await store.changeCase(chosen, change);
      return tell(t('noted'));
    });

  const deeds: CasebookDeeds = {
    ...caseDeeds({
      changeCase,
      changeNote: (id, change) => attempt(store => store.changeNote(id, change).then(() => tell(t('noted')))),
      deleteNote: id => attempt(store => store.deleteNote(id).then(() => tell(''))),
      log: () => Promise.reject(new Error('a problem is logged in the popup, beside its page')),
      pictures: async notes => pictureFiles(await openStore(), notes),
    }),
    choose: id => {
      location.hash = id ?? '';
    },
    deleteCase: id =>
      attempt(async store => {
        const urls = [await store.caseById(id), ...(await store.notesOf(id))].flatMap(one => one?.url ?? []);
        await store.deleteCase(id);
        await forgetUnfinished([id, ...urls]);
        await tell('');
        location.hash = '';
        return t('deletedCase');
      }),
    deleteAll: () =>
      attempt(async () => {
        await deleteEverything();
        location.hash = '';
        return t('deletedAll');
      }),
    exportAll: () =>
      attempt(async store => {
        const now = new Date();
        download(fileName('', now, 'json'), writeExport(await store.exportAll(), now), 'application/json');
        return '';
      }),
    importFile: file =>
      attempt(async store => {
        const read = readExport(await file.text());
        if ('broken' in read) {
          throw new ToldError(t('importBroken', read.broken ?? t('importNotJson')));
        }
        const added = await store.importAll(read);
        await ask<FromOwnPages, 'cases/imported'>('cases/imported', null);
        return t(
          'importDone',
          tCount('casesOne', 'casesOther', added.cases),
          tCount('notesOne', 'notesOther', added.notes),
        );
      }),
    report: (kind, lang) =>
      attempt(async store => {
        if (known) await saveReport(kind, lang, known, store);
        return '';
      }),
  };
  return { cases, known, pictures, now: new Date(), said, trouble, deeds };
}

async function knownOf(store: Store, id: string): Promise<Known | null> {
  const theCase = await store.caseById(id);
  if (!theCase) return null;
  return {
    theCase,
    notes: await store.notesOf(id),
    vendor: vendorById(theCase.vendor),
    frontEnd: vendorById(theCase.frontEnd),
  };
}

async function pictureAddresses({ notes }: Known, store: Store): Promise<Record<string, string>> {
  const pictures = await picturesOf(store, notes);
  return Object.fromEntries([...pictures].map(([id, { image }]) => [id, URL.createObjectURL(image)]));
}

function caseInAddress(): string | null {
  return location.hash.slice(1) || null;
}
