/** What a message is about: files, passwords, servers, jobs. Written as in grammar.ts. */
export const things = {
  file: `file|attachment|document|upload|resume$|resumes$|cv$|image$|photo|
    datei|anhang|dokument|lebenslauf|hochlad|bild$|-datei|-dokument|unterlagen|foto|-lebenslauf|
    fichier|piece jointe|document|televers|image$|pieces jointes|
    archivo|fichero|adjunt|documento|subir|imagen|curriculum|
    ficheiro|arquivo|anexo|documento|carreg|upload|imagem|curriculo|
    allegat|documento|caric|immagin|
    bestand|bijlage|document|uploaden|afbeelding|-bestand|
    plik|zalacznik|dokument|przesyl|obraz|zdjec|zalacz|
    fil$|filen|filer|bilaga|dokument|bild$|uppladd|ladda upp|-fil$|-filen|-bilaga|cv t|bilden|
    ファイル|添付|アップロード|画像|書類|履歴書|写真|文書|データファイル|レジュメ|CV|
    文件|附件|上传|上傳|图片|简历|檔案|档案|照片|材料|附加|文档`,
  size: `mb$|kb$|gb$|bytes|megabyte|too large|too big|file size|smaller|larger|size$|exceeds|bigger|too long|limit of|mb or|over the limit|exceed|maximum size|exceeding|
    zu gross|dateigrosse|grosse$|grosser als|uberschreit|maximale gross|-grosse|zu umfangreich|gross|
    trop volumineu|trop lourd|taille|trop grand|depasse|trop gros|volumin|poids|depass|trop long|plus de|
    demasiado grande|tamano|excede|supera|muy grande|pesad|exced|maximo de|demasiado gran|super|peso$|
    muito grande|tamanho|excede|demasiado grande|grande demais|ultrapass|muito grand|
    troppo grande|dimension|supera|grandezza|troppo grand|massim|pesant|eccede|oltre il|
    te groot|bestandsgrootte|grootte|overschrijdt|groter dan|overschrij|omvang|te zwaar|maximale|te grote|
    za duzy|zbyt duzy|rozmiar|przekracza|za duza|wiekszy|zbyt duz|przekroc|wielkosc|duzego|za duz|wiekszy niz|
    for stor|storlek|overskrid|storre an|overstig|overskr|maxstor|stor$|
    サイズ|大きすぎ|超えて|大きい|容量|上限を|大きく|
    太大|过大|大小|超过|超過|超出|太长|超限|大于`,
  fileType: `file type|format$|extension|pdf$|docx|mime|jpg|png|type of file|file format|files only|doc$|jpeg|gif$|
    dateityp|dateiformat|dateiendung|-format|dateiart|typ$|
    type de fichier|format$|extension|type de document|
    tipo de archivo|formato|extension|tipo de documento|
    tipo de ficheiro|tipo de arquivo|formato|extensao|
    tipo di file|formato|estensione|tipo di documento|
    bestandstype|formaat|extensie|-type$|bestandssoort|soort bestand|
    typ pliku|formacie|format|rozszerzeni|typu|rodzaj|
    filtyp|format|filandelse|filformat|
    形式|拡張子|種類|ファイル形式|フォーマット|
    格式|类型|扩展名|檔案類型|文件格式|文件类|类别`,
  length: `characters|character$|digits$|at least|at most|no more than|more than|less than|longer|shorter|too short|too long|minimum|maximum|between|letters|words or|fewer|greater than|length|digit$|or fewer|or more|exceed|too few|too many characters|words$|
    zeichen|mindestens|hochstens|ziffern|zu kurz|zu lang|buchstabe|maximal|zwischen|grosser|kleiner|lange$|langer|kurzer|mindestlange|wenigstens|nicht mehr als|weniger als|mehr als|
    caracter|au moins|au plus|trop court|trop long|chiffres|lettres|minimum|maximum|entre$|superieur|inferieur|longueur|moins de|plus de|minimal|long$|
    caracter|al menos|como maximo|demasiado cort|demasiado larg|minimo|maximo|mayor|menor|letras|longitud|mas de|menos de|por lo menos|cortos|largos|digitos|
    caracter|pelo menos|no maximo|muito curt|muito long|minimo|maximo|maior|menor|longa demais|longo demais|ao menos|curto demais|comprimento|mais de|digito|
    caratter|almeno|al massimo|troppo cort|troppo lung|minimo|massimo|maggiore|minore|lettere|lunghezza|piu di|meno di|piu lung|cifre|cifra|minim|massim|
    tekens|minstens|ten minste|minimaal|maximaal|te kort|te lang|letters|hoogstens|cijfer|lengte|meer dan|minder dan|korter|
    znak|co najmniej|najwyzej|za krotk|zbyt krotk|za dlug|cyfr|liter|minimum|maksimum|wiekszy|mniejsz|dlugosc|dluzsz|krotsz|dlug|wiecej niz|mniej niz|maksymaln|
    tecken|minst$|hogst|for kort|for lang|siffr|bokst|mellan|storre|mindre|langd|minst|mer an|fler an|farre an|langre|kortare|
    文字|以上|以下|以内|短すぎ|長すぎ|桁|つまで|個まで|最大|最小|長さ|最低|未満|以外|
    字符|至少|最多|太短|太长|过短|过长|位数|字母|大于|小于|不少于|最短|最长|长度|太少|个字|不超过|少于|多于|不得超过|数字`,
  field: `field|value$|this question|input$|form$|box$|option|answer|checkbox|entry$|section|required fields|
    feld$|felder|wert$|formular|eingabe|angabe|-formular|-feld|-felder|-angabe|-eingabe|antwort|frage$|
    champ$|champs|valeur|formulaire|saisie|reponse|question|case$|rubrique|zone|
    campo|valor|formulario|respuesta|casilla|pregunta|apartado|cuadro|
    campo|valor|formulario|resposta|pergunta|caixa|secao|
    campo|campi$|valore|modulo|risposta|domanda|casella|sezione|
    veld|waarde|formulier|invoer|antwoord|-formulier|-veld|-velden|vraag$|
    pole$|pola$|polu|wartosc|formularz|pytani|odpowied|kratk|pola|
    falt$|faltet|varde|formular|svar$|-falt|fragan|falten|
    フィールド|項目|値|フォーム|欄|回答|質問|入力欄|箇所|
    字段|值|表单|选项|該欄|栏|申请表|此项|问题|答案|填空|内容`,
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
    netzwerk|verbindung|netz$|-verbindung|anschluss|-netz$|-netzwerk|
    reseau|connexion internet|connexion a|connexion securis|connexion avec|liaison|connexion reseau|
    conexion|la red|red$|conectarse a|
    conexao|ligacao a|rede$|ligacao$|ligar a|
    rete$|connession|collegamento a|linea$|
    netwerk|verbinding|-verbinding|
    siec$|sieci|polaczeni|siec|lacz|polaczyc|
    natverk|anslut|natet|-anslutning|uppkoppl|koppla upp|
    ネットワーク|接続|インターネット|回線|通信|ネット|
    网络|網路|连接|連線|联网|断网|网速|线路`,
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
