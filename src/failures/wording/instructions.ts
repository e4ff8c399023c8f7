/**
 * What a message tells its reader to do, to leave and to wait for. Written as in grammar.ts: beginnings of words
 * in eleven languages (en de fr es pt it nl pl sv ja zh, one language a line), `$` ends a whole word.
 */
export const instructionWords = {
  doNot: `do not$|don t$|you not to$|sure not to$|care not to$|careful not to$|asked not to$|told not to$|advised not to$|requested not to$|remember not to$|try not to$|never$|avoid|must not$|should not$|rather than|instead of|no need to|please don t|refrain|hold back from|no point|will not help|won t help|will not speed|not necessary|not needed|not required|unnecessary|
    nicht$|kein|nie$|niemals|vermeiden|unterlassen|verzichten|keinesfalls|auf keinen fall|zwecklos|bringt nichts|unnötig|ohne|
    ne$|n$|evitez|eviter|inutile de|sans$|ne sert a rien|pas besoin|inutile|
    no$|evite|evita|nunca|abstenga|jamas$|sin necesidad|innecesari|de nada sirve|
    nao$|evite|nunca|jamais$|abstenha|nao adianta|sem necessidade|desnecessari|
    non$|evita|evitare|eviti|mai$|inutile|senza$|
    niet$|geen$|vermijd|nooit$|onnodig|zinloos|zonder$|
    nie$|unikaj|nigdy$|prosimy nie|unika|bez$|niepotrzebn|nie ma potrzeby|zbędn|nie trzeba|
    inte$|ej$|ingen$|inga$|undvik|aldrig|lat bli|avsta$|utan att|onödig|meningslös|
    ないで|しないで|なさらない|控え|ご遠慮|おやめ|ないよう|ぬよう|ないこと|禁止|不要です|必要はありません|必要はございません|
    请勿|請勿|不要|切勿|勿|别再|请别|千万别|不得|不可|避免|无需|不必|不用|不需要|没有必要`,
  press: `press|click|push|hit$|hitting|submit|send$|resend|resubmit|tap$|sending|submission|
    drücken|drück|klicken|klick|absenden|einreichen|reichen sie|abschicken|senden|sendet|tippen|absend|einsend|übermitt|
    cliqu|appuy|renvoy|envoy|soumet|valid|envoi$|
    puls|haga clic|hacer clic|clic$|presion|envie$|envies|enviar|reenvi|mand|pulsaci|envio$|remit|clicar|cliqu|
    cliqu|clique|pression|apert|envie$|enviar|reenvi|submet|envio$|mand|reenvi|clicar|clicand|
    clicc|prem|invi|reinvi|rinvi|mand|invio$|pigi|
    klik|druk|verzend|verstuur|indien|dien$|insturen|versturen|verzenden|tik$|
    klik|nacisk|naciś|wysyłaj|wyślij|wysyla|przesyłaj|przesyłać|wciska|wysłać|
    klicka|tryck|skicka|sänd|inskick|
    押さ|押し|クリック|送信|二度押し|連打|応募|
    点击|點擊|点一|续点|按下|提交|发送|重复按|再按|投递|发出`,
  again: `again|twice|second time|third time|repeatedly|more than once|several times|another time|once more|one more time|back in$|multiple|another payment|second payment|new payment|second attempt|resubmit|re submit|resend|re send|reapply|re apply|repeat|duplicate|start over|over again|anew|afresh|keep pressing|keep clicking|keep tapping|keep sending|
    erneut|noch einmal|nochmal|zweites mal|zum zweiten mal|zweite mal|ein weiteres mal|zweimal|mehrfach|mehrmals|wiederholt|wiederhol|doppelt|abermals|zweite zahlung|neue zahlung|zweites$|zweiter|von neuem|doppelklick|wieder$|immer wieder|ständig|fortwährend|
    nouveau|nouvelle fois|deux fois|double|autre paiement|second paiement|deuxieme paiement|nouveau paiement|seconde fois|deuxieme fois|une autre fois|encore une fois|plusieurs fois|plusieurs reprises|renvoy|resoume|recliqu|repostul|repay|repet|reessay|recommenc|recree|refair|sans cesse|continuellement|
    de nuevo|otra vez|dos veces|segunda vez|una vez mas|nuevamente|varias veces|mas de una vez|por duplicado|otro pago|segundo pago|reenvi|repita|repitas|vuelva a|vuelvas a|vuelve a|volver a|vuelvan a|continuamente|sin parar|
    de novo|novamente|duas vezes|segunda vez|outra vez|mais uma vez|varias vezes|mais de uma vez|em duplicidade|outro pagamento|segundo pagamento|reenvi|repita|volte a|torne a|tornar a|voltar a|sem parar|continuamente|
    di nuovo|due volte|seconda volta|ancora$|ancora una volta|nuovamente|piu volte|un altra volta|altro pagamento|secondo pagamento|doppio|reinvi|rinvi|ripet|daccapo|da capo|seconda richiesta|continuamente|di continuo|
    opnieuw|nogmaals|twee keer|tweede keer|nog een keer|nog eens|meerdere keren|meermaals|herhaal|dubbel|nieuwe betaling|tweede betaling|meer dan een keer|vaker dan een|weer$|overnieuw|alsnog een keer|steeds|telkens|
    ponownie|jeszcze raz|dwa razy|drugi raz|raz jeszcze|wielokrotnie|kilka razy|dwukrotnie|powtarzaj|powtorz|ponawiaj|ponow|podwojn|znowu|drugiej platnosci|kolejnej platnosci|wiecej niz raz|kolejny raz|raz drugi|po raz|ciagle|bez przerwy|
    igen$|en gang till|en andra gang|ytterligare en gang|två gånger|flera gånger|pa nytt|upprepa|skicka om|dubbelt|ny betalning|andra betalning|betalning till|mer an en gang|fler an en gang|om igen|flera ganger|en gång till|hela tiden|om och om|
    再度|再び|もう一度|もう1度|2回|2度|二度|何度|繰り返|二重|重複|再送|再応募|重ねて|連打|二度押し|改めて|もう一回|連続|何回も|
    再次|重复|重複|多次|多遍|第二次|第2次|两次|反复|再提交|再发|重新提交|重新发|重新投|再付|再点|再按|重新登|重新进|又一次|再一次|连续|不停|不断`,
  /** "Press only once" forbids the second time. */
  once: `only once|just once|only one time|once is enough|one click|single click|
    nur einmal|nur ein mal|einmal genügt|einmal reicht|ein klick|einziger klick|einmaliges|
    une seule fois|qu une fois|un seul clic|un clic suffit|une fois suffit|
    una sola vez|solo una vez|un solo clic|basta con pulsar|basta con hacer clic|basta un clic|
    uma unica vez|apenas uma vez|so uma vez|uma vez so|um clique|unico clique|
    una sola volta|solo una volta|un solo clic|un clic basta|basta un clic|
    slechts een keer|maar een keer|eenmaal|een keer klikken|een keer is genoeg|een klik|
    tylko raz|jeden raz|kliknac raz|jedno klikniecie|raz wystarczy|
    bara en gang|endast en gang|klicka en gang|ett klick|en gang racker|
    一度だけ|1回だけ|一回だけ|一回で十分|1回で十分|一度で十分|1回のみ|一回のみ|
    只点击一次|只提交一次|仅提交一次|一次即可|只需一次|一次就够|一次就行|只点一次|只需点击一次|只需点一次|只按一次`,
  button: `button|submit$|link$|
    knopf|taste|schaltfläche|button|
    bouton|boton|botao|pulsante|bottone|tasto|knop$|przycisk|knapp|ボタン|按钮|按鈕`,
  reload: `refresh|reload|back button|go back|close the|close this|close your|leave the page|leave this page|navigate away|refreshing|reloading|closing|leaving the|going back|switch tabs|another page|back key|back arrow|
    neu laden|neuladen|laden sie die seite|lade die seite|aktualisieren|zurück taste|schließen sie|schließen|verlassen|nicht schließen|neuladen|schließen sie|das schließen|wegklick|seite wechseln|nicht die seite|
    actualis|recharg|rafraichi|fermez|fermer|quittez|quitter|retour$|rafraich|fermeture|changez pas de page|changer de page|
    recarg|actualice|actualic|cierre|cierres|cerrar|refresc|salgas|salga de|atras$|recarg|abandon|cerrar|cambie de pagina|
    recarreg|atualiz|feche|fechar|saia da|voltar$|recarreg|abandon|sair da|saia des|sair des|mude de pagina|
    ricaric|aggiorna|chiud|uscire|indietro|ricaric|abbandon|lasciare la|uscire da|cambi pagina|cambiare pagina|
    vernieuw|ververs|herlaad|sluit|verlaat|terugknop|herlad|verlaten|weg te gaan|naar een andere pagina|
    odśwież|odświez|zamyk|przeładow|opuszcza|wstecz|odświeżeni|zamkni|opuść|opuszcz|wychodź|wychodzić|
    ladda om|ladda inte om|ladda ej om|uppdatera|stäng|lämna sidan|bakåt|ladda om|stänga|gå bakåt|lämna|byt inte sida|byta sida|
    再読み込み|更新し|更新ボタン|リロード|閉じ|戻る|移動し|離れ|戻ら|閉じる|タブを切|
    刷新|关闭|關閉|返回|离开|跳转|切换页面|后退`,
  /** "Keep this window open" asks not to leave it. */
  keep: `keep|leave|stay on|leaving|
    lassen|lass$|halten|bleiben|
    laiss|gard|rest|
    deje|mantenga|manten|
    deixe|mantenh|
    lasci|mantien|mantenga|tien|teng|
    laat|houd|blijf|
    zostaw|pozosta|
    lat$|hall|stanna|
    まま|
    保持|停留|留在`,
  opened: `open$|opened|here$|
    geöffnet|offen$|auf dieser|
    ouvert|sur cette|
    abiert|en esta|
    abert|nesta|
    apert|su questa|
    open$|geopend|op deze|openstaan|
    otwart|na tej|
    öppen|öppet|kvar pa|
    まま|
    打开|打開|开启|在此|在本`,
  window: `window|tab$|page|screen|here until|here till|
    fenster|tab$|seite|hier bis|
    fenetre|onglet|page|ici jusqu|
    ventana|pestana|pagina|pantalla|aqui hasta|
    janela|aba$|pagina|tela$|aqui ate|
    finestra|scheda|pagina|qui finche|
    venster|tabblad|pagina|scherm|hier tot|
    okno|okna|karte|karta|stron|ekran|tutaj do|
    fonst|flik|sida|har tills|
    画面|ウィンドウ|ページ|タブ|
    窗口|页面|頁面|标签页|本页|此页|本頁|此頁`,
  pay: `pay$|payment|paying|charge|paid$|
    bezahl|zahl|überweis|begleich|entricht|
    pay$|payer|payez|paiement|regler|reglez|repay|regl|acquitt|
    pague|pagar|pago$|abon|abone|pagu|
    pague|pagar|pagamento|quite$|pagu|
    paga$|pagate|pagare|paghi|pagamento|versament|versare|versi$|pagh|
    betaal|betaling|betalen|reken|afreken|voldoe|
    płać|płac|wpłac|płatnoś|opłac|uiszcz|
    betala|betalning|betalningen|inbetal|
    支払|決済|振込|納付|入金|
    付款|支付|缴费|付费|缴纳|汇款`,
  register: `register|new account|fresh account|another account|second account|sign up|second profile|
    registrier|neues konto|zweites konto|weiteres konto|benutzerkonto|konto anlegen|konto anzulegen|
    inscri|nouveau compte|second compte|autre compte|
    registre|registrar|registres|otra cuenta|nueva cuenta|cuenta nueva|
    cadastr|outra conta|nova conta|outro cadastro|novo cadastro|
    registr|nuovo account|altro account|secondo account|
    registreer|nieuw account|tweede account|
    rejestruj|nowe konto|nowego konta|drugiego konta|zaklada|
    registrera|nytt konto|ett konto till|
    会員登録|新規登録|アカウントを作|
    注册|新账号|新帐号|另一个账号`,
  device: `another device|other device|different device|another browser|different browser|other browser|other window|
    anderen gerät|anderes gerät|anderem gerät|anderen browser|anderem browser|
    autre appareil|autre navigateur|
    otro dispositivo|otro navegador|
    outro dispositivo|outro navegador|
    altro dispositivo|altro browser|
    ander apparaat|andere browser|
    innego urządzenia|innym urządzeniu|innej przeglądar|
    annan enhet|annan webbläsare|
    別の端末|他の端末|別のブラウザ|
    其他设备|另一台设备|其他浏览器|别的设备`,
  /** Asks outright to come back later. */
  wait: `wait|try again|try it again|try once more|retry|come back|return in|return after|check back|allow|please be patient|give it|hold off|leave it|not before|no sooner|give us|allow us|another go|another try|have a go|count on|let pass|leave some time|try anew|please be back|stand by|try your|may try|can try|next attempt|next try|only in$|
    warten|warte|versuchen|versuche|probieren|kommen sie|gedulden|frühestens|geben sie uns|darf|dürfen|wieder da|erneut|lassen sie|planen sie|wieder vorbei|schauen sie|geht es weiter|geht s weiter|erst in$|erst nach$|
    attend|patient|reessay|essayez|revenez|recommenc|laissez|laisser passer|retent|repass|comptez|accordez|retournez|repostul|essayer|tenter|pas avant|prochain essai|
    espere|espera|esperar|intente|intent|pruebe|vuelva|vuelve|reinten|regrese|deje pasar|dejen pasar|prueb|denos|retom|haga otro intento|intentar|vuelva a|no antes de|hasta dentro de|
    aguard|espere|tente|volte|deixe passar|tentar|retorn|dê nos|tent|so daqui a|nao antes de|
    attend|aspett|riprov|prova a$|prova di|prova tra|prova fra|prova piu|prova ancora|prova dopo|prova domani|prova alle|provi$|torna$|torni|ritent|lasci passare|lascia passare|torni|ripass|dacci|ci dia|rifa|provare|ripeta|ripetere|non prima di|solo tra$|solo fra$|
    wacht|probeer|kom$|laat|geef ons|terugkom|kom over|kom na|proberen|probeert|pas over$|pas na$|
    poczeka|zaczeka|czeka|odczeka|sprobuj|sprobowa|wróć|wroc|odczek|daj nam|wróc|ponów|powróc|wyślij ponownie|spróbować|próbuj|dopiero za|dopiero po|
    vänta|försök|prova igen|prova om|prova senare|prova på nytt|prova att|kom tillbaka|återkom|ge oss|dröj|pröva igen|pröva om|pröva senare|pröva på|försök|först om$|först efter$|
    待ち|お待ち|以降に|後に|後で|お試し|お越し|経って|経ってから|あけて|空けて|置いて|おいて|ほど待|改めて|
    等待|等|之后|后再|稍后|再试|重试|再来|请过|请于|稍等|尝试|后请`,
  /** Says that something is shut for a time, which is a time to wait, unless it is past. */
  locked: `locked for|locked until|blocked until|suspended until|locked out|is locked|been locked|temporarily locked|blocked for|is blocked|been blocked|suspended for|been suspended|disabled for|unlock|reapply in|apply again in|new code in|resend in|another code in|
    gesperrt|entsperrt|blockiert|neuer code in|neuen code in|
    bloque|verrouill|suspendu|debloqu|autre code dans|nouveau code dans|
    bloquead|suspendid|desbloque|otro codigo en$|nuevo codigo en$|
    bloquead|suspens|outro codigo em$|novo codigo em$|
    bloccat|sospes|sblocc|altro codice tra$|nuovo codice tra$|nuovo codice fra$|
    geblokkeerd|vergrendel|gedeblokkeerd|nieuwe code over$|
    zablokowan|zawieszon|odblokow|nowy kod za$|kolejny kod za$|
    ar last|har lasts|last i|sparrad|sparrat|lases upp|ny kod om$|
    ロック|ブロック|利用停止|
    锁定|锁住|封禁|冻结|禁用`,
  past: `ago$|since$|seit$|vor$|il y a|depuis|hace$|desde$|ha$|atras|fa$|da$|geleden|sinds|temu$|od$|sedan$|前に|以来|之前|前$`,
  /** Takes its time, which nobody waits for. */
  ownTime: `interview|assessment|the test|this test|survey|questionnaire|the form|this form|filling in|filling out|the application takes|to complete|to fill|to finish|to apply|to answer|application process|online test|exam|video|
    gespräch|vorstellungsgespräch|bewerbungsgespräch|fragebogen|der test|online test|onlinetest|einstellungstest|das formular|ausfüllen|bewerbungsprozess|
    entretien|questionnaire|le test|test en ligne|examen|le formulaire|remplir|
    entrevista|cuestionario|la prueba|el formulario|rellenar|
    questionário|a prova|o formulário|preencher|preenchimento|
    colloquio|questionario|la prova|il modulo|compilar|compilazione|
    gesprek|vragenlijst|de test|het formulier|invullen|
    rozmowa|ankieta|formularz|wypełni|
    intervju|enkät|formuläret|fylla i|
    面接|アンケート|記入|入力|試験|テスト|面试|测评|问卷|填写|作答|考试|笔试`,
  /** Says how long something takes, or by when something else is to be done. */
  within: `up to|within|takes|take up|may take|can take|
    bis zu|innerhalb|dauert|dauern|binnen$|
    sous$|jusqu a|dans$|prendre|prend$|dure$|d ici$|temps d attente|
    hasta$|tardar|tarda$|plazo|en un maximo|
    ate$|demora|leva$|levar$|em ate|tempo de espera|tempo estimado de espera|
    fino a|entro$|richied|impieg|tempo d attesa|tempo di attesa|attesa stimata|
    tot$|binnen$|duren|duurt|
    do$|potrwać|trwa$|zajmuje$|zajmie$|w ciagu|czas oczekiwania|
    upp till|inom$|dröja|ta$|tar$|väntetid|
    以内|ほど|かかる|かかり|待ち時間|
    以内|内|最多|最长|需要|需时`,
  /** What is to be done by then is a deadline, no time to wait. */
  due: `confirm|verif|complete|finish|activate|click|follow|reply|answer|pay$|
    bestätig|aktivier|klick|antwort|vervollständ|abschließ|schließen|bezahl|
    confirm|valid|activ|cliqu|répond|complét|termin|pay|
    verifi|puls|haga clic|respond|complet|pague|
    ativ|clique|pagar|
    conferm|verific|attiv|clicc|rispond|paga|
    bevestig|activeer|klik|antwoord|voltooi|betaal|
    potwierdź|aktywuj|kliknij|odpowiedz|dokończ|zapłać|
    bekräfta|aktivera|klicka|svara|slutför|betala|
    完了してください|クリック|ご返信|確認してください|お支払い|
    激活|点击|完成|回复|确认|付款|支付|验证`,
  /** Makes a promise of it again: "you will get a confirmation within 24 hours". */
  promise: `will$|you ll|we ll|may take|takes|
    werden$|wird$|erhalten|bekommen|dauert|dauern|
    recevr|sera$|serez|repondrons|confirmera|confirmeront|traitera|prend$|prendre|dure$|
    recibir|sera$|respondemos|responderemos|confirmara|tarda|
    receber|sera$|responderemos|confirmara|leva$|levar$|demora|
    ricever|sara$|risponderemo|confermera|richied|impieg|
    ontvang|krijgt|krijg$|duurt|duren|
    otrzyma|zostanie|potrwa|trwa$|zajmuje$|zajmie$|
    far$|får du|kommer$|svarar|kan ta$|tar$|
    届き|届く|お届け|かかり|
    收到|将|會|会|需要|需时`,
  soon: `will be|will expire|will close|we close your|closes your|logs out in|left before|about to|going to|will end|will time out|expires in|will sign|will log|ends in|logs you out|ll log you|ll sign you|is expiring|are expiring|before you are signed|before you are logged|before you re signed|before you re logged|
    werden$|wird$|läuft$|endet|in kürze|
    sera$|serez|va expirer|expirera|va se terminer|va prendre fin|prendra fin|se termine dans|allez etre|expire dans|se terminera|deconnexion automatique dans|deconnexion dans|sur le point|
    se cerrara|cerraremos|cerrara su|cerrara tu|finalizara|caducara|expirara|terminara|va a|vamos a cerrar|vamos a finalizar|sera$|vence en|caduca en|expira en|a punto de|se cierra en|
    sera$|vai expirar|expirara|vai ser|vai terminar|vai acabar|terminara|termina em|encerraremos|expira em|ser encerrada|encerrada em|prestes a|se encerra em|
    scadra|terminera|chiuderemo|sta per|verra|verrai|sara$|scade tra|scade fra|disconnessione tra|disconnessione fra|disconnessione automatica tra|
    wordt$|word je|word u|verloopt|gaat$|loopt$|
    wygaśnie|zostanie|zostaniesz|wygasa za|zakończy|nastąpi|wylogowanie za|
    kommer$|löper ut|avslutas|loggas ut|går ut|loggas du|loggas ni|
    まもなく|されます|なります|あと|切れます|終了します|ログアウトします|
    即将|將|将|后过期|后失效|后退出|会自动`,
  session: `session|signed out|logged out|sign you out|log you out|log you off|logged off|logout|time out|timed out|inactiv|idle|
    sitzung|abgemeldet|ausgeloggt|abmeld|inaktiv|zeitüberschreitung|
    session|deconnect|deconnexion|inactif|inactivite|
    sesion|desconect|inactiv|
    sessao|sessão|desconect|inativ|
    sessione|disconness|inattiv|
    sessie|afgemeld|uitgelogd|inactief|
    sesja|sesji|wylogow|nieaktywn|
    session|utloggad|loggas ut|loggas du|loggas ni|inaktiv|
    セッション|ログアウト|サインアウト|操作がない|
    会话|會話|登录状态|退出登录|登出|超时|未操作`,
} as const;

