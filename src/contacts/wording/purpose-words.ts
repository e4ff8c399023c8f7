import type { Purpose } from '../../vendors/words.ts';
import { faultWords } from './fault-words.ts';
import { inWords, type Wording } from './in-words.ts';

export interface Cue {
  purpose: Exclude<Purpose, 'fax'>;
  /** 3 settles the matter where nothing contradicts, 1 only hints. */
  weight: number;
  words: Wording;
}

const cue = (purpose: Cue['purpose'], weight: number, ...languages: string[]): Cue => ({
  purpose,
  weight,
  words: inWords(languages),
});

/** Talk of mail that is sent by a machine, and of whom to trust it from. */
export const automaticMail = inWords([
  '(?:e-?mails?|alerts?|notifications?|messages?|mail) (?:\\w+ ){0,4}(?:issued|sent|generated|delivered|come|comes|coming|arrive) (?:from|by)|(?:receive|get|expect) (?:an? |our )?(?:\\w+ )?e-?mails? from|e-?mail (?:\\w+ ){0,3}from|safe senders?|address book|white ?list|safe list|to your contacts|spam (?:folder|filter)|junk (?:mail|folder|e-?mail)|trusted senders?',
  'absender\\w*|spam-?ordner|adressbuch',
  "expéditeurs?|carnet d'adresses|courrier indésirable|spams?",
  'remitentes?|libreta de direcciones|correo no deseado|spam',
  'remetentes?|caixa de spam|lixo eletrônico',
  'mittent\\w+|rubrica|posta indesiderata|spam',
  'afzender\\w*|adresboek|ongewenste e-?mail|spam',
  'nadawc\\w+|książk\\w+ adresow\\w+|spam\\w*',
  'avsändar\\w+|adressbok|skräppost',
  '迷惑メール|送信元|受信設定|配信専用|送信専用',
  '垃圾邮件|垃圾郵件|发件人|白名单|寄件者',
]);

