/** Signing in, sessions, accounts and what guards them. Written as in grammar.ts. */
export const identity = {
  expired: `expired|has ended|timed out|time out|timeout|timed$|no longer valid|lapsed|ran out|inactivity|inactive|idle$|too long ago|stale|outdated|elapsed|
    abgelaufen|lauft ab|zeituberschreitung|inaktivitat|nicht mehr gultig|zeitlimit|veraltet|uberschritten|
    expire|delai|inactivite|n est plus valide|depasse|perime|
    expirad|caducad|ha vencido|vencid|expiro|caduco|inactividad|tiempo de espera|agotado|
    expirou|expirad|inatividade|tempo esgotado|tempo limite|esgotou|
    scadut|scadenz|inattivita|tempo scaduto|timeout|
    verlopen|inactiviteit|niet meer geldig|tijd is|
    wygasl|wygas|przeterminow|stracil waznosc|bezczynnosc|limit czasu|przekroczono czas|
    gatt ut|lopt ut|utgatt|inaktivitet|timeout|gick ut|upphor|
    期限切れ|失効|切れました|タイムアウト|有効期限|
    过期|過期|超时|失效|已到期|逾時|逾时`,
  sessionThing: `session|
    sitzung|session|
    session|
    sesion$|sesiones|
    sessao|
    sessione|
    sessie|
    sesja$|sesji|sesje|
    sessionen|
    セッション|
    会话|會話|会话期`,
  signedOut: `logged out|signed out|sign out|log out|logout|signout|logoff|signing out|
    abgemeldet|ausgeloggt|abmeld|
    deconnect|
    cerrado la sesion|desconect|cerrar sesion|cerro la sesion|ha salido|cierre de sesion|
    terminou a sessao|desconect|saiu$|sair$|encerr|deslog|
    disconness|logout|uscire|disconnett|
    uitgelogd|afgemeld|uitlog|afmeld|
    wylogow|
    utloggad|logga ut|loggats ut|loggade ut|
    ログアウト|サインアウト|
    登出|退出登录|注销|已退出`,
  signIn: `sign in|log in|login|signed in|logged in|logging in|signing in|log back|sign back|signin|
    anmeld|einlog|eingeloggt|angemeldet|melden sie sich|melde dich|
    connect|identifi|se connecter|connexion|
    iniciar sesion|inicio de sesion|inicie sesion|inicia sesion|iniciado sesion|acceder|ingresar|conectad|conectar|
    iniciar sessao|fazer login|entrar$|login|iniciada|autentic|faca login|logad|
    acced|accesso|login|autentic|connett|
    inlog|aanmeld|ingelogd|log in|meld u|
    zaloguj|logowani|zalogowa|loguj|
    logga in|loggat in|inlogg|logga$|
    ログイン|サインイン|
    登录|登入|登錄|登陆`,
  cookies: `cookie|
    temoin|kakor|kakorna|
    ciasteczk|
    クッキー|
    小甜饼`,
  csrf: `csrf|jeton|gettone|xsrf|token|referer|forgery|request verification|same origin|security check|replay|
    jeton|トークン|令牌|リファラ|nonce`,
  resubmit: `confirm form resubmission|resubmit|resend the data|repeat any action|go back|press the back|back button|previous page|start over|reload|refresh|restart|
    neu laden|erneut senden|zuruck|von vorne|neu starten|aktualisieren sie|
    recharg|renvoyer|page precedente|recommencez|actualis|
    recarg|reenvi|vuelva atras|volver|reinici|actualice la|
    recarregu|reenvi|voltar|volte|atualize a|reinici|
    ricaric|reinvi|torna|indietro|aggiorna la|riavvi|
    herlaad|herladen|vernieuw|ga terug|terug$|opnieuw laden|
    odswiez|przeladuj|wroc|cofnij|
    ladda om|uppdatera sidan|ga tillbaka|tillbaka|borja om|
    再読み込み|再送信|更新して|戻|
    刷新|重新加载|返回|后退|重新提交|重新载入`,
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
  password: `password|passcode|passphrase|
    passwort|kennwort|
    mot de passe|
    contrasena|clave$|
    senha|palavra passe|
    password|
    wachtwoord|
    hasl|
    losenord|
    パスワード|
    密码|密碼`,
  account: `account|username|user name|profile|user id|credential|
    konto$|kontos|benutzer|nutzername|profil$|zugangsdaten|anmeldedaten|
    compte|utilisateur|identifiant|
    cuenta|usuario|credencial|
    conta$|contas$|utilizador|usuario|credenciai|
    account|utente|credenzial|profilo|
    account|gebruiker|inloggegevens|
    kont[oa]$|koncie|uzytkownik|danych logowania|
    konto|anvandar|inloggningsuppgift|
    アカウント|ユーザー|資格情報|認証情報|
    账户|账号|帐户|帐号|用户|帳號|帳戶|凭据|凭证`,
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
  verify: `verify|verification|confirm your|authenticat|identity|validat|activate|
    verifizier|bestatigen|authentifizier|authentisier|identitat|
    verifi|confirmer|authentifi|identite|
    verific|autentic|autentiq|identidad|confirme|
    verific|autentic|identidade|confirme|
    verific|autentic|identita|conferma|
    verifie|bevestig|authenticat|identiteit|
    weryfik|potwierdz|uwierzytel|tozsamosc|
    verifier|bekrafta|autentis|identitet|
    確認|認証|本人|
    验证|驗證|认证|身份`,
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
    popularn|slab|podobn|ujawnion|wielk[aie]|mal[aey]$|specjaln|
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
  mustSignIn: `must be logged in|must be signed in|need to log in|need to sign in|please log in|please sign in|sign in to|log in to|
    mussen sich anmelden|mussen angemeldet|bitte melden sie sich|musst du angemeldet|melden sie sich an um|
    devez etre connecte|veuillez vous connecter|connectez vous pour|
    debe iniciar|necesita iniciar|inicie sesion para|tiene que iniciar|
    precisa estar|precisa fazer login|faca login para|deve fazer|
    devi effettuare|devi accedere|accedi per|devi essere|
    moet ingelogd|moet u inloggen|moet je inloggen|log in om|
    musisz sie zalogowac|musisz byc zalog|zaloguj sie aby|
    maste logga in|maste vara inloggad|logga in for att|
    ログインしてください|ログインする必要|
    请登录|需要登录|必须登录|请先登录`,
} as const;
