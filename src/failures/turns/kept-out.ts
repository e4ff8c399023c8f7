import { sentencesOf } from '../sentences.ts';
import { isSupposed } from './supposed.ts';
import { smallAndCurly, turn } from './turn.ts';

/**
 * Who is kept out, or has come in, in the plain words of eleven languages: without access to this page, with nobody found by that
 * name, with a link that has run out, or after an address was confirmed. In small letters with a curly apostrophe.
 */

const noAccess = turn(
  /access|available to you|permission|permess|アクセス権|zugriff|zugang|berechtig|acc[èe]s|acesso|permis|permiss|toegang|rechten|dostęp|uprawnie|åtkomst|behörighet|権限|访问|權限|权限/u,
  '(?<!\\p{L})you (?:do not|don’t|no longer) have (?:the |any )?(?:access|permissions?)(?: rights)? (?:to|for) (?:(?:view|see|open|edit|use|access) )?(?:this|that|the requested|the) (?:page|site|service|portal|form|application|document|file|folder|area|resource|content|function)|(?<!\\p{L})(?:log-?in|access|service|form) is(?: not|n’t) (?:yet )?available to you(?!\\p{L})',
  '(?<!\\p{L})(?:sie haben|du hast) (?:leider )?kein(?:e|en)? (?:\\p{L}+ )?(?:zugriff|zugang|berechtigung|zugriffsrechte) (?:auf|zu|für) (?:diese[nrsm]?|den|die|das|dem|der) ',
  '(?<!\\p{L})vous n’avez (?:pas|plus) (?:accès à|l’autorisation d’accéder à|la permission d’accéder à|le droit d’accéder à) (?:ce|cette|cet|ces|la|le) ',
  '(?<!\\p{L})no (?:tiene|tienes) (?:acceso|permiso|permisos) (?:a|para (?:ver|acceder a|usar)) (?:est[ea]|la|el) |(?<!\\p{L})(?:não tem|você não tem) (?:acesso|permissão) (?:a|para (?:ver|acessar|aceder a)) (?:est[ea]|esta|a|o) ',
  '(?<!\\p{L})non (?:hai|ha) (?:accesso|i permessi|il permesso) (?:a|per (?:vedere|accedere a|usare)) (?:quest[oa]|la|il) ',
  '(?<!\\p{L})(?:u hebt|u heeft|je hebt) geen (?:toegang|rechten) (?:tot|voor|om) (?:deze|dit|de|het) |(?<!\\p{L})nie (?:masz|ma pan|mają państwo) (?:dostępu|uprawnień) do (?:tej|tego|tych) |(?<!\\p{L})du har inte (?:åtkomst|behörighet|tillgång) (?:till|för) (?:den här|denna|det här|detta) ',
  '(?:この|当該)[^。]{1,12}(?:への|に)?(?:アクセス権|権限)(?:が|は)ありません|(?:您|你)没有(?:访问|使用|查看)(?:此|该|这个)[^。，]{1,8}的?权限',
);

