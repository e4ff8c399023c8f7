import type { KeptFile } from './rigs/on-disk.ts';
import type { Answer, Site } from './rigs/site.ts';

/** A function to be sent to another place; what goes in and out is plain data. */
export type Inside<T, A extends unknown[]> = string | ((...args: A) => T | Promise<T>);

/** Something a person looks at: a page, the popup, a page of the extension. */
export interface Surface {
  /** What can be read there, frames and filled-in boxes included. */
  text(): Promise<string>;
  /** Presses the button, link or box of that name as a person would; waits until it is there. */
  press(name: string): Promise<void>;
  /** Types into the field of that label. */
  fill(label: string, value: string): Promise<void>;
  /** Runs a function, or the text of one, inside. It must not refer to anything outside itself. */
  evaluate<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): Promise<T>;
  /** Saves a screenshot (PNG) under the given path. */
  screenshot(path: string): Promise<void>;
}

/** A real browser with the built extension on it, the same to a story whichever browser it is. */
export interface Rig {
  readonly browser: 'chromium' | 'firefox';
  /** The web as far as this browser can see; null when it is the real one. */
  readonly site: Site | null;
  /** The page that was visited last. */
  readonly page: Surface;
  /**
   * Opens an address and waits until it has loaded, or failed to. With an answer, that is what the address
   * is from now on.
   */
  visit(url: string, answer?: Answer): Promise<void>;
  reload(): Promise<void>;
  /** The visited page as a PDF, as printing it would give. */
  print(): Promise<Buffer>;
  /** What the extension says inside the page, or null when it says nothing. */
  notice(): Promise<string | null>;
  /** Waits for a button of that name to be pressed, at most for so long (a minute where nothing is said). */
  pressInNotice(name: string, ms?: number): Promise<void>;
  /** Presses Escape on the keyboard, wherever the page in front has its focus. */
  pressEscape(): Promise<void>;
  /** Presses the toolbar button: the real popup, with all the rights that this press gives. */
  openPopup(): Promise<Surface>;
  closePopup(): Promise<void>;
  /** Opens the browser's menu over these words of the page and presses what the extension added to it. */
  pressInMenu(words: string): Promise<void>;
  /** Types into the browser's own address bar, the words behind the keyword of the extension, and presses Enter. */
  askInAddressBar(keyword: string, words: string): Promise<void>;
  /** Presses the keys that the browser gave the extension; what opens is the popup. */
  pressShortcut(): Promise<Surface>;
  /** What the extension opened by itself: its popup, or the same page in a window of its own or beside the pages. */
  openedByItself(): Promise<Surface>;
  /** Text on the toolbar button for the page in front. */
  badge(): Promise<string>;
  /** Opens a page of the extension in a tab of its own, e.g. `src/log/index.html`. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Runs a function in the extension's own origin, where its storage and its rights are. */
  inExtension<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): Promise<T>;
  /** Everything in the extension's IndexedDB, by name of the store. */
  stored(): Promise<Record<string, Record<string, unknown>[]>>;
  /** What the extension has on the disk by now, file by file. */
  onDisk(): KeptFile[];
  /** Files among the downloads, by their path there; only in Firefox. */
  downloaded?(): Record<string, Buffer>;
  /** Takes the extension from its folder again, as it is by now, and the page in front with it. */
  reloadExtension(): Promise<void>;
  /** The same while the page in front stays open, as an update does. */
  updateExtension(): Promise<void>;
  /** Puts the background to sleep, as the browser does after half a minute of quiet. */
  sleepBackground(): Promise<void>;
  backgroundIsAwake(): Promise<boolean>;
  setColours(scheme: 'light' | 'dark'): Promise<void>;
  /**
   * From now on the browser's question whether the extension may read a further site is answered so; only in a browser that
   * can be told while it runs. The other one answers yes from its start.
   */
  answerForSites?(isYes: boolean): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly ended: Promise<void>;
  /**
   * Makes the browser as it was after its start: one empty tab in front, and an extension that has kept nothing and
   * is not running. Quicker than starting another browser.
   */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** What a rig does, by what it is done with; each browser's rig is put together of these. */
export type PageRig = Pick<Rig, 'visit' | 'reload' | 'print' | 'notice' | 'pressInNotice' | 'pressEscape'>;
export type PopupRig = Pick<Rig, 'openPopup' | 'closePopup' | 'openedByItself'>;
export type EntryRig = Pick<Rig, 'pressInMenu' | 'askInAddressBar' | 'pressShortcut'>;
export type ExtensionRig = Pick<
  Rig,
  | 'badge'
  | 'openExtensionPage'
  | 'inExtension'
  | 'stored'
  | 'onDisk'
  | 'reloadExtension'
  | 'updateExtension'
  | 'sleepBackground'
  | 'backgroundIsAwake'
>;

export interface RigOptions {
  /** Path of the browser. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** Null: the real network. */
  site: Site | null;
  headless: boolean;
  /** What an organisation has settled for this computer, as managed storage; only where `canSettle`. */
  managed?: object | null;
}
