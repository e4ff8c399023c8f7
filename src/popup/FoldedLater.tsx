import { later } from '../ui/later.tsx';

// What is folded away: the first view is to show itself at once.

export const MoreLater = later(() => import('./rest.ts').then(({ More }) => More));

export const ExceptionsLater = later(() =>
  import('./rest.ts').then(({ ExceptionQuestions }) => ExceptionQuestions),
);

export const NotesLater = later(() => import('./rest.ts').then(({ NoteList }) => NoteList));

export const RemediesLater = later(() => import('./rest.ts').then(({ RemedyList }) => RemedyList));

export const ChannelListLater = later(() => import('./rest.ts').then(({ ChannelList }) => ChannelList));

/** Below what is said of a page, or of an application on it. */
export const AllowSiteLater = later(() => import('./rest.ts').then(({ AllowSite }) => AllowSite));

/** Hardly ever needed. */
export const DamagedLater = later(() => import('./rest.ts').then(({ Damaged }) => Damaged));

/** Below all else, where there is no application. */
export const SiteLinksLater = later(() => import('./rest.ts').then(({ SiteLinks }) => SiteLinks));

/** Brings all of it, for those who show it at once. */
export async function bringFolded(): Promise<void> {
  const folded = [MoreLater, ExceptionsLater, NotesLater, RemediesLater, ChannelListLater];
  await Promise.all([...folded, AllowSiteLater, DamagedLater, SiteLinksLater].map(part => part.bring()));
}
