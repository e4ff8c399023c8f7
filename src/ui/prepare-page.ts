import { keepFocus } from './keep-focus.ts';
import { language, type MessageName, t } from '../views/t.ts';

/** Language and title of one of the extension's own pages, which its HTML cannot know; and where the focus stays. */
export function preparePage(title: MessageName): void {
  document.documentElement.lang = language();
  document.title = title === 'extName' ? t('extName') : `${t(title)} · ${t('extName')}`;
  keepFocus();
}