/**
 * What happened already is told, not asked: "could not be sent again", "n'a pas été renvoyée"; and so is what a program does not do:
 * "das System sendet sie nicht doppelt", "le serveur ne répond pas".
 */
export const reports =
  / (?:konnten?|wurden?|wird|werden|ist|sind|haben?|hat)(?: \p{L}+){0,3} nicht(?= (?!nötig|notig|notwendig|erforderlich|gestattet))| n (?:a|ai|as|ont|avez|avons|est|etes|etait) (?:pas|plus|jamais)(?= (?!necessaire|utile))| ne (?:peut|peuvent|pouvez|pouvons|sera|seront|s est) (?:pas|plus)(?= )| no (?:se (?:pud\p{L}*|pued\p{L}*|ha|han|envio|guardo|registro|recibio|proceso|completo|realizo)|ha|han|hemos|has|fue|fueron|puede|pudo|pudimos|podemos)(?= )| nao (?:foi|foram|pode|podemos|se|conseguimos|ha)(?= )| non (?:e(?! necessari)|sono|ha|hanno|abbiamo|hai|puo|possiamo|si)(?= )| (?:is|zijn|kon|konden|kan|werd|wordt|hebben|hebt|heeft)(?: \p{L}+){0,3} niet(?= (?!nodig|noodzakelijk))| nie (?:zostal\p{L}*|udalo|mozna|moze|moglismy|mozemy|byla?|powiodl\p{L}*)(?= )| (?:har|kunde|gick|kan|gar|ar|blev|hade)(?: \p{L}+){0,2} (?:inte|ej)(?= (?!nodvandig|behov))| (?!bitte )\p{L}+ (?:sendet|verschickt|versendet|ubermittelt|schickt)(?: \p{L}+){0,4} (?:nicht|kein\p{L}*)(?= )| (?!merci |plait |et |mais |alors )\p{L}+ n (?:envoie|transmet|soumet) pas(?= )| no (?:se )?(?:envia|manda)(?= )| non (?:si )?(?:invia|manda|trasmette)(?= )| nao (?:se )?(?:envia|manda|submete)(?= )| \p{L}+ (?:verstuurt|verzendt|stuurt)(?: \p{L}+){0,4} (?:niet|geen)(?= )| nie (?:wysyla|przesyla)(?= )| (?:skickar|sander|svarar|fungerar|laddas|laddar) (?:inte|ej|inget)(?= )| (?:antwortet|antworten|reagiert|reagieren|funktioniert|funktionieren|lädt|ladt)(?: (?!sie )\p{L}+){0,3} nicht(?= (?!neu|erneut|noch|wieder))| ne (?:repond|fonctionne|marche|charge)\p{L}* (?:pas|plus)(?= )| ne sont (?:pas|plus)(?= (?!necessaire|utile))| no (?:responde|funciona|carga|contesta)n?(?= )| no (?:es|son|esta|estan)(?= (?!necesari|precis|permiti|hay))| non (?:si )?(?:rispond|funzion|caric)\p{L}+(?= )| nao (?:respondem?|funcionam?|carregam?)(?= )| nao (?:sao|esta|estao)(?= (?!necessari|precis|permiti))| (?:reageert|antwoordt|werkt|laadt)(?: \p{L}+){0,3} niet(?= )| nie (?:odpowiada|dziala|reaguje|laduje)\p{L}*(?= )| nie (?:sa|jest)(?= (?!koniecz|potrzeb|wymag|dozwol))/gu;

