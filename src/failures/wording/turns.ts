/** Turns that decide between neighbouring kinds: negation, interruption, hints. Written as in grammar.ts. */
export const turns = {
  not: `not$|no$|isn t|doesn t|don t|won t|hasn t|haven t|wasn t|weren t|didn t|hadn t|aren t|never|none$|without|nobody|
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
  interrupted: `aborted|interrupted|cancelled|canceled|terminated|stopped|reset by|stalled|rejected|cut off|was stopped|was reset|broke off|dropped|disconnect|
    abgebrochen|unterbrochen|angehalten|abgelehnt|zuruckgewiesen|brach ab|abbruch|abbrech|unterbrech|stehen geblieben|stockt|gestoppt|zuruckges|
    interrompu|annule|abandonn|rejete|arrete|interrup|annul|coupure|fige$|stoppe|
    interrumpid|cancelad|abortad|rechazad|detenid|interrump|cancel|interrumpio|se detuvo|detuvo|abort|se cort|
    interrompid|cancelad|abortad|rejeitad|parado|parada|interromp|cortad|
    interrott|annullat|rifiutat|fermat|interro|annull|interruz|arrestat|
    afgebroken|onderbroken|geannuleerd|geweigerd|gestopt|afgebrok|onderbr|hangen|stopgezet|
    przerwan|anulowan|odrzucon|zatrzyman|przerw|anulow|odrzuc|utknel|wstrzym|
    avbrot|avbrut|avvisad|stoppad|avbryt|avbru|stannade|stoppa|
    中止|中断|キャンセル|拒否|取り消|止まり|停止し|途絶|
    中止|中断|取消|被拒|终止|已取消|停了|断开|打断|停滞`,
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
  notYet: `not yet|not been activated|hasn t been|not activated|not verified|not confirmed|unverified|unconfirmed|pending|awaiting|yet$|has not been|have not been|waiting for|awaits|under review|to be approved|not active yet|must first|confirm your account first|
    noch nicht|nicht aktiviert|nicht bestatigt|nicht verifiziert|ausstehend|noch kein|noch nie|steht aus|wartet auf|noch zu|noch immer|unbestatigt|erst noch|muss erst|
    pas encore|pas ete active|pas active|pas confirme|pas verifie|en attente|n a pas encore|n avez pas encore|attente de|attend$|n est pas active|reste a|non verifie|non confirme|
    aun no|todavia no|no ha sido activ|sin verificar|no verificad|pendiente|todavia|en espera|falta confirmar|a la espera|no confirmad|sin confirmar|no esta activ|
    ainda nao|nao foi ativad|nao ativad|nao verificad|nao confirmad|pendente|a aguardar|em espera|aguardando aprov|por confirmar|aguarda$|nao esta ativ|
    non ancora|non e stato ancora|non attivat|non verificat|in attesa|non hai ancora|non e ancora|non sono ancora|ancora nulla|da confermare|non confermat|ancora da|in sospeso|
    nog niet|niet geactiveerd|niet geverifieerd|niet bevestigd|in afwachting|wacht op|nog steeds niet|moet nog|wachtend|onbevestigd|nog te|
    jeszcze nie|nie zostalo|nie jest aktywn|niezweryfik|niepotwierdz|oczekuj|jeszcze$|czeka na|w oczekiwaniu|nie potwierdz|jeszcze nic|nie zweryfik|
    annu inte|inte aktiverat|inte verifierad|inte bekraft|vantar pa|annu$|annu ingen|avvaktar|vantande|vantar$|obekraft|overifierad|ej bekraft|
    まだ|未確認|未認証|承認待ち|有効化されていません|未承認|未登録|保留|これから|待ち|
    尚未|还没有|未激活|未验证|待审|等待|还未|还没|仍未|有待|待处理|待确认|待激活|未确认`,
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
    secondo|secondi|minut|ora$|ore$|giorni|
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
  continueWord: `continue|proceed|before we|before you|next step|go on$|carry on|go ahead|resume$|move on|go any further|next$|
    fortfahren|fortzufahren|weiter$|fahren sie|weiterarbeit|weitermach|fortsetz|fortgesetzt|weiter zu|nachster schritt|fahre fort|
    continuer|poursuivre|poursuiv|suivant|avancer|
    continuar|continue$|proseguir|seguir|siga$|sigue$|adelante|reanud|
    continuar|prosseguir|prossig|seguinte|avanc|
    continu|proseguire|procedere|prosegu|avanti$|successiv|
    doorgaan|verder te gaan|verder$|verdergaa|verder gaan|doorgaa|door te gaan|ga verder|vervolg|volgende|
    kontynu|dalej$|przejdz dalej|nastepn|wznow|
    fortsatt|ga vidare|vidare$|nasta steg|
    続行|続ける|次に進|続けられ|続けて|先に進|進む|再開|次へ|
    继续|下一步|往下|接着|下一|续`,
  danger: `dangerous|insecure|not secure|unsafe|at risk|attackers|trust|harm|malware|phishing|virus|
    gefahr|unsicher|nicht sicher|angreifer|vertrau|schadlich|
    dangereu|pas securis|pirate|confiance|malveillant|
    peligro|no es segur|atacante|confia|confie|malicios|
    perigo|nao e segur|inseguro|invasor|confia|malicios|
    pericol|non sicur|non e sicur|malintenzion|attendibil|
    gevaar|onveilig|niet veilig|aanvaller|vertrouw|
    niebezpiecz|niezabezpiecz|atakuj|zaufa|
    farlig|osaker|inte saker|angripare|lita$|
    危険|安全では|攻撃者|信頼|ウイルス|
    危险|不安全|攻击者|信任|病毒`,
  enable: `enable|turn on|allow|switch on|activate|turned on|switched on|switch them on|must be enabled|permit|
    aktivieren|einschalten|zulassen|erlauben|einschalt|schalten sie|lassen sie sie zu|zuzulassen|eingeschaltet|freigeb|
    activer|activez|autoriser|autorisez|acceptez|activation|permettez|permettre|autoris|
    habilit|activar|active$|permita|permitir|activel|encienda|encend|autoric|
    habilit|ativar|ative$|permita|permitir|ligue|ative|autorize|
    abilita|attiva|consenti|abilit|attiv|consent|permett|accend|
    inschakelen|schakel|toestaan|sta toe|zet ze aan|zet aan|sta de|sta ze toe|staan toe|toe te staan|aanzet|geef deze|activeer|zet$|
    wlacz|zezwol|aktywuj|odblok|zezwal|uaktywn|
    aktivera|sla pa|tillat|slar pa|satt pa|godkann|slagit pa|
    有効に|許可して|オンにし|有効化|許可する|
    启用|开启|允许|打开|开放|启动|激活|开通`,
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
  crashed: `crash|hung|not responding|stopped working|frozen page|abgesturzt|absturz|plante$|bloqueo inesperado|travou|si e arrestat|
    vastgelopen|zawies|awari|kraschat|hangt sig|クラッシュ|停止しました|崩溃|死机`,
} as const;
