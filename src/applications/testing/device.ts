import type { Application } from '../application.ts';
import { cellsOf, cellsOfNote, stamped, stampedNote } from '../cells.ts';
import type { Deleted, Kept } from '../kept.ts';
import { markOfNote, marksOf } from '../marks.ts';
import { mergeKept } from '../merge.ts';
import type { Note } from '../note.ts';
import type { Posting } from '../posting.ts';
import { sampleApplication, sampleNote } from '../samples.ts';

type Action =
  | 'open'
  | 'edit'
  | 'keepPosting'
  | 'deletePosting'
  | 'ask'
  | 'note'
  | 'remark'
  | 'move'
  | 'deleteNote'
  | 'delete'
  | 'save'
  | 'read'
  | 'readOld';

/** A device in a test: what the store does with merging, without a store. What it deletes it could still undo. */
export class Device {
  readonly #number: number;
  readonly #skew: number;
  #cases = new Map<string, Application>();
  #notes = new Map<string, Note>();
  #deleted = new Map<string, Deleted>();
  #made = 0;
  #saved: Kept | null = null;

  constructor(number: number, skewMinutes: number) {
    this.#number = number;
    this.#skew = skewMinutes;
  }

  copy(): Device {
    const twin = new Device(this.#number, this.#skew);
    twin.#cases = new Map(this.#cases);
    twin.#notes = new Map(this.#notes);
    twin.#deleted = new Map(this.#deleted);
    return twin;
  }

  /** Does one thing at a minute of the true clock; where there is nothing to do it with, nothing. */
  does(action: Action, which: number, minute: number, other: Device): void {
    const now = new Date(Date.UTC(2026, 2, 2, 12, minute + this.#skew));
    const living = this.file();
    const application = living.cases[which % Math.max(1, living.cases.length)];
    const note = living.notes[which % Math.max(1, living.notes.length)];
    if (action === 'open') this.#open(which, now);
    else if (action === 'save') this.#saved = this.file();
    else if (action === 'read') this.reads(other.file());
    else if (action === 'readOld') this.reads(other.#saved ?? other.file());
    else if (application && action === 'edit') this.#put(application, { employer: `Globex ${which}` }, now);
    else if (application && action === 'keepPosting')
      this.#put(application, { posting: postingOf(which, now) }, now);
    else if (application && action === 'deletePosting') this.#put(application, { posting: null }, now);
    else if (application && action === 'ask') this.#ask(application, now);
    else if (application && action === 'note') this.#note(application, now);
    else if (application && action === 'delete') this.#delete(application, now);
    else if (note && action === 'deleteNote') this.#mark(markOfNote(note, now));
    else if (note && action === 'remark') this.#putNote(note, { remark: `seen ${minute}` }, now);
    else if (note && application && action === 'move') this.#putNote(note, { caseId: application.id }, now);
  }

  /** What a file of it holds: no word of what was deleted, but the marks. */
  file(): Kept {
    const all = { cases: [...this.#cases.values()], notes: [...this.#notes.values()], deleted: [] };
    const { isGone } = mergeKept(
      { ...all, deleted: [...this.#deleted.values()] },
      { ...all, cases: [], notes: [] },
    );
    return {
      cases: all.cases.filter(one => !isGone(one)),
      notes: all.notes.filter(one => !isGone(one)),
      deleted: [...this.#deleted.values()],
    };
  }

  /** Merges a file, and answers whether that changed anything. */
  reads(file: Kept): boolean {
    const local = {
      cases: [...this.#cases.values()],
      notes: [...this.#notes.values()],
      deleted: [...this.#deleted.values()],
    };
    const merged = mergeKept(local, file);
    for (const id of merged.joined) this.#cases.delete(id);
    for (const one of merged.applications) this.#cases.set(one.id, one);
    for (const one of merged.notes) this.#notes.set(one.id, one);
    for (const one of merged.deleted) this.#deleted.set(one.id, one);
    return (
      merged.applications.length + merged.notes.length + merged.deleted.length + merged.joined.length > 0
    );
  }

  /** What a person sees of it, in one order. */
  state(): unknown {
    const { cases: applications, notes } = this.file();
    return {
      applications: applications
        .map(one => [one.id, one.openedAt, one.updatedAt, sorted(cellsOf(one))])
        .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
      notes: notes
        .map(one => [one.id, one.caseId, sorted(cellsOfNote(one))])
        .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    };
  }

  /** The same few jobs on every device, each with an id of the device's own. */
  #open(which: number, now: Date): void {
    const job = { title: `Gardener ${which}`, id: `GX-${which}` };
    const found = this.file().cases.find(one => one.job.id === job.id);
    if (found) return this.#put(found, {}, now);
    const id = `case-${this.#number}-${this.#made++}`;
    const moment = now.toISOString();
    this.#cases.set(id, { ...sampleApplication, id, job, openedAt: moment, updatedAt: moment });
  }

  #ask(application: Application, now: Date): void {
    const outreach = {
      owner: 'vendor',
      purpose: 'technical-support',
      kind: 'email',
      value: null,
      at: now.toISOString(),
      outcome: 'waiting',
      answer: null,
    } as const;
    this.#put(application, { outreach: [...application.outreach, outreach] }, now);
  }

  #note(application: Application, now: Date): void {
    const id = `note-${this.#number}-${this.#made++}`;
    this.#notes.set(id, { ...sampleNote, id, caseId: application.id, at: now.toISOString() });
    this.#put(application, {}, now);
  }

  #put(application: Application, change: Partial<Application>, now: Date): void {
    const changed = { ...application, ...change, updatedAt: now.toISOString() };
    this.#cases.set(application.id, stamped(application, changed, now));
  }

  #putNote(note: Note, change: Partial<Note>, now: Date): void {
    this.#notes.set(note.id, stampedNote(note, { ...note, ...change }, now));
  }

  #delete(application: Application, now: Date): void {
    const notes = this.file().notes.filter(({ caseId }) => caseId === application.id);
    for (const mark of marksOf(application, notes, now)) this.#mark(mark);
  }

  #mark(mark: Deleted): void {
    this.#deleted.set(mark.id, mark);
  }
}

function postingOf(which: number, now: Date): Posting {
  const at = now.toISOString();
  return { text: `Gardener ${which}, read at ${at}`, at, url: 'https://jobs.globex.example/', isCut: false };
}

/** The caseId is what it is resolved to, whatever cell it came from. */
function sorted(cells: ReadonlyMap<string, unknown>): unknown[] {
  return [...cells].filter(([name]) => name !== 'caseId').sort(([a], [b]) => (a < b ? -1 : 1));
}
