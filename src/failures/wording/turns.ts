/** Turns that decide between neighbouring kinds: negation, interruption, hints. Written as in grammar.ts. */
export const turns = {
  not: `not$|no$|isn t|doesn t|don t|won t|hasn t|haven t|never|none$|without|nobody|
    nicht$|kein$|keine$|keinen$|keiner$|nie$|ohne|
    ne$|n$|pas$|aucun|sans$|jamais|
    no$|ningun|sin$|nunca|
    nao$|nenhum|sem$|nunca|
    non$|nessun|senza|mai$|
    niet$|geen$|zonder|nooit|
    nie$|brak$|bez$|zadn|
    inte$|ej$|ingen|inga$|utan$|aldrig|
    ません|ない|なし|なかった|未|
    不|没有|沒有|无|未|無`,
  interrupted: `aborted|interrupted|cancelled|canceled|terminated|stopped|reset by|stalled|rejected|
    abgebrochen|unterbrochen|angehalten|abgelehnt|zuruckgewiesen|
    interrompu|annule|abandonn|rejete|arrete|
    interrumpid|cancelad|abortad|rechazad|detenid|
    interrompid|cancelad|abortad|rejeitad|parad[oa]|
    interrott|annullat|rifiutat|fermat|
    afgebroken|onderbroken|geannuleerd|geweigerd|gestopt|
    przerwan|anulowan|odrzucon|zatrzyman|
    avbrot|avbrut|avvisad|stoppad|avbryt|
    中止|中断|キャンセル|拒否|
    中止|中断|取消|被拒|终止`,
  incomplete: `partial|incomplete|corrupt|damaged|truncated|
    unvollstandig|teilweise|zum teil|beschadigt|
    incomplet|partiel|corrompu|endommag|
    incomplet|parcial|danad|corrupt|
    incomplet|parcial|corrompid|danificad|
    incomplet|parzial|corrott|danneggiat|
    onvolledig|gedeeltelijk|beschadigd|
    niekompletn|czesciow|uszkodzon|
    ofullstandig|delvis|skadad|
    不完全|一部|破損|
    不完整|部分上传|损坏`,
  emptyFile: `is empty|file is empty|0 bytes|leere datei|ist leer|est vide|esta vacio|esta vazio|e vuoto|is leeg|jest pusty|ar tom|空です|为空|是空的`,
  duplicate: `duplicate|repeated|it looks as though|
    duplikat|doppelt|doublon|duplicad|repetid|duplicat|dubbel|powtorz|zduplikow|dubblett|likadan|重複|重复`,
  identifier: `id$|identifier|reference|parameter|argument|
    kennung|schlussel|identifiant|identificador|parametro|identificat|parametr|parametre|referens|identifier|idn|パラメータ|识别|参数|标识`,
  technical: `configur|syntax|stack|exception|debug|log$|logs$|metadata|module|handler|plugin|temporary folder|temporary directory|directory|disk|protocol|certificate|encrypt|ssl|tls|header|payload|query|timeout|runtime|compil|java|php|sql|
    konfigur|syntax|verzeichnis|protokoll|zertifikat|verschlussel|
    syntaxe|dossier temporaire|certificat|protocole|entete|
    sintaxis|directorio|certificado|protocolo|cabecera|carpeta temporal|
    sintaxe|diretorio|certificado|protocolo|cabecalho|pasta temporaria|
    sintassi|cartella|certificato|protocollo|intestazion|
    configuratie|certificaat|protocol|tijdelijke map|
    konfigurac|skladni|katalog|certyfikat|protokol|naglow|
    konfiguration|katalog|certifikat|protokoll|mapp$|
    設定|構文|フォルダ|証明書|プロトコル|ヘッダ|ディレクトリ|
    配置|语法|目录|证书|协议|文件夹|標頭`,
  instructions: `instructions|check your e mail|check your email|check your inbox|follow the|receive an email|will receive|should receive|click the link|have sent|emailed you|
    anweisung|anleitung|prufen sie ihr|posteingang|uberprufen sie ihre e|klicken sie auf den link|haben ihnen|
    instructions|consultez votre|verifiez votre boite|recevrez|cliquez sur le lien|avons envoye|
    instrucciones|revise su|revisa tu|recibira|haga clic en el enlace|hemos enviado|
    instrucoes|verifique seu|verifique o seu|recebera|clique no link|enviamos|
    istruzioni|controlla la tua|riceverai|clicca sul link|abbiamo inviato|
    instructies|controleer uw e|ontvangt|klik op de link|hebben u|
    instrukcj|sprawdz swoja|otrzymasz|kliknij link|wyslalismy|
    instruktion|kontrollera din e|far du|kommer att fa|klicka pa lanken|har skickat|
    手順|受信トレイ|届き|リンクをクリック|送信いたしました|
    说明|查收|检查您的|将收到|会收到|点击链接`,
  notYet: `not yet|not been activated|hasn t been|not activated|not verified|not confirmed|unverified|unconfirmed|pending|awaiting|
    noch nicht|nicht aktiviert|nicht bestatigt|nicht verifiziert|ausstehend|
    pas encore|pas ete active|pas active|pas confirme|pas verifie|en attente|
    aun no|todavia no|no ha sido activ|sin verificar|no verificad|pendiente|
    ainda nao|nao foi ativad|nao ativad|nao verificad|nao confirmad|pendente|
    non ancora|non e stato ancora|non attivat|non verificat|in attesa|
    nog niet|niet geactiveerd|niet geverifieerd|niet bevestigd|in afwachting|
    jeszcze nie|nie zostalo|nie jest aktywn|niezweryfik|niepotwierdz|oczekuj|
    annu inte|inte aktiverat|inte verifierad|inte bekraft|vantar pa|
    まだ|未確認|未認証|承認待ち|有効化されていません|
    尚未|还没有|未激活|未验证|待审|等待`,
  dragDrop: `drag|drop |browse|or paste|
    ablegen|ziehen|durchsuchen|
    glisser|deposez|parcour|
    arrastr|soltar|examinar|
    arrast|solte|
    trascina|rilascia|sfoglia|
    sleep|bladeren|slepen|
    przeciagnij|upusc|przegladaj|
    dra och|slapp|bladdra|
    ドラッグ|ドロップ|参照|
    拖放|拖拽|拖动|浏览文件`,
  report: `report|feedback|debug|
    fehlerbericht|melden$|meldung senden|rapport|signaler|informe|reportar|relatorio|segnala|rapporto|rapporteer|zglos|raport|rapportera|
    報告|レポート|报告|反馈`,
  searchFilter: `search|filter|keyword|criteria|spelling|broader|sort|
    suche$|suchen|suchbegriff|filter|kriterien|
    recherche|filtre|critere|mots cles|
    busqueda|buscar|filtro|criterio|
    pesquis|busca$|buscar|filtro|criterio|
    ricerca|filtr|criteri|
    zoek|filter|criteria|
    wyszuk|szuka|filtr|kryteri|
    sok$|soka|sokning|sokord|filter|
    検索|フィルタ|条件|絞り込み|
    搜索|筛选|过滤|条件|關鍵字`,
  popup: `popup|pop up|window closed|fenster geschlossen|pop ups|ventana emergente|finestra popup|okno wyskak|okienk|ポップアップ|弹出窗口|弹窗`,
  time: `seconds|second$|minutes|minute$|hours|hour$|days$|
    sekunde|minute|stunde|tage$|tagen$|
    seconde|minute|heure|jours$|
    segundo|minuto|hora|horas|dias$|
    segundo|minuto|hora|dias$|
    second[oi]|minut|ora$|ore$|giorni|
    seconde|minuten|minuut|uur$|dagen|
    sekund|minut|godzin|dni$|
    sekund|minut|timm|dagar|
    秒|分|時間|日間|
    秒|分钟|小时|天后|分鐘`,
  moved: `moved|mistyped|misspelled|typo|check the url|check the address|web address|typed|
    verschoben|vertippt|falsch eingegeben|
    deplace|mal saisi|faute de frappe|
    movido|mal escrit|mal ingres|
    movid|digitou|digitad|incorretamente|
    spostat|digitat|
    verplaatst|verkeerd getypt|
    przeniesion|blednie wpis|
    flyttat|skrivit fel|
    移動|誤って入力|
    移动|移到|输错|输入错误`,
  continueWord: `continue|proceed|before we|before you|next step|
    fortfahren|fortzufahren|weiter$|
    continuer|poursuivre|
    continuar|continue$|proseguir|
    continuar|prosseguir|
    continu|proseguire|procedere|
    doorgaan|verder te gaan|verder$|
    kontynu|dalej$|
    fortsatt|
    続行|続ける|次に進|
    继续|下一步`,
  danger: `dangerous|insecure|not secure|unsafe|at risk|attackers|trust|harm|malware|phishing|virus|
    gefahr|unsicher|nicht sicher|angreifer|vertrau|schadlich|
    dangereu|pas securis|pirate|confiance|malveillant|
    peligro|no es segur|atacante|confi[ae]|malicios|
    perigo|nao e segur|inseguro|invasor|confia|malicios|
    pericol|non sicur|non e sicur|malintenzion|attendibil|
    gevaar|onveilig|niet veilig|aanvaller|vertrouw|
    niebezpiecz|niezabezpiecz|atakuj|zaufa|
    farlig|osaker|inte saker|angripare|lita$|
    危険|安全では|攻撃者|信頼|ウイルス|
    危险|不安全|攻击者|信任|病毒`,
  enable: `enable|turn on|allow|switch on|activate|
    aktivieren|einschalten|zulassen|erlauben|
    activer|activez|autoriser|autorisez|
    habilit|activar|active$|permita|permitir|
    habilit|ativar|ative$|permita|permitir|
    abilita|attiva|consenti|
    inschakelen|schakel|toestaan|sta toe|
    wlacz|zezwol|aktywuj|
    aktivera|sla pa|tillat|
    有効に|許可して|
    启用|开启|允许|打开`,
  unreadable: `not readable|unreadable|cannot be read|can t be read|couldn t be read|
    nicht lesbar|unlesbar|illisible|pas lisible|no es legible|ilegible|ilegivel|non leggibil|non e leggibil|illeggibil|
    niet leesbaar|onleesbaar|nieczyteln|inte lasbar|olaslig|ej lasbar|読み取れ|読めません|不可读|无法读取`,
  gone: `410$|gone$|no longer exists|permanently|for good|dauerhaft entfernt|endgultig|definitivement|permanentemente|definitivamente|
    definitiv|definitief|trwale|permanent|完全に削除|恒久|永久`,
  goodbye: `goodbye|bye$|see you|auf wiedersehen|auf wiederhoren|au revoir|a bientot|adios|hasta luego|hasta pronto|ate logo|tchau|
    arrivederci|tot ziens|do widzenia|hej da|さようなら|再见|再会`,
  paused: `paused|pausiert|en pause|en pausa|in pausa|pausad|gepauzeerd|wstrzyman|一時停止中|已暂停`,
  preview: `preview|vorschau|apercu|vista previa|pre visualiza|previsualiza|anteprima|voorbeeld|voorvertoning|podglad|forhandsgransk|forhandsvis|プレビュー|预览`,
  finished: `complete$|completed|finished|abgeschlossen|termine$|terminee|completad|terminad|concluid|finalizad|completat|terminat|conclus|
    voltooid|afgerond|zakonczon|ukonczon|slutford|klar$|fardig|完了|完成`,
  cameraOrPhone: `camera|microphone|device$|kamera|mikrofon|gerat$|appareil|dispositivo|camara|fotocamera|toestel|apparaat|urzadzeni|aparat|enhet|カメラ|端末|相机|摄像|设备`,
  ignoreThis: `ignore this|no action|nothing to do|nothing else|need do nothing|ignorieren sie|nichts weiter|nichts tun|ignorer|ignorez|aucune action|
    ignore este|ninguna accion|no tiene que hacer|nao precisa fazer|nenhuma acao|ignora|nessuna azione|niets te doen|niets doen|negeer|zignoruj|nie musisz|
    ignorera|behover du inte|無視|何もする必要|忽略|无需`,
  crashed: `crash|hung|not responding|stopped working|frozen page|abgesturzt|absturz|plante$|bloquee|bloqueo inesperado|travou|bloccato|si e arrestat|
    vastgelopen|zawies|awari|kraschat|hangt sig|クラッシュ|停止しました|崩溃|死机`,
} as const;
