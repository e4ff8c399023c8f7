/** Where in `storage.local` the reminders are that were asked for by a press: id of the application to the moment, ISO 8601. */
export const askedKey = 'asked';
