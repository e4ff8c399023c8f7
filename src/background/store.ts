import { openStore, type Store } from '../storage/store.ts';

let opened: Promise<Store> | null = null;

/** The store, opened once while the worker lives; a failed opening is tried again by the next caller. */
export function theStore(): Promise<Store> {
  opened ??= openStore().catch(error => {
    opened = null;
    throw error;
  });
  return opened;
}
