/** What turns a word of trouble into its contrary, and what is known of whom. Written as in grammar.ts. */
export const outcomes = {
  flawless: `no error|no problem|no issue|no fault|no trouble|no difficult|without error|without any error|without problem|without any problem|without issue|without incident|without fault|without a hitch|error free|free of error|nothing went wrong|nothing is wrong|0 errors|zero errors|smoothly|
    kein fehler|keine fehler|keinen fehler|ohne fehler|fehlerfrei|fehlerlos|kein problem|keine probleme|ohne problem|problemlos|reibungslos|ohne storung|keine storung|keine beanstandung|ohne beanstandung|nicht beanstandet|nichts zu beanstanden|keine mangel|ohne zwischenfall|anstandslos|
    aucune erreur|sans erreur|aucun probleme|sans probleme|pas d erreur|pas de probleme|sans incident|aucun incident|sans encombre|sans accroc|aucune anomalie|sans difficulte|
    ningun error|sin error|sin ningun error|ningun problema|sin problema|sin incidenc|sin incident|no hay errores|no se han encontrado errores|no se encontraron errores|sin contratiemp|no se detectaron errores|sin novedad|
    nenhum erro|sem erro|sem problema|nenhum problema|sem incident|sem dificuldade|nao ha erros|nao foram encontrados erros|sem falhas|sem contratempo|
    nessun errore|senza error|nessun problema|senza problem|senza incident|senza intoppi|senza difficolta|nessuna anomalia|non ci sono errori|non sono stati riscontrati errori|
    geen fout|zonder fout|foutloos|geen problem|zonder problem|probleemloos|vlekkeloos|geen storing|zonder storing|
    brak bledow|bez bled|bezbledn|bez problem|bezproblemow|zadnych bledow|zadnych problem|brak problem|nie ma bledow|nie wykryto bledow|nie znaleziono bledow|bez zaklocen|bez przeszkod|
    inga fel|inget fel|utan fel|felfri|inga problem|inget problem|problemfri|utan anmarkning|utan hinder|utan storning|
    問題ありません|問題はありません|問題なく|問題は見つかりません|エラーはありません|エラーなし|エラーは見つかりません|異常なし|異常はありません|異常ありません|不備はありません|不備はございません|滞りなく|支障なく|
    没有错误|没有问题|無錯誤|无错误|无误|没有发现错误|未发现错误|未发现问题|没有异常|无异常|沒有錯誤|沒有問題`,
  unknownPerson: `no account|no user$|no such user|no such account|no candidate with|no profile|no applicant with|user not found|account not found|unknown user|unknown account|unknown e mail|unknown email|user unknown|nobody with|no one with|no record of you|on file$|have you on file|not on record|no registration|not registered|isn t registered|don t recognize|do not recognize|don t recognise|do not recognise|doesn t exist here|user does not exist|account does not exist|user doesn t exist|no match for|
    kein konto|kein benutzer|kein nutzer|keinen benutzer|kein profil|keinen account|kein account|kein bewerber mit|keinen bewerber mit|benutzer unbekannt|unbekannter benutzer|unbekannte e mail|unbekannte mail|nicht registriert|nicht bei uns registriert|nicht hinterlegt|niemand mit|uns nicht bekannt|nicht bekannt|benutzer nicht gefunden|konto nicht gefunden|
    aucun compte|aucun utilisateur|aucun profil|aucun candidat|aucun identifiant|utilisateur inconnu|compte inconnu|compte introuvable|utilisateur introuvable|adresse inconnue|e mail inconnu|n est pas enregistre|n est pas inscrit|nous est inconnu|ne connaissons pas|pas de compte|
    ninguna cuenta|ningun usuario|ningun perfil|ningun candidato con|usuario desconocido|cuenta desconocida|correo desconocido|no esta registrad|no existe el usuario|usuario no encontrado|cuenta no encontrada|no consta|no figura|usuario inexistente|
    nenhuma conta|nenhum usuario|nenhum utilizador|nenhum perfil|nenhum candidato com|usuario desconhecid|utilizador desconhecid|conta desconhecid|nao esta registrad|nao esta cadastrad|nao cadastrad|nao registad|nao esta registad|usuario nao encontrado|utilizador nao encontrado|conta nao encontrada|nao consta|
    nessun account|nessun utente|nessun profilo|nessun candidato con|utente sconosciut|account sconosciut|email sconosciut|e mail sconosciut|non e registrat|non risulta registrat|non risulta alcun|utente non trovato|account non trovato|utente inesistente|non risulta nessun|
    geen account|geen gebruiker|geen profiel|geen kandidaat met|onbekende gebruiker|gebruiker onbekend|onbekend e mail|niet geregistreerd|niet bij ons bekend|niet bekend|kennen we niet|kennen wij niet|gebruiker niet gevonden|account niet gevonden|
    brak konta|zadnego konta|zaden uzytkownik|brak uzytkownika|nie ma konta|nie ma uzytkownika|nieznany uzytkownik|nieznane konto|nieznany adres|nie jest zarejestrowan|niezarejestrowan|nie mamy takiego|brak kandydata o|nie widnieje|nie figuruje|nie znaleziono uzytkownika|nie znaleziono konta|
    inget konto|ingen anvandare|ingen profil|okand anvandare|okant konto|okand e post|ar inte registrerad|inte registrerad|finns inte registrerad|ingen sokande med|ingen kandidat med|kanner inte till|kanner vi inte|
    登録されていません|未登録|登録がありません|アカウントが見つかりません|アカウントは見つかりません|アカウントが存在しません|ユーザーが見つかりません|ユーザーが存在しません|ユーザーは存在しません|ご登録がない|ご登録はございません|登録が確認できません|該当するアカウント|該当するユーザー|
    未注册|没有注册|尚未注册|未註冊|用户不存在|账号不存在|账户不存在|帐号不存在|帐户不存在|查无此人|没有此用户|找不到该用户|找不到账户|找不到账号|没有该账号|没有该用户|未找到用户|未找到账户`,
  contains: `contain|include|consist of|starts with|start with|ends with|end with|begin with|begins with|made up of|
    enthalt|beinhalt|bestehen aus|beginnt mit|beginnen mit|endet mit|enden mit|
    contenir|contient|comporte|comprend|commence par|se termine par|compose de|composee de|
    conten|contien|incluy|inclui|empezar por|empieza por|comenzar por|terminar en|
    conter|contem|contenha|contiver|comecar com|comeca com|terminar com|
    contenere|contiene|contengono|contenga|iniziare con|inizia con|terminare con|includere|
    bevat|bestaan uit|beginnen met|begint met|eindigen op|eindigt op|
    zawier|zawrzec|skladac sie|zaczynac sie|zaczyna sie|konczyc sie|konczy sie|
    innehall|besta av|borja med|borjar med|sluta med|slutar med|inneha|
    含め|含む|含ま|含んで|始まる|終わる|
    包含|包括|含有|开头|结尾`,
  keepOpen: `do not close|don t close|do not leave this|don t leave this|do not reload|don t reload|do not refresh|don t refresh|keep this page|keep this window|keep this tab|leave this page open|leave this window open|
    nicht schliess|geoffnet lassen|offen lassen|nicht neu laden|lassen sie dieses fenster|lassen sie diese seite|fenster geoffnet|seite geoffnet|
    ne fermez pas|ne pas fermer|ne quittez pas|ne pas quitter|ne rechargez pas|ne pas recharger|n actualisez pas|laissez cette page|laissez cette fenetre|gardez cette|
    no cierre|no cerrar|no cierres|no abandone|no recargue|no recargues|no salga|no actualice|mantenga esta|mantenga abiert|deje esta pagina|
    nao feche|nao fechar|nao saia|nao recarregu|nao atualize|mantenha esta|mantenha abert|
    non chiudere|non chiuda|non ricaricare|non ricaricar|non abbandonare|non aggiornare la pagina|non uscire|lasci aperta|mantenere aperta|tenga aperta|
    niet sluiten|sluit deze niet|sluit dit venster niet|sluit deze pagina niet|niet vernieuwen|niet verlaten|laat deze pagina|laat dit venster|open laten|
    nie zamykaj|prosze nie zamykac|nie opuszczaj|nie odswiezaj|nie przeladowuj|pozostaw otwart|
    stang inte|inte stanga|lamna inte|ladda inte om|uppdatera inte|lat sidan vara oppen|lat fonstret vara oppet|hall sidan oppen|
    閉じないで|再読み込みしないで|更新しないで|離れないで|開いたまま|移動しないで|
    请勿关闭|不要关闭|勿关闭|请勿刷新|不要刷新|请勿离开|不要离开|保持打开|保持此页面`,
  underWay: `under way|underway|in progress|still running|being processed|being uploaded|being sent|being rolled out|is being$|are being$|
    lauft gerade|lauft noch|noch im gange|im gange|wird gerade|werden gerade|
    en cours|est en train|
    en curso|en proceso|en marcha|se esta$|
    em curso|em andamento|em processo|a decorrer|esta a ser|esta sendo|
    in corso|in elaborazione|
    aan de gang|is bezig|wordt nu|wordt momenteel|loopt nog|
    w toku|w trakcie|jest wlasnie|wciaz trwa|
    pagar|haller pa|ar igang|
    進行中|処理しています|アップロードしています|送信しています|しているところ|
    进行中|正在进行|正在上传|正在提交|正在处理`,
  given: `entered|typed|you gave|you provided|provided$|supplied|specified|you filled in|submitted value|given$|
    eingegeben|angegeben|eingetragen|genannte|
    saisi$|saisie$|saisis$|indique$|indiquee|renseigne$|renseignee|fourni$|fournie|donne$|specifie|
    introducid|ingresad|indicad|proporcionad|facilitad|especificad|
    informad|inserid|introduzid|indicad|fornecid|digitad|especificad|
    inserit|indicata$|indicato$|fornit|specificat|digitat|immess|
    ingevoerd|opgegeven|ingevuld|ingetypt|
    podan|wprowadzon|wpisan|wskazan|
    angivn|angett|angivet|inmatad|ifylld|inskriv|
    入力された|ご入力の|入力した|指定された|
    输入的|填写的|提供的|指定的|輸入的`,
  overtaken: `on hold|too late|just missed|been hired|has been hired|was hired|beat you|snapped up|no longer hiring|not hiring|stopped hiring|hiring freeze|suspended by|
    zu spat|auf eis|eingestellt worden|pausiert die|einstellungsstopp|ausgesetzt|nicht mehr gesucht|schon weg|
    trop tard|en suspens|a ete recrut|gel des embauches|suspendu par|plus d actualite|deja prise|
    demasiado tarde|en pausa|en suspenso|ya ha sido contratad|ya no buscamos|suspendido por|llegas tarde|
    tarde demais|em espera|ja foi contratad|ja nao procuramos|suspenso por|ja nao estamos a contratar|nao estamos mais contratando|
    troppo tardi|in sospeso|e stato assunto|e stata assunta|non cerchiamo piu|sospeso per|sospeso da|
    te laat|in de wacht|is aangenomen|zoeken niet meer|opgeschort door|al weg|
    za pozno|wstrzymana|wstrzymano rekrutacj|zatrudnilismy|nie szukamy juz|zawieszono nabor|
    for sent|vilande|pausad|har anstallts|soker inte langre|anstallningsstopp|
    遅すぎ|保留中|採用が決ま|採用決定|募集を一時停止|すでに採用|
    太晚|已暂停招聘|已录用|已经招到|招到人|暂停招聘|名额已满`,
  securityWord: `securit|unsafe|secure|
    sicherheit|unsicher|sichere$|
    securis|
    segur|insegur|
    insegur|
    sicurezza|sicuro$|sicura$|
    beveilig|veilig|onveilig|
    bezpiecze|bezpieczn|
    sakerhet|osaker|saker$|
    セキュリティ|安全|
    安全`,
  serviceWord: `service$|services$|
    dienst$|dienste$|-dienst$|-dienste$|
    service$|
    servici|
    servico|
    servizi|
    dienst$|diensten$|
    uslug|serwis|
    tjanst|
    サービス|
    服务|服務`,
} as const;
