import { later } from '../ui/later.tsx';

/** What can be done with those that are selected: nobody has selected any when the list is shown. */
export const SelectionBarLater = later(() =>
  import('./SelectionBar.tsx').then(({ SelectionBar }) => SelectionBar),
);