/** What the words around a contact say about its purpose: en, de, fr, es, pt, it, nl, pl, sv, ja, zh. */
export const cues: readonly Cue[] = [
  cue(
    'accommodation',
    4,
    'accommodations?|accomodations?|disab(?:ility|ilities|led)|accessib\\w+|reasonable adjustments?|adjustments? (?:to|for|during)|(?:request|need|require) (?:an? |any )?adjustments?|ada (?:request|coordinator|compliance)|assistive|large print|braille|alternat\\w+ (?:formats?|testing)|screen readers?|impairments?|special needs|applicants? with (?:a )?disabilit\\w+|access (?:needs|requirements)|sign language|neurodi\\w+|(?:need|require|request) (?:an? |any )?changes? (?:\\w+ ){0,3}(?:so that|in order) you can',
    'barrierefrei\\w*|behinder\\w+|schwerbehinder\\w+|schwerbehindertenvertretung|nachteilsausgleich\\w*|gleichgestellte\\w*',
    "handicap\\w*|aménagements?|mesures? d'adaptation|besoins particuliers|accessibilité|situation de handicap|rqth",
    'discapacidad\\w*|diversidad funcional|necesidades especiales|ajustes razonables|adaptaci\\w+|accesibilidad',
    'deficiência\\w*|necessidades especiais|acessibilidade|adaptaç\\w+|pcd',
    'disabilit\\w+|accessibilità|accomodament\\w+|categorie protette|ausili|tempi aggiuntivi|legge 104|adattament\\w+',
    '(?:arbeids)?beperking\\w*|handicap|toegankelijk\\w*|aanpassing\\w*',
    'niepełnospraw\\w+|dostępnoś\\w+|dostosowa\\w+|usprawnie\\w+',
    'funktionsnedsättning\\w*|funktionsvariation\\w*|tillgänglighet\\w*|anpassning\\w*',
    '合理的配慮|配慮が必要|障害者|障がい|障害のある|アクセシビリティ',
    '残疾|残障|殘疾|殘障|身心障[礙碍]|身障|无障碍|無障礙|合理便利',
  ),
  cue('accommodation', 2, 'hearing loss|hard of hearing|deaf\\w*|relay service'),
  cue(
    'privacy',
    3,
    'privacy|data protection|dpo|gdpr|personal (?:data|information)|data controller|data processor|data subjects?|your data|right to (?:erasure|be forgotten)',
    'datenschutz\\w*|personenbezogene\\w*|dsgvo',
    'données (?:à caractère )?personnel\\w*|vos données|protection des données|rgpd|confidentialité|dpd',
    'protección de datos|datos personales|privacidad|rgpd',
    'proteção de dados|dados pessoais|privacidade|lgpd|encarregad\\w+',
    'protezione dei dati|dati personali|trattamento dei dati',
    'gegevensbescherming|persoonsgegevens|avg',
    'ochron\\w+ danych|dan\\w+ osobow\\w+|rodo|iod',
    'dataskydd\\w*|personuppgift\\w*|integritet\\w*',
    '個人情報|プライバシー',
    '个人信息|隐私|個人資料|隱私',
  ),
  cue(
    'sales',
    3,
    'are you an employer|post (?:a|your) jobs?|(?:request|book|schedule|get) a demo|sales|hiring solutions?|for employers|become a (?:customer|client|partner)|pricing|advertis\\w+|employer (?:website|services|accounts?)',
    'vertrieb\\w*|(?:stellen)?(?:anzeigen?|inserate?) (?:schalten|aufgeben)|inserieren|für (?:arbeitgeber|unternehmen)|anzeigen(?:service|verkauf)|demo (?:buchen|anfordern)',
    'service commercial|publier une (?:offre|annonce)|demander une démo|(?:espace|vous êtes) (?:un )?(?:recruteur|employeur)s?',
    'ventas|publicar (?:una )?(?:oferta|vacante)|solicitar (?:una )?demo|para empresas',
    'vendas|anunciar vagas?|publicar vagas?|para empresas|solicitar demonstração',
    'vendite|ufficio commerciale|pubblica\\w* (?:un )?annunc\\w+|richied\\w+ (?:una )?demo|per le aziende',
    'verkoop|vacature plaatsen|voor werkgevers|demo aanvragen',
    'sprzedaż\\w*|dodaj ogłoszenie|dla (?:pracodawców|firm)|zamów demo',
    'försäljning|säljare|annonsera|för arbetsgivare|boka (?:en )?demo',
    '営業|広告掲載|求人掲載|企業の方',
    '销售|銷售|商务合作|发布职位|企业用户',
  ),
  cue(
    'technical-support',
    3,
    "technical\\w*(?: \\w+)?|help ?desk|service desk|help ?lines?|tech support|support (?:team|desk|cent(?:er|re)|hours|staff|line|tickets?|portal|specialists?|agents?|representatives?)|(?:online )?ticket system|submit a (?:support )?ticket|(?:experience|experiencing|have|having|had|encounter\\w*|run into|face|facing|any) (?:any |some |a |an )?(?:\\w+ )?(?:difficult(?:y|ies)|problems?|troubles?|issues?|errors?)|errors? (?:messages?|appears?|occurs?|codes?|persists?|when|while|whilst)|(?:system|page|site|website|server|portal) (?:error|down|unavailable)|locked out|(?:need|for|require|want) (?:\\w+ )?(?:help|assistance|support) applying|unlock\\w*|reset\\w* (?:\\w+ )?(?:passwords?|log-?in|accounts?|pin)|(?:application|applicant|recruitment|hiring|job) (?:system|portal|platform|site|website)|lock(?:ed)? account|trouble ?shoot\\w*|something went wrong|not working|(?:unable|not able|cannot|can ?not|can't|couldn't|could not) (?:to )?(?:log|sign|access|reset|upload|complete|submit|open|create|register|close|attach|save|find your|view|continue|proceed|receive)(?: ?(?:in|on))?|(?:need|for|require) (?:\\w+ )?(?:help|assistance|support) (?:with|using|to) (?:\\w+ ){0,2}(?:website|site|system|portal|account|log\\w*|application|registration|password|technology)|(?:help|assistance|assist\\w*) (?:with |in |to )?(?:apply\\w* online|fill\\w* (?:out|in)|submit\\w*|creat\\w+|using|use|access\\w*|log\\w* (?:in|on)|upload\\w*|navigat\\w+)",
    'technisch\\w*|support(?:team|hotline)|(?:bei|probleme?n?|schwierigkeiten) (?:mit|beim?) (?:der |dem |ihrer |ihrem )?(?:upload\\w*|hochladen|anmeldung|login|registrier\\w+|bewerbungsportal|online\\w*|portal|formular|system)|fehlermeldung\\w*|helpdesk|störung\\w*|funktioniert nicht|(?:passwort|kennwort) (?:vergessen|zurücksetzen)|konto (?:ge|ent)sperrt?',
    "techniques?|support technique|assistance (?:technique|utilisateurs?)|(?:problème|difficulté|souci|incident|erreur)s? (?:technique|de connexion|lors|pour|avec|d'accès|rencontré)\\w*|message d'erreur|rencontr\\w+ (?:des?|un|une) (?:problème|difficulté|erreur)s?|ne fonctionne pas|(?:aide|assistance) (?:avec|pour) (?:votre|le|la) (?:\\w+ ){0,2}(?:candidature|inscription|formulaire|compte)|mot de passe (?:oublié|perdu)",
    'técnic[oa]s?|soporte|(?:problema|dificultad|incidencia|error)(?:s|es)? (?:técnic\\w+|al|con|para|de acceso|en la)|mensaje de error|no funciona|mesa de ayuda',
    'técnic[oa]s?|suporte|(?:problema|dificuldade|erro)s? (?:técnic\\w+|ao|com|para|de acesso|no|na)|mensagem de erro|não funciona|central de (?:ajuda|atendimento)',
    'tecnic[oaih]+|assistenza|supporto|(?:problem[ai]|difficoltà|error[ei]) (?:tecnic\\w+|di accesso|con|durante|nel\\w*|di)|messaggio di errore|non funziona',
    'technische?|helpdesk|(?:problemen|storing(?:en)?|moeilijkheden|foutmelding(?:en)?) (?:bij|met|tijdens)|foutmelding(?:en)?|werkt niet|lukt het niet|ondersteuning',
    'techniczn\\w+|wsparci\\w+|(?:problem\\w*|trudności\\w*|błęd\\w*|kłopot\\w*) (?:techniczn\\w+|z|przy|podczas)|komunikat\\w* o błędzie|nie działa',
    'teknisk\\w*|support(?:en|avdelning\\w*|team\\w*)|(?:problem|svårigheter|fel) (?:med|vid|att|när)|felmeddelande\\w*|fungerar inte|kundtjänst|strul\\w*',
    '技術(?:的|サポート)|テクニカル|サポート|ヘルプデスク|不具合|エラー|ログインできない|システム(?:障害|トラブル|に関する)|操作方法|動作',
    '技术|技術支援|技术支持|故障|错误|錯誤|无法(?:登录|登陆|提交|上传)|無法登入|系统问题|系統問題|客服|客户服务|服务台',
  ),
  { purpose: 'technical-support', weight: 3, words: faultWords },
  cue(
    'technical-support',
    2,
    'problems?|troubles?|difficult(?:y|ies)|errors?|bugs?|glitch\\w*|issues?|passwords?|customer (?:support|care|service)|application (?:help|assistance|support)|answer cent(?:er|re)|(?:web|it|digital|site) (?:team|support)|(?:additional|further|more|user|applicant|candidate|online|live|contact|system) support|still (?:need|having|stuck)|administrator|close (?:your|an|their|my) (?:own )?account|duplicate account',
    'probleme?n?|schwierigkeiten|fehler\\w*|passwort|kennwort|anwenderbetreuung|hotline',
    'problèmes?|difficultés?|erreurs?|mot de passe',
    'problemas?|dificultad(?:es)?|errores|contraseña|clave|atención al (?:usuario|candidato|cliente)',
    'problemas?|dificuldades?|erros|senha|atendimento',
    'problem[ai]|difficoltà|error[ei]|password|servizio clienti',
    'problemen|moeilijkheden|fouten|wachtwoord|klantenservice',
    'problem\\w*|trudnoś\\w+|błęd\\w*|hasł\\w+|infolini\\w+',
    'problem|svårigheter|lösenord',
    'パスワード|トラブル',
    '问题|問題|密码|密碼',
  ),
  // Recruiters offer help, too: less than a fault, and less than their name.
  cue(
    'technical-support',
    1.6,
    'need (?:any |further |more |additional |some )?(?:help|assistance|support)|support|assistance',
    'hilfe',
    'assistance|aide',
    'ayuda',
    'ajuda',
    'aiuto',
    'hulp',
    'pomoc\\w*',
    'hjälp',
    'ヘルプ|お困り',
    '帮助|幫助',
  ),
  cue(
    'technical-support',
    1,
    'help|assist\\w*|log ?in|sign ?in|user ?names?|accounts?|browsers?|uploads?|web ?site|systems?|portal|chat|ticket',
    'anmeldung|login|konto|hochladen|portal|system|webseite',
    'connexion|compte|télécharg\\w+|site|portail|aide',
    'acceso|cuenta|portal|sitio|plataforma|asistencia',
    'acesso|conta|portal|site|plataforma',
    'accesso|account|portale|sito|piattaforma',
    'inloggen|account|website|portaal',
    'logowani\\w+|konto|konta|portal\\w*|stron\\w+',
    'inloggning\\w*|konto|webbplats\\w*|portal\\w*',
    'ログイン|アカウント|サイト|アップロード',
    '登录|登錄|账号|帳號|网站|網站|上传',
  ),
  cue(
    'recruiting',
    2,
    'human resources?|hr|hr (?:department|team|office)|recruit(?:ment|ing|ers?)|resourcing|talent (?:acquisition|team)|hiring (?:manager|team|department|cent(?:er|re)|office|process)|personnel (?:office|department|commission)?|vacanc(?:y|ies)|interviews?|examinations?|exam|selection process|status of (?:your|an|my|the) applications?|application status|about (?:the|this) (?:role|position|post|job|vacancy)|informal (?:chat|discussion|conversation|enquir\\w+)|further (?:information|details) (?:about|on|regarding)|start an application|careers? team|send (?:your|a) (?:cv|resume|résumé)|apply (?:by|via|in person)|agency contact|contact (?:officer|person)|announcement|advert|job posting|send (?:your )?application\\w*|people (?:and|&) culture|questions (?:about|related to|regarding|on) (?:the|this|a|an) (?:position|job|post|posting|role|vacancy|opening|opportunity|recruitment|search|selection|interview)',
    'personalabteilung|personalwesen|personalbüro|personalreferent\\w*|recruiting\\w*|bewerbung(?:en|sunterlagen|sverfahren|smanagement)?|stelle|ausschreibung|vorstellungsgespräch\\w*|ansprechpartner\\w*|(?:fachlich|inhaltlich)\\w* (?:fragen|auskünfte)|fragen zum (?:ablauf|verfahren|auswahlverfahren)|rückfragen|karriereteam',
    'ressources humaines|rh|drh|recrut\\w+|candidatures?|poste|entretien',
    'recursos humanos|rrhh|selección|reclutamiento|vacante|entrevista|candidatura|postulaci\\w+|convocatoria',
    'recursos humanos|rh|recrutamento|seleção|vaga|entrevista|candidatura|processo seletivo',
    'risorse umane|ufficio (?:del )?personale|selezione|reclutamento|candidatura|colloquio|posizione|bando|concorso',
    'personeelszaken|hr|p&o|recruitment|werving|sollicit\\w+|vacature|functie|gesprek|inhoudelijke vragen|contactpersoon',
    'kadr\\w*|zasob\\w+ ludzki\\w+|rekrut\\w+|stanowisk\\w*|rozmow\\w+ kwalifikacyjn\\w+|aplikacj\\w+',
    'personalavdelning\\w*|hr|rekryter\\w*|tjänsten|anställning\\w*|ansökan|intervju\\w*|facklig\\w*',
    '人事|採用|応募|選考|面接',
    '人力资源|人力資源|招聘|人事|面试|面試|应聘|應徵|职位|簡歷|简历',
  ),
  cue(
    'recruiting',
    1,
    'appl(?:y|ying|ication|ications|icants?)|position|posts?|jobs?|role|resumes?|cv|careers?|hiring|employment',
    'bewerb\\w+|karriere|jobs?',
    'emploi|postuler|offre',
    'empleo|oferta|solicitud|puesto',
    'emprego|trabalhe conosco|inscriç\\w+',
    'lavoro|lavora con noi|offerta',
    'werken bij|baan',
    'prac[ay]|oferty',
    'jobb|lediga',
    '求人|求職',
    '求职|工作机会',
  ),
  { purpose: 'other', weight: 5, words: automaticMail },
  cue(
    'other',
    3,
    '(?:government|corporate|network|company|employee|staff|intranet) (?:e-?mail |log-?in |account )?(?:id|password|account|credentials|self service)|current (?:employees|staff)|internal (?:applicants|candidates|employees)|press|media (?:enquir\\w+|inquir\\w+|contact|relations)|investor\\w*|billing|(?:verify|verification of) employment|employment verification|benefits|payroll|whistle\\w*|fraud\\w*|scams?|phishing|suspicious|switchboard|general (?:enquir\\w+|inquir\\w+)|emergency|suicide|crisis line|(?:staffing|recruitment|search) (?:agenc(?:y|ies)|firms?)|third party recruiters?|unsolicited (?:resumes?|cvs?)|(?:our|existing|for) customers|customers (?:can|should|may)|client support|reservations?',
    'pressestelle|presse|investoren|zentrale|mitarbeiterportal',
    'service (?:de )?presse|relations presse|standard téléphonique|investisseurs',
    'prensa|inversores|centralita',
    'imprensa|investidores|assessoria',
    'ufficio stampa|investitori|centralino',
    'pers(?:voorlichting|contact)|investeerders|receptie',
    'biur\\w+ prasow\\w+|inwestor\\w+|centrala',
    'pressfrågor|presskontakt|växel|investerare',
    '報道|代表電話|株主',
    '媒体|投资者|总机|總機',
  ),
  cue(
    'other',
    1,
    'quer(?:y|ies)|enquir(?:y|ies)|feedback|suggestions?|comments?|visit us|headquarters|switchboard|address',
  ),
];

