import { later } from '../ui/later.tsx';

// What is folded away and seldom opened: the first view is to show itself at once.

export const MoreLater = later(() => import('./More.tsx').then(({ More }) => More));

export const ExceptionsLater = later(() =>
  import('../ui/ExceptionQuestions.tsx').then(({ ExceptionQuestions }) => ExceptionQuestions),
);
