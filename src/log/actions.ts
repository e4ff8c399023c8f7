import type { Application } from '../applications/application.ts';
import type { Details } from '../applications/details.ts';
import type { OfficeColumn } from '../reports/office-columns.ts';
import type { ReportLang } from '../reports/languages.ts';
import type { Store } from '../storage/store.ts';
import type { ApplicationActions } from '../ui/actions.ts';
import type { Said } from '../ui/use-actions.ts';
import type { SearchReport } from '../views/search-report.ts';
import type { ListChoice } from './list-order.ts';
import type { ReportKind } from './save-report.ts';

/** Does something with the store and shows what that answers; answers whether it was kept. */
export type ActOnStore = (work: (store: Store) => Promise<string | Said>) => Promise<boolean>;

/** What an applicant can do on the page of all applications. */
export interface ApplicationsActions extends ApplicationActions {
  choose(id: string | null): void;
  chooseList(choice: ListChoice): void;
  /** Puts applications away, or takes them out again. */
  archive(ids: readonly string[], isArchived: boolean): Promise<boolean>;
  addApplication(details: Details): Promise<boolean>;
  /** Only what the applicant changed: the rest may have been changed elsewhere since it was shown. */
  correctDetails(changed: Partial<Details>): Promise<boolean>;
  /** The same. */
  ownWords(changed: Partial<Pick<Application, 'memo' | 'people'>>): Promise<boolean>;
  /** Deletes the posting that was kept with an application. */
  deletePosting(): Promise<boolean>;
  /** Null: to a new application. */
  moveNote(noteId: string, to: string | null): Promise<boolean>;
  /** Makes one application of two. */
  join(one: string, other: string): Promise<boolean>;
  deleteApplications(ids: readonly string[]): Promise<boolean>;
  /** Brings back an application or note that was deleted. */
  bringBack(id: string): Promise<boolean>;
  /** Deletes for good what was deleted before. */
  emptyTrash(): Promise<boolean>;
  deleteAll(): Promise<boolean>;
  exportAll(): Promise<boolean>;
  /** Opens files, e.g. those of all other computers, and shows what they would change. */
  openFile(...files: File[]): Promise<boolean>;
  mergeFile(): Promise<boolean>;
  closeFile(): void;
  /** A list of the applications of a period, to print or as a table. */
  officeList(
    format: 'print' | 'csv',
    asked: { from: string; to: string; columns: readonly OfficeColumn[] },
  ): Promise<boolean>;
  /** Closing dates and ends of waiting as a calendar file, of all applications or of one. */
  calendar(only?: string): Promise<boolean>;
  report(kind: ReportKind, lang: ReportLang): Promise<boolean>;
  /** The report of the whole search. */
  searchReport(report: SearchReport, format: 'print' | 'csv'): Promise<boolean>;
}
