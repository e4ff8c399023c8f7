// What programs, servers and databases say of their own faults: it is known by its form, whatever language the page is in.

/** What programs call their own faults: no person is meant by these words. */
const programFault =
  /\b(?:un(?:handled|caught)|(?:client|server)-side) (?:\w+ ){0,2}(?:exception|error|rejection)\b|\b(?:mysqli?|mariadb|sql(?:state)?|pdo|postgres\w*|database|db|fatal)\b[^.!?]{0,80}\btoo many (?:clients|connections)\b|\btoo many clients already\b/i;

/**
 * What languages, runtimes and databases print of a fault: the name of an exception, a code, the head of a trace. These are
 * names and not words, so their letters count as they are ("a name error" is no NameError). A ValidationError is left out:
 * it tells of what was typed. Manuals and forums quote them, so one that stands on a page at rest is weighed like any
 * other message.
 */
const namedFault =
  /\b(?:Type|Reference|Range|Internal|Name|Attribute|Key|Index|Import|ModuleNotFound|Assertion|Runtime|Operational|Programming|Integrity|Database|Connection|Socket|IO|OS|Memory|Recursion|NoMethod|Argument|ChunkLoad|NullPointer|NullReference|ArgumentNull|InvalidOperation|IllegalState|IllegalArgument|(?:Array)?IndexOutOfBounds|ClassCast|StackOverflow|OutOfMemory|S[Qq][Ll]|PDO|Hibernate|Servlet|Jasper|Query|DataAccess|Template)(?:Error|Exception)\b|\bErrorException\b|\b(?:ORA|TNS|PLS)-\d{5}\b|\bSQLSTATE\b|\bE(?:CONN(?:REFUSED|RESET|ABORTED)|TIMEDOUT|HOSTUNREACH|NOTFOUND|AI_AGAIN|PIPE|NOSPC|MFILE)\b|\bTraceback \(most recent call last\)|\b[Oo]bject reference not set to an instance\b|\bPG::[A-Z]\w+|\bat [\w.$]+\([\w$]+\.(?:java|cs|kt|scala):\d+\)|\b[Uu]ndefined (?:index|variable|offset|method|property|array key)\b|\b[Cc]annot read propert(?:y|ies) .{0,30}of (?:null|undefined)\b|\b(?:null|undefined) is not an object\b|\b\w+\.\w+ is not a function\b|\b[Dd]eadlock (?:found|detected)\b|\b[Ss]egmentation fault\b/;

/**
 * What scripts, frameworks and databases say of a fault in sentences of their own: where in a file it was, what a table or a
 * disk has refused. Read like `namedFault`.
 */
