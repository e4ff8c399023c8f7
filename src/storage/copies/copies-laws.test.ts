import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Device } from '../../applications/testing/device.ts';
import type { MergeSummary } from '../merging.ts';
import { type Copies, type KeptHere, newCopies, restoreCopy, syncCopies } from './sync-copies.ts';
import { copyName } from './copy-names.ts';
import { MemoryFolder } from './testing/memory-folder.ts';

/** As many as a quick run allows; the deeper search takes a number from outside. */
const numRuns = Number(process.env.MERGE_RUNS ?? 40);
/** There to end what hangs; a slow machine is not at fault. */
const timeout = 120_000 + numRuns * 1_000;
const start = Date.UTC(2026, 2, 2, 12);
const summary = {
  applications: { added: 0, changed: 0, joined: 0, deleted: 0 },
  notes: { added: 0, changed: 0, deleted: 0 },
  screenshots: 0,
} satisfies MergeSummary;

/** A computer with its part of the shared folder. */
class Computer {
  readonly folder = new MemoryFolder();
  readonly #number: number;
  device: Device;
  copies: Copies;
  /** What it wrote so far, oldest first: a program that is late may still carry any of it. */
  readonly sent: Uint8Array<ArrayBuffer>[] = [];

  constructor(number: number) {
    this.#number = number;
    this.device = new Device(number, 0);
    this.copies = newCopies(`pc-${number}`);
  }

  get here(): KeptHere {
    return {
      exportAll: () => Promise.resolve({ ...this.device.file(), screenshots: [] }),
      merge: file => {
        this.device.reads(file);
        return Promise.resolve(summary);
      },
    };
  }

  async sync(minute: number): Promise<number> {
    const round = await syncCopies(this.folder, this.copies, this.here, new Date(start + minute * 60_000));
    this.copies = round.copies;
    const own = this.folder.files.get(copyName(this.copies.device));
    if (own && own !== this.sent.at(-1)) this.sent.push(own);
    return round.leftAlone.length;
  }

  /** The browser loses what it kept, and the applicant brings the last copy back. */
  async losesAndRestores(minute: number): Promise<void> {
    const had = this.copies.good;
    if (!had) return;
    this.device = new Device(this.#number + 10 + minute * 10, 0);
    const now = new Date(start + minute * 60_000);
    const { lost } = await syncCopies(this.folder, this.copies, this.here, now);
    expect(lost).toBe(had.applications + had.notes);
    if (lost === 0) return;
    const restored = await restoreCopy(this.folder, this.copies, this.here, now);
    this.copies = restored!.copies;
  }

  /** A program that carries files brings one of another computer: whole, or half of it. */
  receives(from: Computer, bytes: Uint8Array<ArrayBuffer> | undefined, part: number): void {
    if (bytes && from !== this)
      this.folder.files.set(copyName(from.copies.device), bytes.slice(0, Math.ceil(bytes.length * part)));
  }
}

const idOf = ({ id }: { id: string }) => id;
const jobOf = ({ job }: { job: { id: string | null } }) => job.id;

const step = fc.record({
  computer: fc.nat(2),
  from: fc.nat(2),
  does: fc.constantFrom(
    'open',
    'edit',
    'note',
    'remark',
    'deleteNote',
    'delete',
    'sync',
    'sync',
    'carry',
    'carryOld',
    'carryHalf',
    'crash',
  ),
  which: fc.nat(2),
});

test('a folder that is carried late, in any order and by halves loses nothing, and all end with the same', {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async steps => {
      const computers = [0, 1, 2].map(number => new Computer(number));
      let minute = 0;
      const deletedJobs = new Set<string | null>();
      for (const { computer, from, does, which } of steps) {
        minute += 3;
        const [one, other] = [computers[computer]!, computers[from]!];
        if (does === 'sync') await one.sync(minute);
        else if (does === 'crash') {
          one.folder.writesUntilCrash = which;
          await one.sync(minute).catch(() => undefined);
          one.folder.writesUntilCrash = Number.POSITIVE_INFINITY;
        } else if (does === 'carry') one.receives(other, other.sent.at(-1), 1);
        else if (does === 'carryOld') one.receives(other, other.sent[which], 1);
        else if (does === 'carryHalf') one.receives(other, other.sent.at(-1), 0.5);
        else {
          if (does === 'delete') for (const job of one.device.file().cases.map(jobOf)) deletedJobs.add(job);
          one.device.does(does, which, minute, other.device);
        }
      }
      const files = computers.map(({ device }) => device.file());
      const expected = computers[0]!.device.copy();
      for (let round = 0; round < 3; round++) for (const file of files) expected.reads(file);

      for (let round = 0; round < 4; round++) {
        minute += 61;
        for (const one of computers) await one.sync(minute);
        for (const one of computers) for (const other of computers) one.receives(other, other.sent.at(-1), 1);
      }
      const [first, second, third] = computers.map(({ device }) => device.state());
      expect(second).toEqual(first);
      expect(third).toEqual(first);
      // An older file still knows what was deleted since: that it is one with another computer's, and both are gone.
      const wanted = expected.file().cases.filter(one => !deletedJobs.has(jobOf(one)));
      const found = computers[0]!.device.file();
      expect(found.cases.map(jobOf)).toEqual(expect.arrayContaining(wanted.map(jobOf)));
      const ofWanted = ({ caseId }: { caseId: string }) => wanted.some(({ id }) => id === caseId);
      const notes = expected.file().notes.filter(ofWanted);
      expect(found.notes.map(idOf)).toEqual(expect.arrayContaining(notes.map(idOf)));
    }),
    { numRuns },
  );
});

test('what a copy held is there again after the browser lost it, whatever the folder went through', {
  timeout,
}, async () => {
  const doing = fc.constantFrom('open', 'edit', 'note', 'remark', 'deleteNote', 'delete' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(doing, fc.nat(2)), { minLength: 5, maxLength: 30, size: 'max' }),
      async steps => {
        const one = new Computer(0);
        for (const [i, [does, which]] of steps.entries()) one.device.does(does, which, i, one.device);
        await one.sync(60);
        const before = one.device.state();
        await one.losesAndRestores(120);
        expect(one.device.state()).toEqual(before);
        // It goes on from there as if nothing had happened.
        await one.sync(180);
        expect(one.device.state()).toEqual(before);
      },
    ),
    { numRuns },
  );
});
