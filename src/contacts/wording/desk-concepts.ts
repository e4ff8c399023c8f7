import { inWords, type WordMatcher } from './in-words.ts';

const of = (...languages: string[]) => inWords(languages);

/** What desks that are easily mistaken for each other are told by; one meaning in en, de, fr, es, pt, it, nl, pl, sv, ja and zh. */
export const deskConcepts: Readonly<Record<string, WordMatcher>> = {
  /** Somebody is wanted: a posting, and no help page. */
  opening: of(
    "(?:we are|we're|is|are) (?:looking|searching|hiring|recruiting|seeking) ?(?:for)?|wanted|seeks?|seeking|we need|(?:full|part) ?time|per (?:hour|annum)|hourly|shifts?|permanent|fixed term|immediate start|sign-on bonus|remote|hybrid|closing date|deadline|apply (?:now|today|by)|start(?:ing)? date|report(?:ing)? to|opening|opportunit(?:y|ies)|trainee|apprentice\\w*|internships?|postdoc\\w*|lecturer|professor|nurses?|drivers?|engineers?|developers?|managers?|assistants?|technicians?|analysts?|specialists?|officers?|join (?:the|our) (?:crew|team|gang|kitchen|family)|seasonal|substitutes?|must be over|drop in|pop in|pop by|stop by",
    'gesucht|wir suchen|sucht|m/w/d|w/m/d|d/m/w|m/w/x|alle geschlechter|vollzeit|teilzeit|befristet\\w*|unbefristet\\w*|ab sofort|minijob|ausbildung\\w*|auszubildende\\w*|lernende\\w*|azubi\\w*|praktik\\w+|werkstudent\\w*|bewerbungsschluss|bewerbungsfrist|initiativ\\w*|eintritt|stellenanzeige|pensum|verstärkung|verstärk\\w+|komm (?:zu uns|ins team)|minijob\\w*|aushilfe\\w*',
    '(?:nous )?recherch\\w+|recrut(?:e|ons)|cherch(?:e|ons)|h/f|f/h|cdi|cdd|temps (?:plein|partiel)|stage|stagiaire|apprenti\\w*|alternance|poste à pourvoir|prise de poste|date limite|annonce|vacataire\\w*|profil|missions?|se présenter|rejoins|embauche\\w*|saisonni\\w+|débutants?',
    'buscamos|se (?:busca|necesita|precisa|requiere|solicita)|busca|vacante|jornada (?:completa|parcial)|incorporación|prácticas|pasante\\w*|becari\\w+|plazo|experiencia|zona|puesto|ofertamos|contratamos|incorporar|precisa|presentarse|únete|temporada',
    'procura(?:mos|-se)?|buscamos|contrata(?:mos|-se|ções)?|precisa-se|estági\\w+|jovem aprendiz|tempo integral|meio período|prazo|vaga|experiência|clt|cargo|efetivo|temporári\\w+|vale-transporte|comparecer|junte-se|temporada',
    'cerchiamo|cerca|cercasi|ricerca|seleziona|assum\\w+|tirocini\\w*|stage|apprendist\\w+|tempo (?:pieno|parziale|determinato|indeterminato)|scadenza|candidature entro|zona|addett\\w+|full time|part time|presentarsi|stagional\\w+|unisciti|assumiamo',
    'gezocht|wij zoeken|zoeken wij|zoekt|fulltime|parttime|uur per week|stage|stagiair\\w*|leerling\\w*|m/v|per direct|reageren|sluitingsdatum|reageer|kandidaat|functie|vacature|kom langs|versterking|bijbaan|oproepkracht\\w*',
    'poszukuj\\w+|szukamy|zatrudni\\w+|k/m|m/k|pełny etat|umow\\w+ o pracę|staż\\w*|praktyk\\w*|termin składania|od zaraz|ogłoszeni\\w+|specjalist\\w+|kierownik\\w*|przedstawiciel\\w*|zatrudnimy|dołącz\\w*|sezonow\\w+|dorywcz\\w+',
    'sökes|söker|vi söker|heltid|deltid|tillsvidare\\w*|vikariat\\w*|praktik\\w*|lärling\\w*|sista ansökningsdag|tillträde|sommarjobb|urval|rekryterar|vi behöver|säsong\\w*|extrajobb|kom och',
    '募集|求人|正社員|契約社員|パート|アルバイト|インターン|新卒|中途|勤務|急募|応募資格|締切|時給|月給|スタッフ募集|未経験',
    '招聘|诚聘|急招|招募|全职|兼职|实习|若干名|岗位|底薪|招收|招生|专员|工程师|经理|月薪|包吃住|五险|急聘',
  ),
  /** Somebody pretends to be the employer. */
  scam: of(
    'scam\\w*|fraud\\w*|fake|bogus|phish\\w*|impersonat\\w+|pretend\\w*|suspicious|suspect\\w*|spoof\\w*|looks? (?:wrong|odd|strange)|never (?:\\w+ ){0,3}(?:ask|charge|request|pay|text)\\w*|(?:charges?|asks? for) (?:a |any )?(?:fee|money|payment)\\w*|legitimate|beware|in doubt|using our name|misus\\w+',
    'betrug\\w*|betrüg\\w+|gefälscht\\w*|falsche\\w*|fake\\w*|verdächtig\\w*|phishing|vorsicht|achtung|missbrauch\\w*|niemals|unseriös\\w*|warnung\\w*|identitätsdieb\\w+',
    "fraud\\w*|arnaqu\\w+|escroquer\\w*|fauss?e?s?|faux|usurp\\w+|hameçonnage|suspect\\w*|jamais d'argent|vigilan\\w+|doute|attention aux?",
    'fraud\\w*|estaf\\w+|falsas?|falsos?|suplant\\w+|phishing|sospechos\\w+|engañ\\w+|nunca (?:pedimos|solicitamos|cobramos)|piden? dinero|alerta',
    'fraud\\w*|golp\\w+|falsas?|falsos?|phishing|suspeit\\w+|estranh\\w+|não cobramos|nunca (?:cobramos|pedimos|solicitamos)|alerta|cuidado',
    'truff\\w+|frod\\w+|fals[aeio]|phishing|sospett\\w+|chiede denaro|chiediamo (?:mai )?denaro|attenzione|raggir\\w+|ingannevol\\w+',
    'oplicht\\w*|fraude\\w*|nep\\w*|vals[e]?|phishing|verdacht\\w*|nooit (?:om )?geld|let op|misbruik\\w*|twijfel\\w*',
    'oszust\\w*|fałszyw\\w+|podszywa\\w+|podając\\w+ się|phishing\\w*|podejrzan\\w+|nigdy nie|wyłudz\\w+|uwaga|ostrze\\w+',
    'bedräg\\w+|falsk\\w*|bluff\\w*|nätfiske|phishing|misstänk\\w+|varning\\w*|aldrig (?:\\w+ )?(?:pengar|betalt)|utger sig|se upp',
    '詐欺|偽|不審|なりすま|かたる|騙|装う|装った|ご注意|架空|悪用',
    '诈骗|假冒|虚假|谨防|冒充|可疑|举报|钓鱼|上当|受骗|不收取|骗',
  ),
  /** It goes on failing. */
  still: of(
    'still|again|persists?|continues?|keeps?|goes on|comes back|nothing helps|no luck|even then|if (?:that|this) (?:does not|doesn.t|did not) (?:help|work)|unsolved|not solved|as a last resort|get stuck|no success',
    'weiterhin|immer noch|erneut|wieder|bleibt|besteht|hilft (?:das |dies )?nicht|trotzdem|nach wie vor|ohne erfolg|falls das nicht',
    'toujours|persiste\\w*|encore|à nouveau|rien n.y fait|malgré tout|se répète|reste|sans succès',
    'sigue|continúa|persiste\\w*|de nuevo|todavía|aún así|vuelve|sin éxito|continua',
    'continua\\w*|persist\\w+|ainda|de novo|novamente|mesmo assim|sem sucesso|segue',
    'continua|persiste\\w*|ancora|di nuovo|neppure|nemmeno|comunque|senza successo|si ripete',
    'nog steeds|blijft|opnieuw|weer|aanhoudt|helpt dat niet|toch niet|zonder succes',
    'nadal|wciąż|ponownie|znów|mimo to|dalej nie|powtarza|bez skutku',
    'fortfarande|kvarstår|igen|ändå|hjälper (?:det )?inte|fortsätter|utan framgång',
    '改善しない|解決しない|それでも|再度|引き続き|続く|繰り返',
    '仍|依然|还是|还不|再次|反复|依旧',
  ),
  /** How it stands with an application, and when what happens. */
  process: of(
    '(?:status|outcome|results?) of|shortlist\\w*|when (?:will|do|does)|how long|selection|stages?|results?|feedback|decision|eligib\\w+|requirements?|duties|role itself|list|rules|scores?|invited|interview(?:s|ed)?|assessment cent\\w+|test date|withdraw|start date|salary|schedul\\w+|candidacy|procedure',
    'stand (?:ihrer|der|meiner)|auswahl\\w*|ergebnis\\w*|verfahren\\w*|ablauf|voraussetzung\\w*|anforderung\\w*|inhaltlich\\w*|fachlich\\w*|vorstellungsgespräch\\w*|eingang|auskünfte|auskunft|zu- oder absage|einstellungstest',
    'résultats?|suivi|avancement|concours|jury|conditions|procédure|épreuves?|convocation|entretien|calendrier|dates?|critères|réponse',
    'bases|convocatoria|tribunal|resultados?|estado de|proceso|méritos|plazos|requisitos|admitidos|oposici\\w+|entrevista|lista',
    'edital|resultado\\w*|andamento|processo seletivo|etapas?|requisitos|classificaç\\w+|banca|gabarito|entrevista|concurso',
    'bando|esit[oi]|graduatori\\w+|requisiti|selezion\\w+|prov[ae]|convocazion\\w+|colloquio|concors\\w+|stato della',
    'procedure|uitslag|status|stand van|hoe staat het|eisen|gesprek|selectie\\w*|inhoud\\w*|functie-inhoud',
    'nabór|naboru|wynik\\w*|zasad\\w+|etap\\w*|wymag\\w+|rozmow\\w+|termin\\w*|przebieg\\w*|status\\w*|procedur\\w+',
    'urval\\w*|rekryteringsprocess\\w*|besked|status|intervju\\w*|tjänsten|krav|resultat\\w*|hur går det|process\\w*',
    '選考|結果|合否|日程|面接|募集要項|応募資格|内定|試験日|採用条件|進捗',
    '笔试|面试|成绩|结果|资格|政策|进度|录用|条件|考试|公告|通知|简章',
  ),
  /** Statements on equal chances, which are no offer of help. */
  equal: of(
    'equal (?:opportunit\\w+|employment)|eeo|without regard to|discriminat\\w+|regardless of|protected (?:by law|veteran)|affirmative action|diverse|diversity|inclusive|all qualified',
    'chancengleichheit|gleichstellung\\w*|vielfalt|bevorzugt\\w*|unabhängig von|gleicher eignung|diskriminier\\w+|willkommen',
    'égalité|diversité|discriminat\\w+|à compétences égales|ouvert[se]? (?:à tou\\w+|aux)|sans distinction|handi-?\\w*accueillant\\w*|handi-?engagée?',
    'igualdad|diversidad|sin distinción|discriminaci\\w+|inclusiv\\w+',
    'igualdade|diversidade|discriminaç\\w+|sem distinção|inclusiv\\w+|vaga também',
    'pari opportunità|ambosessi|parità|discriminazion\\w+|rivolto anche|diversità|inclusiv\\w+|l\\. ?903',
    'gelijke (?:kansen|geschiktheid)|diversiteit|ongeacht|discriminatie|inclusie\\w*',
    'równ\\w+ szans\\w*|różnorodnoś\\w+|dyskryminac\\w+|niezależnie od|zachęcamy osoby',
    'mångfald|likabehandling|jämställd\\w*|oavsett|diskriminer\\w+|inkluder\\w+',
    '機会均等|多様性|差別|問わず|ダイバーシティ',
    '平等|多元|歧视|不限(?:性别|年龄)',
  ),
  /** What is wanted from people with a disability's desk: something changed, done otherwise, brought along. */
  adjusting: of(
    'adjust\\w*|adapt\\w*|extra time|quiet (?:room|space)|scribe|captions?|captioning|ramp|aids?|auxiliary|easy read|audio|format|what (?:would|could) help|changes? to|flexible|because of (?:a|your|any)|health condition|medical|religio\\w+|barriers?|in confidence|help (?:\\w+ ){0,3}applying',
    'unterstützung\\w*|anpass\\w*|barriere\\w*|dolmetsch\\w*|hilfsmittel|rollstuhl\\w*|vertraulich|bedarf|ruhige\\w*|assistenz',
    'adapter|adaptations?|aménag\\w+|besoins?|interprète|accompagn\\w+|compens\\w+|fauteuil|votre situation|référent\\w*',
    'adapt\\w+|ajustes?|apoyos?|intérprete|rampa|necesidades|medios|lectura fácil|silla de ruedas|precis[ea]n?',
    'adapta\\w+|apoio|intérprete|recursos? de|ajustes?|tempo adicional|cadeira de rodas|ledor|laudo',
    'adatt\\w+|supporto|interprete|tempi aggiuntivi|ausili|esigenz\\w+|accomod\\w+|carrozzina|affiancament\\w+',
    'aanpass\\w+|aangepast\\w*|tolk\\w*|rustige|rolstoel\\w*|voorziening\\w*|begeleiding|nodig hebt|hulpmiddel\\w*',
    'dostosow\\w+|tłumacz\\w*|usprawni\\w+|wózk\\w+|wsparcia|potrzeb\\w+|udogodnie\\w+',
    'anpass\\w+|tolk\\w*|hörslinga|stöd|rullstol\\w*|hjälpmedel|behov|förlängd tid|lugn',
    '配慮|介助|手話|筆談|点字|車いす|希望される|必要な方|サポートが必要',
    '便利|协助|手语|轮椅|延时|大字|照顾|需求',
  ),
  /** Whose data, by which right. */
  controller: of(
    'controllers?|data (?:lead|officer|team|protection)|legitimate interest|lawful|retention|(?:keep|hold|store|use|process|handle|collect)\\w* (?:your|applicants?.?|candidates?.?|personal|the|what)|(?:a )?copy of|regulator|supervisory authority|object at any time|subject access|erase|notice|policy|residents may|freedom of information|opt out|consent|talent pool|representative',
    'verantwortlich\\w*|dsgvo|aufsichtsbehörde|talentpool|speicher\\w*|verarbeit\\w+|berechtigt\\w* interess\\w+|löschfrist\\w*|betroffene\\w*',
    'responsable (?:de|du) traitement|traitement|conserv\\w+|cnil|intérêt légitime|autorité de contrôle|droits?|supprimer|confidentialité|vivier',
    'responsable del tratamiento|tratamiento|titular|derechos|conserva\\w+|autoridad de control|tus datos|sus datos|interés legítimo|olvido',
    'controlador\\w*|tratamento|titular\\w*|direitos|seus dados|anpd|legítimo interesse|armazen\\w+|banco de talentos',
    'titolare|trattamento|interessat[oi]|diritti|garante|conserv\\w+|legittimo interesse|tuoi dati|suoi dati|dpo|pec',
    'verwerkingsverantwoordelijke|verwerk\\w+|bewaar\\w*|bewaren|autoriteit persoonsgegevens|je gegevens|uw gegevens|rechten|avg|fg',
    'administrator\\w* (?:danych|jest)|administratorem|przetwarza\\w+|inspektor\\w*|praw[ao]|zgod\\w+|iod|uodo|przechow\\w+|twoj\\w+ dan\\w+',
    'personuppgiftsansvarig\\w*|behandl\\w+|lagr\\w+|borttagen|imy|rättigheter|registrerad\\w*|dina uppgifter|samtyck\\w+',
    '個人情報|取扱|利用目的|第三者提供|保護管理者|開示等|プライバシー',
    '个人信息|隐私|收集|存储|删除|主体权利|授权|保护负责人',
  ),
  /** Buying, hiring out, working together: who pays. */
  business: of(
    'new business|new projects?|estimat\\w+|quot\\w+|book (?:a|your) (?:\\w+ ){0,2}(?:demo|call|meeting|walk ?through|table|tour)|walk ?through|see it live|private hire|venue|groups?|corporate|wholesale|trade (?:counter|sales|enquir\\w+)|reseller|affiliates?|licens\\w+|sponsor\\w*|exhibit\\w*|subscri\\w+|plans? from|get started|our specialists|consultants?|packages?|rent(?:al|als)?|export|tenders?|collaborat\\w+|growth|account (?:manager|executive)s?',
    'angebote?s?|kostenvoranschlag|beratung\\w*|außendienst|innendienst|bestellung\\w*|auftr[aä]g\\w*|neukunden|produktvorführung|vorführung|mieten|vermietung|großhandel|kooperation\\w*|mediadaten|zusammenarbeit|projektanfrage\\w*',
    'devis|projet|nos conseillers|commande\\w*|location|privatis\\w+|partenaria\\w+|sponsor\\w*|grossist\\w*|régie publicitaire|rendez-vous|offre commerciale|collabor\\w+|appels? d.offres',
    'presupuest\\w+|cotiza\\w*|pedidos?|mayorist\\w*|distribu\\w+|vender|alquiler|franquici\\w*|colabora\\w+|licitaci\\w+|eventos privados|proyectos?|hostelería',
    'orçament\\w*|cotaç\\w+|pedidos?|atacado|revend\\w+|aluguel|parceri\\w+|franqui\\w+|licitaç\\w+|projetos?|consultor\\w*',
    'preventiv\\w+|ordin[ie]|rivenditor\\w*|agenti|rete vendita|noleggi\\w*|affitto|collaborazion\\w+|gare|progett\\w+|consulenz\\w+',
    'offerte\\w*|bestell\\w*|groothandel|verhuur|samenwerk\\w*|aanbested\\w*|opdracht(?:en)?|project\\w*|binnendienst|kennismaking\\w*',
    'wycen\\w*|zamówie\\w*|zamów|handlow\\w+|hurt\\w*|wynaj\\w+|współprac\\w+|przetarg\\w*|ofert\\w+ (?:dla|handlow\\w+)|doradc\\w+|projekt\\w*',
    'offert\\w*|anbud\\w*|beställ\\w*|uthyrning|samarbet\\w+|upphandling\\w*|säljmöte\\w*|projekt\\w*|återförsälj\\w*|konferens\\w*',
    '見積|発注|注文|導入|資料請求|商談|提携|協業|卸|レンタル|掲載|営業',
    '订货|订购|报价|询价|洽谈|合作|批发|招商|采购|投标|租赁|业务',
  ),
};
