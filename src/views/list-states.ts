// By itself, since the applications page shows its filters before it has words for its rows.

/** What the list of all applications can be narrowed down to. */
export const listStates = ['needs-you', 'older', 'waiting', 'failed', 'received', 'archived'] as const;
export type ListState = (typeof listStates)[number];
