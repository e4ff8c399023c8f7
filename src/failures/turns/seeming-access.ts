import type { MessageKind } from '../../vendors/vocabulary.ts';

/** Whoever may not register any more for a course or a job is kept out by a date, and by no account. */
const registrationClosed =
  /(?<!\p{L})(?:registrations?|sign-?ups?|enrol?lments?|anmeldung(?:en)?|inscriptions?|inscripci[oó]n(?:es)?|inscriç(?:ão|ões)|iscrizion[ei]|inschrijving(?:en)?|aanmelding(?:en)?|rejestracj[ai]|zapisy|anmälan)(?:\s\p{L}+){0,3}\s(?:closed|ended|geschlossen|beendet|closes?|clôturées?|fermées?|terminées?|cerradas?|finalizadas?|encerradas?|terminadas?|chius[aei]|terminat[aei]|gesloten|zamknięt[aey]|zakończon[aey]|stängd|avslutad)(?!\p{L})|(?:受付|応募|登録)は?終了|(?:报名|報名|注册)已?(?:截止|结束|結束)/iu;

/** When somebody last failed to log in, as banks say after a log-in that went well: it tells nothing of this visit. */
const lastFailed =
  /(?<!\p{L})(?:last|most recent) (?:failed|unsuccessful) (?:log-?in|sign-?in)|letzte[rn]? (?:fehlgeschlagene[rn]?|erfolglose[rn]?|gescheiterte[rn]?) (?:anmelde|log-?in|anmeldung)|dernière (?:connexion|tentative)(?: de connexion)? (?:échouée|infructueuse)|último (?:acceso|inicio de sesión|intento) (?:fallido|incorrecto)|última tentativa (?:falhada|sem sucesso)|último acesso (?:falhado|sem sucesso)|ultimo accesso (?:fallito|non riuscito)|laatste mislukte (?:log-?in|aanmeld|inlog)|ostatnie (?:nieudane|błędne) logowanie|senaste misslyckade (?:inloggning|log-?in)|前回のログイン失敗|上次登录失败/iu;

/** A session of a theatre or a cinema is named by its hour. */
const showAt =
  /(?<!\p{L})(?:sesi[óo]n de las?|sess[ãa]o das?|séance (?:de|du)|(?:proiezione|spettacolo) delle|(?:the )?show at|seans o(?: godz\.)?) \d{1,2}[:.h]\d\d/iu;

/**
 * The kind of a message that only seems to keep somebody out or to end a visit, because its words are those of accounts and
 * sessions; null for any other.
 *
 * @param kind what its words were taken for
 */
export function seemingAccess(text: string, kind: MessageKind): MessageKind | null {
  if (kind === 'session') return showAt.test(text) ? 'benign' : null;
  if (kind !== 'access') return null;
  if (registrationClosed.test(text)) return 'state';
  return lastFailed.test(text) ? 'benign' : null;
}
