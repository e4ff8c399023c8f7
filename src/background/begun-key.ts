/**
 * In `storage.session`, which is empty after a restart of the browser and after an update or reload of the extension: when
 * the session was begun, or what is old was forgotten since, in milliseconds.
 */
export const begunKey = 'begun';
