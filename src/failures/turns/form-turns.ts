import type { MessageKind } from '../../vendors/vocabulary.ts';
import { sentencesOf } from '../sentences.ts';
import { hasSupposedClause } from './supposed.ts';
import { conceptsIn } from '../wording/concepts.ts';

/**
 * Turns of phrase of log-ins and forms, in eleven languages, whose words alone are taken for something else: two passwords of
 * which one does not repeat the other, a job that is open to some only, an address that is not known.
 */

const wordings = (...lines: readonly string[]) => new RegExp(lines.join('|'));

const passwordSign =
  /passwor[dt]|kennw[oö]rt|mots? de passe|contraseña|claves?|senha|wachtwoord|hasł|haseł|lösenord|パスワード|密码|密碼/;
/** The one that was typed once more, or both of them. */
const typedAgain = wordings(
  'passwords|(?:second|other|repeated|re-?(?:typed|entered)|confirm\\S*) password|password (?:confirmation|again)|both ',
  'passwörter|kennwörter|bestätigung|wiederholung|wiederholte|zweite (?:passwort|kennwort)|beide',
  'mots de passe|confirmation|second mot|répétition',
  'contraseñas|claves|confirmación|repetición|segunda (?:contraseña|clave)',
  'senhas|confirmação|repetição|segunda senha',
  '(?:le|due) password|conferma|ripetizione|ripetuta|seconda password',
  'wachtwoorden|bevestiging|herhaling|herhaalde|tweede wachtwoord',
  'hasła|haseł|potwierdzenie|powtórzon|drugie hasło',
  'lösenorden|bekräft|upprepning|upprepade|andra lösenord',
  '確認用|再入力|両方|(?:2|二|２)つの',
  '两次|兩次|两个密码|确认密码|再次输入|重复',
);
const differs = wordings(
  "(?:not|n[’']t) (?:the same|like|match|correspond|equal|agree|identical)|differ|mismatch",
  'nicht (?:\\S+ ){0,2}?(?:überein|gleich|identisch|zum |zur )|weich\\S+ |unterscheid|stimm\\S* nicht',
  'diff[éè]rent$|diff[éè]rent[.!]|sont différents|ne correspond|pas (?:identiques?|les mêmes|la même|égaux)',
  'no (?:coincid|son iguales|corresponde|concuerda)|son (?:distint|diferent)[aeo]s',
  'não (?:confere|bate|coincide|corresponde|são iguais)|são diferentes',
  'non (?:corrispond|coincid|combaci|sono uguali)|sono divers[ae]',
  'verschill|niet (?:overeen|gelijk|hetzelfde)',
  'różnią|nie (?:są (?:takie|zgodne|identyczne)|zgadza|pasuj)|są różne',
  'är olika|stämmer inte|inte (?:samma|lika|överens)|skiljer',
  '一致し(?:ま|て(?:い|お))|異な|違い|違って|違う',
  '不(?:一致|相同|同|符|匹配)|不一样',
);

/** Beside one of these a password opens nothing, or is kept by a machine. */
const besidePassword =
  /user|e-?mail|benutzer|identifiant|usuario|usuário|utente|gebruiker|użytkownik|login|använd|server|hash|ユーザー|メール|用户|邮箱/;

const passwordsDiffer = (small: string) =>
  passwordSign.test(small) &&
  sentencesOf(small).some(
    sentence =>
      passwordSign.test(sentence) &&
      typedAgain.test(sentence) &&
      differs.test(sentence) &&
      !besidePassword.test(sentence),
  );

const job =
  '\\b(?:job|role|post|position|vacanc|call)|stelle|ausschreibung|poste|concours|offre|oferta|convocatoria|puesto|plaza|vaga|edital|posizione|bando|concorso|selezione|vacature|functie|stanowisk|nabór|tjänst|annons|求人|募集|応募|职位|職位|岗位|岗|招聘|应聘|申请';
