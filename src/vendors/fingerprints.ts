/** In front of the words of a fingerprint in an inline script; all other fingerprints are CSS selectors. */
export const scriptFingerprint = 'script:';