/** The number or mailbox is kept for accommodation requests: said in a sentence of its own, often the next. */
export const accommodationOnly = inWords([
  '(?:only|solely|exclusively|reserved|limited|intended|dedicated|designated)(?: \\w+){0,10} (?:accommodations?|disabilit\\w+|accessib\\w+|adjustments?)(?: \\w+){0,4}|(?:accommodation|disability|accessibility|adjustment)s?(?: \\w+){0,5} (?:only|solely|exclusively)',
  '(?:nur|ausschließlich)(?: \\w+){0,8} (?:behinder\\w+|barrierefrei\\w*|schwerbehinder\\w*)',
  '(?:uniquement|exclusivement|réservé\\w*)(?: \\w+){0,8} (?:handicap\\w*|aménagement\\w*|accessibilité)',
  '(?:solo|sólo|únicamente|exclusivamente)(?: \\w+){0,8} (?:discapacidad\\w*|accesibilidad|ajustes|adaptaciones)',
  '(?:apenas|somente|exclusivamente)(?: \\w+){0,8} (?:deficiência\\w*|acessibilidade|adaptaç\\w+)',
  '(?:solo|esclusivamente|unicamente)(?: \\w+){0,8} (?:disabilit\\w+|accessibilità|accomodament\\w+)',
  '(?:alleen|uitsluitend)(?: \\w+){0,8} (?:beperking\\w*|toegankelijk\\w*|aanpassing\\w*)',
  '(?:tylko|wyłącznie)(?: \\w+){0,8} (?:niepełnospraw\\w+|dostosowa\\w+|dostępnoś\\w+)',
  '(?:endast|enbart)(?: \\w+){0,8} (?:funktionsnedsättning\\w*|anpassning\\w*|tillgänglighet\\w*)',
  '(?:障害|障がい|合理的配慮)[^。]{0,20}(?:専用|のみ)',
  '(?:仅|僅|只)[^。]{0,15}(?:残疾|殘疾|无障碍|無障礙)',
]);

