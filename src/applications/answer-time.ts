/**
 * How long a server may take over what was sent, in milliseconds: what comes later, on the same page or on the next one,
 * is no answer to it.
 */
export const maxAnswerMs = 90_000;

/**
 * For so long, in milliseconds, whatever appears is taken for the answer to what the applicant did; only a send that
 * nothing has answered yet may take longer.
 */
export const answersWithinMs = 30_000;
