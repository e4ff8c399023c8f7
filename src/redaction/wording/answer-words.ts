// Words in front of what somebody typed, in the eleven languages: sources of regular expressions in small letters, each
// list in the order en, de, fr, es, pt, it, nl, pl, sv, ja, zh.

const anyOf = (sources: readonly string[]) => `(?:${sources.join('|')})`;

/** Before a colon, behind which an answer is repeated: "Invalid value: banana". */
export const answerLabels = anyOf([
  '(?:in ?valid|in ?correct|wrong|bad|unknown|unrecogni[sz]ed|unexpected|illegal|entered|submitted|current|provided|given) (?:value|input|entry|answer|text|choice|option|city|location|date|time|number|amount|postcode|phone(?: number)?|url)|you (?:have )?(?:entered|typed|answered|wrote)|your (?:answer|entry|input|response)|(?:must be|not|is no) an? (?:valid |whole |positive )?(?:number|integer|date|time|e-?mail(?: address)?|url|phone number|amount)|value|answer|search(?:ed)? (?:term|for)|keywords?',
  '(?:ungültige[rs]?|falsche[rs]?|unbekannte[rs]?|eingegebene[rs]?) (?:wert|eingabe|antwort|text|ort)|(?:ihre|deine) (?:eingabe|antwort)|eingabe|antwort|suchbegriffe?|sie (?:haben (?:eingegeben|geschrieben|geantwortet)|schrieben)|du hast (?:eingegeben|geschrieben|geantwortet)',
  '(?:valeur|saisie|réponse|entrée) (?:invalide|incorrecte|inconnue|saisie|non valide)|votre (?:réponse|saisie)|vous avez (?:saisi|entré|écrit|répondu)|réponse|mots?[ -]clés?',
  '(?:valor|entrada|respuesta) (?:no válid[oa]|inválid[oa]|incorrect[oa]|introducid[oa])|(?:su|tu) respuesta|(?:ha|has) (?:introducido|escrito|ingresado|respondido)|(?:escribió|respondió)|respuesta|palabras? clave',
  '(?:valor|entrada|resposta) (?:inválid[oa]|incorret[oa]|não válid[oa]|informad[oa])|(?:sua|a sua) resposta|você (?:digitou|escreveu|informou)|resposta|palavras?-chave',
  '(?:valore|risposta|testo|dato) (?:non valid[oa]|errat[oa]|inserit[oa])|(?:la )?(?:tua|sua) risposta|hai (?:inserito|scritto)|risposta|parole chiave',
  '(?:ongeldige|onjuiste|verkeerde|onbekende|ingevoerde) (?:waarde|invoer|tekst|antwoord)|(?:je|uw) (?:antwoord|invoer)|(?:u hebt|u heeft|je hebt) (?:ingevoerd|geschreven|geantwoord)|je schreef|antwoord|zoekwoorden',
  '(?:nieprawidłow[ay]|niepoprawn[ay]|błędn[ay]|wpisan[ay]) (?:wartość|odpowiedź|tekst)|(?:twoja|państwa) odpowiedź|wpisano|napisano|odpowiedź|słow[ao] kluczowe',
  '(?:ogiltigt|felaktigt|okänt|angivet) (?:värde|svar|text)|ditt svar|du (?:skrev|angav)|svar|sökord',
  '(?:無効な|不正な|入力された|入力)(?:値|回答|文字)|回答|入力値|検索(?:語|キーワード)',
  '(?:无效|無效|错误|錯誤|输入|輸入)的?(?:值|答案|内容|內容)|(?:您|你)?的?(?:回答|答案)|关键词|關鍵字',
]);

/** Before what is repeated without a colon, to the end of the sentence: "No results found for banana". */
export const answerLeads = anyOf([
  '(?:no|0|zero) (?:exact )?(?:results?|match(?:es)?|jobs|vacancies|positions|suggestions) (?:were |was )?(?:found )?(?:for|matching)|nothing (?:was )?found for|did you mean',
  'keine (?:treffer|ergebnisse|stellen|jobs) (?:gefunden )?(?:für|zu)|meinten sie|meintest du',
  'aucun (?:résultat|poste)(?: trouvé)? pour|aucune offre(?: trouvée)? pour|vouliez-vous dire',
  '(?:no hay|ningún|sin) resultados? (?:para|de)|no se encontraron resultados para|quiso decir|quisiste decir',
  '(?:nenhum|sem) resultados? (?:encontrado )?para|você quis dizer',
  'nessun risultato (?:trovato )?per|forse cercavi',
  'geen (?:resultaten|vacatures) (?:gevonden )?voor|bedoelde u|bedoel je',
  'brak wyników dla|nie znaleziono wyników dla|czy chodziło (?:ci )?o',
  'inga (?:resultat|träffar|jobb) för|menade du',
]);

