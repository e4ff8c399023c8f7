/** In `storage.local` from the moment that everything is to be deleted until it is, or the person was told that it could not be. */
export const deletionKey = 'deleteEverything';
