/** What an applicant can write or correct by hand. Null: not known. */
export interface Details {
  employer: string | null;
  title: string | null;
  number: string | null;
  url: string;
  deadline: string | null;
}