/** Before an answer that nobody else is to know. */
export const sensitive = anyOf([
  'gender|sex|religion|ethnicity|ethnic origin|race|nationality|citizenship|marital status|disability|sexual orientation|pronouns|health(?: condition| status)?|medical condition|criminal record|convictions?|trade union|union member(?:ship)?|height|weight|blood (?:group|type)|children|pregnan(?:t|cy)|reasons? for leaving|veteran(?: status)?|political (?:party|views?)',
  'geschlecht|religion|konfession|staatsangehörigkeit|nationalität|familienstand|behinderung|gesundheitszustand|vorstrafen|gewerkschaft|größe|gewicht|blutgruppe|kinder|kündigungsgrund|schwerbehinderung',
  'sexe|genre|religion|nationalité|état civil|situation familiale|handicap|état de santé|casier judiciaire|syndicat|taille|poids|groupe sanguin|enfants',
  'sexo|género|religión|nacionalidad|estado civil|discapacidad',
  'gênero|género|sexo|religião|nacionalidade|estado civil|deficiência',
  'sesso|genere|religione|nazionalità|cittadinanza|stato civile|disabilità',
  'geslacht|religie|nationaliteit|burgerlijke staat|handicap',
  'płeć|wyznanie|narodowość|obywatelstwo|stan cywilny|niepełnosprawność',
  'kön|religion|nationalitet|medborgarskap|civilstånd|funktionsnedsättning',
  '性別|国籍|宗教|配偶者',
  '性别|國籍|婚姻状况|婚姻狀況|民族|政治面貌',
]);

/** Behind a word that a sentence begins with, which was typed: "banana is not a valid number". */
export const isNoSuch = anyOf([
  'is not an? (?:valid |correct |whole )?(?:number|integer|date|time|year|e-?mail(?: address)?|url|link|phone number|amount|value|answer|option)',
  'ist keine? (?:gültiger? |gültiges |korrekte[rs]? )?(?:zahl|datum|uhrzeit|e-?mail(?:-?adresse)?|url|telefonnummer|betrag|wert|antwort)',
  "n[’']est pas une? (?:nombre|date|heure|adresse|url|numéro|montant|valeur|réponse)",
  'no es una? (?:número|fecha|hora|correo|dirección|url|teléfono|importe|valor|respuesta)',
  'não é uma? (?:número|data|hora|e-?mail|endereço|url|telefone|valor|resposta)',
  'non è una? (?:numero|data|ora|e-?mail|indirizzo|url|importo|valore|risposta)',
  'is geen (?:geldige? )?(?:getal|nummer|datum|tijd|e-?mail(?:adres)?|url|telefoonnummer|bedrag|waarde)',
  'nie jest (?:prawidłow\\S{1,5} |poprawn\\S{1,5} )?(?:liczbą|datą|adresem|numerem|kwotą|wartością)',
  'är inte ett? (?:giltigt? )?(?:tal|nummer|datum|tid|e-?postadress|url|telefonnummer|belopp|värde)',
]);

/** How each of them begins, for who has not to know how it goes on. */
export const isNoSuchSign =
  /is not an? |ist keine? |est pas une? |no es una? |não é uma? |non è una? |is geen |nie jest |är inte ett? /i;

/** Before one word that ends the sentence: "You entered banana". */
export const typedVerbs =
  '(?:(?:you|we)(?: have)? (?:entered|typed|answered|got|received)|(?:unexpected|invalid|illegal|unknown|unrecogni[sz]ed) (?:value|option|choice)|vous avez (?:saisi|entré)|(?:ha|has) (?:introducido|escrito)|você (?:digitou|escreveu)|hai (?:inserito|scritto)|wpisano|du (?:skrev|angav))';

/** Whoever speaks of themselves has answered: no form does. */
export const speaksOfSelf =
  /(?<!\p{L})(?:i|i[’'](?:m|ve|d|ll)|my|me|mine|ich|meine?[rnms]?|mir|mich|je|j[’']ai|mon|ma|mes|moi|yo|mi|mis|eu|meu|minha|io|mio|mia|ik|mijn|mij|jestem|mam|mój|moja|jag|mitt|mina)(?!\p{L})|我|私|わたし/u;

