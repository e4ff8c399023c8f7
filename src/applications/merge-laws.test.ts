import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Device } from './testing/device.ts';

/** As many as a quick run allows; the deeper search takes a number from outside. */
const numRuns = Number(process.env.MERGE_RUNS ?? 60);

/** What is done on one of three devices, or the copy of one that another one reads; devices and records by number. */
const step = fc.record({
  device: fc.nat(2),
  from: fc.nat(2),
  action: fc.constantFrom(
    'open',
    'edit',
    'keepPosting',
    'deletePosting',
    'ask',
    'note',
    'remark',
    'move',
    'deleteNote',
    'delete',
    'save',
    'read',
    'readOld',
  ),
  which: fc.nat(2),
  minutes: fc.nat(30),
});

describe('three devices that work and exchange files in whatever order', () => {
  // Clocks differ: the second one runs ahead by 20 minutes, the third one is 20 minutes late.
  const skew = [0, 20, -20];

  test('have the same when all have read all', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 80, size: 'max' }), steps => {
        const devices = skew.map((minutes, i) => new Device(i, minutes));
        let clock = 0;
        for (const { device, from, action, which, minutes } of steps) {
          clock += minutes + 1;
          devices[device]!.does(action, which, clock, devices[from]!);
        }
        // What one device had thrown away comes back with the second round, where another one still works with it.
        for (let round = 0; round < 3; round++) {
          const files = devices.map(device => device.file());
          // Each reads them in another order.
          devices.forEach((device, i) =>
            [...files.slice(i), ...files.slice(0, i)].forEach(file => device.reads(file)),
          );
        }
        const [one, two, three] = devices.map(device => device.state());
        expect(two).toEqual(one);
        expect(three).toEqual(one);
        for (const device of devices)
          for (const file of devices) expect(device.reads(file.file())).toBe(false);
      }),
      { numRuns },
    );
  });

  test('and two files in either order, or one of them twice, make no difference', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 80, size: 'max' }), steps => {
        const devices = skew.map((minutes, i) => new Device(i, minutes));
        steps.forEach(({ device, from, action, which }, i) =>
          // Each on its own: files are compared that never met.
          action === 'read' || action === 'readOld'
            ? undefined
            : devices[device]!.does(action, which, i, devices[from]!),
        );
        const [, two, three] = devices.map(device => device.file());
        const orders = [
          [two!, three!],
          [three!, two!],
          [two!, three!, two!],
          [three!, two!, two!, three!],
        ];
        const ends = orders.map(files => {
          const device = devices[0]!.copy();
          for (const file of files) device.reads(file);
          return device.state();
        });
        for (const end of ends) expect(end).toEqual(ends[0]);
      }),
      { numRuns },
    );
  });
});
