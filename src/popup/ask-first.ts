import { askFirst } from './first-question.ts';

// Runs while the rest of the popup is still on its way, so that the background has answered when that shows itself.
// Without any library: of each file, the browser takes longest over asking for it.

// A side panel is about one tab after the other.
if (!new URLSearchParams(location.search).has('panel')) askFirst();
