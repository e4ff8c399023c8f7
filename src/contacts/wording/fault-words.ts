import { inWords } from './in-words.ts';

/** How people tell of a form that fails, without the words of the trade: en, de, fr, es, pt, it, nl, pl, sv, ja, zh. */
export const faultWords = inWords([
  "(?:won't|will not|doesn't|does not|didn't|did not) (?:load|work|open|respond|submit|upload|display|appear|go through|let you)|not (?:loading|responding|submitting|uploading|displaying|going through)|blank (?:screen|page)|(?:stays|remains|goes) blank|(?:keeps?|kept) (?:crashing|loading|spinning|freezing|happening|timing out|getting (?:an error|logged out))|(?:get|getting|go) past|freezes|frozen|crash(?:es|ed|ing)?|stuck|(?:upload|submission|log-?in|page|form|system|site)s? (?:has |have )?(?:fail(?:s|ed)|rejects?|times? out|timed out)|kicked out|flagged as (?:\\w+ )?spam|if (?:it|this|that|the (?:problem|error|issue)) (?:persists|continues|keeps)|did not (?:get|receive) (?:the|an?|your) (?:\\w+ )?(?:code|link|e-?mail)",
  'fehlgeschlagen|schlägt fehl|nicht (?:absenden|abschicken|hochladen|einloggen|anmelden|öffnen|laden)|lädt nicht|hängt|stürzt ab|(?:besteht|tritt) (?:\\w+ ){0,2}weiter(?:hin)?|(?:klappt|geht) (?:\\w+ ){0,3}nicht|komm(?:st|en sie) (?:\\w+ ){0,5}nicht weiter',
  "bloquée?s?|ne (?:se charge|s'affiche|répond|s'ouvre|s'envoie|marche) pas|n'arrive\\w* pas|ne (?:parven\\w+|pouvez|peux) pas (?:\\w+ ){0,2}(?:connecter|envoyer|déposer|télécharger|postuler|accéder)|échoue|échec|bugs?|bogues?|panne|persiste|dysfonctionnements?",
  'incidencias?|no (?:carga|abre|responde|me deja|deja|permite)|no pued[eo]s? (?:acceder|enviar|adjuntar|entrar|iniciar|subir)|se queda (?:cargando|en blanco|colgad\\w+)|falla|persiste',
  'não (?:carrega|abre|responde|aceita|envia|consegue|consigo)|travou|trava|falhas?|falhou|persist(?:e|ir)',
  'non (?:accetta|carica|si apre|si carica|risponde|riesc\\w+|consente)|bloccat[oaie]|persiste|malfunzionament\\w+|anomali[ae]',
  'werkt (?:\\w+ ){0,3}niet|(?:kan|kun|kunt) (?:\\w+ ){0,3}niet (?:inloggen|uploaden|versturen|verzenden|openen)|loopt vast|vastgelopen|mislukt|aanhoudt|blijft (?:\\w+ ){0,2}(?:bestaan|voorkomen)',
  'kłopot\\w*|nie (?:możesz|mogę|można|udaje|udało) (?:\\w+ ){0,2}(?:zalogować|wysłać|przesłać|dodać|otworzyć|zapisać)|nie (?:ładuje|otwiera)|nadal (?:występuje|nie)|awari\\w+|usterk\\w+',
  'fungerar (?:\\w+ ){0,2}inte|går (?:det )?inte|kan (?:\\w+ )?inte (?:logga|skicka|ladda|öppna|komma)|krånglar|kraschar|kvarstår|fastnat?',
  '(?:ログイン|送信|登録|アクセス|アップロード|エントリー|表示)が?でき(?:ない|ません)|(?:表示され|届か|開か|進ま|進め)(?:ない|ません)|失敗|解決しない(?:場合)?',
  '失[败敗]|打不[开開]|卡住|闪退|收不到|仍[无無]法|进不去|登不上|(?:提交|上传|上傳)不了',
]);
