import { useEffect, useState } from 'preact/hooks';

/** What pages ask of the directory. */
export type Directory = Pick<typeof import('../vendors/directory.ts'), 'vendorById' | 'vendorAt'> &
  typeof import('../applications/systems.ts');

/** By far the largest part of a page, so it is not waited for. */
async function loadDirectory(): Promise<Directory> {
  const [{ vendorById, vendorAt }, systems] = await Promise.all([
    // oxlint-disable-next-line no-restricted-imports -- Not imported statically: the page shows itself without it.
    import('../vendors/directory.ts'),
    // oxlint-disable-next-line no-restricted-imports -- The same.
    import('../applications/systems.ts'),
  ]);
  return { vendorById, vendorAt, ...systems };
}

/** The directory of vendors; null until it is there. It is asked for once `isShown`, when the page shows all else. */
export function useDirectory(isShown: boolean, failed: (error: unknown) => void): Directory | null {
  const [vendors, setVendors] = useState<Directory | null>(null);
  useEffect(() => {
    if (isShown) loadDirectory().then(setVendors).catch(failed);
  }, [isShown]);
  return vendors;
}