/** Whoever is inside already, and nobody else. */
const insidersOnly = wordings(
  '(?:only|reserved|restricted|limited|exclusive\\S*)[^.!?]{0,30} (?:internal|current) (?:staff|employees|candidates|applicants|colleagues)|(?:internal|current) (?:staff|employees|candidates|applicants) only',
  '(?:nur|ausschließlich)[^.!?]{0,30} intern|intern\\S* (?:beschäftigten|bewerber\\S*|mitarbeit\\S*|kandidat\\S*)[^.!?]{0,20} vorbehalten',
  '(?:réservée?s?|seuls|uniquement|exclusivement)[^.!?]{0,30} (?:internes?|agents|salariés)',
  '(?:s[oó]lo|únicamente|exclusiv\\S+|reservad\\S+)[^.!?]{0,30} (?:intern[oa]s?|emplead[oa]s)',
  '(?:somente|apenas|só|exclusiv\\S+|reservad\\S+|restrit\\S+)[^.!?]{0,30} (?:intern[oa]s?|colaboradores|funcionários|servidores)',
  '(?:solo|soltanto|riservat\\S+|esclusivamente)[^.!?]{0,30} (?:intern[oaie]|dipendenti)',
  '(?:alleen|uitsluitend|voorbehouden)[^.!?]{0,30} (?:interne|medewerkers)',
  '(?:tylko|wyłącznie|jedynie)[^.!?]{0,30} (?:wewnętrzn|pracownik)',
  '(?:endast|bara|enbart|förbehåll\\S*)[^.!?]{0,30} (?:interna|anställda)',
  '(?:社内|社員|職員|内部)[^。]{0,6}(?:のみ|限定|だけ)',
  '(?:仅限|只限|僅限)[^。]{0,6}(?:内部|內部|在职|本单位|员工)',
);
const category =
  /categor|kategor|catégorie|\bgroups?\b|gruppe|groupe|grupo|gruppo|groep|\bgrup[aęy]\b|grupp|カテゴリ|区分|类别|類別/;
const jobNamed = new RegExp(job);

/** Whether a job is open to others than its reader. */
function isForOthers(small: string, text: string): boolean {
  const isOnly = jobNamed.test(small) && insidersOnly.test(small);
  if (!isOnly && !category.test(small)) return false;
  const concepts = conceptsIn(text);
  if (concepts.has('signIn') || concepts.has('mustSignIn')) return false;
  if (isOnly) return true;
  const isDenied = concepts.has('cannot') || concepts.has('not');
  return isDenied && (jobNamed.test(small) || concepts.has('application'));
}

const unknownAddress = wordings(
  "(?:e-?mail|address|account|user)[^.!?]{0,40} (?:is (?:not (?:known|registered|recogni[sz]ed|in our)|unknown)|does(?: not|n[’']t) exist)",
  '(?:adresse|konto|benutzer)[^.!?]{0,40} (?:unbekannt|nicht (?:bekannt|registriert|hinterlegt))',
  "(?:adresse|compte|utilisateur)[^.!?]{0,40} (?:inconnue?|n[’']existe pas|ne figure pas|n[’']est pas (?:enregistrée?|connue?))",
  '(?:correo|e-?mail|usuario|cuenta)[^.!?]{0,40} no (?:figura|consta|aparece|existe|está registrad)[^.!?]{0,12}(?= en (?:nuestr|el sistema|la base)|[.!,]|$)',
  '(?:e-?mail|conta|usuário|cadastro)[^.!?]{0,40} não (?:figura|consta|existe|está cadastrad)',
  '(?:indirizzo|account|e-?mail|utente)[^.!?]{0,40} (?:sconosciut|non (?:esiste|(?:risulta|è) (?:registrat|present|associat)))',
  '(?:e-?mailadres|account|gebruiker)[^.!?]{0,40} (?:onbekend|niet (?:bekend|geregistreerd)|bestaat niet)',
  '(?:adres|konto|użytkownik)[^.!?]{0,40} nie (?:jest (?:\\S+ )?(?:znan|zarejestrowan)|istnieje|figuruje)',
  '(?:e-?post\\S*|adress\\S*|konto\\S*|användar\\S*)[^.!?]{0,40} (?:okänd|finns inte|är inte (?:registrera|känd))',
  '(?:^|[^の]|[こそ入力指定]の)(?:メールアドレス|アカウント|ユーザー)[^。]{0,10}(?:登録されて(?:い|お)|見つかり|存在し)ません',
  '(?:邮箱|郵箱|账号|帐号|帳號|用户)[^。，]{0,8}(?:未注册|尚未注册|未註冊|不存在|没有注册)',
);
/** What an address may be of, and what it is that machines look for. */
const ofMachine =
  /page|web|url|server|seite|página|pagina|stron|sida|site|template|object|internal|ページ|サイト|页|頁|网|網|40[04]/;

/** The kind that a turn of phrase has, whatever its words were taken for; null where there is none. */
export function kindOfFormTurn(text: string, kind: MessageKind): MessageKind | null {
  // A visit that is over and works on a site stay so, whatever else is said.
  if (kind === 'session' || kind === 'maintenance') return null;
  const small = text.toLowerCase();
  if (hasSupposedClause(small)) return null;
  if (passwordsDiffer(small)) return 'input';
  if (kind !== 'system' && isForOthers(small, text)) return 'state';
  return unknownAddress.test(small) && !(kind === 'system' && ofMachine.test(small)) ? 'access' : null;
}
