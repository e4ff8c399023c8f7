import { later } from '../ui/later.tsx';
import { bringWords } from './use-words.ts';

/** One action in a view of its own: the first view has no use for them, and is to show itself at once. */
export const SubScreenLater = later(() => bringWords().then(({ SubScreen }) => SubScreen));
