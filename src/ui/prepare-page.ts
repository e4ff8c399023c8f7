import { keepFocus } from './keep-focus.ts';
import { language, type MessageName, t } from '../views/t.ts';

/** Language and title of one of the extension's own pages, which its HTML cannot know; and where the focus stays. */
export function preparePage(title: MessageName): void {
  document.documentElement.lang = language();
  nameWindow(t(title));
  keepFocus();
}

/** What the window is called among others, and what a screen reader says of it before anything else. */
export function nameWindow(what: string): void {
  document.title = what === t('extName') ? what : `${what} · ${t('extName')}`;
}
