import { later } from '../ui/later.tsx';

/** One action in a view of its own: the first view has no use for them, and is to show itself at once. */
export const SubScreenLater = later(() => import('./rest.ts').then(({ SubScreen }) => SubScreen));
