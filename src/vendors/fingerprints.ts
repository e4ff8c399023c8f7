/** In front of the words of a mark that stands in an inline script; all other marks are CSS selectors. */
export const scriptFingerprint = 'script:';