/** Between a word for an answer and what is said of it: "The value banana is not allowed". */
export const answerNouns = anyOf([
  'value|input|entry|answer',
  'wert|eingabe|antwort',
  'waarde|invoer|antwoord',
  'wartość|odpowiedź',
  'värdet?|svaret?',
]);
/** The same, where participles stand behind the noun: "le valeur saisie est", so only what has a capital or number is an answer. */
export const answerNounsBefore = anyOf([
  'valeur|saisie|réponse',
  'valor|respuesta',
  'resposta',
  'valore|risposta',
]);
export const answerVerdicts = anyOf([
  "(?:is|are|was|must|should|has|does|contains|cannot|can[’']t|could|isn[’']t|doesn[’']t)",
  '(?:ist|muss|darf|enthält|hat|kann|wurde|konnte)',
  "(?:est|n[’']est|doit|contient|a|n[’']a|ne)",
  '(?:es|no|debe|contiene|ya)',
  '(?:é|não|deve|contém|já)',
  '(?:è|non|deve|contiene)',
  '(?:moet|bevat|mag|kan|werd)',
  '(?:jest|nie|musi|zawiera)',
  '(?:är|måste|innehåller|kan|får)',
]);

/** What a page says in the place of an answer: what is wanted, or that there is none. */
export const saysRule =
  /(?<![\p{L}-])(?:\p{L}+(?:ly|mente|weise)|tego|tej|não|nao|são|non|no|nie|inte|niet|nicht|ne|sono|son|are|two|different|previously|earlier|in|an?|the|your|use|this|that|these|those|it|its|any|some|something|wrong|correct|valid|invalid|incorrect|required?|missing|empty|null|undefined|none|field|must|should|may|can|cannot|is|are|was|not|only|too|at least|at most|between|minimum|maximum|max|min|length|characters?|digits?|numbers?|please|enter|select|choose|format|expected|optional|below|above|here|yes|no|number|string|boolean|object|array|bitte|muss|darf|ist|sind|nicht|kein\p{L}*|fehlt|leer|pflicht\p{L}*|mindestens|höchstens|zeichen|ungültig\p{L}*|ihre?\p{L}{0,2}|diese\p{L}?|das|die|der|eine?\p{L}?|falsch\p{L}*|doit|est|pas|veuillez|obligatoire|caractères|votre|vos|cette?|une?|le|la|les|requise?|debe|obligatori[oa]|introduzca|ingrese|caracteres|su|sus|est[ae]|una?|el|los|las|campo|requerid[oa]|deve|preencha|insira|obrigatóri[oa]|sua|seu|est[ae]|uma?|informe|inserire|inserisci|caratteri|questo|questa|il|lo|un|verplicht\p{L}*|moet|tekens|vul|uw|deze|dit|een|het|musi|wymagan\p{L}*|znaków|podaj|wpisz|to|ten|tę|måste|krävs|obligatorisk\p{L}*|tecken|ange|din|ditt|denna|en|ett)(?![\p{L}-])|必須|必填|入力|してください|以内|文字|请|請|不能|必须|必須|为空|為空/u;

/** Keys under which programs keep what somebody typed: in JSON, in parameters, in tags, in columns of a table. */
export const personalKeys =
  '(?:(?:candidate|applicant|user|person|contact|customer|account|home|work|mailing|postal|billing|profile|employee)[_-]?)?(?:(?:first|last|full|given|family|middle|maiden|preferred|legal|display|nick|sur|fore)[_-]?names?|(?:user|login)[_-]?(?:name|id)?|given|family|applicant[_-]?name|candidate[_-]?name|vorname|nachname|pr[ée]nom|nombre|apellidos?|cognome|naam|achternaam|voornaam|street(?:[_-]?(?:name|address|no))?|address(?:[_-]?lines?)?[_-]?\\d?|line[_-]?[12]|disabilit(?:y|ies)|veteran|ethnicity|race|religion|marital[_-]?status|pronouns|health|criminal[_-]?record|city|town|zip(?:[_-]?code)?|post(?:al)?[_-]?code|(?:tele|mobile|cell)?[_-]?phone(?:[_-]?(?:no|number))?|mobile|birth[_-]?(?:date|day|place|year)?|date[_-]?of[_-]?birth|dob|age|gender|nationality|salary|e?[_-]?mail(?:[_-]?address)?|ssn|passport(?:[_-]?(?:no|number))?|iban|(?:rejected|invalid|actual|given|entered|submitted|received|input|current|attempted|raw|old|new)[_-]?(?:value|input|text)|value|answer|response[_-]?text|free[_-]?text|linked[_-]?in(?:[_-]?url)?)';
