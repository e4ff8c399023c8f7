import { later } from '../ui/later.tsx';

/** What a file would change: needed only by who has opened one. */
export const ImportPreviewLater = later(() =>
  import('./ImportPreview.tsx').then(({ ImportPreview }) => ImportPreview),
);
