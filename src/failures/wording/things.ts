/** What a message is about: files, passwords, servers, jobs. Written as in grammar.ts. */
export const things = {
  file: `file|attachment|document|upload|resume$|resumes$|cv$|image$|photo|
    datei|anhang|dokument|lebenslauf|hochlad|bild$|
    fichier|piece jointe|document|televers|image$|
    archivo|fichero|adjunt|documento|subir|imagen|curriculum|
    ficheiro|arquivo|anexo|documento|carreg|upload|imagem|curriculo|
    allegat|documento|caric|immagin|
    bestand|bijlage|document|uploaden|afbeelding|
    plik|zalacznik|dokument|przesyl|obraz|
    fil$|filen|filer|bilaga|dokument|bild$|uppladd|ladda upp|
    ファイル|添付|アップロード|画像|書類|履歴書|
    文件|附件|上传|上傳|图片|简历|檔案`,
  size: `mb$|kb$|gb$|bytes|megabyte|too large|too big|file size|smaller|larger|size$|exceeds|bigger|
    zu gross|dateigrosse|grosse$|
    trop volumineu|trop lourd|taille|trop grand|depasse|
    demasiado grande|tamano|excede|supera|
    muito grande|tamanho|excede|demasiado grande|
    troppo grande|dimension|supera|grandezza|
    te groot|bestandsgrootte|grootte|overschrijdt|
    za duzy|zbyt duzy|rozmiar|przekracza|za duza|
    for stor|storlek|overskrid|
    サイズ|大きすぎ|超えて|
    太大|过大|大小|超过|超過`,
  fileType: `file type|format$|extension|pdf$|docx|mime|jpg|png|
    dateityp|dateiformat|dateiendung|
    type de fichier|format$|extension|
    tipo de archivo|formato|extension|
    tipo de ficheiro|tipo de arquivo|formato|extensao|
    tipo di file|formato|estensione|
    bestandstype|formaat|extensie|
    typ pliku|formacie|format|rozszerzeni|
    filtyp|format|filandelse|
    形式|拡張子|
    格式|类型|扩展名|檔案類型`,
  length: `characters|character$|digits$|at least|at most|no more than|more than|less than|longer|shorter|too short|too long|minimum|maximum|between|letters|words or|fewer|greater than|
    zeichen|mindestens|hochstens|ziffern|zu kurz|zu lang|buchstabe|maximal|zwischen|grosser|kleiner|
    caracter|au moins|au plus|trop court|trop long|chiffres|lettres|minimum|maximum|entre$|superieur|inferieur|
    caracter|al menos|como maximo|demasiado cort|demasiado larg|minimo|maximo|mayor|menor|letras|
    caracter|pelo menos|no maximo|muito curt|muito long|minimo|maximo|maior|menor|
    caratter|almeno|al massimo|troppo cort|troppo lung|minimo|massimo|maggiore|minore|lettere|
    tekens|minstens|ten minste|minimaal|maximaal|te kort|te lang|letters|hoogstens|cijfer|
    znak|co najmniej|najwyzej|za krotk|zbyt krotk|za dlug|cyfr|liter|minimum|maksimum|wiekszy|mniejsz|
    tecken|minst$|hogst|for kort|for lang|siffr|bokst|mellan|storre|mindre|
    文字|以上|以下|以内|短すぎ|長すぎ|桁|
    字符|至少|最多|太短|太长|过短|过长|位数|字母|大于|小于|不少于`,
  field: `field|value$|this question|input$|form$|box$|option|answer|checkbox|
    feld$|felder|wert$|formular|eingabe|angabe|
    champ$|champs|valeur|formulaire|saisie|reponse|
    campo|valor|formulario|respuesta|
    campo|valor|formulario|resposta|
    campo|campi$|valore|modulo|risposta|
    veld|waarde|formulier|invoer|antwoord|
    pole$|pola$|polu|wartosc|formularz|
    falt$|faltet|varde|formular|svar$|
    フィールド|項目|値|フォーム|欄|
    字段|值|表单|选项|該欄|栏`,
  match: `match|don t match|do not match|same as|identical|differ|
    stimmen nicht|uberein|stimmt nicht|
    correspond|identique|
    coincid|
    coincid|corresponde|nao confere|iguais|
    corrispond|coincid|
    komen niet overeen|overeen|
    pasuj|zgadza|zgodn|identyczn|
    matchar|stammer|overensstam|
    一致|
    匹配|一致|不符|不同`,
  emailWord: `e mail|email|mail$|mailbox|inbox|
    courriel|correo|
    poczt|
    e post|epost|mejl|
    メール|
    邮箱|邮件|郵件|电子邮|電郵|电邮`,
  phoneDate: `phone|date|postcode|zip|postal code|zip code|area code|country code|codice postale|code pays|birth|number$|day$|month|year$|address$|name$|surname|
    telefon|datum|postleitzahl|geburt|nummer|
    telephone|date$|code postal|naissance|numero|nom$|prenom|adresse$|
    telefono|fecha|codigo postal|nacimiento|nombre|direccion|
    telefone|data$|codigo postal|nascimento|nome$|endereco|numero|
    telefono|data$|cap$|nascita|nome$|indirizzo|
    telefoon|datum|postcode|geboorte|naam|adres$|
    telefon|data$|daty|kod pocztowy|urodzen|imie|nazw|adres$|
    telefon|datum|postnummer|fodel|namn|adress$|
    電話|日付|郵便|生年|名前|住所|氏名|番号|
    电话|日期|邮编|出生|姓名|地址|手机|号码`,
  future: `in the past|in the future|before$|after$|today|
    vergangenheit|zukunft|
    dans le passe|futur|anterieure|posterieure|
    pasado|futur|anterior|posterior|
    passado|futur|anterior|posterior|
    passato|futur|precedente|successiv|
    verleden|toekomst|
    przeszl|przyszl|wczesniej|
    framtid|forflut|tidigare an|
    未来|過去|より前|より後|
    将来|未来|过去|早于|晚于`,
  link: `link$|links$|url$|invitation|
    link$|verknupfung|einladung|
    lien$|liens$|invitation|
    enlace|vinculo|invitacion|
    link$|ligacao|convite|
    link$|collegamento|invito|
    link$|koppeling|uitnodiging|
    link$|odnosnik|zaproszeni|
    lank$|lanken|inbjud|
    リンク|招待|
    链接|連結|邀请`,
  access: `access$|accessing|entry$|
    zugriff|zugang|
    acces$|acceder|
    acceso|
    acesso|aceder|
    accesso|
    toegang|
    dostep|
    atkomst|tillgang|
    アクセス|
    访问|存取|訪問`,
  browser: `browser|
    navigateur|navegador|przegladark|webblasar|ブラウザ|浏览器|瀏覽器`,
  server: `server|database|backend|gateway|proxy|host$|dns|upstream|cache$|ssl|tls|smtp|imap|http|
    datenbank|serveur|base de donnees|servidor|base de datos|banco de dados|serwer|baza danych|bazy danych|databas|passerelle|
    サーバ|データベース|ゲートウェイ|
    服务器|伺服器|数据库|网关`,
  network: `network|connection|internet|connect to|connectivity|
    netzwerk|verbindung|
    reseau|connexion internet|
    conexion|la red|
    conexao|ligacao a|rede$|
    rete$|connession|
    netwerk|verbinding|
    siec$|sieci|polaczeni|
    natverk|anslut|
    ネットワーク|接続|インターネット|
    网络|網路|连接|連線`,
  internal: `internal|unexpected|unknown error|unhandled|fatal|technical|something|
    intern|unerwartet|unbekannt|technisch|etwas$|
    interne|inattendu|inconnu|technique|quelque chose|
    intern|inesperad|desconocid|tecnic|algo$|
    intern|inesperad|desconhecid|tecnic|algo$|
    intern|imprevist|sconosciut|tecnic|qualcosa|inaspettat|
    intern|onverwacht|onbekend|technisch|iets$|
    wewnetrzn|nieoczekiwan|nieznan|techniczn|cos$|
    intern|ovantat|okant|teknisk|nagot$|
    内部|予期|不明|技術|何か|
    内部|意外|未知|技术|出了点`,
  page: `page$|pages$|site$|website|
    seite$|webseite|website|
    page$|site$|
    pagina|sitio|
    pagina|site$|
    pagina|sito$|
    pagina|site$|
    strona|strony|strone|witryn|
    sida$|sidan|webbplats|
    ページ|サイト|
    页面|网页|网站|網頁`,
  request: `request|
    anfrage|anforderung|
    requete|demande|
    solicitud|peticion|
    pedido|solicitacao|requisicao|
    richiesta|
    verzoek|aanvraag|
    zadani|zadanie|
    begaran|forfragan|
    リクエスト|要求|
    请求|請求`,
  operation: `load|save$|submit|upload|send$|process|delete|retriev|fetch|open$|read$|create|update$|download|parse|
    laden$|speichern|senden|verarbeit|loschen|abruf|offnen|lesen|geladen|
    charger|enregistrer|envoyer|traiter|supprim|ouvrir|lire$|recuper|
    cargar|guardar|enviar|procesar|eliminar|abrir|leer|obtener|
    carregar|guardar|salvar|enviar|processar|excluir|abrir|ler$|obter|
    caricare|salvare|inviare|elaborare|eliminare|aprire|legger|recuper|
    laden$|opslaan|versturen|verzenden|verwerken|verwijderen|openen|lezen|ophalen|
    wczyta|zapisac|wyslac|przetworz|usunac|otworzyc|odczyta|pobra|zaladowa|
    ladda$|laddas|spara$|skicka$|bearbeta|radera|oppna|lasa$|hamta|
    読み込|保存|送信|処理|削除|取得|開く|
    加载|保存|发送|处理|删除|打开|读取|获取|提交|载入`,
  httpCode: `400$|401$|402$|403$|404$|405$|406$|408$|409$|410$|411$|412$|413$|414$|415$|416$|417$|421$|422$|423$|424$|426$|428$|429$|431$|451$|494$|495$|496$|497$|499$|500$|501$|502$|503$|504$|505$|507$|508$|511$`,
  clientCode: `401$|403$|407$|429$|495$|496$|497$|unauthorized$|forbidden$|too many requests`,
  serverCode: `400$|404$|405$|408$|500$|501$|502$|503$|504$|505$|bad gateway|bad request|gateway time|internal server error|service unavailable|stack trace|traceback|
    nullpointer|err connection|err name|err timed|err internet|err ssl|err empty`,
  choiceHint: `for example|e g$|such as|including|include$|this should|learn more|find out|optional|tip$|hint$|note$|
    zum beispiel|z b$|optional|hinweis|
    par exemple|facultatif|optionnel|
    por ejemplo|opcional|
    por exemplo|opcional|
    ad esempio|facoltativ|opzional|
    bijvoorbeeld|optioneel|
    na przyklad|opcjonaln|np$|
    till exempel|valfri|
    例えば|任意|
    例如|可选|选填`,
} as const;
