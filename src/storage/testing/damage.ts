import { connect, version } from '../database.ts';

/** What a fault may leave in the place of a value. */
const whatElse = { gone: undefined, null: null, number: 5, text: 'x', list: [5], object: {} };

/** A record once for each of its fields and each fault, with a name for it; `kept` are whole in all of them. */
export const damaged = <T extends object>(record: T, kept: readonly string[]): [string, T][] =>
  Object.keys(record)
    .filter(name => !kept.includes(name))
    .flatMap(name =>
      Object.entries(whatElse).map(
        ([what, value]) => [`${name}: ${what}`, { ...record, [name]: value }] as [string, T],
      ),
    );

/** Puts a record on the disk as it is, past everything that looks at it. */
export async function putAsIs(table: 'cases' | 'notes' | 'trash' | 'deleted', record: object): Promise<void> {
  const db = await connect(version, () => undefined);
  await db.put(table, record as never);
  db.close();
}
