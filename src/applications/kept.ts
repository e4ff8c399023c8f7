import type { Application } from './application.ts';
import type { Note } from './note.ts';

/** The mark that a deletion leaves, so that a file of another device does not bring back what it still holds. */
export interface Deleted {
  id: string;
  what: 'application' | 'note';
  /** A stamp; whatever was changed later than this is not deleted. */
  at: string;
  /** The application was joined with this one, whose id is the smaller one. Never undone. */
  into?: string;
}

/** All that one device knows. Records that it deleted may be among the others, as long as it can still undo that. */
export interface Kept {
  cases: readonly Application[];
  notes: readonly Note[];
  deleted: readonly Deleted[];
}
