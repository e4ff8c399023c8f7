import { catalog } from './catalog.ts';

/** The catalog with every source of what is shown, and with examples; the build leaves them out of the other. */
export const shownCatalog = catalog;