const toldFault =
  /\bin \S+\.(?:php|phtml|inc|p[lm]|cgi|cfm|aspx?|rb) (?:on )?line \d+|\bAllowed memory size of \d+ bytes\b|\bCall to (?:undefined|a member) (?:function|method)\b|\bDivision by zero in \S|\bException in thread "|\bSystem\.[A-Z]\w*Exception\b|\bCannot (?:GET|POST|PUT|PATCH|DELETE) \/|\bis not valid JSON\b|\bInvalid postback or callback argument\b|\b[Vv]iew[Ss]tate MAC\b|\bEndpoint request timed out\b|\b[Dd]isk quota exceeded\b|\b[Nn]o space left on device\b|\b[Tt]oo many open files\b|\bDuplicate entry '[^']*' for key\b|\bLock wait timeout exceeded\b|\bserver has gone away\b|\brelation "[^"]+" does not exist\b|\b(?:Unknown|Invalid) column (?:name )?'|\b[Tt]able '[^']+' doesn't exist\b|\berror in your SQL syntax\b|\bIncorrect syntax near\b|\bString or binary data would be truncated\b|\bUNABLE_TO_LOCK_ROW\b/;

/**
 * A program that gave up says so itself, as WordPress does in whatever language its site is. In small letters: to ignore case
 * among all letters takes the engine three times as long to make ready.
 */
const gaveUp =
  /(?<!\p{L})(?:(?:(?:there (?:has been|was)|(?:met|encountered|experienced)) an? (?:critical|fatal|unrecoverable) error|(?:critical|fatal|unrecoverable) error (?:has )?(?:occurred|happened))|(?:es gab|gab es) einen (?:kritischen|schwerwiegenden|fatalen) fehler|(?:kritischer|schwerwiegender|fataler) fehler(?: \p{L}+){0,4} aufgetreten|il y a eu une erreur (?:critique|fatale|grave)|(?:s.est produit|est survenu)e? une erreur (?:critique|fatale|grave)|erreur (?:critique|fatale|grave) (?:s.est produite|est survenue)|(?:ha habido|hubo|se ha producido|se produjo|ha ocurrido|ocurri[óo]) un error (?:cr[íi]tico|fatal|grave)|(?:ocorreu|houve|aconteceu) um erro (?:cr[íi]tico|fatal|grave)|(?:si è verificato|c.è stato) un errore (?:critico|fatale|grave)|(?:kritieke|fatale|ernstige) fout (?:voorgedaan|opgetreden)|wystąpił (?:(?:krytyczny|poważny) błąd|błąd krytyczny)|(?:kritiskt|allvarligt) fel (?:har )?(?:uppstått|inträffat|uppstod|inträffade)|(?:uppstod|inträffade) ett (?:kritiskt|allvarligt) fel)(?!\p{L})|(?:重大な|致命的な?)エラーが発生|(?:发生|發生|遇到|出现|出現)了?(?:严重|嚴重|致命)的?(?:错误|錯誤)/u;

/** What each of these sentences has, and most messages have not: they make the long expressions ready for nothing. */
const gaveUpSign =
  /criti|críti|kriti|krytyczn|fatal|unrecoverable|schwerwieg|grave|ernstig|poważn|allvarlig|重大|致命|严重|嚴重/;
const namedSign =
  /(?:Error|Exception)\b|-\d{5}|SQLSTATE|\bE[A-Z]{2}|Traceback|eference not|PG::|:\d+\)|ndefined|annot read|is not a|eadlock|egmentation/;
const toldSign =
  /line \d|Allowed memory|Call to|Division by|Exception|Cannot [A-Z]|valid JSON|postback|MAC|timed out|quota exceeded|space left|open files|Duplicate entry|Lock wait|gone away|does not exist|column |doesn't exist|SQL syntax|syntax near|truncated|UNABLE_TO/;

/** The line of a server's own page, which says nothing but its status. */
const statusLine =
  /^(?:http(?:\/[\d.]+)? |error:? )*([45]\d\d)[\s:–-]+(?:bad gateway|internal server error|(?:service )?(?:temporarily )?unavailable|gateway time-?out|(?:request (?:entity|header fields?)|payload|content|request header or cookie|(?:request-)?ur[il]) too (?:large|long)|request time-?out|too many requests|page expired)(?:\s+[a-z][\w.-]*\/[\d.]+)?\W*$/i;

/** What programs call a form whose page is too old, or belongs to another visit. */
const forgery = /\b[cx]srf\b|request forgery/i;

/** Each sign with what is looked for where it is found. */
export const signedFaults = (): [sign: RegExp, fault: RegExp][] => [
  [gaveUpSign, gaveUp],
  [namedSign, namedFault],
  [toldSign, toldFault],
];

const namedIn = (text: string) => (namedSign.test(text) ? namedFault.exec(text) : null);
const toldIn = (text: string) => (toldSign.test(text) ? toldFault.exec(text) : null);
const printedIn = (text: string) => (namedIn(text) ?? toldIn(text))?.[0] ?? null;

/** Where a program says that it gave up, in its own words; an offset may be off by one behind a Turkish capital. */
function gaveUpIn(text: string): string | null {
  const small = text.toLowerCase();
  const found = gaveUpSign.test(small) ? gaveUp.exec(small) : null;
  return found && text.slice(found.index, found.index + found[0].length);
}

/** The words in which a program tells of a fault of its own; null where there are none. */
export const ownFaultIn = (text: string): string | null =>
  programFault.exec(text)?.[0] ?? printedIn(text) ?? gaveUpIn(text);

/** Whether a text holds what languages, runtimes and databases print of a fault. */
export const namesFault = (text: string): boolean => printedIn(text) !== null;

/** The status that the line of a server's own page gives, which says nothing else; null for any other text. */
export function statusTold(text: string): number | null {
  const status = statusLine.exec(text.trim())?.[1];
  return status ? Number(status) : null;
}

/** Whether a program or server speaks of itself in a way that means the same wherever it stands, on a page at rest too. */
export const isOfProgram = (text: string): boolean =>
  programFault.test(text) || gaveUpIn(text) !== null || statusTold(text) !== null;

/** Whether a program takes a form for a forged one, since its page is too old or belongs to another visit. */
export const tellsOfForgery = (text: string): boolean => forgery.test(text);