/**
 * "Do not try again": the denial is next to the trying, for "if you do not get a mail, try again" asks for it. In plain
 * letters, a language or a few of them in each expression, so that a message makes no other language's ready.
 */
export const forbidsTrying: readonly RegExp[] = [
  / (?:do not|don t|never|no need to|there is no point in) (?:(?:try|trying|attempt|attempting) (?:this |it |to \w+ (?:it |this )?)?(?:again|once more)|retry|retrying|repeat (?:this|it)) /u,
  / (?:nicht|nie|keinesfalls) (?:erneut|noch einmal|nochmals|noch mal|wieder) (?:zu )?(?:versuchen|probieren) | (?:versuchen|probieren) sie es (?:bitte )?(?:nicht|keinesfalls) (?:erneut|noch|wieder|mehr) | keinen? (?:weiteren|erneuten|neuen|zweiten) versuch /u,
  / (?:ne |n )essayez (?:pas|plus) (?:a |de )nouveau | (?:ne|n) reessayez (?:pas|plus) | ne (?:pas )?reessayer | ne retentez pas | inutile de (?:reessayer|recommencer) | ne recommencez pas /u,
  / no (?:lo |la )?(?:vuelva|vuelvas|vuelvan) a (?:intentar|probar)\p{L}* | no (?:lo )?(?:intente|intentes|pruebe) (?:de nuevo|otra vez|nuevamente|mas) | no reintentes? /u,
  / nao (?:tente|tentes|tentar) (?:novamente|de novo|outra vez|mais) | nao volte a tentar | non (?:riprov|ritent)\p{L}* | non provare (?:di nuovo|ancora) /u,
  / (?:probeer|probeert u) (?:het|dit) niet (?:opnieuw|nogmaals|nog) | niet (?:opnieuw|nogmaals) (?:te )?proberen | nie (?:probuj|probowac) (?:ponownie|jeszcze raz) | nie (?:ponawiaj|ponawiac|podejmuj ponown\p{L}*) | (?:forsok|prova) (?:inte|ej) (?:igen|pa nytt) | inte (?:forsoka|prova) (?:igen|pa nytt) /u,
  /(?:再試行|再度お試し|やり直)[^。]{0,4}(?:しないで|さないで|ならないで|お控え)|(?:请勿|請勿|不要|切勿)(?:再次?)?(?:重试|重試|再试|重新尝试|再次尝试)/u,
];
