import { later } from './later.tsx';

/**
 * The draft, where a page shows something else first: the words for letters in every language are the heaviest part
 * of a page after the directory, so they come when they are asked for.
 */
export const DraftLater = later(() => import('./DraftFor.tsx').then(({ DraftFor }) => DraftFor));