/** The same for what opens an account. */
export const secretKeys =
  '[\\w-]{0,30}(?:token|secret|passw(?:or)?d|passphrase|(?<![\\p{L}\\d])pass(?=[=:])|api[_-]?key|session[_-]?id|cookie|credentials?|otp|code[_-]?(?:verifier|challenge)|saml(?:request|response|art)|assertion|relay[_-]?state|nonce|hmac|(?<![\\p{L}])sig(?:nature)?)';

/** Where people have pages under their names, and what is there for nobody. */
export const profileSites =
  '(?:[a-z]{2,3}\\.)?(?:linkedin\\.com/(?:in|pub|profile)/|(?:github|gitlab)\\.com/|bitbucket\\.org/|(?:twitter|x|facebook|instagram|tiktok|medium|behance|dribbble)\\.(?:com|net)/|xing\\.com/profile/|(?:t|about)\\.me/|linktr\\.ee/|wa\\.me/|stackoverflow\\.com/users/|kaggle\\.com/|orcid\\.org/|researchgate\\.net/profile/)';

/** An answer to what nobody else is to know, though a form says it of itself as well: "Criminal record: yes". */
export const yesOrNo =
  /^(?:yes|no|ja|nein|oui|non|sí|sim|não|sì|nee|tak|nie|nej|none|true|false|\d{1,3}(?: ?(?:kg|cm|lbs?|m))?)$/;

/** Fields whose answer is a name or a date, right before it: "City Bath is unknown". */
export const answeredFields = anyOf([
  'city|(?:home ?)?town|country|birthplace|notice period|employer|school|university|college|degree|diploma|skill|language|visa(?: type)?|start date|end date|hobby|occupation',
  'stadt|wohnort|ort|land|arbeitgeber|schule|hochschule|universität|abschluss|sprache|beginn|eintrittsdatum|beruf',
  'ville|pays|employeur|école|diplôme|langue|date de début|métier',
  'ciudad|país|empleador|escuela|título|idioma|fecha de inicio',
  'cidade|país|empregador|escola|idioma|data de início',
  'città|paese|datore di lavoro|scuola|titolo|lingua|data di inizio',
  'stad|woonplaats|werkgever|school|diploma|taal|startdatum',
  'miasto|kraj|pracodawca|szkoła|język|data rozpoczęcia',
  'ort|land|arbetsgivare|skola|språk|startdatum',
]);
/** What is said of such an answer, behind it. */
export const fieldVerdicts = anyOf([
  '(?:is |was |are |were )?(?:not (?:found|recogni[sz]ed|supported|accepted|listed|known|in (?:our |the )?list)|unknown|invalid|too (?:late|early|long|short|high|low)|in the (?:past|future))|cannot be (?:selected|found|used)|could not be (?:found|verified)|has expired|does not exist',
  '(?:ist |wurde )?(?:nicht (?:gefunden|bekannt|gültig|in der liste)|unbekannt|ungültig|zu (?:spät|früh))|existiert nicht|liegt in der',
  "(?:est )?(?:inconnue?|introuvable|invalide|trop (?:tard|tôt))|n[’']existe pas|n[’']est pas",
  '(?:es )?(?:desconocid[oa]|inválid[oa])|no (?:existe|encontrad[oa]|se encontr[óo]|es válid[oa])',
  '(?:é )?(?:desconhecid[oa]|inválid[oa])|não (?:existe|encontrad[oa]|foi encontrad[oa])',
  '(?:è )?(?:sconosciut[oa]|non valid[oa])|non (?:esiste|trovat[oa]|è valid[oa])',
  '(?:is )?(?:onbekend|ongeldig)|(?:is )?niet (?:gevonden|bekend)|bestaat niet',
  '(?:jest )?(?:nieznan[yae]|nieprawidłow[yae])|nie (?:istnieje|znaleziono)',
  '(?:är )?(?:okän[dt]|ogiltigt?)|finns inte|hittades inte',
]);
