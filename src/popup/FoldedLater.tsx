import { later } from '../ui/later.tsx';
import { bringWords } from './use-words.ts';

// What is folded away: the first view is to show itself at once.

export const MoreLater = later(() => bringWords().then(({ More }) => More));

export const ExceptionsLater = later(() => bringWords().then(({ ExceptionQuestions }) => ExceptionQuestions));

export const NotesLater = later(() => bringWords().then(({ NoteList }) => NoteList));

export const RemediesLater = later(() => bringWords().then(({ RemedyList }) => RemedyList));

export const ChannelListLater = later(() => bringWords().then(({ ChannelList }) => ChannelList));

/** Below what is said of a page, or of an application on it. */
export const AllowSiteLater = later(() => bringWords().then(({ AllowSite }) => AllowSite));

/** Hardly ever needed. */
export const DamagedLater = later(() => bringWords().then(({ Damaged }) => Damaged));

/** Below all else, where there is no application. */
export const SiteLinksLater = later(() => bringWords().then(({ SiteLinks }) => SiteLinks));

/** Brings all of it, for those who show it at once. */
export async function bringFolded(): Promise<void> {
  const folded = [MoreLater, ExceptionsLater, NotesLater, RemediesLater, ChannelListLater];
  await Promise.all([...folded, AllowSiteLater, DamagedLater, SiteLinksLater].map(part => part.bring()));
}
