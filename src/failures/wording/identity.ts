/** Signing in, sessions, accounts and what guards them. Written as in grammar.ts. */
export const identity = {
  expired: `expired|has ended|timed out|time out|timeout|timed$|no longer valid|lapsed|ran out|inactivity|inactive|idle$|too long ago|stale|outdated|elapsed|has run out|run out$|out of date|too old|past its|is over$|elaps|took too long|
    abgelaufen|lauft ab|zeituberschreitung|inaktivitat|nicht mehr gultig|zeitlimit|veraltet|uberschritten|ablauf|zu lange gedauert|zu alt|verfallen|verstrichen|uberschreit|nicht mehr aktuell|zeituberschr|zu lange inaktiv|
    expire|delai|inactivite|n est plus valide|depasse|perime|a pris fin|trop ancien|n est plus valable|a trop dure|plus a jour|temps ecoule|ecoule|
    expirad|caducad|ha vencido|vencid|expiro|caduco|inactividad|tiempo de espera|agotado|ya no es valid|se ha agotado|ha finalizado la sesion|demasiado antigu|tardo demasiado|ha terminado|termino$|se agoto|ha expir|
    expirou|expirad|inatividade|tempo esgotado|tempo limite|esgotou|ja nao e valid|nao e mais valid|demorou demais|demorou demasiado|expirar|terminou|caduc|
    scadut|scadenz|inattivita|tempo scaduto|timeout|non e piu valid|troppo tempo|e terminata|terminat[ao]|scade$|decadut|
    verlopen|inactiviteit|niet meer geldig|tijd is|is voorbij|te lang geduurd|verloopt|niet langer geldig|te oud|duurde te lang|afgelopen|
    wygasl|wygas|przeterminow|stracil waznosc|bezczynnosc|limit czasu|przekroczono czas|nie jest juz wazn|zbyt dlugo|uplynal|minal|przedawn|nieaktualn|za stary|trwalo zbyt|
    gatt ut|lopt ut|utgatt|inaktivitet|timeout|gick ut|upphor|ar for gammal|tog for lang tid|inte langre giltig|ar over|forfall|loper ut|foraldrad|gammal|
    期限切れ|失効|切れました|タイムアウト|有効期限|終了しました|無効になりました|期限を過ぎ|古くなり|時間切れ|時間がかかりすぎ|期限が切|
    过期|過期|超时|失效|已到期|逾時|逾时|到期|已结束|已逾期|太久|已失效|太旧|时间过长|时限|不再有效`,
  sessionThing: `session|
    sitzung|session|-sitzung|-session|
    session|
    sesion$|sesiones|sesion|
    sessao|
    sessione|
    sessie|-sessie|
    sesja$|sesji|sesje|sesja|
    sessionen|
    セッション|
    会话|會話|工作階段|会话期|登录状态`,
  signedOut: `logged out|signed out|sign out|log out|logout|signout|logoff|signing out|sign you out|signed you out|logged you out|log you out|logging out|sign off|signed off|logged off|log off|log you off|logged you off|logging off|
    abgemeldet|ausgeloggt|abmeld|ausgelogg|auslogg|
    deconnect|deconnex|fermer la session|fermeture de session|
    cerrado la sesion|desconect|cerrar sesion|cerro la sesion|ha salido|cierre de sesion|cerrar la sesion|sesion se cerr|cerrado su sesion|cerrado sesion|cerro su sesion|cierra la sesion|cierre la sesion|sesion cerrada|cerrar su sesion|cerrara|se cerro la|cerraste|salir$|
    terminou a sessao|desconect|saiu$|sair$|encerr|deslog|sessao sera encerr|saida efetuada|terminar sessao|sessao terminada|sessao encerr|sair da|terminar a sessao|saiu da|
    disconness|logout|uscire|disconnett|uscito|esci$|uscita|chiudere la sessione|
    uitgelogd|afgemeld|uitlog|afmeld|log uit|meld u af|uit te loggen|logt uit|
    wylogow|wylogu|wyloguj|
    utloggad|logga ut|loggats ut|loggade ut|utlogg|loggas ut|loggades ut|loggat ut|loggar ut|loggade du ut|
    ログアウト|サインアウト|ログオフ|サインオフ|ログ アウト|
    登出|退出登录|注销|已退出|退出`,
  signIn: `sign in|log in|login|signed in|logged in|logging in|signing in|log back|sign back|signin|authenticate$|sign up|log on|logon|signon|logged on|
    anmeld|einlog|eingeloggt|angemeldet|melden sie sich|melde dich|anzumelden|einzulogg|meldet|
    connect|identifi|se connecter|connexion|reconnect|authentifi|ouvrir une session|
    iniciar sesion|inicio de sesion|inicie sesion|inicia sesion|iniciado sesion|acceder|ingresar|conectad|conectar|iniciar la sesion|inicie la sesion|inicia tu sesion|ingreso|iniciar su sesion|inicias|iniciado la sesion|inicio sesion|
    iniciar sessao|fazer login|entrar$|login|iniciada|autentic|faca login|logad|iniciar a sessao|inicie sessao|inicie a sessao|conecte|acessar$|entrou|acesse|iniciar sess|
    acced|accesso|login|autentic|connett|effettua l accesso|collegat|entra$|entrare|
    inlog|aanmeld|ingelogd|log in|meld u|log$|aan te melden|in te loggen|aangemeld|meld je aan|meldt u|
    zaloguj|logowani|zalogowa|loguj|zalogow|logowan|
    logga in|loggat in|inlogg|logga$|loggar in|loggade in|loggas in|in igen|
    ログイン|サインイン|ログ イン|サイン イン|ログオン|
    登录|登入|登錄|登陆|签入`,
  cookies: `cookie|
    temoin|kakor|kakorna|
    ciasteczk|
    クッキー|
    小甜饼`,
  csrf: `csrf|jeton|gettone|xsrf|token|referer|forgery|request verification|same origin|security check|replay|
    jeton|トークン|令牌|リファラ|nonce|
    -token|sicherheitstoken|fingiert|beveiligingstoken|sakerhetstoken|anti forgery|verification token|防伪|跨站`,
  resubmit: `confirm form resubmission|resubmit|resend the data|repeat any action|go back|press the back|back button|previous page|start over|reload|refresh|restart|load it again|return to|back to|from the beginning|start again|send the form again|clear your browser|clear the|
    neu laden|erneut senden|zuruck|von vorne|neu starten|aktualisieren sie|laden sie die seite|seite neu|lade die seite|laden sie sie neu|neu und|neuladen|von vorn|starten sie neu|beginnen sie|leeren sie|gehen sie zuruck|kehren sie|
    recharg|renvoyer|page precedente|recommencez|actualis|retournez|retour a|revenez|revenir|videz|repartir|
    recarg|reenvi|vuelva atras|volver|reinici|actualice la|regrese|regresar|vuelva a la|vuelve a la|borre|empiece|comience|refresque|
    recarregu|reenvi|voltar|volte|atualize a|reinici|regresse|retorne|limpe|comece|atualizar a pagina|
    ricaric|reinvi|torna|indietro|aggiorna la|riavvi|ricominci|svuota|aggiorna$|ripart|cancella i|rimanda|
    herlaad|herladen|vernieuw|ga terug|terug$|opnieuw laden|ga naar|keer terug|ververs|laad de|laad deze|begin opnieuw|wis de|maak leeg|
    odswiez|przeladuj|wroc|cofnij|powrot|zacznij|wyczysc|rozpocznij|powroc|przejdz do|
    ladda om|uppdatera sidan|ga tillbaka|tillbaka|borja om|ga till|borja fran|rensa|ladda sidan|starta om|atervand|skicka om|ladda den|
    再読み込み|再送信|更新して|戻|最初から|やり直す|リロード|消去して|送り直|
    刷新|重新加载|返回|后退|重新提交|重新载入|重新开始|回到|清除|重来|从头|请刷新`,
  tabs: `another tab|another window|another browser|other tab|elsewhere|another device|simultaneous|concurrent|second window|
    anderen tab|anderen fenster|andere fenster|anderen browser|gleichzeitig|
    autre onglet|autre fenetre|autre navigateur|ailleurs|
    otra pestana|otra ventana|otro navegador|simultan|
    outra aba|outra guia|outro separador|outra janela|outro navegador|
    altra scheda|altra finestra|altro browser|simultane|
    ander tabblad|ander venster|andere browser|
    innej karcie|innym oknie|innej przegladarce|
    annan flik|annat fonster|annan webblasare|
    別のタブ|別のウィンドウ|他のタブ|
    其他标签|另一个标签|另一个窗口|其他窗口|别处`,
  locked: `locked|lock out|locked out|suspended|disabled|deactivated|blocked|banned|frozen|restricted|inactive account|barred|
    gesperrt|gesperrte|deaktiviert|blockiert|verriegelt|eingeschrankt|ausgesperrt|
    verrouill|bloqu|desactiv|suspend|
    bloquead|suspendid|desactivad|deshabilitad|inhabilitad|
    bloquead|suspens|desativad|desabilitad|desactivad|
    bloccat|sospes|disattivat|disabilitat|
    vergrendeld|geblokkeerd|gedeactiveerd|uitgeschakeld|opgeschort|
    zablokowan|zawieszon|dezaktyw|wylaczon|nieaktywn|
    last$|sparrad|blockerad|inaktiverad|avstang|sparrat|avaktiver|laste$|
    ロック|ブロック|凍結|停止され|無効化|
    锁定|鎖定|封禁|禁用|停用|冻结|已被封|屏蔽|阻止`,
  captcha: `captcha|not a robot|robot|human$|bot$|bots$|automated|spam|security verification|suspicious|unusual traffic|unusual activity|ddos|firewall|waf$|
    roboter|mensch sind|verdachtig|ungewohnlich|
    robot|humain|suspect|inhabituel|pare feu|
    humano|sospechos|inusual|automatizad|
    humano|suspeit|incomum|automatizad|robo$|
    umano|sospett|insolit|
    mens bent|verdacht|ongebruikelijk|
    czlowiek|podejrzan|nietypow|robot|
    manniska|misstankt|ovanlig|skrappost|
    ロボット|人間|不審|異常な|スパム|
    机器人|人机|可疑|异常流量|验证您是|垃圾`,
  password: `password|passcode|passphrase|pin$|
    passwort|kennwort|-passwort|-kennwort|
    mot de passe|
    contrasena|clave$|
    senha|palavra passe|
    password|
    wachtwoord|-wachtwoord|
    hasl|
    losenord|-losenord|
    パスワード|
    密码|密碼`,
  account: `account|username|user name|profile|user id|credential|
    konto$|kontos|benutzer|nutzername|profil$|zugangsdaten|anmeldedaten|-konto$|-profil$|login$|
    compte|utilisateur|identifiant|
    cuenta|usuario|credencial|perfil|usuari|
    conta$|contas$|utilizador|usuario|credenciai|conta de|
    account|utente|credenzial|profilo|utenz|
    account|gebruiker|inloggegevens|profiel|-account|
    konta$|konto$|koncie|uzytkownik|danych logowania|kontem|kontu$|
    konto|anvandar|inloggningsuppgift|profil|
    アカウント|ユーザー|資格情報|認証情報|プロフィール|登録情報|会員|
    账户|账号|帐户|帐号|用户|帳號|帳戶|凭据|凭证|个人资料|会员`,
  taken: `already exists|already taken|already in use|been taken|is taken|already registered|already been used|in use|already have an account|not unique|must be unique|
    existiert bereits|bereits vergeben|bereits verwendet|bereits registriert|schon vergeben|bereits vorhanden|
    existe deja|deja utilise|deja pris|deja enregistr|
    ya existe|ya esta en uso|en uso|ya esta registrad|ya ha sido|
    ja existe|ja esta em uso|em uso|ja foi|ja esta registrad|ja cadastrad|ja registad|
    esiste gia|gia esistente|gia in uso|gia registrat|gia utilizzat|gia stat|
    bestaat al|al in gebruik|reeds in gebruik|is al geregistreerd|al bezet|
    juz istnieje|jest juz uzywan|zajet|juz zarejestrowan|
    finns redan|anvands redan|redan registrerad|ar upptagen|redan tagen|
    既に存在|すでに使用|既に使用|登録済み|使われて|
    已存在|已被使用|已被注册|已被占用|已经存在`,
  code: `verification code|one time|otp|passcode|security code|authentication code|authenticator|two factor|2fa|mfa|code$|codes$|passkey|security key|verification link|
    bestatigungscode|einmal|sicherheitscode|zwei faktor|verifizierungscode|
    code de verification|usage unique|deux facteurs|code d|
    codigo|de un solo uso|dos factores|
    codigo|uso unico|dois fatores|
    codice|monouso|due fattori|
    code$|eenmalig|verificatiecode|twee factor|
    kod$|kodu|jednorazow|dwuskladnik|
    kod$|koden|engangs|tvafaktor|
    コード|ワンタイム|認証コード|二要素|
    验证码|一次性|动态码|驗證碼|双重`,
  verify: `verify|verification|confirm your|authenticat|identity|validat|activate|confirm$|confirmation|prove$|
    verifizier|bestatigen|authentifizier|authentisier|identitat|bestatigung|nachweis|uberpruf|prufung|
    verifi|confirmer|authentifi|identite|authenti|validez|
    verific|autentic|autentiq|identidad|confirme|confirmar|confirmacion|valid|comprob|acredit|autentif|
    verific|autentic|identidade|confirme|confirmacao|comprov|
    verific|autentic|identita|conferma|convalid|
    verifie|bevestig|authenticat|identiteit|controle$|legitim|
    weryfik|potwierdz|uwierzytel|tozsamosc|zweryfikuj|autoryz|
    verifier|bekrafta|autentis|identitet|bekraftelse|
    確認|認証|本人|検証|確かめ|
    验证|驗證|认证|身份|确认|核实|校验|核验|鉴权`,
  resend: `resend|didn t receive|haven t received|not received|new code|request a new|send again|
    erneut senden|nicht erhalten|neuen code|
    renvoyer|pas recu|nouveau code|
    reenviar|no recibi|nuevo codigo|
    reenviar|nao recebeu|novo codigo|
    invia di nuovo|non hai ricevuto|non ricevut|nuovo codice|
    opnieuw verzenden|niet ontvangen|nieuwe code|
    wyslij ponownie|nie otrzym|nowy kod|
    skicka igen|inte fatt|ny kod|
    再送|届かない|受信していない|
    重新发送|没有收到|未收到|新的验证码`,
  forgot: `forgot|don t have an account|already have an account|new here|create an account|register now|need help|
    vergessen|noch kein konto|schon ein konto|konto erstellen|
    oublie|pas de compte|deja un compte|creer un compte|
    olvid|no tiene cuenta|ya tiene una cuenta|crear una cuenta|
    esquec|nao tem conta|nao possui|ja tem uma conta|criar conta|criar uma conta|
    dimenticat|non hai un account|hai gia un account|crea un account|ho gia|
    vergeten|nog geen account|al een account|account aanmaken|
    zapomnia|nie pamietasz|nie masz konta|masz juz konto|utworz konto|
    glomt|inget konto|har redan ett konto|skapa konto|skapa ett konto|
    忘れ|アカウントをお持ち|アカウントを作成|
    忘记|没有账户|已有账户|创建账户|注册账号`,
  weak: `common|weak|strong|easy to guess|guess|simple$|similar|compromised|breach|reused|recently used|previous password|old password|current password|different from|uppercase|lowercase|special character|
    haufig|schwach|stark|einfach|ahnlich|kompromittiert|altes passwort|grossbuchstabe|kleinbuchstabe|sonderzeichen|
    courant|faible|similaire|compromis|ancien mot|majuscule|minuscule|speciaux|special$|
    comun|debil|similar|comprometid|mayuscula|minuscula|especial|anterior|diferente|
    comum|fraca|semelhante|parecid|comprometid|maiuscul|minuscul|especiai|diferente|
    comune|debol|simile|compromess|maiuscol|minuscol|speciali|diversa|
    veel voorkomend|zwak|vergelijkbaar|gelekt|hoofdletter|kleine letter|speciale|bekend woord|
    popularn|slab|podobn|ujawnion|wielka|wielki|wielkie|mala$|male$|maly$|specjaln|
    vanligt|svagt|lik$|lackt|versal|gemen|stor bokstav|liten bokstav|specialtecken|
    一般的|弱い|似て|漏洩|侵害|大文字|小文字|特殊文字|記号|
    常见|太弱|弱$|相似|泄露|大写|小写|特殊字符`,
  identityAs: `already logged in|already signed in|already authenticated|different user|signed in as|logged in as|
    bereits angemeldet|bereits eingeloggt|anderer benutzer|
    deja connecte|autre utilisateur|
    ya ha iniciado|ya esta autenticad|ya has iniciado|usuario diferente|
    ja esta autenticad|ja esta conectad|outro usuario|usuario diferente|
    gia connesso|gia autenticat|gia effettuato|utente diverso|
    al ingelogd|reeds aangemeld|al aangemeld|
    juz zalogowan|innego uzytkownika|
    redan inloggad|redan loggat|
    既にログイン|すでにログイン|別のユーザー|別の利用者|
    已经登录|已登录|其他用户|不同的用户`,
  mustSignIn: `must be logged in|must be signed in|need to log in|need to sign in|please log in|please sign in|sign in to|log in to|login required|sign in required|authentication required|authentication is required|sign in or sign up|log in or|log in first|sign in first|have to sign in|have to log in|sign in before|logging in is required|sign in again|
    mussen sich anmelden|mussen angemeldet|bitte melden sie sich|musst du angemeldet|melden sie sich an um|anmeldung erforderlich|anmeldung notig|login erforderlich|mussen sich erst anmelden|erst anmelden|melde dich zuerst|sich zuerst an|anmeldung ist|muss man sich anmelden|mussen sich zuerst|erneut an$|
    devez etre connecte|veuillez vous connecter|connectez vous pour|connexion requise|connexion obligatoire|identification requise|authentification requise|vous connecter pour|connecter pour|connectez vous d abord|devez vous connecter|reconnectez|
    debe iniciar|necesita iniciar|inicie sesion para|tiene que iniciar|inicio de sesion requerido|debes iniciar|tienes que iniciar|se requiere iniciar|requiere autenticacion|iniciar sesion para|autenticacion requerida|inicia sesion para|debes estar|debe estar|
    precisa estar|precisa fazer login|faca login para|deve fazer|login necessario|precisa de iniciar|precisa entrar|deve iniciar|tem de iniciar|autenticacao necess|autenticacao obrig|entrar para|inicie sessao para|e preciso entrar|tem de entrar|
    devi effettuare|devi accedere|accedi per|devi essere|accesso richiesto|login richiesto|e necessario accedere|effettua il login per|accedere per|autenticazione richiesta|autenticazione necess|devi autentic|occorre accedere|
    moet ingelogd|moet u inloggen|moet je inloggen|log in om|inloggen vereist|aanmelden vereist|log eerst in|u moet aangemeld|meld u eerst|eerst inloggen|je moet inloggen|authenticatie vereist|in om$|aanmelding vereist|
    musisz sie zalogowac|musisz byc zalog|zaloguj sie aby|logowanie wymagane|wymagane logowanie|wymaga zalog|zaloguj lub|wymaga logow|trzeba sie zalog|najpierw zaloguj|wymagane uwierzyt|nalezy sie zalog|
    maste logga in|maste vara inloggad|logga in for att|inloggning kravs|logga in forst|maste du logga|kraver inlogg|logga in for|du behover logga|autentisering kravs|vara inloggad|
    ログインしてください|ログインする必要|ログインが必要|サインインが必要|認証が必要|ログインしてから|ログインをお願い|
    请登录|需要登录|必须登录|请先登录|登录后|需登录|请先登|要求登录|须登录|登录才|需要验证身份|重新登录`,
} as const;
