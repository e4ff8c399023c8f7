/**
 * What sentences say of acts that are not to be done, without forbidding them outright: that once is enough, that a
 * second account makes no sense, what leaving would lose. Written as in grammar.ts.
 */
export const actWords = {
  /** "One press is enough" forbids the second one. */
  enough: `enough|suffic|will do|plenty|
    genügt|reicht|ausreich|
    suffit|
    basta|suficiente|
    basta|suficiente|chega$|
    basta|sufficien|
    genoeg|volstaat|voldoende|
    wystarcz|
    räcker|
    十分|足り|結構|
    即可|足够|就够|就行|就可以`,
  single: `one$|once$|single|
    ein$|eine$|einmal|einziges|einzig|
    un$|une$|seul|
    un$|una$|sola|solo|
    um$|uma$|so$|
    un$|una$|sola|solo|
    een$|eenmaal|
    jeden|jedno|jedna|raz$|
    en$|ett$|
    一度|一回|1回|1度|
    一次|1次|一下`,
  /** To come in, which who was shut out may do again some time. */
  comeIn: `sign in|sign back in|log in|log back in|signing in|logging in|access|
    anmeld|einlogg|
    reconnect|connect|identifi|
    iniciar sesion|acceder|entrar|ingresar|
    entrar|acessar|
    accedere|entrare|collegar|autentic|
    inlog|aanmeld|
    zalogow|logow|
    logga in|
    ログイン|サインイン|
    登录|登陆`,
  /** Another one beside the first: an account, a payment, a device. */
  another: `second|another|new$|further|additional|separate|other$|different|
    zweit|weiter|neue|ander|zusätzlich|
    second|deuxieme|autre|nouveau|nouvelle|nouvel|recre|
    segund|otra|otro|nueva|nuevo|
    segund|outr|nova$|novo$|
    second|altr|nuov|
    tweede|ander|nieuw|extra|
    drugi|inn|now|kolejn|
    andra|annan|annat|ny$|nytt|nya$|ytterligare|
    別|新し|新規|もう一つ|他の|
    另|新|第二|其他|别的`,
  create: `creat|open|make$|making|set up|start$|
    anleg|legen|erstell|eröffn|einricht|
    cree|ouvr|recre|faites|
    cree|crear|abra|abrir|haga$|
    crie|criar|abra|abrir|faca|
    crea|apr|fare|
    maak|maken|open|
    zakład|tworz|utwórz|twórz|otwier|załóż|
    skapa|öppna|lägg upp|
    作|開設|登録|
    创建|注册|开设|新建|开通`,
  /** Leaving one device or browser for another in the middle. */
  change: `switch|chang|mov|swap|
    wechsel|wechseln|tausch|
    chang|
    cambi|
    troque|trocar|mude|mudar|
    cambi|
    wissel|verander|stap$|
    zmien|przełącz|
    byt$|byta|växla|
    変え|変更|切り替え|
    切换|更换|换`,
  machine: `device|browser|computer|phone|
    gerät|browser|rechner|computer|handy|
    appareil|navigateur|ordinateur|telephone|
    dispositivo|navegador|ordenador|computador|telefono|
    dispositivo|navegador|computador|aparelho|celular|
    dispositivo|browser|computer|telefono|
    apparaat|browser|computer|telefoon|
    urządzen|przegląd|komputer|telefon|
    enhet|webbläsare|dator|telefon|
    端末|ブラウザ|パソコン|スマホ|
    设备|浏览器|电脑|手机`,
  /** What leaving brings about: "closing it would lose your answers". */
  leadsTo: `would|will$|lead|cause|means|loses|
    würde|führt|bricht|gehen|verlieren|
    ferait|entrain|provoqu|perdr|interromp|
    provoc|perder|hara que|interrump|
    provoc|perder|fara com|interromp|
    provoc|perder|interromp|comport|
    leidt|zorgt|verlies|onderbreekt|dan gaat|
    spowoduje|przerwie|utrac|
    leder|gör att|avbryter|försvinner|
    失われ|中断|消え|
    会丢失|会导致|将丢失|中断`,
  loss: `lose|loss|throw|interrupt|gone$|cancel|
    verlust|verlier|verloren|abbr|bricht|
    perdre|perdu|perte|interromp|annul|
    perder|pierd|interrump|
    perder|perd|interromp|
    perder|perd|interromp|
    verlies|verlor|kwijt|onderbreek|
    utrac|utrat|przerw|
    förlor|avbryt|försvinn|
    失われ|中断|消え|
    丢失|中断`,
  profile: `account|profile|registration|
    konto|profil|
    compte|profil|
    cuenta|perfil|
    conta$|perfil|cadastro|
    account|profilo|
    account|profiel|
    kont|profil|
    konto|profil|
    アカウント|
    账号|帐号|账户|档案`,
  stay: `stay on|remain on|stay in this|stay here|remain here|
    bleib|verbleib|
    rest|demeur|
    permane|quede|quedate|siga en|
    permane|fique|
    resta$|resti$|rimani|rimang|restare|rimanere|
    blijf|
    pozosta|zostań|
    stanna|vara kvar|
    このまま|開いたまま|
    停留|留在|保持在`,
  /** "You can stay on this page" asks for nothing. */
  offer: `you can|you may|
    sie können|du kannst|
    vous pouvez|
    puede$|puedes|
    voce pode|
    puoi|puo$|
    u kunt|je kunt|
    możesz|można|
    du kan|
    できます|
    可以|您可`,
} as const;