/** A name or an address by which nobody is found, or who cannot be written to. */
const nobodyFound = turn(
  /user|account|benutzer|kont[ao]|utilisateur|compte|usuari|cuenta|usuári|conta|utente|gebruiker|użytkown|användar|ユーザー|用户|用戶/u,
  '(?<!\\p{L})no (?:user|account) (?:was )?found|(?<!\\p{L})(?:user|account) (?:was |could )?not (?:be )?found|(?<!\\p{L})(?:found )?user (?:does not|doesn’t) have an e-?mail',
  '(?<!\\p{L})kein (?:\\p{L}+ )?(?:benutzer|konto|benutzerkonto) (?:gefunden|hinterlegt|bekannt)|(?<!\\p{L})wurde kein (?:benutzer|konto|benutzerkonto) gefunden|(?<!\\p{L})(?:benutzer|konto) (?:wurde |konnte )?nicht gefunden',
  '(?<!\\p{L})aucun (?:utilisateur|compte) (?:n’a été |n’est )?(?:trouvé|ne correspond)|(?<!\\p{L})utilisateur (?:introuvable|(?:trouvé )?ne dispose pas d’un e-?mail|non trouvé)|(?<!\\p{L})compte introuvable',
  '(?<!\\p{L})(?:no se (?:encontró|ha encontrado) (?:ningún )?(?:usuario|la cuenta)|usuario (?:no encontrado|(?:encontrado )?no tiene (?:un )?correo)|cuenta no encontrada)',
  '(?<!\\p{L})(?:nenhum (?:usuário|utilizador) (?:foi )?encontrado|(?:usuário|utilizador) não encontrado|não foi possível encontrar o (?:usuário|utilizador)|conta não encontrada)',
  '(?<!\\p{L})(?:nessun utente trovato|utente (?:non trovato|(?:trovato )?non (?:dispone di|ha) un indirizzo e-?mail)|account non trovato)',
  '(?<!\\p{L})(?:geen (?:gebruiker|account) gevonden|gebruiker niet gevonden)|(?<!\\p{L})nie znaleziono (?:użytkownika|konta)|(?<!\\p{L})(?:ingen användare hittades|användaren (?:hittades|finns) inte)',
  '(?:ユーザー|アカウント)が?(?:見つかりません|存在しません)|(?:找不到|未找到)(?:该|此)?(?:用户|用戶|账号|帐号)|用户(?:不存在|不具有电子邮件|没有电子邮件)',
);

/** A link or a code that has run out, or was used. */
const linkOver = turn(
  /link|enlace|lien|länk|リンク|链接|連結/u,
  '(?<!\\p{L})link(?: \\p{L}+){0,6} (?:has expired|has already been used|was already used)(?!\\p{L})',
  '(?<!\\p{L})link(?: \\p{L}+){0,4} (?:ist|wurde) (?:leider )?(?:abgelaufen|bereits (?:benutzt|verwendet)|schon benutzt)',
  '(?<!\\p{L})lien(?: [\\p{L}’]+){0,6} (?:a expiré|est expiré|a déjà (?:servi|été utilisé))',
  '(?<!\\p{L})enlace(?: \\p{L}+){0,5} (?:ha caducado|ha expirado|caducó|expiró|ya se (?:ha )?us(?:ó|ado)|ya fue usado)',
  '(?<!\\p{L})link(?: \\p{L}+){0,5} (?:expirou|já (?:foi (?:usado|utilizado)|expirou))|(?<!\\p{L})link(?: \\p{L}+){0,4} (?:è scaduto|è già stato (?:usato|utilizzato))',
  '(?<!\\p{L})link(?: \\p{L}+){0,4} (?:is (?:verlopen|al gebruikt)|wygasł|został już użyty)|(?<!\\p{L})länken(?: \\p{L}+){0,3} har (?:gått ut|redan använts)',
  '(?:リンク|URL)(?:の有効期限)?(?:は|が)[^。]{0,8}(?:切れ|使用済み)|链接[^。，]{0,4}(?:已(?:过期|失效|使用过|被使用))',
);

/** So long somebody has to wait before the next try. */
const hasToWait = turn(
  /wait|warten|attendre|esperar|aguardar|attendere|aspettare|wachten|poczekać|vänta|等待|待つ/u,
  '^(?:please note: )?you (?:need to|must|have to) wait (?:for )?(?:another )?\\d+ (?:minutes?|seconds?|hours?)[.!]?$',
  '^(?:sie müssen|du musst) (?:noch )?\\d+ (?:minuten|sekunden|stunden?) warten[.!]?$|^vous devez attendre (?:encore )?\\d+ (?:minutes?|secondes?|heures?)[.!]?$',
  '^(?:debe|tiene que|tienes que|debes) esperar \\d+ (?:minutos?|segundos?|horas?)[.!]?$|^(?:deve|precisa|tem de|tem que) (?:de )?(?:aguardar|esperar) \\d+ (?:minutos?|segundos?|horas?)[.!]?$',
  '^(?:deve|devi) (?:attendere|aspettare) \\d+ (?:minut[oi]|second[oi]|or[ae])[.!]?$|^(?:u|je) (?:moet|dient) (?:nog )?\\d+ (?:minuten|seconden|uur) (?:te )?wachten[.!]?$',
  '^musisz poczekać \\d+ (?:minut\\p{L}?|sekund\\p{L}?|godzin\\p{L}?)[.!]?$|^du måste vänta (?:i )?\\d+ (?:minuter|sekunder|timm\\p{L}+)[.!]?$|^(?:您|你)?(?:需要|必须)等待 ?\\d+ ?(?:分钟|秒|小时)。?$',
);

