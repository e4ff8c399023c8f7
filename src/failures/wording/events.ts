/** What has come about: something is over, locked, received, saved, full. Written as in grammar.ts. */
export const events = {
  lost: `lost$|not saved|unsaved|been cleared|went missing|gone missing|disappeared|vanish|are gone|is gone|missing$|wiped|not kept|was not kept|discard|
    verloren|nicht gespeichert|gehen verloren|ging verloren|gingen verloren|verschwunden|nicht ubernommen|verwirf|verworfen|geloscht werden|weg$|ungespeich|
    perdu|non enregistr|perte|egare|disparu|pas enregistr|non sauvegard|pas conserve|seront perdu|effacees|
    perdid|perdera|no guardad|se perder|se perdio|sin guardar|se perdieron|perdio|perdieron|se han perdido|descart|desaparec|no guardo|extravi|
    perdid|nao salv|nao guardad|perdeu|se perdeu|perder|sumiu|nao guardou|por guardar|nao foram salv|
    perso$|persi$|persa$|perse$|perso$|persi$|persa$|non salvat|andranno pers|andate perse|andati persi|andata persa|perdita|scompars|scartat|
    verloren|niet opgeslagen|kwijt|verdwenen|niet bewaard|niet opgesl|gewist|weggegooid|verwijderd worden|
    utracon|niezapisan|stracon|utrat|zagub|przepad|stracil|zostana utrac|porzuc|nie zapisano|znikn|
    forlorad|gar forlor|osparad|inte sparat|forlorat|borttapp|gatt forlorad|forsvunn|tappat|gick forlora|forsvann|kastas|sparades inte|
    失われ|保存されていない|破棄|消え|失った|なくなり|保存されません|保存されませんでした|失う|
    丢失|遺失|未保存|丢了|消失|已丢失|不见|丢弃|将丢失|放弃|没有保存|不会保存`,
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
    サポートされていません|対応していません|対応しておりません|サポートしていません|サポートしておりません|非対応|古い|
    不支持|不支援|不受支持|版本过低|不兼容|过旧`,
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
    不可用|无法访问|不可訪問|繁忙|忙碌|没有响应|暂停服务|过载`,
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
  maintenance: `maintenance|upgrading|scheduled downtime|planned outage|downtime|be back|back online|back soon|under construction|improvements to|system update|maintain$|scheduled work|planned work|repairs|upgrade$|will be back|system work|are updating|improving our|
    wartung|gewartet|bald wieder|wieder da|wieder verfugbar|geplante auszeit|arbeiten am system|modernisier|aktualisieren gerade|umbau|uberarbeit|-wartung|instandhalt|in kurze zuruck|umstell|
    maintenance|de retour|bientot de retour|travaux|mise a niveau|mettons a jour|mettons a niveau|interruption planifiee|interruption programmee|en travaux|reparation|amelior|
    mantenimiento|volveremos|actualizando|trabajos|en obras|actualizacion del|mejorand|corte planificad|corte program|tareas de|reparacion|de vuelta|
    manutencao|voltaremos|obras|atualizacao do sistema|trabalhos|interrupcao program|interrupcao planej|melhorias|reparacao|de volta|atualizando o|
    manutenzione|torneremo|lavori|aggiornamento del sistema|interruzione pianificata|interruzione programmata|riparazion|miglior|di ritorno|in corso lavori|stiamo aggiorn|
    onderhoud|zijn zo terug|weer beschikbaar|werkzaamheden|geplande storing|geplande onderbr|verbeter|bijwerken|terug online|ombouw|reparatie|vernieuwd|
    konserwac|prace techniczne|przerwa techniczn|prac serwis|wrocimy|konserwa|planowan|zaplanowan|prace nad|modernizac|ulepsz|napraw|aktualizacja systemu|wkrotce wroc|
    underhall|tillbaka snart|ar snart tillbaka|planerat avbrott|planerat arbete|uppgradering|systemarbete|forbattr|ombyggn|arbete pa|tillbaka$|uppgraderas|
    メンテナンス|保守|点検作業|復旧予定|計画停止|定期点検|作業のため|更新作業|工事|アップグレード|改修|リニューアル|再開|
    维护|維護|停机|升级中|系统升级|检修|升级|计划内|改造|更新系统|恢复服务|修复中|例行`,
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
  success: `success|successfully|congratulations|thank you|thanks$|well done|great$|all set|awesome|done$|worked$|completed successfully|all done|good news|nice$|perfect|you re all set|complete$|
    erfolgreich|herzlichen gluckwunsch|vielen dank|danke$|geschafft|glückwunsch|gelungen|geklappt|herzlich|super$|prima$|abgeschlossen|willkommen|erfolg$|gluckwunsch|hat funktioniert|fertig|
    avec succes|felicitations|merci$|reussi|bravo|effectue|parfait|c est fait|bienvenue|ca y est|succes$|
    exito|correctamente|gracias|felicidades|enhorabuena|exitosa|satisfactori|listo$|bienvenid|hecho$|con exito|se completo|excelente|satisfactor|
    sucesso|parabens|obrigad|pronto$|bem vind|perfeito|feito$|concluido|com exito|conseguiu|
    successo|correttamente|grazie|congratulazioni|complimenti|riuscita$|riuscito$|fatto$|perfetto|benvenut|ottimo|a buon fine|con successo|completata|
    succesvol|gelukt|bedankt|gefeliciteerd|dank u|hartelijk dank|geslaagd|klaar$|welkom|top$|goed gedaan|in orde|
    pomyslnie|powodzenie|dziekujemy|gratulacje|sukces|udalo sie|poprawnie|powiodlo sie|powiodla sie|udane$|udany|udana$|gotowe|witamy|witaj|swietnie|zakonczone|zakonczono|udalo$|
    framgang|lyckades|lyckat|tack$|grattis|klart$|utan problem|lyckad|valkommen|bra jobbat|perfekt|korrekt$|lyckas$|genomford|
    成功|ありがとう|完了しました|おめでとう|しました|正常に|問題なく|いたしました|よくでき|ようこそ|無事|お疲れ|できました|
    成功|感谢|谢谢|恭喜|已完成|完成了|顺利|欢迎|太好|好了|搞定|已成功`,
  done: `has been|have been|was$|were$|is now|
    wurde$|wurden$|worden$|ist jetzt|
    a ete|ont ete|est desormais|
    ha sido|han sido|se ha$|se han$|fue$|se guardo$|se creo$|se envio$|se elimino$|se cancelo$|se anadio$|se agrego$|se actualizo$|se cerro$|se subio$|se informo$|se bloqueo$|se interrumpio$|se restablecio$|se perdio$|se proceso$|
    foi$|foram$|foi enviad|ja foi$|
    e stato|e stata|sono stat|
    is nu|zijn nu|is geu|is gewijz|is geactiv|is gedeact|is geblok|is geregist|is geann|is aangem|is verwijd|is verzond|is verstuurd|is verplaats|is opgesl|is bijgew|is bevestigd|is ingediend|bent ge|bent uit|bent afge|bent inge|zijn opge|zijn verz|zijn verw|zijn gew|werd$|
    zostal|zostaly|zostala|
    har$|ar nu|avbrots|aterstalldes|skapades|avvisades|sparades|loggades|uppdaterades|raderades|skickades|laddades|andrades|lades till|togs bort|stangdes|blockerats|inaktiverats|bekraftades|
    されました|になりました|されています|になっています|
    已$|已被|已将`,
  saved: `saved|updated|created|changed|deleted|added|registered|uploaded|completed|stored|activated|verified|confirmed|reset$|
    gespeichert|aktualisiert|erstellt|geandert|geloscht|hinzugefugt|registriert|hochgeladen|aktiviert|bestatigt|angelegt|zuruckgesetzt|
    enregistre|mis a jour|mise a jour|cree|modifie|supprime|ajoute|televers|active$|confirme|verifie|reinitialis|
    guardad|actualizad|cread|cambiad|eliminad|anadid|registrad|subid|activad|verificad|confirmad|restablecid|modificad|
    salvo$|salva$|salvos$|salvas$|salvo|guardad|atualizad|criad|alterad|eliminad|excluid|adicionad|registrad|enviad|ativad|verificad|confirmad|redefinid|carregad|
    salvat|aggiornat|creat|modificat|eliminat|aggiunt|registrat|caricat|attivat|verificat|confermat|reimpostat|cambiat|
    opgeslagen|bijgewerkt|aangemaakt|gewijzigd|verwijderd|toegevoegd|geregistreerd|geupload|geactiveerd|bevestigd|geverifieerd|hersteld|veranderd|
    zapisan|zaktualizowan|utworzon|zmienion|usuniet|dodan|zarejestrowan|przeslan|aktywowan|potwierdzon|zweryfikowan|zresetowan|
    sparats|sparad|sparat|uppdaterat|uppdaterats|skapats|skapat|andrats|andrat|tagits bort|lagts till|registrerad|registrerats|laddats upp|aktiverats|bekraftat|verifierat|raderat|aterstallts|
    保存しました|更新しました|作成しました|変更しました|削除しました|追加しました|登録しました|保存され|更新され|作成され|変更され|
    已保存|已儲存|已更新|已创建|已修改|已删除|已添加|已注册|已上传|已激活|已验证|已重置|已变更|已更改`,
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
  during: `while$|when trying|during$|trying to|
    beim$|wahrend|
    lors d|pendant|en essayant|
    al intentar|durante|al procesar|al guardar|al cargar|al enviar|al iniciar|al crear|al obtener|
    ao tentar|ao carregar|ao enviar|ao salvar|ao guardar|ao processar|ao criar|ao iniciar|
    nel tentativo|durante il|nel caric|
    tijdens|bij het|
    podczas|przy probie|w trakcie|
    medan|vid forsok|vid$|
    中に|際に|時に|しようとし|
    时出|时发|时遇|过程中|期间`,
} as const;
