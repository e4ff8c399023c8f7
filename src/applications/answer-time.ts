/**
 * How long a server may take over what was sent, in milliseconds: what comes later, on the same page or on the next one,
 * is no answer to it.
 */
export const maxAnswerMs = 90_000;
