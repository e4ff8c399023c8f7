/** The text of a job posting, kept because it is gone before the interview. */
export interface Posting {
  /** Plain text, a line for each paragraph, without personal data of the applicant. */
  text: string;
  /** When it was kept, ISO 8601. */
  at: string;
  /** Address of the page that showed it, secrets removed. */
  url: string;
  /** The page said more than is kept. */
  isCut: boolean;
}

/** Longer postings are kept in part. An ordinary one has 2,000 to 8,000 characters. */
export const maxPosting = 20_000;
