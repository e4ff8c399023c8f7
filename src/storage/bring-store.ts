import type { Store } from './store.ts';

/**
 * As `openStore`, for what the popup has from the start: its first view comes from the background, and does not wait for
 * the code of the store. Pages only, as a worker can import nothing later.
 */
export async function bringStore(): Promise<Store> {
  const { openStore } = await import('./open-store.ts');
  return openStore();
}
