import { followMessages } from './follow-messages.ts';

// The background puts this script into a page as soon as there may be something to read. So the watching script stays
// small, and pages load quickly.
followMessages();
