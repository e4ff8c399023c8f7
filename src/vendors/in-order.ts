import { isDemo } from './demo.ts';
import type { Vendor } from './vendor.ts';

// The made-up vendor of the demo is known only to builds that are made for the demo and the tests.
const demo = isDemo
  ? import.meta.glob<Vendor>('../../demo/acme-apply.ts', { eager: true, import: 'default' })
  : {};

/** The vendors of a catalog, and where it belongs that of the demo, ordered by id. */
export function inOrder(all: Readonly<Record<string, Vendor>>): readonly Vendor[] {
  return [...Object.values(all), ...Object.values(demo)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
