import { connect, tables, version } from '../database.ts';

/** Empties all tables, and tells nobody. Whoever has the store open keeps it. */
export async function emptyStore(): Promise<void> {
  const db = await connect(version, () => undefined);
  const tx = db.transaction(tables, 'readwrite');
  await Promise.all(tables.map(name => tx.objectStore(name).clear()));
  await tx.done;
  db.close();
}
