import { later } from '../ui/later.tsx';

/** Below the list, which is to show itself at once. */
export const ForOthersLater = later(() => import('./ForOthers.tsx').then(({ ForOthers }) => ForOthers));