/** What is kept from somebody may be what belongs to others. */
const ofOthers =
  /(?<!\p{L})(?:other (?:applicants|candidates|people|users)|anderer|d’autres|otr[oa]s|outr[oa]s|altri|anderen|innych|andras)(?!\p{L})|他の|其他|他人/u;

/** Where something is quoted or asked, it is written about: "« Ce lien a expiré » : pourquoi ?" */
const writtenAbout = /[?？«»“”„「」]/;

/** Whether a message that was taken for a calm one keeps its reader out: in one of its sentences that supposes nothing. */
export function keepsOut(text: string): boolean {
  if (writtenAbout.test(text)) return false;
  return sentencesOf(smallAndCurly(text)).some(
    one =>
      ((noAccess(one) && !ofOthers.test(one)) || nobodyFound(one) || linkOver(one) || hasToWait(one)) &&
      !isSupposed(one),
  );
}

/** An address or an account that was confirmed now. */
const confirmed = turn(
  /confirm|verif|valid|bestätig|conferm|bevestig|potwierdz|zweryfik|bekräft|確認|认证|验证|驗證/u,
  '(?<!\\p{L})you(?:’ve| have) (?:now |successfully )?(?:confirmed|verified|validated) your (?:e-?mail|address|account)(?! .{0,20}before)',
  '(?<!\\p{L})(?:sie haben ihre|du hast deine) (?:e-?mail(?:-adresse)?|adresse) (?:nun |erfolgreich )?(?:bestätigt|verifiziert)',
  '(?<!\\p{L})vous avez (?:bien |maintenant )?(?:confirmé|validé|vérifié) votre (?:adresse|compte|e-?mail|courriel)',
  '(?<!\\p{L})(?:ha|has) (?:confirmado|verificado|validado) (?:su|tu) (?:correo|dirección|cuenta)|(?<!\\p{L})(?:confirmou|verificou|validou) (?:o |a )?(?:seu|sua) (?:e-?mail|endereço|conta)',
  '(?<!\\p{L})(?:hai|ha) (?:confermato|verificato) (?:il |la )?(?:tuo |tua |suo |sua )?(?:indirizzo|e-?mail|account)',
  '(?<!\\p{L})(?:u hebt uw|je hebt je) (?:e-?mail(?:adres)?|account) (?:bevestigd|geverifieerd)|(?<!\\p{L})(?:potwierdziłeś|potwierdzono|zweryfikowano) (?:swój )?(?:adres|konto)|(?<!\\p{L})du har (?:bekräftat|verifierat) din (?:e-?post|adress)',
  'メールアドレス(?:の確認が完了し|を確認し)ました|(?:邮箱|郵箱|账号)(?:已)?(?:验证|驗證|认证)(?:成功|通过)',
);
const notYet = /(?<!\p{L})(?:not|n’t|nicht|pas|no|não|non|niet|nie|inte)(?!\p{L})|ません|未|没/u;

/** Whether a message that was taken for a failure to get in says that an address was confirmed now. */
export function tellsConfirmed(text: string): boolean {
  const [first = ''] = sentencesOf(smallAndCurly(text));
  return confirmed(first) && !linkOver(first) && !isSupposed(first) && !notYet.test(first);
}
