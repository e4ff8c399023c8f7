/** What begins something that is only supposed, in nine languages. Alone "om" means other things as well, and so does "se" behind "no". */
const ifWords =
  "if|in case|when|once|unless|whether|wenn|falls|sofern|sobald|(?<!non |già )si|s[’']ils?|lorsque|dès que|cuando|(?<!no |ya )se|quando|caso|als|indien|wanneer|zodra|jeśli|jeżeli|gdy|om (?:du|ni|det)|ifall|när";

const supposed = new RegExp(`[?？]|^om |(?<!\\p{L})(?:${ifWords})(?!\\p{L})|場合|如果|若`, 'u');
const clause = new RegExp(`[?？]|(?:^|[.!,;:–] )(?:${ifWords}|om) |場合|如果|若`, 'u');
const leadsTo = new RegExp(`(?<!\\p{L})(?:${ifWords}|should|sollte|om)(?:\\s\\p{L}+){0,3}\\s$`, 'u');

/**
 * Whether a sentence asks or supposes something, in eleven languages.
 *
 * @param small in small letters
 */
export const isSupposed = (small: string): boolean => supposed.test(small);

/** The same where only the beginning of a clause counts: "você não pode se inscrever" supposes nothing. */
export const hasSupposedClause = (small: string): boolean => clause.test(small);

/** Whether what follows this beginning of a sentence, in small letters, is only supposed: "if the link", behind which "has run out" stands. */
export const isSupposedBehind = (small: string): boolean => leadsTo.test(small);
