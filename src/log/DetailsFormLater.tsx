import { later } from '../ui/later.tsx';

/** The form for what is known of an application: needed only by who adds or corrects one. */
export const DetailsFormLater = later(() =>
  import('./DetailsForm.tsx').then(({ DetailsForm }) => DetailsForm),
);
