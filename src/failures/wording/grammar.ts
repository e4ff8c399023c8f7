/**
 * What went wrong and what is asked: failures, refusals, orders, times. Each concept lists beginnings of
 * words in eleven languages (en de fr es pt it nl pl sv ja zh, one language a line), without accents,
 * separated by `|`; a `$` ends a word that must be whole. Spaces inside stand for any white space or sign.
 */
export const grammar = {
  cannot: `cannot$|can t$|could not|couldn t|unable to|not able to|wasn t able|weren t able|was not able|were not able|isn t able|can not|unable$|
    kann nicht|konnte nicht|konnten nicht|konnten wir|konnte die|konnte der|konnte das|konnte kein|nicht moglich|nicht werden|konnen nicht|kann derzeit|konnte|konnten|unmoglich|
    impossible|n a pas pu|n ont pas pu|ne peut|ne peuvent|n avons pas pu|ne pouvez|n est pas possible|ne parvien|n est pas parvenu|incapable|
    no se pudo|no se puede|no pudo|no pudimos|no podemos|no es posible|no se han podido|no se ha podido|imposible|no puede|no fue posible|no ha sido posible|
    nao foi possivel|nao pode|nao podemos|nao e possivel|nao conseguimos|impossivel|nao consegu|incapaz|
    impossibile|non e possibile|non e stato possibile|non puo|non possiamo|non riesc|non siamo riusciti|
    kan niet|kon niet|konden niet|kunnen niet|niet mogelijk|onmogelijk|kon geen|kan geen|kon de|kon het|
    nie mozna|nie moze|nie udalo|nie mozemy|nie udal|niemozliw|nie moglismy|nie jest mozliw|nie jest w stanie|
    kunde inte|kan inte|gar inte|gick inte|inte mojligt|ej mojlig|omojlig|lyckades inte|kunde ej|
    できません|できない|出来ません|できなか|られません|れません|えません|
    无法|不能|無法|未能|不可以`,
  failed: `failed|failure|fails$|fail$|unsuccessful|did not succeed|didn t work|did not work|
    fehlgeschlagen|gescheitert|missgluckt|schlug fehl|schlagt fehl|
    echoue|echec|a echoue|
    fallo$|fallid|fracas|ha fallado|fallaron|
    falhou|falha$|falhas$|falharam|
    non riuscit|fallit|fallimento|non andat|
    mislukt|gefaald|niet gelukt|
    nie powiod|niepowodzeni|nieudan|nie powiodlo|
    misslyck|
    失敗|
    失败|失敗`,
  error: `error|err$|exception$|fault$|
    fehler|ausnahme|storung|
    erreur|
    error|errores|excepcion|
    erro$|erros$|excecao|
    errore|errori|eccezione|
    fout$|fouten|foutmelding|storing|
    blad$|bledu|bledy|bledow|bledem|wyjatek|
    fel$|felet|felmeddelande|
    エラー|例外|障害|不具合|
    错误|錯誤|异常|故障|出错`,
  occurred: `occurred|occured|occurs|happened|encountered|went wrong|gone wrong|goes wrong|something happened|
    aufgetreten|ist etwas schief|schiefgelaufen|schief gegangen|passiert|schiefgegangen|
    est survenu|s est produit|est produite|mal passe|survenu|rencontre une|
    ha ocurrido|se ha producido|se produjo|ocurrio|salio mal|ha ido mal|ha salido mal|produjo|producido|
    ocorreu|aconteceu|deu errado|correu mal|
    si e verificat|e andato storto|andata storta|verificato un|occorso|
    opgetreden|is er iets|misgegaan|fout gegaan|ging iets|mis gegaan|er ging|
    wystapil|cos poszlo|poszlo nie tak|napotkan|
    intraffade|uppstod|har intraffat|gick fel|gatt fel|hande|uppstatt|
    発生|問題が|起こ|
    发生|發生|出了问题|出现|遇到`,
  notFound: `not found|cannot find|can t find|couldn t find|could not find|does not exist|doesn t exist|no such|is missing from|don t exist|couldn t be found|could not be found|
    nicht gefunden|existiert nicht|nicht finden|nicht vorhanden|gibt es nicht|gefunden werden|
    introuvable|n existe pas|pas ete trouve|non trouve|n a ete trouve|n existe plus|
    no encontrad|no existe|no se encontr|no se ha encontr|
    nao encontrad|nao existe|nao foi encontrad|nao localizad|
    non trovat|non esiste|non e stata trovata|non e stato trovato|
    niet gevonden|bestaat niet|niet vinden|
    nie znalezion|nie istnieje|nie odnalezion|
    hittades inte|finns inte|inte hittas|hittas ej|hittade inte|finns ej|
    見つかりません|見つかり|存在しません|
    找不到|不存在|未找到`,
  again: `again$|retry|once more|anew$|
    erneut|noch einmal|nochmal|wiederhol|abermals|
    reessay|nouveau|ressayer|recommenc|a nouveau|
    de nuevo|otra vez|nuevamente|reintent|vuelva a|vuelve a|intentelo|intentalo|
    novamente|de novo|outra vez|
    riprova|di nuovo|nuovamente|riprovare|
    opnieuw|nogmaals|
    ponownie|jeszcze raz|ponow|
    igen$|pa nytt|forsok|
    再度|もう一度|やり直|再試行|
    再次|重新|重试|重試|再试|再試`,
  tryWord: `try$|tries$|attempt|
    versuch|probier|
    essay|tentative|tenter|
    intent|
    tent|
    tentativ|prova|
    probeer|poging|
    sprobuj|prob$|proba|proby|
    forsok|prova|
    試|
    尝试|嘗試|试`,
  later: `later$|in a few minutes|in a moment|some time|in a while|shortly|soon$|few minutes|
    spater|in kurze|in einigen minuten|gleich$|bald$|
    plus tard|quelques instants|ulterieur|bientot|quelques minutes|
    mas tarde|unos minutos|pronto|
    mais tarde|alguns minutos|em breve|
    piu tardi|qualche minuto|a breve|tra poco|
    later$|enkele minuten|binnenkort|straks|
    pozniej|za chwile|wkrotce|kilka minut|
    senare|om en stund|snart|
    後で|後ほど|しばらく|後に|
    稍后|稍後|以后|过一会|晚些`,
  must: `must$|must be|should$|have to|has to|needs to|required to|need to|shall$|
    muss$|mussen|mussten|sollte|
    doit$|doivent|devez|faut$|
    debe$|deben$|debes$|tiene que|hay que|
    deve$|devem$|precisa|tem que|
    deve$|devono|devi$|bisogna|
    moet$|moeten|dient|
    musi$|musza$|nalezy|powinn|
    maste$|skall$|ska$|bor$|
    必要があ|べき|なければ|してください|
    必须|必須|应为|应该|需要`,
  mustNot: `must not|should not|may not|cannot be|can t be|not allowed|must contain no|do not use|
    darf nicht|durfen nicht|darf kein|nicht erlaubt|nicht zulassig|unzulassig|darf hochstens|darf maximal|
    ne doit pas|ne peut pas|ne peut etre|n est pas autoris|non autoris|ne doivent pas|
    no debe|no puede|no esta permitid|no se permite|
    nao deve|nao pode|nao permit|nao e permit|
    non deve|non puo|non consentit|non e consent|non sono ammess|
    mag niet|mogen niet|niet toegestaan|mag geen|mag maximaal|
    nie moze|nie moga|niedozwolon|niedopuszczaln|nie wolno|nie powinn|
    far inte|ej tillat|inte tillat|
    てはいけません|使用できません|許可され|認められ|
    不能|不得|不允许|不可|不許`,
  invalid: `invalid|not valid|isn t valid|not a valid|incorrect|malformed|wrong$|illegal|badly formed|inaccurate|not recognized|unrecognized|unrecognised|
    ungultig|nicht gultig|inkorrekt|falsch|unzulassig|fehlerhaft|keine gultige|
    invalide|non valide|pas valide|incorrect|errone|mauvais|n est pas une|non valable|pas correct|
    no valid|invalid|no es valid|incorrect|erroneo|no es correct|inval|
    invalid|nao e valid|incorret|errad|
    non valid|non e valid|non corrett|errat|invalid|sbagliat|scorrett|
    ongeldig|niet geldig|onjuist|incorrect|verkeerd|geen geldig|foutief|
    nieprawidlow|niepoprawn|niewazn|bledn|zly$|zla$|
    ogiltig|felaktig|inte giltig|fel losen|inte korrekt|
    無効|正しくありません|不正|誤っ|間違|有効ではあり|
    无效|無效|不正确|不正確|错误的|不合法|有误|非法`,
  valid: `valid$|correct$|proper$|
    gultig|korrekt|richtig|
    valide$|valable|correct$|
    valid[oa]|valido|valida|correcto|
    valido|valida|correto|
    valido|valida|corrett|
    geldig|juist|
    prawidlow|poprawn|wazn|
    giltig|korrekt|
    有効な|正しい|
    有效的|正确的|有效`,
  enter: `enter$|fill in|fill out|type$|type in|provide$|complete this|complete the|specify$|
    eingeben|geben sie|gib$|ausfullen|fullen sie|angeben|eintragen|
    saisir|saisissez|renseign|entrez|entrer|remplir|remplissez|indiquez|completez|indiquer|
    introduzca|introduce|escriba|ingrese|ingresa|rellen|complete|escribe|indique|
    digite|insira|introduza|preencha|informe|indique|
    inserisci|inserire|compila|digita|immett|specifica|
    voer$|vul$|invullen|invoeren|typ$|
    wpisz|podaj|wprowadz|uzupeln|wypeln|podac|
    ange$|fyll i|skriv|mata in|angiv|fylla i|
    入力|記入|
    输入|輸入|填写|填寫|请填`,
  choose: `select$|choose$|pick$|tick$|check one|
    wahlen|auswahlen|wahle$|ankreuz|
    selectionn|choisir|choisissez|cochez|sectionnez|
    seleccion|elij|elige|escoj|
    selecion|escolh|marque|
    selezion|scegli|spunt|
    selecteer|kies$|kiezen|vink|
    wybierz|zaznacz|wybrac|
    valj$|valja|markera|kryssa|
    選択|
    选择|選擇|请选`,
  required: `required$|mandatory|can t be blank|cannot be blank|is missing|is empty|must not be blank|not be empty|cannot be empty|is blank|
    erforderlich|pflichtfeld|benotigt|notig|leer sein|ausgefullt werden|leer$|verpflichtend|fehlt|fehlen|
    obligatoire|requis|vide$|manqu|
    obligatori|requerid|requier|vacio|necesari|falta|
    obrigatori|requerid|vazio|branco|necessari|falta|em falta|
    obbligatori|richiest|vuot|necessari|manca|
    verplicht|vereist|leeg|ontbre|
    wymagan|obowiazkow|pust|brak$|brakuj|
    obligatorisk|kravs|tom$|saknas|
    必須|空白|空に|未入力|
    必填|不能为空|為空|为空|必需|缺少`,
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
  notAllowed: `not allowed|not permitted|not authorized|unauthorized|unauthorised|not authorised|permission|don t have access|no access|forbidden|denied|refused|privileg|entitled|
    verweigert|nicht berechtigt|berechtigung|untersagt|verboten|keinen zugriff|keine rechte|nicht autorisiert|zugriffsrecht|abgelehnt|
    interdit|refuse|pas autoris|autorisation|permission|habilit|acces refus|
    denegad|prohibid|no autorizad|permiso|no tiene acceso|sin autorizacion|
    negad|proibid|nao autorizad|permissa|permissao|permissoes|sem acesso|
    negat|vietat|non autorizzat|autorizzazion|permess|rifiutat|
    geweigerd|verboden|geen toegang|niet bevoegd|toestemming|niet geautoriseerd|rechten|
    odmowa|odmowion|zabronion|brak dostepu|uprawnien|brak uprawn|nieautoryzowan|niedozwolon|
    nekad|forbjud|ej behorig|behorighet|saknar rattig|atkomst|obehorig|
    拒否|権限|禁止|許可されて|認可|
    拒绝|拒絕|禁止|权限|權限|未经授权|未授权`,
} as const;
