import type { ApplicationActions } from '../ui/actions.ts';

/** What the popup knows about the tab besides its application. */
export interface SiteView {
  site: 'vendor' | 'allowed' | 'read' | 'unknown' | 'browser-page';
  host: string;
  muted: boolean;
  /** True while the page is still being read: what it says about itself and its contacts is to come. */
  isReading: boolean;
  /** True when the applicant could allow this site for good. */
  canAllow: boolean;
  /** When the system may sign the applicant out, ISO 8601; null where that is not known. */
  signOutAt: string | null;
}

export interface PopupActions extends ApplicationActions {
  allowSite(): Promise<boolean>;
  mute(muted: boolean): Promise<boolean>;
  /** Saves all that is kept in a file. */
  exportAll(): Promise<boolean>;
  /**
   * Keeps a screenshot of the page with a note. Everything but headings, labels, buttons and the noted message is covered
   * before it is taken. Null without a press on the toolbar button, which browsers ask for.
   */
  takeScreenshot: ((noteId: string) => Promise<boolean>) | null;
  /** Keeps the posting that the page shows with its application; null where the page may not be read. */
  keepPosting: (() => Promise<boolean>) | null;
  /** Reminds at that moment (ISO 8601), once. */
  remind(at: string): Promise<boolean>;
  /** Moves this view into the side panel, where it stays open; null where it cannot be moved. */
  openPanel: (() => void) | null;
  openSettings(): void;
}
