import { later } from '../ui/later.tsx';

/** What can be done with those that are selected: none is selected when the list is first shown. */
export const SelectionBarLater = later(() =>
  import('./SelectionBar.tsx').then(({ SelectionBar }) => SelectionBar),
);
