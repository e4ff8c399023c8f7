/** What has come about: something is over, locked, received, saved, full. Written as in grammar.ts. */
export const events = {
  lost: `lost$|not saved|unsaved|been cleared|
    verloren|nicht gespeichert|gehen verloren|
    perdu|non enregistr|
    perdid|perdera|no guardad|se perder|
    perdid|nao salv|nao guardad|
    pers[oiae]$|perso$|persi$|persa$|non salvat|andranno pers|
    verloren|niet opgeslagen|
    utracon|niezapisan|stracon|
    forlorad|gar forlor|osparad|inte sparat|
    失われ|保存されていない|破棄|
    丢失|遺失|未保存`,
  tooMany: `too many|too often|rate limit|too frequent|exceeded the number|slow down|throttl|too quickly|
    zu viele|zu oft|zu haufig|
    trop de|trop souvent|trop nombreu|
    demasiad|
    muitas tentativas|demasiad|excesso|muitos pedidos|muitas solicit|
    troppe|troppi|
    te veel|te vaak|
    zbyt wiele|zbyt duzo|za duzo|zbyt czesto|
    for manga|for ofta|
    多すぎ|回数が|頻繁|
    太多|过多|過多|频繁|次数过`,
  supported: `not supported|unsupported|no longer support|isn t supported|not compatible|incompatible|outdated browser|doesn t support|does not support|upgrade your|update your browser|newer version|
    nicht unterstutzt|veralteter browser|wird nicht unterstutzt|inkompatibel|
    pas pris en charge|pas supporte|obsolete|incompatible|n est pas prise en charge|non pris en charge|ne prend pas en charge|
    no compatible|no es compatible|no admite|incompatible|no soport|desactualizad|no se admite|
    nao suporta|nao e suportad|incompativel|desatualizad|nao e compativel|sem suporte|
    non supportat|non e supportat|incompatibil|obsolet|non compatib|
    niet ondersteund|verouderd|ondersteunt geen|ondersteunt niet|
    nieobslugiwan|nie obsluguj|nie jest obslugiw|niezgodn|przestarzal|
    stods inte|stods ej|stoder inte|foraldrad|inkompatib|
    サポートされていません|対応していません|サポートしていません|非対応|古い|
    不支持|不受支持|版本过低|不兼容|过旧`,
  javascript: `javascript|enable js|ativar o javascript`,
  unavailable: `unavailable|not available|no longer available|isn t available|down$|offline|out of service|not responding|not respond|overload|busy$|unreachable|can t be reached|
    nicht verfugbar|nicht erreichbar|uberlastet|steht nicht|antwortet nicht|nicht zur verfugung|nicht mehr verfugbar|
    indisponible|hors ligne|hors service|ne repond|surcharg|n est pas disponible|n est plus disponible|inaccessible|injoignable|
    no disponible|no esta disponible|fuera de servicio|no responde|sobrecarg|sin conexion|ya no esta disponible|
    indisponivel|nao esta disponivel|fora do ar|nao responde|sobrecarreg|ja nao esta|nao disponivel|
    non disponibil|non e disponibil|fuori servizio|non risponde|sovraccaric|irraggiungibil|non e piu disponibil|
    niet beschikbaar|onbereikbaar|overbelast|reageert niet|niet bereikbaar|
    niedostepn|nieosiagaln|przeciazon|nie odpowiada|jest zajet|
    inte tillganglig|ej tillganglig|otillganglig|overbelast|svarar inte|nere$|
    利用できません|応答|ご利用いただけません|混雑|アクセスできません|つながり|
    不可用|无法访问|不可訪問|繁忙|没有响应|暂停服务|过载`,
  temporarily: `temporar|at this time|at the moment|currently|right now|for now|momentar|
    vorubergehend|derzeit|zurzeit|momentan|zeitweise|augenblick|zur zeit|
    temporair|actuellement|en ce moment|momentanement|pour l instant|pour le moment|
    temporal|en este momento|actualmente|de momento|
    temporari|neste momento|no momento|atualmente|de momento|
    temporane|al momento|attualmente|in questo momento|momentane|
    tijdelijk|op dit moment|momenteel|
    tymczasow|w tej chwili|obecnie|chwilow|aktualnie|
    tillfallig|just nu|for narvarande|for tillfallet|
    一時的|現在|ただいま|
    暂时|目前|当前|暫時|现在`,
  maintenance: `maintenance|upgrading|scheduled downtime|planned outage|downtime|be back|back online|back soon|under construction|improvements to|system update|
    wartung|gewartet|bald wieder|wieder da|wieder verfugbar|
    maintenance|de retour|bientot de retour|
    mantenimiento|volveremos|actualizando|
    manutencao|voltaremos|
    manutenzione|torneremo|
    onderhoud|zijn zo terug|weer beschikbaar|
    konserwac|prace techniczne|przerwa techniczn|prac serwis|wrocimy|
    underhall|tillbaka snart|ar snart tillbaka|
    メンテナンス|保守|復旧予定|計画停止|
    维护|維護|停机|升级中|系统升级`,
  readOnly: `read only|readonly|database is locked|db locked|
    schreibgeschutzt|nur lesen|schreibzugriff|
    lecture seule|base de donnees est verrouill|
    solo lectura|base de datos bloquead|
    somente leitura|banco de dados trancad|apenas leitura|
    sola lettura|database bloccat|
    alleen lezen|database is vergrendeld|
    tylko do odczytu|baza danych jest zablok|
    skrivskydd|databasen ar last|databas last|
    読み取り専用|データベースロック|
    只读|唯讀|数据库已锁|数据库被锁`,
  capacity: `capacity|heavy load|high traffic|high demand|peak$|
    kapazitat|hohe last|auslastung|
    capacite|forte affluence|
    capacidad|
    capacidade|
    capacita$|
    capaciteit|
    przeciazeni|obciazeni|
    kapacitet|
    容量|過負荷|アクセスが集中|
    容量|负载|流量过`,
  maximum: `limit$|limit of|maximum number|reached the|quota|
    hochstzahl|limit erreicht|kontingent|
    limite$|quota|nombre maximal|
    limite de|ha alcanzado|maximo de|
    limite de|atingiu|maximo de|
    limite$|raggiunto|massimo di|
    limiet|maximum aantal|bereikt|
    limit$|osiagn|maksymaln|
    gransen|max antal|natt$|
    上限|
    上限|已达|达到`,
  success: `success|successfully|congratulations|thank you|thanks$|well done|great$|all set|awesome|done$|
    erfolgreich|herzlichen gluckwunsch|vielen dank|danke$|geschafft|glückwunsch|
    avec succes|felicitations|merci$|reussi|bravo|
    exito|correctamente|gracias|felicidades|enhorabuena|exitosa|satisfactori|
    sucesso|parabens|obrigad|
    successo|correttamente|grazie|congratulazioni|complimenti|
    succesvol|gelukt|bedankt|gefeliciteerd|dank u|hartelijk dank|
    pomyslnie|powodzenie|dziekujemy|gratulacje|sukces|udalo sie|poprawnie|
    framgang|lyckades|lyckat|tack$|grattis|klart$|
    成功|ありがとう|完了しました|おめでとう|しました|
    成功|感谢|谢谢|恭喜|已完成`,
  done: `has been|have been|was$|were$|is now|
    wurde$|wurden$|worden$|ist jetzt|
    a ete|ont ete|est desormais|
    ha sido|han sido|se ha$|se han$|fue$|
    foi$|foram$|
    e stato|e stata|sono stat|
    is nu|zijn nu|
    zostal|zostaly|zostala|
    har$|ar nu|
    されました|
    已$|已被|已将`,
  saved: `saved|updated|created|changed|deleted|added|registered|uploaded|completed|stored|activated|verified|confirmed|reset$|
    gespeichert|aktualisiert|erstellt|geandert|geloscht|hinzugefugt|registriert|hochgeladen|aktiviert|bestatigt|angelegt|zuruckgesetzt|
    enregistre|mis a jour|mise a jour|cree|modifie|supprime|ajoute|televers|active$|confirme|verifie|reinitialis|
    guardad|actualizad|cread|cambiad|eliminad|anadid|registrad|subid|activad|verificad|confirmad|restablecid|modificad|
    salv[oa]$|salvo|guardad|atualizad|criad|alterad|eliminad|excluid|adicionad|registrad|enviad|ativad|verificad|confirmad|redefinid|carregad|
    salvat|aggiornat|creat|modificat|eliminat|aggiunt|registrat|caricat|attivat|verificat|confermat|reimpostat|cambiat|
    opgeslagen|bijgewerkt|aangemaakt|gewijzigd|verwijderd|toegevoegd|geregistreerd|geupload|geactiveerd|bevestigd|geverifieerd|hersteld|veranderd|
    zapisan|zaktualizowan|utworzon|zmienion|usuniet|dodan|zarejestrowan|przeslan|aktywowan|potwierdzon|zweryfikowan|zresetowan|
    sparats|sparad|sparat|uppdaterat|uppdaterats|skapats|skapat|andrats|andrat|tagits bort|lagts till|registrerad|registrerats|laddats upp|aktiverats|bekraftat|verifierat|raderat|aterstallts|
    保存しました|更新しました|作成しました|変更しました|削除しました|追加しました|登録しました|保存され|更新され|作成され|変更され|
    已保存|已更新|已创建|已修改|已删除|已添加|已注册|已上传|已激活|已验证|已重置|已变更|已更改`,
  sentThing: `sent$|received|submitted|emailed|delivered|on its way|
    gesendet|eingegangen|erhalten|abgeschickt|ubermittelt|verschickt|versendet|eingereicht|
    envoye|recu|transmis|soumise|soumis$|depose|
    enviad|recibid|presentad|
    enviad|recebid|submetid|
    inviat|ricevut|spedit|
    verzonden|ontvangen|verstuurd|ingediend|gestuurd|
    wyslan|otrzym|zlozon|przeslan|
    skickats|skickat|mottag|tagit emot|inskickad|skickades|
    送信しました|受け付け|受信|送信され|応募完了|提出|
    已发送|已提交|已收到|已寄|发送到|已發送|已投递`,
  loading: `loading|processing|uploading|saving$|submitting|please wait|in progress|searching|
    wird geladen|ladt$|bitte warten|wird verarbeitet|wird hochgeladen|verarbeitung|
    chargement|en cours|patient|traitement|
    cargando|procesando|espere|subiendo|guardando|
    carregando|processando|aguarde|a carregar|enviando|
    caricamento|elaborazione|attend|
    laden$|bezig|even geduld|verwerken|
    ladowanie|przetwarzanie|trwa$|czekac|poczekaj|
    laddar|bearbetar|vanta|
    読み込み中|処理中|お待ち|アップロード中|
    加载中|正在|处理中|请稍候|稍等`,
} as const;