/** Lines for people who work there already: their accounts are not the applicant's. */
export const staffOnly = inWords([
  '(?:government|corporate|network|company|employee|staff|intranet|work) (?:e-?mail |log-?in |account |user )?(?:id|ids|password|account|credentials)|(?:current|existing|internal) (?:employees?|staff|team members|associates|colleagues|candidates|applicants)|employee self service|for (?:employees|staff) only',
  '(?:mitarbeitende|mitarbeiter|beschäftigte)(?: \\w+)? (?:intern|intranet)|interne (?:bewerber\\w*|mitarbeit\\w+)',
  "salariés? de l'entreprise|collaborateurs? internes?|candidats? internes?",
  'empleados actuales|candidatos internos',
  'funcionários atuais|colaboradores internos|candidatos internos',
  'dipendenti|candidati interni',
  'huidige medewerkers|interne (?:kandidaten|medewerkers)',
  'obecn\\w+ pracownik\\w+|kandydac\\w+ wewnętrzn\\w+',
  'befintlig\\w* medarbetare|interna sökande|anställda',
  '社員の方|在職者',
  '在职员工|内部员工|在職員工',
]);

/** Words of the people this is all about; they keep a line from being one for staff. */
export const applicantWords = inWords([
  'applicants?|candidates?|job ?seekers?|appl(?:y|ying|ication)',
  'bewerb\\w+',
  'candidat\\w+|postul\\w+',
  'sollicit\\w+',
  'kandyda\\w+|aplik\\w+',
  'sökande|ansök\\w+',
  '応募|求職者',
  '应聘|求职|應徵|申请人',
]);

/** What a contact is not for, and faults that are the applicant's own: no sign of the purpose they name. */
export const denied = inWords([
  "(?:can ?not|can't|not|never|isn't|won't)(?: \\w+)? (?:be used|for|to be used|help|answer\\w*|respond\\w*|assist\\w*|handle|provided?|intended|monitored)(?: \\w+){0,9}|(?:error|mistake)s? (?:on|in|with) (?:your|their|the|my) (?:form|application|cv|resume|answers?)",
  'nicht für(?: \\w+){0,5}|fehler in ihrer bewerbung',
]);
