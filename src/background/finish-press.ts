import { parseManualContact } from '../contacts/manual-contact.ts';
import { keepChosen, keepChosenForNote } from '../storage/choose.ts';
import { deleteUntold } from '../storage/delete-everything.ts';
import { openStore } from '../storage/open-store.ts';
import type { PopupPress } from '../storage/presses.ts';
import { muteHost } from '../storage/settings.ts';
import { ownPageHandlers } from './own-pages.ts';
import { takeScreenshot } from './screenshots.ts';

/** Does what was pressed in a page of ours that was closed before it was done. */
export async function finishPress(press: PopupPress): Promise<unknown> {
  switch (press.do) {
    case 'choose':
      return keepChosen(press.chosen, () => Promise.resolve(parseManualContact));
    case 'choose-for-note':
      return keepChosenForNote(press.id, press.choice);
    case 'delete-note':
      return (await openStore()).deleteNote(press.id);
    case 'bring-back':
      return (await openStore()).bringBack(press.id);
    case 'mute':
      return muteHost(press.host, press.isMuted);
    case 'screenshot':
      // The background may have heard of it in time.
      return takeScreenshot(press.tabId, press.noteId, true);
    case 'delete-everything':
      return deleteUntold();
    case 'ask': {
      const handler = ownPageHandlers[press.name as keyof typeof ownPageHandlers];
      return handler(press.payload as never, {});
    }
  }
}
