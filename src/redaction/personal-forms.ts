import { isCard, isIban } from './checksums.ts';
import { hasDigits, needing, placeholders, type Rule, rule } from './redact-rules.ts';

/**
 * Forms that are one thing alone, wherever they are and whatever is written before them: by their alphabet, their
 * check digits, or marks between their groups that no other number has.
 */
export const certainForms: readonly Rule[] = [
  ...needing(/:\/\/[^\s/]{1,200}@/, [
    // Who opens an address, and with what: RFC 3986, 3.2.1. Those of the web are cleaned as a whole.
    rule(
      '(?<before>(?<![a-z\\d+.-])(?!https?:)[a-z][a-z\\d+.-]{1,15}://)(?<value>[^\\s/@[\\]]{1,200})(?=@[\\p{L}\\p{N}])',
      'giu',
      placeholders.secret,
    ),
  ]),
  ...needing(/@|%40/, [
    // A page quotes what is no address yet, too: "ada@company". Only where a word begins, or a long one takes its square.
    rule(
      '(?<![^\\s@<>"\'(),;:[\\]=&?/])[^\\s@<>"\'(),;:[\\]=&?/]+(?:@|%40)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,100}[\\p{L}\\p{N}])?',
      'gu',
      placeholders.email,
    ),
    // What is typed of one so far, and one with a sign too many: "ada@", "ada@@company.example".
    rule(
      '(?<![^\\s<>"\'(),;:[\\]=&?/])[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{1,63}@{1,3}(?:[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,100}[\\p{L}\\p{N}])?(?![\\p{L}\\p{N}@])',
      'gu',
      placeholders.email,
    ),
  ]),
  ...needing(/[([{] ?(?:at|ät|arroba|chiocciola|@)/i, [
    rule(
      '(?<![\\w.+-])[\\w.+-]{1,64} ?[([{] ?(?:at|ät|arroba|chiocciola|@) ?[)\\]}] ?[\\w-]{1,63}(?:(?:\\.| ?[([{] ?(?:dot|punkt|point|punto|ponto|kropka) ?[)\\]}] ?)[\\w-]{2,63}){1,3}',
      'gi',
      placeholders.email,
    ),
  ]),
  ...needing(/\d/, [
    // Keys whose makers mark them, so that they are found where they were left: RFC 8959 is the same thought.
    rule(
      '(?<![A-Za-z\\d_-])(?:gh[opsur]_|github_pat_|glpat-|[rs]k_(?:live|test)_|sk-|xox[abeprs]-|hf_|npm_|AKIA|ASIA|AIza|ya29\\.|SG\\.|secret-token:)(?=[\\w.-]*\\d)[\\w.-]{12,400}|(?<![A-Za-z\\d_-])sess(?:ion)?_(?=[A-Za-z]*\\d)[A-Za-z\\d]{12,400}',
      'g',
      placeholders.secret,
    ),
  ]),
  ...needing(/(?:TGT|TGC|ST|PT|PGT|PGTIOU)-\d/, [
    // Tickets of CAS (https://apereo.github.io/cas/development/protocol/CAS-Protocol-Specification.html, 3.1 to 3.7).
    rule('(?<![\\w-])(?:TGT|TGC|ST|PT|PGT|PGTIOU)-\\d{1,9}-[\\w.-]{6,400}', 'g', placeholders.secret),
  ]),
  ...needing(/eyJ/, [
    // JSON web tokens.
    rule('(?<![\\w-])eyJ[\\w-]{8,4000}(?:\\.[\\w-]{0,4000}){0,2}', 'g', placeholders.secret),
  ]),
  ...needing(/\d/, [
    // A mistyped account number is quoted as often as a right one.
    rule(
      '(?<before>(?<![\\p{L}])[Ii][Bb][Aa][Nn]\\P{L}{1,3})(?<value>(?:[A-Z]{2}|[a-z]{2})\\d\\d(?: ?[A-Z\\d]{1,4}){2,8})(?![\\p{sc=Latn}\\d])',
      'gu',
      placeholders.account,
      hasDigits(6),
    ),
    rule(
      '(?<![A-Za-z\\d])[A-Z]{2}\\d{2}(?:[ -]?[A-Z\\d]{4}){2,7}(?:[ -]?[A-Z\\d]{1,3})?(?![A-Za-z\\d])',
      'g',
      placeholders.account,
      isIban,
    ),
    rule('(?<![\\w.-])\\d(?:[ -]?\\d){12,18}(?![\\w-])', 'g', placeholders.card, isCard),
    rule('(?<![\\w.-])\\d{4}([ .-])\\d{4}\\1\\d{4}\\1\\d{1,7}(?![\\w-])', 'g', placeholders.card),
    // US social security and tax numbers.
    rule('(?<![\\w-])\\d{3}[-. ]\\d{2}[-. ]\\d{4}(?![\\w-])', 'g', placeholders.identity),
    // Swedish, Danish, Finnish, Korean, Czech.
    rule('(?<![\\w-])(?:19|20)?\\d{6}[-+A]\\d{3}[\\dA-Z](?![\\w-])', 'g', placeholders.identity),
    rule('(?<![\\w-])\\d{6}-[1-8]\\d{6}(?![\\w-])', 'g', placeholders.identity),
    // British, Spanish, Italian, Mexican, Indian, Taiwanese.
    rule(
      '(?<![A-Za-z\\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![A-Za-z\\d])',
      'g',
      placeholders.identity,
    ),
    rule('(?<![\\w-])(?:[XYZ]-?\\d{7}|\\d{8})-?[A-HJ-NP-TV-Z](?![\\w-])', 'g', placeholders.identity),
    rule(
      '(?<![A-Za-z\\d])[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z](?![A-Za-z\\d])',
      'g',
      placeholders.identity,
    ),
    rule('(?<![A-Za-z\\d])[A-Z]{4}\\d{6}[HM][A-Z]{5}[A-Z\\d]\\d(?![A-Za-z\\d])', 'g', placeholders.identity),
    rule('(?<![\\w-])[A-Z]{5}\\d{4}[A-Z](?![\\w-])', 'g', placeholders.identity),
    // Brazilian, Swiss, Belgian, Chilean, Argentine.
    rule('(?<![\\w.-])\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}(?![\\w-])', 'g', placeholders.identity),
    rule('(?<![\\w.-])\\d{2}\\.\\d{3}\\.\\d{3}/\\d{4}-\\d{2}(?![\\w-])', 'g', placeholders.identity),
    rule('(?<![\\w.-])756\\.\\d{4}\\.\\d{4}\\.\\d{2}(?![\\w-])', 'g', placeholders.identity),
    rule('(?<![\\w.-])\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}(?![\\w-])', 'g', placeholders.identity),
    rule('(?<![\\w.-])\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dkKXx](?![\\w-])', 'g', placeholders.identity),
    rule('(?<![\\w.-])(?:20|2[3-7]|30|33|34)-\\d{8}-\\d(?![\\w-])', 'g', placeholders.identity),
    // Singapore, Hong Kong, the Emirates.
    rule('(?<![\\w-])[STFGM]\\d{7}[A-Z](?![\\w-])', 'g', placeholders.identity),
    rule('(?<![\\w-])[A-Z]{1,2}\\d{6}\\([\\dA]\\)', 'g', placeholders.identity),
    rule('(?<![\\w-])784-\\d{4}-\\d{7}-\\d(?![\\w-])', 'g', placeholders.identity),
    // Chinese, with a letter at its end; all others of its length are long numbers.
    rule('(?<![\\w-])[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx](?![\\w-])', 'g', placeholders.identity),
  ]),
];
