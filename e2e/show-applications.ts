import { stories, storyTime } from '../src/views/fixtures.ts';
import type { Rig } from './rig.ts';
import { withTools } from './rigs/inside.ts';
import { until } from './rigs/wait.ts';

/** A made-up search: what became of each application, at whose employer, for which job, and how many days ago. */
const search = [
  ['directions', 'Globex', 'Field Engineer', 0],
  ['waiting', 'Initech', 'Accountant', 1],
  ['once', 'Hooli', 'Data Analyst', 2],
  ['received', 'Vandelay', 'Night Porter', 4],
  ['employer', 'Umbrella', 'Nurse', 6],
  ['received', 'Wonka', 'Confectioner', 9],
  ['received', 'Stark', 'Mechanic', 13],
] as const satisfies readonly (readonly [keyof typeof stories, string, string, number])[];

/** Saves a screenshot of the applications page as it looks in the middle of a search. */
export async function showApplications(rig: Rig, path: string): Promise<void> {
  const page = await rig.openExtensionPage('src/log/index.html');
  await until('the empty list', async () => (await page.text()).includes('Add an application'));
  await rig.inExtension(keep, searchRecords());
  const list = await rig.openExtensionPage('src/log/index.html');
  await until('the list', async () => (await list.text()).includes('Mechanic'));
  await until('what is next', async () => /Today: \d/.test(await list.text()));
  await list.screenshot(path);
}

/** The records of that search, as they would be stored now. */
export function searchRecords(): Record<'cases' | 'notes', object[]> {
  const moved = search.map(([story, employer, title, days], i) => {
    const { application, notes } = stories[story];
    const id = `shown-${i}`;
    const job = { title, id: `R-${101 + i}` };
    const ms = Date.now() - storyTime.getTime() - days * 86_400_000;
    return later(
      {
        application: { ...application, id, employer, job },
        notes: notes.map(note => ({ ...note, id: `${id}-${note.id}`, caseId: id })),
      },
      ms,
    );
  });
  return { cases: moved.map(one => one.application), notes: moved.flatMap(one => one.notes) };
}

/** The same with every moment so much later. */
function later<Value>(value: Value, ms: number): Value {
  const moments = /"(\d{4}-\d\d-\d\dT\d\d:\d\d[^"]*)"/g;
  const move = (_: string, iso: string) => JSON.stringify(new Date(Date.parse(iso) + ms).toISOString());
  return JSON.parse(JSON.stringify(value).replace(moments, move));
}

/** In the extension's own origin: adds records to its database. */
export const keep = withTools(async ({ answerTo, kept }, records: Record<string, object[]>) => {
  const database = await kept();
  const tables = database.transaction(Object.keys(records), 'readwrite');
  for (const [table, its] of Object.entries(records))
    for (const record of its) await answerTo(tables.objectStore(table).put(record));
  database.close();
});
