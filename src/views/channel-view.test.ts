import { expect, test } from 'vitest';
import { channelKey } from '../applications/channel-set.ts';
import { allVendors } from '../vendors/directory.ts';
import { directoryChannels, helpPages } from './channel-view.ts';

const vendors = allVendors();

test('of no system one contact is shown twice, under whatever kind it is known', () => {
  const now = new Date('2026-11-28T12:00:00Z');
  const twice = vendors.flatMap(vendor => {
    const page = vendor.pages.examples[0] ?? null;
    const help = helpPages(vendor, now, page).map(value => ({ kind: 'form', value }) as const);
    const keys = [...directoryChannels(vendor, now, page), ...help].map(channelKey);
    return keys.filter((key, at) => keys.indexOf(key) !== at).map(key => `${vendor.id}: ${key}`);
  });
  expect(twice).toEqual([]);
});
