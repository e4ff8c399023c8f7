import { useEffect, useState } from 'preact/hooks';

/** What pages ask of the directory. */
export type Directory = Pick<typeof import('../vendors/directory.ts'), 'vendorById' | 'vendorAt'> &
  typeof import('../applications/systems.ts');

/** By far the largest part of a page, so it is not waited for: it comes while everything else is read. */
const directory: Promise<Directory> = Promise.all([
  // oxlint-disable-next-line no-restricted-imports -- Not imported statically: the page shows itself without it.
  import('../vendors/directory.ts'),
  // oxlint-disable-next-line no-restricted-imports -- The same.
  import('../applications/systems.ts'),
]).then(([{ vendorById, vendorAt }, systems]) => ({ vendorById, vendorAt, ...systems }));

/** The directory of vendors; null until it is there. */
export function useDirectory(failed: (error: unknown) => void): Directory | null {
  const [vendors, setVendors] = useState<Directory | null>(null);
  useEffect(() => {
    directory.then(setVendors).catch(failed);
  }, []);
  return vendors;
}
