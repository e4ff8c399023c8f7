/** Units of time in minutes, as they begin in the eleven languages. */
export const units: readonly { minutes: number; words: string }[] = [
  { minutes: 1 / 60, words: 'second|sec|sekund|sek|seg|seconde|segundo|secondi|secondo|秒' },
  { minutes: 1, words: 'minute|minut|min|minuto|minuti|minuten|minuut|分間|分钟|分鐘|分' },
  {
    minutes: 60,
    words:
      'hour|hr|stunde|std|heure|hora|ora|ore|uur|uren|godzin|godz|timm|tim|h|時間|小时|小時|个小时|個小時|个钟头',
  },
  { minutes: 1440, words: 'day|tag|jour|dia|giorn|dag|dygn|dni|dzień|dzien|dob|日間|天' },
];

/** Small numbers in words, as messages write them, one language a line. */
export const numberWords: readonly Readonly<Record<string, number>>[] = [
  {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    eight: 8,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    'forty five': 45,
    sixty: 60,
    an: 1,
    'couple of': 2,
  },
  {
    eine: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    acht: 8,
    zehn: 10,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
  },
  {
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    dix: 10,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    'dizaine de': 10,
    'quinzaine de': 15,
    'vingtaine de': 20,
    'trentaine de': 30,
  },
  {
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    'decena de': 10,
    'veintena de': 20,
  },
  { uma: 1, dois: 2, duas: 2, três: 3, seis: 6, dez: 10, doze: 12, quinze: 15, vinte: 20, trinta: 30 },
  {
    un: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    dieci: 10,
    dodici: 12,
    quindici: 15,
    venti: 20,
    trenta: 30,
    'decina di': 10,
    'quindicina di': 15,
    'ventina di': 20,
    'trentina di': 30,
  },
  {
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vijf: 5,
    zes: 6,
    tien: 10,
    twaalf: 12,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
    tiental: 10,
    twintigtal: 20,
  },
  {
    jedną: 1,
    dwie: 2,
    dwa: 2,
    trzy: 3,
    pięć: 5,
    dziesięć: 10,
    sześć: 6,
    dwanaście: 12,
    piętnaście: 15,
    dwadzieścia: 20,
    trzydzieści: 30,
  },
  {
    en: 1,
    ett: 1,
    två: 2,
    tre: 3,
    fem: 5,
    sex: 6,
    tio: 10,
    tolv: 12,
    femton: 15,
    tjugo: 20,
    trettio: 30,
    tiotal: 10,
    tjugotal: 20,
  },
  { 一: 1, 二: 2, 两: 2, 三: 3, 五: 5, 六: 6, 十: 10, 十二: 12, 十五: 15, 二十: 20, 三十: 30, 半: 0.5 },
];

/** Times said without a number, in minutes, the longer words before those that stand inside them. */
export const fixedTimes: readonly { minutes: number; words: RegExp }[] = [
  // A few are two at least.
  {
    minutes: 120,
    words:
      /(?:a few|several|couple of) hours|(?:ein paar|einigen?|mehreren?) stunden|(?:quelques|plusieurs) heures|(?:unas|algunas|varias|par de) horas|(?:algumas|umas|varias|par de) horas|(?:qualche ora|alcune ore|paio d ore|paio di ore|diverse ore)|(?:(?:een )?paar|enkele|aantal) uur|(?:kilka|pare|kilku) godzin|(?:ett par|nagra|flera) timmar|数時間|几(?:个)?小时|幾(?:個)?小時|数小时/,
  },
  {
    minutes: 90,
    words:
      /hour and a half|anderthalb stunden|eineinhalb stunden|heure et demie|hora y media|hora e meia|ora e mezza|anderhalf uur|poltorej godziny|en och en halv timme|時間半|[个個]半小[时時]/,
  },
  {
    minutes: 45,
    words:
      /drei ?viertel ?stunden?|trois quarts d heure|tres cuartos de hora|tre quarti d ora|drie kwartier|three quarters of an hour|trzy kwadranse|(?<!\p{L})tre kvart(?!\p{L})|三刻[钟鐘]/u,
  },
  {
    minutes: 30,
    words:
      /half an hour|half hour|halbe stunde|halben stunde|demi heure|media hora|meia hora|mezz or(?:a|etta)|mezzora|half uur|halfuur|pol godziny|halvtimme|半小时|半小時|半時間|30分/,
  },
  {
    minutes: 15,
    words:
      /quarter of an hour|quarter hour|viertelstunde|quart d heure|cuarto de hora|quarto de hora|quarto d ora|kwartier|kwadrans|(?<!\p{L})en kvart(?!\p{L})|一刻[钟鐘]/u,
  },
  // Polish names one of them without a number: "poczekaj godzinę".
  { minutes: 60, words: / (?:czekaj|(?:po|od|za)?czeka[cj]|za|przez|po) (?:okolo |ok )?godzin[ey] / },
  {
    minutes: 1440,
    words: / (?:czekaj|(?:po|od|za)?czeka[cj]|za|przez|po) (?:okolo |ok )?(?:dobe|dobie|dzien) /,
  },
];

