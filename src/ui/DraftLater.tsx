import { later } from './later.tsx';

/**
 * The draft, loaded when it is asked for: the wording of letters in all languages is the heaviest part of a page after
 * the directory.
 */
export const DraftLater = later(() => import('./DraftFor.tsx').then(({ DraftFor }) => DraftFor));
