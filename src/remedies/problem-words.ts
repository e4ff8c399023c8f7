/**
 * By which words one problem is told from others of its kind, in the languages of the extension (en de fr es pt it nl pl sv ja zh,
 * one a line where they need one). Small letters; without classes of all letters, which the engine is long in making ready.
 */
const wordings = (...lines: readonly string[]) => new RegExp(lines.join('|'));

/** Two things that one sentence or its neighbour says, in either order; `between`: what may come between them. */
const together = (one: string, other: string, within = 60, between = '[^\\n]') =>
  `(?:${one})${between}{0,${within}}?(?:${other})|(?:${other})${between}{0,${within}}?(?:${one})`;

/** What is attached beside the CV; "document" alone is what programs call a page. */
const papers =
  'documents?|certificates?|diplomas?|transcripts?|(?:cover )?letter|photo|dokument|zeugnis|anschreiben|diplôme|certificat|lettre|documento|título|certificado|diploma|attestato|certificato|lettera|getuigschrift|dyplom|świadectw|betyg|intyg|書類|証明書|写真|履歴書|職務経歴書|证书|证明|照片';
/** To put something in, which pages are as well ("cargar la página"), so that the thing has to be named. */
const puttingIn =
  '\\badd(?:ed|ing)?\\b|open(?:ed)? your|\\bgeladen|hinzu(?:ge)?f[uü]g|ajouter|ajouté|\\bjoindre|cargar|cargado|carregar|carregad|caricare|caricat|aggiung|toevoeg|toegevoegd|doda[cćn]|wczyta|lägg(?:a|as) till|läs(?:a|as) in|読み込|添え|追加';

/** A file that could not be sent, or is wrong. */
export const uploading = wordings(
  '(?:entity|payload|content) too large|capacity limit|upload|attach|\\bfiles?\\b|\\bpdf\\b|\\bdocx?\\b|resume|résumé|\\bcv\\b',
  'datei|hochlad|hochgeladen|hochzuladen|anhang|anhäng|lebenslauf',
  'fichier|télécharg|téléver|pièce jointe',
  'archivo|adjunt|\\bsubir\\b|\\bsubid[oa]s?\\b',
  'arquivo|anex',
  'caricament|allegat',
  'bestand|bijlage|geüpload',
  '\\bplik|załącz|\\bwgra',
  '\\bfil(?:en|er)?\\b|bifog|ladda(?:s|t|ts|de|des)? upp|uppladd',
  'ファイル|添付|アップロード',
  '文件|附件|上传',
  // In one sentence: "the page could not be loaded. Document not found."
  together(puttingIn, papers, 40, '[^\\n.!?。]'),
);

/** What one is let into, or not. */
const entrance =
  'accounts?\\b|profile?\\b|log-?in|sign-?in|your access|konto|zugang|benutzer|compte|votre accès|cuenta|[st]u acceso|perfil|usuario|\\bconta\\b|seu acesso|usuário|profilo|[st]uo accesso|utenza|profiel|toegang|\\binlog|アカウント|ログイン|账户|账号|帐号|帐户|登录';
const shut =
  'suspend|\\bhold\\b|disabled|frozen|deactivated|\\bblocked|gesperrt|deaktiviert|eingefroren|blockiert|désactivé|bloqu|bloc[ck]|desactiv|inhabilit|suspens|desativ|travad|sospes|disattivat|disabilitat|geblokkeerd|vergrendel|op slot|opgeschort|zawiesz|spärra|avstäng|fryst|凍結|停止|制限|冻结|停用|封禁|封停';
const tries =
  'attempts|tries|versuche|tentatives|intentos|tentativas|tentativi|pogingen|prób|försök|試行|尝试次数';
const exceeded =
  'exceed|reached|used up|überschritten|erreicht|dépass|atteint|super[óa]|exced|ultrapass|atingi|raggiunt|overschreden|bereikt|przekrocz|wyczerp|överskrid|超え|超过|用完';
/** Somebody is kept out of their account, for a time or until somebody lets them in. */
export const locked = wordings(
  '\\block(?:ed|out)|too many (?:failed |login |sign|wrong |attempts|tries)',
  'gesperrt|zu viele (?:\\S+ )?(?:fehl|anmelde|log-?in-)?versuche',
  'verrouill|(?:trop de|nombreuses) tentatives|tentatives trop',
  '(?:demasiados|varios|muchos) (?:\\S+ )?intentos',
  '(?:excesso de|muitas|várias) (?:\\S+ )?tentativas',
  '(?:troppi|numerosi) (?:\\S+ )?tentativi',
  'te veel (?:\\S+ )?(?:inlog|aanmeld)?pogingen',
  'zablokowan|zbyt (?:wiele|dużo) (?:\\S+ )?prób',
  '\\blåst|för många (?:\\S+ )?(?:inloggnings)?försök',
  'ロック|試行回数',
  '锁定|(?:登录|尝试|错误)次数过多',
  together(entrance, shut, 60),
  together(tries, exceeded, 40),
);

