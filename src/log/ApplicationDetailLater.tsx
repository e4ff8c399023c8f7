import { later } from '../ui/later.tsx';

/** One application with its letters in all languages: the heavier half of the page, loaded after the list is shown. */
export const ApplicationDetailLater = later(() =>
  import('./ApplicationDetail.tsx').then(({ ApplicationDetail }) => ApplicationDetail),
);
