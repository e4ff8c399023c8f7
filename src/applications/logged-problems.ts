/**
 * What the applicant can log by hand, where no silent failure says the same. A note keeps the name of it, because a letter
 * about it may be in another language than the page on which it was chosen.
 */
export const loggedProblems = [
  'error',
  'lost',
  'upload',
  'signed-out',
  'sign-in',
  'maintenance',
  'missing',
  'nothing',
  'spinner',
] as const;
export type LoggedProblemName = (typeof loggedProblems)[number];

const prefix = 'logged: ';

/** As a note keeps it: in its text, or in front of a remark where the exact words of the page were there too. */
export const loggedText = (name: LoggedProblemName): string => prefix + name;

/** The problem that is kept in these words of a note; null where they are those of a page or of the applicant. */
export function loggedProblemIn(words: string): LoggedProblemName | null {
  return loggedProblems.find(name => words === loggedText(name)) ?? null;
}
