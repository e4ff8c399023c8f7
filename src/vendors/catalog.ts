import type { Vendor } from './vendor.ts';

/** Every file of the catalog, by its path. Apart from the directory, so that the unit tests can load it as one. */
export const catalog = import.meta.glob<Vendor>('./catalog/*.ts', { eager: true, import: 'default' });
