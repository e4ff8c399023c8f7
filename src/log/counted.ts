import { tCount } from '../views/t.ts';

/** "2 applications" and "5 notes". */
export function counted(applications: number, notes: number): [string, string] {
  return [tCount('applications', applications), tCount('notes', notes)];
}
