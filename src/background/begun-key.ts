/**
 * In `storage.session`, which is empty after a restart of the browser and after an update or reload of the extension: the
 * moment in milliseconds at which the session began, or at which what is old was last forgotten.
 */
export const begunKey = 'begun';
