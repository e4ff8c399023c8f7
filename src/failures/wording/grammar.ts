/**
 * What went wrong and what is asked: failures, refusals, orders, times. Each concept lists beginnings of
 * words in eleven languages (en de fr es pt it nl pl sv ja zh, one language a line), without accents,
 * separated by `|`; a `$` ends a word that must be whole. Spaces inside stand for any white space or sign.
 */
export const grammar = {
  cannot: `cannot$|can t$|could not|couldn t|unable to|not able to|wasn t able|weren t able|was not able|were not able|isn t able|can not|unable$|cannot be|can t be|are unable|failed to|you cannot|you can t|
    kann nicht|konnte nicht|konnten nicht|konnten wir|konnte die|konnte der|konnte das|konnte kein|nicht moglich|nicht werden|konnen nicht|kann derzeit|konnte|konnten|unmoglich|lasst sich nicht|lassen sich nicht|lassen nicht|konnen sie nicht|konnen zurzeit|konnen derzeit|konnen zur zeit|kam keine|kann ich nicht|nicht gelungen|gelang es nicht|gelang nicht|ist nicht in der lage|nicht mehr geandert|kannst du nicht|kannst nicht|kann kein|
    impossible|n a pas pu|n ont pas pu|ne peut|ne peuvent|n avons pas pu|ne pouvez|n est pas possible|ne parvien|n est pas parvenu|incapable|n a pu$|n ont pu|n avons pu|ne pouvons|ne pourrez|ne peux|pas possible|pas ete possible|n arrive pas|n arrivons pas|pas en mesure|pas reussi|sommes pas parvenus|
    no se pudo|no se puede|no pudo|no pudimos|no podemos|no es posible|no se han podido|no se ha podido|imposible|no puede|no fue posible|no ha sido posible|no se pudieron|no ha podido|no han podido|no hemos podido|no logr|no fue capaz|no consig|no conseg|no hemos conseguido|no pudieron|
    nao foi possivel|nao pode|nao podemos|nao e possivel|nao conseguimos|impossivel|nao consegu|incapaz|nao puderam|nao pudemos|nao foi capaz|nao e capaz|nao da para|nao consigo|nao se pode|
    impossibile|non e possibile|non e stato possibile|non puo|non possiamo|non riesc|non siamo riusciti|non si puo|non si possono|non potete|non e riuscit|non e in grado|non e stato in grado|non e piu possibile|non possono|non riusciamo|
    kan niet|kon niet|konden niet|kunnen niet|niet mogelijk|onmogelijk|kon geen|kan geen|kon de|kon het|kunt niet|kunt nu niet|kunt u niet|konden wij|wij konden|lukt niet|lukt het niet|lukte niet|lukte het niet|niet gelukt|kan er niet|kan u niet|kun je niet|kan het niet|niet in staat|
    nie mozna|nie moze|nie udalo|nie mozemy|nie udal|niemozliw|nie moglismy|nie jest mozliw|nie jest w stanie|nie mogl|nie potraf|nie da sie|nie dalo sie|nie byl w stanie|nie bylo mozliw|nie moga|nie jestesmy w stanie|nie mogli|
    kunde inte|kan inte|gar inte|gick inte|inte mojligt|ej mojlig|omojlig|lyckades inte|kunde ej|kan du inte|kunde upprattas|kommer du inte|gick det inte|lyckas inte|gar det inte|inte att|kan ej|det gar inte|det gick inte|kan vi inte|kunde vi inte|
    できません|できない|出来ません|できなか|られません|れません|えません|できなくな|ことができませ|不可能|できかね|
    无法|不能|無法|未能|不可以|没能|不可用|未成功|无从`,
  failed: `failed|failure|fails$|fail$|unsuccessful|did not succeed|didn t work|did not work|didn t go through|did not go through|not successful|no success|
    fehlgeschlagen|gescheitert|missgluckt|schlug fehl|schlagt fehl|misslung|nicht geklappt|erfolglos|nicht erfolgreich|
    echoue|echec|a echoue|n a pas abouti|pas reussi|n a pas fonctionne|sans succes|non abouti|
    fallo$|fallid|fracas|ha fallado|fallaron|no tuvo exito|sin exito|no se completo|no funciono|
    falhou|falha$|falhas$|falharam|sem sucesso|nao teve exito|nao deu certo|malsuced|mal sucedid|nao funcionou|
    non riuscit|fallit|fallimento|non andat|non e andat|senza successo|non ha funzionato|non e riuscit|
    mislukt|gefaald|niet gelukt|niet geslaagd|zonder succes|mislukking|
    nie powiod|niepowodzeni|nieudan|nie powiodlo|zawiodl|bez powodzenia|zakonczyl sie niepowodz|
    misslyck|gick inte igenom|utan framgang|inte lyckad|
    失敗|うまくいき|成功しません|
    失败|失敗|不成功|未成功|没有成功|未通过`,
  error: `error|err$|exception$|fault$|
    fehler|ausnahme|storung|-fehler|panne$|
    erreur|exception|anomalie|defaillance|
    error|errores|excepcion|averia|desperfecto|erroneamente|
    erro$|erros$|excecao|falha tecnica|
    errore|errori|eccezione|anomalia|guasto|
    fout$|fouten|foutmelding|storing|-fout$|-fouten|foutrapport|uitzondering|
    blad$|bledu|bledy|bledow|bledem|wyjatek|bledzie|awaria|
    fel$|felet|felmeddelande|serverfel|sessionsfel|natverksfel|autentiseringsfel|systemfel|konfigurationsfel|databasfel|felkod|felrapport|undantag|anslutningsfel|tekniskt fel|filfel|
    エラー|例外|障害|不具合|エラ|
    错误|錯誤|异常|故障|出错|报错|有误|差错`,
  occurred: `occurred|occured|occurs|happened|encountered|went wrong|gone wrong|goes wrong|something happened|came up$|there was a problem|there was an error|there is a problem|there has been|run into|ran into|experienc|something s wrong|something is wrong|
    aufgetreten|ist etwas schief|schiefgelaufen|schief gegangen|passiert|schiefgegangen|gab ein problem|gab einen fehler|es gab|ist etwas|trat ein|traten|kam es zu|etwas schief|lief etwas schief|lief schief|ist ein fehler|ereignet|ist schief|schief gelaufen|
    est survenu|s est produit|est produite|mal passe|survenu|rencontre une|il y a eu|s est mal|avons rencontre|un probleme est|quelque chose s est mal|a rencontre|
    ha ocurrido|se ha producido|se produjo|ocurrio|salio mal|ha ido mal|ha salido mal|produjo|producido|hubo un|hubo problem|se presento|algo fallo|algo ha fallado|tuvimos un|surgio|fue mal|
    ocorreu|aconteceu|deu errado|correu mal|houve um|tivemos um|algo correu|algo deu|surgiu|se passou|
    si e verificat|e andato storto|andata storta|verificato un|occorso|c e stato un|ci sono stati|si sono verificat|riscontrat|qualcosa non ha|qualcosa e andato|
    opgetreden|is er iets|misgegaan|fout gegaan|ging iets|mis gegaan|er ging|heeft zich|deed zich|trad op|is misgegaan|iets mis|ging mis|liep mis|er is een|
    wystapil|cos poszlo|poszlo nie tak|napotkan|pojawil sie|doszlo do|zaistnial|mial miejsce|cos jest nie|
    intraffade|uppstod|har intraffat|gick fel|gatt fel|hande|uppstatt|det blev|har uppstatt|det uppstod|nagot gick|blev fel|det har uppstatt|ar pa tok|gick snett|
    発生|問題が|起こ|起きま|不具合が|生じ|
    发生|發生|出了问题|出现|遇到|出了错|出了点|碰到|产生`,
  notFound: `not found|cannot find|can t find|couldn t find|could not find|does not exist|doesn t exist|no such|is missing from|don t exist|couldn t be found|could not be found|no longer exists|there is no$|could find no|nowhere to be found|nothing at this|
    nicht gefunden|existiert nicht|nicht finden|nicht vorhanden|gibt es nicht|gefunden werden|unauffindbar|nicht auffind|nicht mehr vorhanden|existieren nicht|finden wir nicht|nicht entdeck|
    introuvable|n existe pas|pas ete trouve|non trouve|n a ete trouve|n existe plus|trouvee|pas trouve|n a pas ete trouve|n a pu etre trouve|ne trouve|n a pas pu etre trouve|n existent|plus trouver|
    no encontrad|no existe|no se encontr|no se ha encontr|no hallad|no encuentr|no se hall|ya no existe|no hemos encontrado|no hay ningun|
    nao encontrad|nao existe|nao foi encontrad|nao localizad|nao achamos|nao foi achad|nao foi localiz|ja nao existe|nao encontramos|inexistente|
    non trovat|non esiste|non e stata trovata|non e stato trovato|inesistent|non esistono|non abbiamo trovato|non si trova|
    niet gevonden|bestaat niet|niet vinden|bestaan niet|onvindbaar|niet aangetroffen|vinden niet|niet terugvinden|
    nie znalezion|nie istnieje|nie odnalezion|nie istnieja|nie ma takiej|nie ma takiego|nie mozna znalezc|nie udalo sie znalezc|nieistniejac|
    hittades inte|finns inte|inte hittas|hittas ej|hittade inte|finns ej|gar inte att hitta|finns ingen|kunde inte hitta|inte att hitta|existerar inte|inte hitta|
    見つかりません|見つかり|存在しません|存在しない|見当たりません|見つけられ|もうありません|
    找不到|不存在|未找到|没有找到|无此|并不存在|未能找到|查无|找不着`,
  again: `again$|retry|once more|anew$|re enter|reenter|anew|one more time|start over|over again|
    erneut|noch einmal|nochmal|wiederhol|abermals|wieder$|von neuem|neu beginnen|neu starten|neuerlich|
    reessay|nouveau|ressayer|recommenc|a nouveau|reconnect|retap|relanc|ressaisi|redemand|refaire|refaites|encore une fois|reconnexion|reinitialiser|
    de nuevo|otra vez|nuevamente|reintent|vuelva a|vuelve a|intentelo|intentalo|una vez mas|de nueva cuenta|repita|repetir|pruebe de nuevo|vuelva$|vuelve$|
    novamente|de novo|outra vez|mais uma vez|volte a|tente de novo|torne a|
    riprova|di nuovo|nuovamente|riprovare|ricominc|ripet|ancora una volta|riprovi|ripeti|nuovo tentativo|
    opnieuw|nogmaals|nog eens|weer$|overnieuw|nog een keer|hernieuw|herhaal|
    ponownie|jeszcze raz|ponow|znowu|na nowo|od nowa|powtorz|ponawi|raz jeszcze|kolejny raz|
    igen$|pa nytt|forsok|en gang till|omigen|om igen|gor om|ny forsok|
    再度|もう一度|やり直|再試行|再入力|再接続|再応募|再ログイン|再送|もう1度|改めて|あらため|直してください|再び|
    再次|重新|重试|重試|再试|再試|再来|再一次|再申请|再登录|再发|再输入|另行`,
  tryWord: `try$|tries$|attempt|
    versuch|probier|
    essay|tentative|tenter|reessay|essai$|
    intent|prueb|reintent|
    tent|experimente|
    tentativ|prova|riprova|cerca di|
    probeer|poging|poog|
    sprobuj|prob$|proba|proby|sprobowac|ponow prob|probuj|
    forsok|prova|
    試|お試し|
    尝试|嘗試|试|重试|重試|再试|再試`,
  later: `later$|in a few minutes|in a moment|some time|in a while|shortly|soon$|few minutes|in an hour|in a bit|wait a|tomorrow|after a while|another time|
    spater|in kurze|in einigen minuten|gleich$|bald$|ein wenig|in wenigen|kurz$|etwas warten|zu einem spateren|morgen$|in einer stunde|
    plus tard|quelques instants|ulterieur|bientot|quelques minutes|un peu plus tard|dans quelques|dans un instant|patienter|prochainement|d ici peu|
    mas tarde|unos minutos|pronto|en unos|en breve|dentro de|espere unos|un momento|mas adelante|unos instantes|
    mais tarde|alguns minutos|em breve|em alguns|daqui a|um momento|instantes|depois$|
    piu tardi|qualche minuto|a breve|tra poco|fra qualche|tra qualche|in seguito|fra poco|tra alcuni|fra alcuni|
    later$|enkele minuten|binnenkort|straks|over enkele|over een paar|even later|zo dadelijk|op een later|over een tijdje|
    pozniej|za chwile|wkrotce|kilka minut|za kilka|za jakis|niebawem|po chwili|
    senare|om en stund|snart|om en liten|om nagra|inom kort|lite senare|vid ett senare|
    後で|後ほど|しばらく|後に|時間をおいて|のちほど|数分|間もなく|時間を空け|少し|
    稍后|稍後|以后|过一会|晚些|过后|过几分钟|晚点|一段时间|片刻|随后|几分钟`,
  must: `must$|must be|should$|have to|has to|needs to|required to|need to|shall$|is needed|are needed|ought to|you need|will need to|
    muss$|mussen|mussten|sollte|notwendig|ist notig|brauchen sie|brauchst|musst$|haben zu|gilt es|
    doit$|doivent|devez|faut$|il faut|besoin|necessaire|devrez|devra$|vous devez|obligat|
    debe$|deben$|debes$|tiene que|hay que|es necesario|necesita|hace falta|debera|tendra que|tienes que|haga falta|
    deve$|devem$|precisa|tem que|e preciso|e necessario|tem de|devera|necessita|sera preciso|
    deve$|devono|devi$|bisogna|occorre|servono|serve$|deve essere|dovra|dovete|ti serve|
    moet$|moeten|dient|nodig|dien$|dienen|hoeft|behoort|moest|
    musi$|musza$|nalezy|powinn|trzeba|koniecz|potrzeb|wymagane jest|powinien|masz obowiazek|
    maste$|skall$|ska$|bor$|behover|behovs|nodvandig|bor du|kraver|
    必要があ|べき|なければ|してください|必要です|必ず|が必要|求められ|ねばなり|してから|
    必须|必須|应为|应该|需要|需|务必|必需|应当|得要|须`,
  mustNot: `must not|should not|may not|cannot be|can t be|not allowed|must contain no|do not use|is not permitted|not accepted|can only|not be used|no more|forbids|
    darf nicht|durfen nicht|darf kein|nicht erlaubt|nicht zulassig|unzulassig|darf hochstens|darf maximal|darf sich nicht|durfen sich nicht|nicht gestattet|nicht zugelassen|nur erlaubt|darf nur|durfen nur|nicht enthalten|nicht verwendet|
    ne doit pas|ne peut pas|ne peut etre|n est pas autoris|non autoris|ne doivent pas|ne peuvent pas|pas permis|pas accepte|interdit de|n est pas permis|n est pas accepte|ne sont pas|
    no debe|no puede|no esta permitid|no se permite|no estan permitid|no se admit|no se acept|solo se perm|no esta autoriz|no acepta|
    nao deve|nao pode|nao permit|nao e permit|nao sao permit|nao se permite|nao e aceit|nao sao aceit|so e permit|nao aceit|
    non deve|non puo|non consentit|non e consent|non sono ammess|non possono|non permess|non e permess|non e ammess|non ammess|vietato|non accett|non sono consent|
    mag niet|mogen niet|niet toegestaan|mag geen|mag maximaal|niet worden gebruikt|is niet toegelaten|niet geaccepteerd|alleen toegestaan|niet gebruikt|mag alleen|mogen geen|
    nie moze|nie moga|niedozwolon|niedopuszczaln|nie wolno|nie powinn|nie sa dozwol|nie jest dozwol|niedozwol|nie zezwal|zabrania|nie akcept|
    far inte|ej tillat|inte tillat|far ej|tillats inte|ar inte tillat|accepteras inte|far bara|far endast|
    てはいけません|使用できません|許可され|認められ|使えません|使用できない|禁止され|はご利用になれ|含めることは|
    不能|不得|不允许|不可|不許|不支持|不接受|仅限`,
  invalid: `invalid|not valid|isn t valid|not a valid|incorrect|malformed|wrong$|illegal|badly formed|inaccurate|not recognized|unrecognized|unrecognised|inaccura|doesn t look right|does not look right|not correct|isn t correct|bad$|wrongly|not acceptable|unacceptable|unexpected value|misformatted|not recognised|
    ungultig|nicht gultig|inkorrekt|falsch|unzulassig|fehlerhaft|keine gultige|stimmt nicht$|nicht korrekt|unrichtig|nicht richtig|unbrauchbar|nicht anerkannt|nicht akzept|unpassend|passt nicht|keine gultig|kein gultig|unzutreffend|
    invalide|non valide|pas valide|incorrect|errone|mauvais|n est pas une|non valable|pas correct|faux$|fausse|non reconnu|inexact|ne convient|ne correspond pas a un|n est pas un|n est pas correct|pas reconnu|pas une adresse|
    no valid|invalid|no es valid|incorrect|erroneo|no es correct|inval|equivocad|mal formad|no reconocid|no reconoce|no son correct|no son valid|indebid|no es un|no es una|
    invalid|nao e valid|incorret|errad|nao reconhecid|nao confere|nao sao valid|nao sao corret|inexat|nao e um|nao e uma|
    non valid|non e valid|non corrett|errat|invalid|sbagliat|scorrett|non riconosciut|non sono valid|non sono corrett|inesatt|non conforme|non e un|
    ongeldig|niet geldig|onjuist|incorrect|verkeerd|geen geldig|foutief|foute$|is fout|fout wachtwoord|niet correct|niet juist|klopt niet|kloppen niet|onbruikbaar|niet herkend|is geen|
    nieprawidlow|niepoprawn|niewazn|bledn|zly$|zla$|zle haslo|zly kod|niewlasciw|zle$|nierozpoznan|nie jest poprawn|nie jest prawidlow|niezgodny z|nie jest wazn|
    ogiltig|felaktig|inte giltig|fel losen|inte korrekt|ar fel$|fel e post|fel kod|fel lank|fel adress|fel anvandar|fel pin|fel uppgift|felskriv|inte ratt|ej giltig|ar inte en|inte en giltig|oriktig|
    無効|正しくありません|不正|誤っ|間違|有効ではあり|正しくない|違います|誤り|不適切|有効でない|認識できません|正しくあり|ではありません|異なり|
    无效|無效|不正确|不正確|错误的|不合法|有误|非法|密码错误|代码错误|验证码错误|信息错误|凭据错误|不对|不符合|有问题|错误或|格式错误|填错|输错|不是有效|不可识别|不认识`,
  valid: `valid$|correct$|proper$|
    gultig|korrekt|richtig|
    valide$|valable|correct$|
    valido|valida|correcto|
    valido|valida|correto|
    valido|valida|corrett|
    geldig|juist|
    prawidlow|poprawn|wazn|
    giltig|korrekt|
    有効な|正しい|
    有效的|正确的|有效`,
  enter: `enter$|fill in|fill out|type$|type in|provide$|complete this|complete the|specify$|
    eingeben|geben sie|gib$|ausfullen|fullen sie|angeben|eintragen|tragen sie|trage$|schreiben sie|ausfull|eingibst|eingegeben|tippen|
    saisir|saisissez|renseign|entrez|entrer|remplir|remplissez|indiquez|completez|indiquer|tapez|inscrire|inscrivez|fournir|fournissez|precisez|ecrivez|saisie|
    introduzca|introduce|escriba|ingrese|ingresa|rellen|complete|escribe|indique|anota|teclee|proporcion|escribir|introducir|facilite|
    digite|insira|introduza|preencha|informe|indique|escreva|inserir|introduzir|preencher|forneca|coloque|
    inserisci|inserire|compila|digita|immett|specifica|scriv|fornisci|fornire|indica$|indicare|
    voer$|vul$|invullen|invoeren|typ$|geef$|typ|opgeven|in te vullen|vult|noteer|
    wpisz|podaj|wprowadz|uzupeln|wypeln|podac|wpisac|napisz|okresl|
    ange$|fyll i|skriv|mata in|angiv|fylla i|fyll$|uppge|fyller i|lamna|
    入力|記入|記載|書いて|ご記入|打ち|指定して|
    输入|輸入|填写|填寫|请填|请写|填入|键入|录入|提供您的|写下`,
  choose: `select$|choose$|pick$|tick$|check one|
    wahlen|auswahlen|wahle$|ankreuz|kreuz|markier|klicken sie|anklick|suchen sie|ausgewahlt|haken|
    selectionn|choisir|choisissez|cochez|sectionnez|coche|cliquez sur une|designez|optez|
    seleccion|elij|elige|escoj|marca$|escoge|opte por|haga clic|
    selecion|escolh|marque|marc|assinal|opte|clique em|
    selezion|scegli|spunt|barra$|segna$|
    selecteer|kies$|kiezen|vink|gekozen|markeer|klik op|
    wybierz|zaznacz|wybrac|wybor|kliknij|klikn|
    valj$|valja|markera|kryssa|bocka|klicka pa|ange om|
    選択|選んで|チェックを入れ|チェックして|選ぶ|お選び|
    选择|選擇|请选|勾选|单选|选取|挑选|点选`,
  required: `required$|mandatory|can t be blank|cannot be blank|is missing|is empty|must not be blank|not be empty|cannot be empty|is blank|must be filled|must be entered|must not be empty|can not be blank|needs a value|is needed|can t be empty|blank$|field is empty|
    erforderlich|pflichtfeld|benotigt|notig|leer sein|ausgefullt werden|leer$|verpflichtend|fehlt|fehlen|pflichtangabe|muss angegeben|mussen angegeben|muss ausgefullt|nicht ausgefullt|nicht leer|zwingend|unbedingt|unausgefullt|
    obligatoire|requis|vide$|manqu|doit etre renseigne|doit etre rempli|ne peut pas etre vide|non renseigne|indispensable|
    obligatori|requerid|requier|vacio|necesari|falta|en blanco|imprescindible|es obligad|no puede estar vac|debe completar|debe rellen|
    obrigatori|requerid|vazio|branco|necessari|falta|em falta|em branco|imprescind|nao pode estar vaz|nao pode ficar|preenchimento|obrigad|
    obbligatori|richiest|vuot|necessari|manca|non puo essere vuot|indispensabil|e necessario compil|in bianco|da compilare|
    verplicht|vereist|leeg|ontbre|mag niet leeg|moet worden ingevuld|niet ingevuld|noodzakelijk|
    wymagan|obowiazkow|pust|brak$|brakuj|nie moze byc pust|musi byc wypeln|konieczn|niewypeln|niezbedn|nie podano|
    obligatorisk|kravs|tom$|saknas|maste fyllas|far inte vara tom|maste anges|behovs|tomt$|obligat|nodvandig|
    必須|空白|空に|未入力|入力されていません|必ず入力|未記入|空欄|必要項目|不足し|抜けて|未選択|
    必填|不能为空|為空|为空|必需|缺少|不能空|未填|缺失|不可为空|不得为空|必须填|空缺|未选择`,
  already: `already|
    bereits|schon$|
    deja$|
    ya$|
    ja$|
    gia$|
    al$|reeds|
    juz$|
    redan|
    すでに|既に|済み|
    已经|已經|已被`,
  notAllowed: `not allowed|not permitted|not authorized|unauthorized|unauthorised|not authorised|permission|don t have access|no access|forbidden|denied|refused|privileg|entitled|rejected|insufficient|not authorise|do not have access|not have permission|no right|off limits|not entitled|declined|unable to access|
    verweigert|nicht berechtigt|berechtigung|untersagt|verboten|keinen zugriff|keine rechte|nicht autorisiert|zugriffsrecht|abgelehnt|keine berechtig|nicht befugt|nicht zugelassen|nicht gestattet|keine erlaubnis|zutritt|unbefugt|unzureichend|unberechtigt|zuruckgewiesen|fehlende rechte|
    interdit|refuse|pas autoris|autorisation|permission|habilit|acces refus|n etes pas autoris|pas le droit|droits$|pas acces|rejet|defendu|pas habilit|non permis|
    denegad|prohibid|no autorizad|permiso|no tiene acceso|sin autorizacion|rechaz|no cuenta con|no tiene permiso|no esta autoriz|restringid|no dispone de|no autoriza|derechos|
    negad|proibid|nao autorizad|permissa|permissao|permissoes|sem acesso|recusad|nao esta autoriz|nao tem permiss|nao tem acesso|sem permiss|acesso negado|restrit|rejeitad|
    negat|vietat|non autorizzat|autorizzazion|permess|rifiutat|non sei autorizz|non hai i permessi|non hai accesso|non dispone|rifiuta|respint|non autorizza|diritti|
    geweigerd|verboden|geen toegang|niet bevoegd|toestemming|niet geautoriseerd|rechten|afgewezen|geen recht|niet toegestaan om|geen bevoegd|onbevoegd|niet gemachtigd|mag u niet|
    odmowa|odmowion|zabronion|brak dostepu|uprawnien|brak uprawn|nieautoryzowan|niedozwolon|odrzucon|odmow|nie masz uprawn|nie masz dostep|niewystarczaj|bez uprawn|nie jestes upowaz|zabrani|
    nekad|forbjud|ej behorig|behorighet|saknar rattig|atkomst|obehorig|inte behorig|har inte ratt|saknar|avvisad|otillrackl|inte atkomst|avslag|inte tillatelse|
    拒否|権限|禁止|許可されて|認可|認められていま|許可がありま|拒絶|許されて|却下|アクセス権|
    拒绝|拒絕|禁止|权限|權限|未经授权|未授权|无权|没有权限|驳回|不允许访问|无访问|权力|被拒绝`,
} as const;
