// All that comes after the popup's first view, in one go: the browser takes longest over asking for a file.

// What compares applications and puts them into words; see `use-words.ts`.
export { systemsKey } from '../applications/chain.ts';
export { withSeen } from '../applications/open-application.ts';
export { sameApplication } from '../applications/same-application.ts';
export { applicationView } from '../views/application-view.ts';
export { draftTitle } from '../views/draft-plan.ts';

// What is folded away, stands below the first view, or is a view of its own.
export { ChannelList } from '../ui/ChannelList.tsx';
export { Damaged } from '../ui/Damaged.tsx';
export { ExceptionQuestions } from '../ui/ExceptionQuestions.tsx';
export { NoteList } from '../ui/NoteList.tsx';
export { RemedyList } from '../ui/RemedyList.tsx';
export { AllowSite } from './AllowSite.tsx';
export { More } from './More.tsx';
export { SiteLinks } from './SiteLinks.tsx';
export { SubScreen } from './SubScreen.tsx';
