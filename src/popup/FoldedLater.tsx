import { later } from '../ui/later.tsx';

// What is folded away: the first view is to show itself at once.

export const MoreLater = later(() => import('./More.tsx').then(({ More }) => More));

export const ExceptionsLater = later(() =>
  import('../ui/ExceptionQuestions.tsx').then(({ ExceptionQuestions }) => ExceptionQuestions),
);

export const NotesLater = later(() => import('../ui/NoteList.tsx').then(({ NoteList }) => NoteList));

export const RemediesLater = later(() => import('../ui/RemedyList.tsx').then(({ RemedyList }) => RemedyList));

export const ChannelListLater = later(() =>
  import('../ui/ChannelList.tsx').then(({ ChannelList }) => ChannelList),
);

/** Below what is said of a page, or of an application on it. */
export const AllowSiteLater = later(() => import('./AllowSite.tsx').then(({ AllowSite }) => AllowSite));

/** Hardly ever needed. */
export const DamagedLater = later(() => import('../ui/Damaged.tsx').then(({ Damaged }) => Damaged));

/** Below all else, where there is no application. */
export const SiteLinksLater = later(() => import('./SiteLinks.tsx').then(({ SiteLinks }) => SiteLinks));

/** Brings all of it, for those who show it at once. */
export async function bringFolded(): Promise<void> {
  const folded = [MoreLater, ExceptionsLater, NotesLater, RemediesLater, ChannelListLater];
  await Promise.all([...folded, AllowSiteLater, DamagedLater, SiteLinksLater].map(part => part.bring()));
}