/** A site takes its visitor for a program, or wants to know. */
export const robotCheck = wordings(
  'captcha|robot|\\bbots?\\b|spam|suspicious|unusual (?:activity|traffic)|verifying (?:you|your application)|security check|access denied|forbidden|ray id|incident id|\\bhuman\\b(?! (?:resource|capital|relations))|real person|automated',
  'verdächtig|sicherheitsprüfung|ungewöhnlich|(?:ein|kein) mensch\\b|automatis(?:ch|iert)e[sn]? (?:programm|anfrage|zugriff)',
  'vérification de sécurité|activité inhabituelle|\\bhumaine?\\b(?!s)|automate|personne réelle',
  'actividad (?:inusual|sospechosa)|\\bhumano\\b|persona real',
  'atividade (?:incomum|suspeita)|pessoa real|robô',
  'attività (?:insolita|sospetta)|\\bumano\\b|persona reale',
  'verdachte|een mens\\b|menselijk|geautomatiseerd',
  'podejrzan|człowiekiem',
  'misstänkt|(?:en|är) människa|automatiserad',
  'ロボット|不審|人間',
  '机器人|可疑|人机|真人',
);

/** To make an address or an account one's own; "verificar" is to check, too, so a password beside it takes it away. */
const confirming =
  'verif|vérif|zweryfik|confirm|conferm|bestätig|bestatig|bevestig|potwierd|bekräft|activ|aktiv|aktyw|attiv|\\bativ|freischalt|認証|確認|有効|本登録|激活|验证|确认';
/** By what it is confirmed. */
const byMail =
  'e-?mail|courriel|correo|mejl|\\bmail\\b|\\bpost[ae]?\\b|inbox|posteingang|boîte de réception|bandeja|caixa de entrada|inkorg|skrzynk|wiadomoś|\\blink|\\blänk|\\blien\\b|enlace|odnośnik|\\bmessage\\b|メール|リンク|邮件|邮箱';
/** An address or an account that is to be confirmed by a mail or a code. */
export const mailMissing = wordings(
  together(confirming, byMail, 80),
  '(?:one-time|verification|security) code',
  '認証(?:コード|メール)|确认邮件|验证码',
);
/** Who gave a wrong password waits for no mail. */
export const password =
  /passwor[dt]|kennwort|mot de passe|contraseña|\bsenha|palavra-passe|wachtwoord|\bhasł|lösenord|パスワード|密码/;

/** The site does not work in this browser. */
export const unsupportedBrowser =
  /browser|navigateur|navegador|explorador|przeglądark|webbläsare|ブラウザ|浏览器|javascript|internet explorer|\b(?:chrome|firefox|safari|edge)\b/;

/** A bank may be the employer, so it counts where it refuses something. */
const bank = '\\bbank|\\bbanque|\\bbanco|\\bbanca\\b|銀行|银行';
const refused =
  'declin|refus|reject|abgelehnt|rehus|rechaz|recus|rifiut|geweigerd|odrzuc|nekad|avvis|avböj|拒否|拒绝';
/** Databases have transactions, too, programs number them, and a page is "cargado" that was loaded. */
export const paying = wordings(
  'payment|\\bpaid\\b|\\bpay\\b(?! (?:grade|rate|range|scale|slip|stub))|\\b(?:bank|card) transaction|debited|\\bfee\\b|(?:credit|debit|bank) ?card|\\bcard (?:was |has been |is )?(?:declined|refused|rejected|expired)',
  'transaction (?:bancaire|(?:was |has been |a été )?(?:declined|refused|rejected|refusée|rejetée))',
  'zahlung|bezahl|abgebucht|gebühr(?!enfrei)|kreditkarte|lastschrift',
  'paiement|débité|(?:règlement|acquittement) (?:de la |des |du )?(?:frais|taxe|droits)|carte (?:bancaire|bleue|de crédit|de paiement)',
  '\\bpago\\b|\\btasa\\b(?! de (?:solicitud|petici|transfer|error))|cargado (?:en|a) (?:su|tu|la) (?:tarjeta|cuenta)|tarjeta (?:de crédito|de débito|bancaria|fue|ha sido)',
  '(?<!folha de )pagamento|\\bboleto\\b|cartão (?:de crédito|de débito|foi|recusado)',
  'debitat|addebit|carta (?:di credito|di debito)|sulla carta\\b',
  'betaling|betaald|afgeschreven|creditcard',
  'płatnoś|opłat|płatnicz|kart[aąęy] (?:kredytow|debetow)|transakcj[aię] (?:został|nie|odrzuc)|odrzucił\\S* transakcj',
  'betalning|avgift|\\bkort(?:et|köp\\S*)? (?:nekad|gick|avvis|kunde)|kreditkort',
  '支払|決済|引き落と|クレジットカード',
  '付款|缴费|支付|扣款|信用卡|银行卡',
  together(bank, refused, 40),
);
