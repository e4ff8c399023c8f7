/** What an applicant can write or correct by hand. Null: not known. */
export interface Details {
  employer: string | null;
  title: string | null;
  number: string | null;
  url: string;
  deadline: string | null;
}

/**
 * The address of a page as an applicant wrote it, so that a browser takes it: "https://" is often left out. What is no
 * address stays as it was written.
 */
export function completeAddress(written: string): string {
  const address = written.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(address);
  const complete = `https://${address}`;
  return !hasScheme && /^[^\s/@]+\.[^\s/@]/.test(address) && URL.canParse(complete) ? complete : address;
}