/**
 * A time of day, as written in the eleven languages: "8 am", "18:00", "8 Uhr", "8 h 30", "6時", "8点". Groups: hours,
 * minutes, what marks an hour behind it. No time are numbers with units of size or money, spans of hours (時間), nor
 * what is counted: "alle 5 Minuten", "las 3 semanas", "after 3 attempts". Hours are left: "a las 5 horas" is a time.
 */
export const timeOfDay =
  /(?<![\d.,:/-])(2[0-4]|[01]?\d)(?!\d)(?!\s?(?:minut|min\b|sekund|second|segund|sekond|stunde|tage?n?\b|days?\b|dag(?:en|ar)?\b|jours?\b|d[ií]as?\b|giorn[oi]|dni\b|dzień|woche|weeks?\b|week|semain|seman|settiman|tygod|vecko|monat|months?\b|mois\b|mes(?:es|i)\b|maand|miesi|månad|attempts?\b|tries|versuch|essais?\b|intentos?\b|tentativ|prueba|poging|pr[óo]b|försök|mal\b|times\b|fois\b|veces|vezes|volte|keer|razy|gånger))(?:\s?(?:[:：]|h|\.(?=\d\d))\s?([0-5]\d)(?!\d|\.\d|\s?(?:[kmg]b|%|€|eur|usd)(?!\p{L})))?\s?(a\.?m\b|p\.?m\b|uhr\b|o'clock|h\b|[時时](?![間间])|[点點]|uur\b)?/giu;

/** What Chinese and Japanese write behind such a mark: the half of an hour, or its minutes. */
export const minutesBehind = /^\s?(?:半|([0-5]?\d)分)/;

/** Stands before a time of day that is waited for, in the languages that write it before. */
export const untilWord =
  /(?<!\p{L})(?:(?:wait|hold off) (?:un)?till?|wart\p{L}*(?: sie)?(?: bitte)?(?: noch)? bis|wacht(?:en)? (?:even )?tot|poczeka\p{L}* do|vänta\p{L}* till|at|after|from|around|about|um|ab|nach|gegen|vers|dès|après|partir de|sobre|l[ae]s?|às|das|após(?: as)?|alle|dalle|dopo|om|na|vanaf|rond|godz\.?|godzin(?:ie|y)|po|od|o|około|ok\.?|kl\.?|klockan|efter|från|runt|omkring|(?<!\d\s)[àao])\s$/iu;

/** Says before a time that it is not meant to the minute. */
export const roughly =
  /(?<!\p{L})(?:about|around|approx\.?|ca\.?|circa|etwa|env\.?|environ|aprox\.?|ongeveer|około|ok\.?|cirka|godz\.?|kl\.?)\s$/iu;

/** Of these the next number can only be an hour. */
export const clockWord =
  /(?<!\p{L})(?:godz\.?|godzin(?:ie|y)|kl\.?|klockan|(?:verso|dopo) le|d?alle|las|às)\s$/iu;

/** And what follows a time where no such word comes before it: "18:30之后", "18時以降", "18時に再度". */
export const afterwards = /^\s?(?:頃|ごろ|左右)?(?:以降|以后|以後|之后|之後|後|后|から|に|起|再)/;

/** Stands before a day on which something can be done again: "on 2 December", "ab dem 2. Dezember". */
export const fromDate =
  /(?<!\p{L})(?:on|after|from|starting|am|ab|ab dem|nach dem|(?:à partir |après )?(?:du|le)|(?:después d|desde |a partir d)?el|(?:no dia|depois de|a partir d[eo](?: dia)?|após(?: o dia)?)|(?:dopo |da)?l|il|op|vanaf|na|dnia|po|od|den|från(?: och med)?(?: den)?|efter(?: den)?)\s$/iu;

/** Stands before a day up to which one is to wait: "wait until", "nicht vor dem", "not before". */
export const notBefore =
  /(?<!\p{L})(?:(?:wait|hold off|not) (?:un)?till?|(?:not|no sooner than) before|no sooner than|wart\p{L}*(?: sie)?(?: bitte)?(?: noch)? bis(?: zum)?|(?:nicht|keinesfalls|nie) (?:vor|vóór|voor|przed|eerder dan|wcześniej niż)(?: dem)?|frühestens(?: am)?|(?:attend\p{L}*|patient\p{L}*) jusqu.au|pas avant(?: le)?|(?:esper\p{L}*) hasta(?: el)?|no antes del?|(?:aguard\p{L}*|esper\p{L}*) até(?: (?:o )?dia)?|não antes de|(?:attend\p{L}*|aspett\p{L}*) fino al|non prima del|wacht(?:en)? (?:even )?tot|niet (?:eerder dan|vóór|voor)|poczeka\p{L}* do|vänta\p{L}* till(?: den)?|inte före(?: den)?)\s$/iu;

/** Stands before a day by which something is to be done, which is no time to wait. */
export const dueBefore =
  /(?<!\p{L})(?:by|before|until|till|no later than|deadline(?: is|:)?|closes(?: on)?|bis(?: zum)?|vor(?: dem)?|spätestens(?: am| bis(?: zum)?)?|frist:?|avant(?: le)?|d.ici(?: le| au)?|jusqu.au|au plus tard(?: le)?|antes del?|hasta(?: el)?|a más tardar(?: el)?|até(?: (?:o|ao)(?: dia)?)?|antes (?:de|do)(?: dia)?|entro(?: il)?|prima del|fino al|(?:uiterlijk|vóór|voor|tot(?: en met)?)(?: op)?|do(?: dnia)?|przed|najpóźniej|senast(?: den)?|före(?: den)?|till(?: och med)?(?: den)?)\s$/iu;

/** Says that something ends then: "closes on 2 December", "läuft um 17 Uhr ab". Nobody waits for that. */
export const dueThen =
  /(?<!\p{L})(?:expir(?:es|ing)|ends?|clos(?:es?|ing)|deadline|due|läuft|endet|schließt|abgelaufen|expire|clôtur\p{L}*|ferme(?:ra|nt|ront)?|prend fin|vence|cierra|termina|expira|caduca|encerra|fecha|scade|chiude|verloopt|sluit|eindigt|wygasa|kończy|zamyka|går ut|stänger|slutar)(?!\p{L})[^.,;!?]{0,24}$|(?:締切|締め切り|期限|终止|截止)[^。、，]{0,12}$/iu;

/** "Your interview on 2 December", "votre entretien du 2 décembre": what has its own day and hour, of which nobody waits to try again. */
export const appointed =
  /(?<!\p{L})(?:interview|appointment|booking|reservation|slot|meeting|termin|vorstellungsgespräch|gespräch|buchung|entretien|rendez-vous|réservation|cita|entrevista|reserva|marcação|reunião|agendamento|appuntamento|colloquio|prenotazione|afspraak|gesprek|reservering|rozmow[aęy]|spotkani[ea]|wizyt[aęy]|rezerwacj[aęi]|intervju(?:n)?|möte(?:t)?|bokning(?:en)?)(?:\s(?:on|at|of|from|for|du|le|à|del?|el|a|las?|am|vom|um|den|dem|do|da|dia|no|às|di|il|alle|delle|van|op|om|z|w|dnia|na|o|godz\.?|kl\.?|,))*\s+$|(?:面接|面談|予約|面试|面試|预约|預約)[はがの为為于於]?\s?$/iu;

/** Says whom to reach, so that a time of day is one of a desk. */
export const asksSomebody =
  /(?<!\p{L})(?:call|phone|contact|help ?desk|service desk|write to|e-?mail(?:en)? (?:us|to)|ruf\p{L}*|anruf\p{L}*|telefon\p{L}*|wenden|kontakt\p{L}*|melden|appel\p{L}*|contact\p{L}*|téléphon\p{L}*|llam\p{L}*|contáct\p{L}*|ligue|ligar|contat\p{L}*|contatt\p{L}*|chiam\p{L}*|bel(?:len)?|neem|zadzwo\p{L}*|skontakt\p{L}*|ring)(?!\p{L})|電話|お問い合わせ|联系|聯繫|致电|致電|拨打/iu;

/** Says that a lock is taken off. */
export const unlocking =
  /(?<!\p{L})(?:unlock(?! (?:code|link|e-?mail|request|key))|un(?:blocked|frozen)|reactivat)|(?:frei(?:geschaltet|gegeben)|entsperr)|(?:déblo|déverrouill|réactiv)|desbloque|reactiv|reativ|(?<!\p{L})(?:sblocc|riattiv)|(?:gedeblokkeer|ontgrendel)|(?<!\p{L})odblok|l[åa]s(?:es|er)? upp|upplåst|解除|解锁|解鎖|解封|恢复使用/iu;

/** Stands before the time of day at which a lock ends: "locked until 15:45". */
export const untilHour =
  /(?<!\p{L})(?:(?:until|till|bis|tot|do|till|jusqu.(?:[àa]|au)|hasta(?: (?:las?|el))?|até(?: [aào]s?)?|fino al?(?:le)?))(?: (?:um|at|om|godz\.?|godziny|kl\.?|klockan|about|ca\.?))*\s$|[至到]\s?$/iu;
/** And behind it. */
export const untilHourBehind = /^\s?(?:まで|为止|為止)/u;

/** "Locked at 02:10" tells when it began; so does "um 02:10 Uhr gesperrt". */
export const lockedAt =
  /(?<!\p{L})(?:(?:b?locked|suspended|disabled|bloqu\p{L}+|bloccat\p{L}+|suspendu\p{L}*|verrouillée?|zablokowan\p{L}+|spärrades?|låstes?|låst|spärrat)(?: out)?)\s(?:at|à|a las?|às|alle|o|kl\.?|on|le|el|il)\s$/iu;
export const lockedBehind =
  /^(?:\s?(?:uhr|uur))?\s(?:gesperrt|blockiert|geblokkeerd|vergrendeld)|^に(?:ロック|凍結|停止)|^(?:被)?(?:锁定|鎖定|冻结|封禁)/iu;
