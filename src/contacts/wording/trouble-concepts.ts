import { inWords } from './in-words.ts';

const of = (...languages: string[]) => inWords(languages);

/**
 * Troubles with a form as people tell them in passing, each kind one meaning in en, de, fr, es, pt, it, nl, pl, sv, ja and zh:
 * what is asked beside the number of somebody who can help.
 */
export const troubleConcepts = {
  /** Signed out, or led back to the log-in. */
  thrownOut: of(
    "(?:sign|log|kick|throw|boot|bump|chuck|toss)(?:s|ed|ing|ged|ging)? (?:\\w+ )?(?:out|off)|(?:thrown|logged|signed) (?:out|off)|(?:session|log-?in) (?:\\w+ ){0,3}(?:ends?|ended|expir\\w+|lost|over|drops?|dropped|closes?|closed|runs? out|ran out|times? out|timed out)|(?:back|returned|sent) to (?:the )?(?:log-?in|sign-?in|start)(?: page)?|won't (?:stay|keep (?:you|me)) (?:signed|logged) in|disconnect\\w*",
    '(?:ständig|immer (?:wieder )?|dauernd|plötzlich|automatisch|laufend|jedes mal )?(?:abgemeldet|ausgeloggt|rausgeworfen|rausgeschmissen|hinausgeworfen)|flieg(?:en|st|t)(?: \\w+){0,5} (?:raus|aus)|wirft(?: \\w+){0,4} (?:raus|ab)|(?:sitzung|session)\\w*(?: \\w+){0,3} (?:abgelaufen|beendet|läuft|endet|bricht|abgebrochen)|(?:meldet|loggt)(?: \\w+){0,4} (?:ab|aus)|zurück zur anmeldung',
    "déconnect\\w+|expulsée?s?|éjectée?s?|(?:session|connexion) (?:\\w+ ){0,3}(?:expir\\w+|coup\\w+|interromp\\w+|ferm\\w+|perdue|terminée)|renvoyée?s? (?:à|vers|au) (?:la )?(?:page de |l'écran de )?(?:connexion|accueil|début)",
    '(?:sesión|conexión) (?:\\w+ ){0,4}(?:caduc\\w+|expir\\w+|cierra|cerrado|cerrada|finaliz\\w+|termin\\w+|pierde|cae|corta)|(?:cierra|caduca|expira|corta|pierde)(?: \\w+){0,3} (?:la |tu |su )?(?:sesión|conexión)|(?:te|le|me|os) (?:echa|expulsa|saca|desconecta|bota)|desconect\\w+|desloguea\\w*|expulsad[oa]s?',
    'deslog\\w+|desconect\\w+|(?:sess[ãa]o|conexão) (?:\\w+ ){0,3}(?:expir\\w+|encerr\\w+|cai|caiu|termin\\w+|perd\\w+)|(?:cai|expira|encerra)(?: \\w+){0,3} (?:a )?(?:sess[ãa]o|conexão)|(?:te|me|você) (?:expulsa|derruba|tira)|derrubad[oa]',
    'disconness\\w+|scollegat\\w+|disconnette|(?:sessione|connessione) (?:\\w+ ){0,3}(?:scad\\w+|chius\\w+|chiude|cade|caduta|termina\\w*|interrott\\w+|interrompe)|(?:scade|cade|chiude)(?: \\w+){0,2} (?:la )?(?:sessione|connessione)|butta(?:to|ta|ti)? fuori|espuls[oaie]|rimandat[oa] (?:al|alla) (?:login|accesso|pagina iniziale)',
    'uitgelogd|afgemeld|uitgegooid|eruit (?:gegooid|geknikkerd|gezet)|(?:gooit|knikkert|logt|meldt|smijt)(?: \\w+){0,4} (?:eruit|uit|af)|sessie(?: \\w+){0,3} (?:verlopen|verloopt|afgebroken|beëindigd|gesloten|verbroken)|verloopt(?: \\w+){0,2} sessie|verbinding (?:verbroken|weg|valt weg)',
    'wylogow\\w+|wyrzuca\\w*|wyrzucon\\w+|rozłącza\\w*|rozłączon\\w+|sesj\\w+ (?:\\w+ ){0,3}(?:wygas\\w+|kończy|zakończ\\w+|przerwan\\w+|przerywa|traci)|(?:wygas\\w+|kończy się) (?:\\w+ )?sesj\\w+|powrót do logowania',
    'utloggad\\w*|utkastad\\w*|utslängd\\w*|utsparkad\\w*|loggas? (?:\\w+ ){0,3}ut|kastas? (?:\\w+ ){0,3}ut|slängs? (?:\\w+ ){0,3}ut|session\\w* (?:\\w+ ){0,3}(?:gått ut|går ut|löpt ut|avbr\\w+|avslut\\w+|stäng\\w+|bryts)|frånkoppla\\w*',
    'ログアウト(?:され|して|になる|になって)|強制ログアウト|接続が切れ|セッション(?:が|の)?(?:切れ|終了|タイムアウト|期限)|ログイン画面に戻|追い出され|弾かれ',
    '(?:退出|登出|注销|踢出|掉线|断线|下线|下線|斷線)|(?:会话|會話|登录状态|登錄)(?:已|总是|会|經常|经常)?(?:过期|失效|中断|超时|過期)|掉登录|重新登录',
  ),
  /** It turns, loads and comes back, and does not go on. */
  endless: of(
    'spin(?:s|ning|ner)?|wheel|hourglass|(?:forever|endless\\w*|for ages|for ever|never ends?|in circles|over and over|again and again|going round)|loads? (?:and loads|forever|endlessly)|(?:keeps?|still|just|only) (?:on )?(?:loading|buffering|turning|thinking|asking)|buffering|loop(?:s|ed|ing)?|back (?:at|to) (?:the )?(?:start|beginning|step|page|square)\\w*|(?:will|would|does|do|did|can)(?:n.t| not)(?: \\w+)? (?:let (?:you|me|us) )?(?:go on|continue|move on|get past|get beyond|get any further|proceed|advance|go forward)|no further|(?:get|getting|move|stuck) (?:\\w+ )?(?:past|beyond|on) (?:step|page|question|screen)|half ?way|hourglass',
    '(?:räd\\w+|kreis\\w*|sanduhr|ladebalken|ladekreis)|dreht(?: \\w+)? (?:sich|endlos|nur)|endlos\\w*|lädt (?:und lädt|ewig|ständig|endlos|immer|nur)|(?:ewig|stundenlang|minutenlang|endlos) (?:lädt|laden|geladen|warten)|schleife|von vorn\\w*|(?:nicht|kein stück|keinen schritt) weiter(?:kommen|geht|gehen)?|kommt? (?:\\w+ ){0,3}nicht (?:voran|vorwärts|weiter)|komm(?:en|st) (?:sie |du )?(?:\\w+ ){0,3}nicht weiter',
    "(?:tourne|charge|mouline|moulinent|tournent)(?: \\w+){0,2} (?:en rond|dans le vide|sans fin|sans arrêt|indéfiniment|en boucle|toujours|encore)|sablier|roue|en boucle|interminable\\w*|sans (?:fin|cesse|arrêt)|retour (?:à|au) (?:la )?(?:case départ|début|étape)|(?:passer|aller) (?:à l'étape suivante|plus loin)|n'avance (?:pas|plus)",
    '(?:gira|cargando|carga|da vueltas)(?: \\w+){0,3} (?:sin parar|sin fin|eternamente|vueltas|siempre)|(?:ruedecita|ruleta|reloj de arena|bucle)|cargando|cada dos por tres|todo el rato|una y otra vez|vuelve al (?:inicio|principio)|(?:pasar|avanzar|pasa) (?:de|al|a la) (?:\\w+ )?(?:paso|página|pantalla|siguiente)|no avanza|a medias|no (?:me |te |le )?deja',
    '(?:girando|carregando|roda|gira)(?: \\w+){0,3} (?:sem parar|sem fim|sempre|eternamente)|rodinha|ampulheta|carregando|loop|toda hora|o tempo todo|volta (?:para|ao|à) (?:o |a )?(?:início|começo|tela)|(?:passar|avançar|passa|avança) (?:d[aeo]|para) (?:\\w+ )?(?:etapa|página|tela|próxim\\w+)|não (?:avança|passa|anda|sai)|não deixa',
    '(?:gira|carica|continua a)(?: \\w+){0,2} (?:a vuoto|all.infinito|senza fine|di continuo|caricare|girare)|rotell\\w+|rotellina|clessidra|di continuo|in loop|(?:torna|rimanda)(?: \\w+)? (?:all.inizio|alla prima|da capo)|(?:andare|passare) (?:avanti|oltre|alla pagina)|non (?:va|vado|si va) avanti',
    'draai(?:t|en)(?: \\w+){0,3} (?:rond\\w*|rondjes|maar door|eindeloos)|wieltje|zandloper|laadt? (?:eindeloos|maar door|steeds|oneindig)|blijft? (?:\\w+ )?(?:laden|draaien|hangen)|(?:telkens|steeds|keer op keer|eindeloos)|terug (?:naar|bij) (?:het )?(?:begin|af|start)|niet (?:verder|vooruit|voorbij)',
    'kręci\\w*(?: się)?|kółko|klepsydra|ładuje(?: się)? (?:bez końca|w nieskończoność|cały czas|wieczność)|w kółko|bez końca|ciągle|w nieskończoność|cofa\\w* (?:do|na)|wraca (?:do|na) początk\\w+|(?:przejść|przechodzi|idzie) (?:dalej|do następn\\w+)|nie (?:idzie|rusza|posuwa)',
    'snurr\\w*|laddar (?:\\w+ ){0,2}(?:hela tiden|oändligt|evigt|aldrig|klart)|timglas|hela tiden|gång på gång|om och om igen|tillbaka till (?:början|start\\w*|första|inloggning\\w*)|(?:inte|ej) (?:vidare|framåt)|kommer (?:\\w+ )?inte vidare|i en loop',
    'ぐるぐる|くるくる|読み込み(?:中|が終わ|が続)|ループ|何度も|最初に戻|先に進(?:め|ま)|次に進(?:め|ま)|進まない|進めない|砂時計|いつまでも',
    '(?:一直|不停|不断|反复|总是|老是)|转圈|轉圈|加载(?:中|不出|不完)|循环|返回(?:首页|第一步)|(?:下一步|下一页)(?:点|不|没|走)|无法继续|走不下去|卡在|半天',
  ),
  /** What was chosen to be sent is not taken. */
  refused: of(
    '(?:reject\\w*|refus\\w+|declin\\w+|not (?:accept\\w+|taken|allowed|recogni[sz]ed)|bounc\\w+)|too (?:big|large|heavy)|exceeds? (?:the )?(?:\\w+ )?(?:size|limit)|(?:does ?n.t|does not|will not|won.t|did ?n.t|did not|would ?n.t) (?:\\w+ )?(?:take|accept|like|want|recogni[sz]e|attach|upload|swallow|fit)|wrong format|(?:up)?load (?:it|them|your|the|a) ',
    '(?:abgelehnt|abgewiesen|verweigert|nicht (?:angenommen|akzeptiert|erkannt|übernommen|genommen))|nimmt(?: \\w+){0,4} nicht(?: an)?|zu groß|überschreitet|falsches format|(?:lässt|lassen) sich nicht (?:\\w+ )?(?:anhängen|hochladen|hinzufügen|auswählen)|akzeptiert',
    "(?:refus\\w+|rejet\\w+|(?:n.est|n'est|ne sont|pas|non) (?:pas )?(?:accept\\w+|pris\\w*|reconnu\\w*))|trop (?:lourd|gros|volumineux)\\w*|dépasse(?:nt)? la taille|mauvais format|n'accepte|ne (?:veut|prend) pas",
    '(?:rechaz\\w+|no (?:acepta\\w*|admite\\w*|reconoce|coge|adjunta))|demasiado (?:grande|pesado)|pesa demasiado|(?:supera|excede)\\w* (?:el|los) (?:tamaño|límite)|formato (?:incorrecto|no)',
    '(?:recus\\w+|rejeit\\w+|não (?:aceita\\w*|reconhece|anexa|pega|sobe))|grande demais|muito (?:grande|pesado)|(?:excede|ultrapassa) o (?:tamanho|limite)|formato (?:inválido|errado)',
    '(?:rifiut\\w+|respin\\w+|non (?:viene |vengono )?(?:accetta\\w*|riconosc\\w+|prende|presi?))|troppo (?:grande|pesante)|supera (?:la dimensione|il limite)|formato (?:errato|sbagliato|non)|scartat[oaie]',
    '(?:geweigerd|weigert|afgewezen|niet (?:geaccepteerd|aangenomen|herkend|toegestaan))|(?:pakt|accepteert|neemt|slikt)(?: \\w+){0,3} niet|te groot|overschrijdt|verkeerd formaat',
    '(?:odrzuc\\w+|nie (?:przyjmuje|akceptuje|przyjęt\\w+|chce przyjąć|rozpoznaje|dodaje))|za duż\\w+|zbyt duż\\w+|przekracza|zł[yae]\\w* format\\w*|niewłaściwy format',
    '(?:nekas|avvisas|avvisad\\w*|nekad\\w*|vägrar|(?:accepteras|godkänns|godtas|tas|känns) (?:inte|ej)|tar (?:\\w+ )?inte emot|inte accepterad)|för stor\\w*|överskrider|fel format',
    '(?:拒否|受け付けられ|受け付けない|弾かれ|添付でき|アップロードでき|選択でき)|容量(?:が|を)?(?:大き|超|オーバー)|形式が(?:違|合)|対応していない',
    '(?:被拒|拒绝|不接受|不支持|传不上|上传不|無法上傳|不让上传|太大|过大|格式(?:不对|错误|不符))',
  ),
  /** What was typed or sent is gone, or came out as something else. */
  vanished: of(
    '(?:vanish\\w*|disappear\\w*|wiped|gone|lost|los(?:e|es|ing)|swallow\\w*|eat(?:s|en)?|ate|overwritten|emptied|cut off|half is missing|scrambl\\w+|garbl\\w+|gibberish|jumbl\\w+|messed up|unreadable|odd (?:signs|characters)|question marks|sent twice|twice over)',
    '(?:verschwunden|verschwind\\w+|(?:ist|sind|alles|einfach|plötzlich|wieder) weg|verloren|futsch|überschrieben|leer|abgeschnitten|verschluckt\\w*|zerhackt|durcheinander|kryptisch\\w*|unleserlich|falsch dargestellt|umlaute|doppelt (?:gesendet|abgeschickt))',
    '(?:dispar\\w+|perdu\\w*|perd|effacée?s?|vidée?s?|tronqu\\w+|illisibles?|mélang\\w+|caractères (?:bizarres|étranges)|envoyée? deux fois|envolée?s?)',
    '(?:desaparec\\w+|perdi(?:do|da|ó)|pierde\\w*|borr(?:a|ado|ada|ó|an)|sale cortad[oa]|ilegible\\w*|desordenad\\w+|caracteres (?:raros|extraños)|enviad[oa] dos veces|esfum\\w+)',
    '(?:sumi\\w+|desaparec\\w+|perdi(?:do|da)|perdeu\\w*|apag(?:ou|a)|sai cortad[oa]|ilegív\\w+|embaralhad\\w+|caracteres estranhos|enviad[oa] duas vezes)',
    '(?:spari\\w+|scompar\\w+|pers[oaie]|perde|svuotat[oaie]|tagliat[oaie]|illeggibil\\w+|confus[oaie]|caratteri strani|inviat[oa] due volte|svanit\\w+)',
    '(?:verdwen\\w+|verdwijn\\w+|(?:is|zijn|alles|ineens) weg|kwijt|afgekapt|onleesbaar|door elkaar|rare tekens|twee keer verstuurd)',
    '(?:znik\\w+|zgin\\w+|przepad\\w+|utracon\\w+|skasował\\w*|ucięt\\w+|nieczytelny?\\w*|krzaczki|dziwne znaki|wysłan\\w+ dwa razy)',
    '(?:försv\\w+|borta|tappat\\w*|tappar|avklipp\\w+|oläslig\\w*|konstiga tecken|skickat två gånger)',
    '(?:消え|なくな|失われ|途中で切れ|文字化け|二重に送|読めな|崩れ)',
    '(?:消失|不见|丢失|没了|清空|乱码|亂碼|重复提交|截断|看不清|丟失)',
  ),
  /** A mail, a link or a code was sent and is not there. */
  notArrived: of(
    '(?:has ?n.t|have ?n.t|not|never|nothing|did ?n.t|no) (?:\\w+ )?(?:arriv\\w+|come|came|turn(?:ed)? up|show(?:s|n|ed)? up|reach\\w*|receiv\\w+|land\\w*|got|gotten|get|delivered|there)|(?:waiting|wait) for (?:\\w+ ){0,2}(?:code|link|mail|e-?mail|text|message|sms)|no (?:\\w+ )?(?:e-?mail|mail|text|sms|message|link|code)|missing (?:\\w+ ){0,3}(?:e-?mail|mail|text|sms|message|link|code)',
    '(?:nicht|nie|kein\\w*|nichts)(?: \\w+){0,4} (?:angekommen|an|bekommen|erhalten|eingetroffen|da|gekommen|zugestellt)|(?:kommt|kam|kommen) (?:\\w+ ){0,4}nicht(?: an)?|bleibt aus|ausgeblieben|warten (?:\\w+ ){0,3}auf (?:\\w+ )?(?:code|link|mail|e-?mail|sms)',
    "(?:pas|rien|jamais|aucun\\w*)(?: \\w+){0,3} (?:reçu\\w*|arriv\\w+|parvenu\\w*)|n'(?:est|arrive|a)(?: \\w+)? (?:pas|jamais)(?: \\w+){0,2}|(?:ne|n') ?(?:\\w+ ){0,3}(?:est|sont) pas parvenue?s?|(?:attend\\w+|attente) (?:\\w+ ){0,2}(?:code|lien|mail|courriel|sms)",
    'no (?:\\w+ ){0,3}(?:lleg\\w+|recib\\w+|aparec\\w+|entr\\w+)|(?:esper\\w+) (?:\\w+ ){0,2}(?:código|enlace|correo|sms)|sin (?:recibir|código|correo)',
    'não (?:\\w+ ){0,3}(?:cheg\\w+|receb\\w+|aparec\\w+|veio)|(?:esper\\w+) (?:\\w+ ){0,2}(?:código|link|e-?mail|sms)|sem receber',
    'non (?:\\w+ ){0,4}(?:arriv\\w+|ricev\\w+|giung\\w+|giunt\\w+|pervenut\\w+)|(?:attend\\w+|aspett\\w+) (?:\\w+ ){0,2}(?:codice|link|mail|e-?mail|sms)|mai (?:arrivat\\w+|ricevut\\w+)',
    '(?:geen|niet|niets|nooit)(?: \\w+){0,4} (?:gekregen|ontvangen|binnen|binnengekomen|aangekomen|gehad)|(?:komt|kwam) (?:\\w+ ){0,4}niet (?:aan|binnen|door)|wacht\\w* (?:\\w+ ){0,3}op (?:\\w+ )?(?:code|link|mail|sms)',
    'nie (?:\\w+ ){0,3}(?:dotar\\w+|dosta\\w+|przysz\\w+|przychodzi|otrzyma\\w+|doszed\\w*|dosz\\w+)|(?:czeka\\w*) (?:\\w+ ){0,2}na (?:kod|link|mail|wiadomość|sms)|brak (?:\\w+ )?(?:kodu|maila|linku|wiadomości|sms)',
    '(?:inte|aldrig|inget|ingen|inga)(?: \\w+){0,4} (?:fått|kommit|mottagit|dykt upp|framme|fram)|(?:kommer|kom) (?:\\w+ )?(?:inte|aldrig) fram|vänta\\w* (?:\\w+ ){0,2}på (?:\\w+ )?(?:kod|länk|mejl|sms)',
    '(?:届か|来)(?:な|ま)|受信でき|受け取れ|届いて(?:い|お)',
    '(?:收不到|没收到|未收到|没有收到|没来|未送达|迟迟)',
  ),
  /** Somebody says in passing that they put it right. */
  putRight: of(
    '(?:sort|fix|unstick|untangle|straighten)s? (?:it|this|that|things|you)(?: out)?|(?:get|have) (?:you|it|things) (?:\\w+ )?(?:going|moving|started again|running|back in|through|unstuck)|(?:look|looks|looking) into (?:it|this)|(?:walk|talk) you through|lend (?:you )?a hand|what you (?:clicked|pressed|saw|did)|screen ?shots?|which browser|error number',
    'weiterhelf\\w+|hilft (?:ihnen |dir )weiter|behebt|beheben|kümmer(?:t|n) sich|bildschirmfoto\\w*|screenshot\\w*|welche\\w* browser|fehlernummer',
    "dépann\\w+|débloqu\\w+|donner un coup de main|capture d'écran|quel navigateur|numéro d'erreur",
    'echa\\w* una mano|desbloque\\w+|captura de pantalla|qué navegador|número de error',
    'dá uma (?:mão|força)|dar uma (?:mão|força)|desbloque\\w+|captura de tela|print d[ae] tela|qual navegador',
    'dare una mano|dà una mano|sblocc\\w+|schermata|quale browser|ai tecnici',
    'helpt (?:je|u) (?:verder|op weg)|(?:op weg|verder) helpen|schermafbeelding|schermafdruk|welke browser',
    'odblokuj\\w*|zrzut\\w* ekranu|jak\\w+ przeglądark\\w+|numer błędu',
    'hjälper (?:dig|er) (?:vidare|igång)|skärmdump\\w*|skärmbild\\w*|vilken webbläsare|reder ut',
    'スクリーンショット|画面の写真|ブラウザの種類',
    '截图|截屏|排查',
  ),
} as const;
