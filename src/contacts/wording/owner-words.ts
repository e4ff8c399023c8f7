import { inWords } from './in-words.ts';

/** Words that name the employer's own people: en, de, fr, es, pt, it, nl, pl, sv, ja, zh. */
export const employerWords = inWords([
  'human resources?|hr|hr (?:department|team|office)|recruit(?:ment|ing) (?:team|department|office|manager|services)|recruiters?|resourcing team|talent (?:acquisition|team)|hiring (?:manager|team|cent(?:er|re)|department|organi[sz]ation|agency)|personnel (?:office|department|commission)?|(?:the|your) (?:company|employer|agency|organi[sz]ation|institution) (?:you|that(?! (?:runs?|operates?|hosts?|maintains?|provides?|buil[dt]s?|makes?) )|to which|at which|directly)\\w*|(?:our|the) (?:school|district|city|county|university|hospital|agency|company(?! (?:that|which|who) (?:runs?|operates?|hosts?|maintains?|provides?|buil[dt]s?|makes?) )|campus)|careers? team|job advert|people team|people (?:and|&) culture|contact (?:officer|person)',
  'personalabteilung|personalwesen|personalbüro|personalreferent\\w*|recruiting-?team|(?:unser\\w*|das) (?:unternehmen|haus|bewerbermanagement)|karriereteam|ansprechpartner\\w*|arbeitgeber',
  "ressources humaines|rh|drh|service (?:du )?recrutement|équipe (?:de )?recrutement|chargé\\w* de recrutement|employeur|l'entreprise",
  'recursos humanos|rrhh|departamento de (?:personal|selección)|equipo de selección|reclutador\\w*|la empresa|empleador',
  'recursos humanos|rh|equipe de recrutamento|recrutador\\w*|a empresa|empregador',
  "risorse umane|ufficio (?:del )?personale|ufficio selezion\\w+|l'azienda|datore di lavoro",
  'personeelszaken|p&o|hr|recruiter|recruitmentteam|de werkgever|het bedrijf',
  'dział\\w* (?:kadr|hr|personaln\\w+|rekrutacji)|pracodawc\\w+|rekruter\\w*|zasob\\w+ ludzki\\w+',
  'personalavdelning\\w*|hr|rekryterare|rekryterande chef|arbetsgivare\\w*',
  '人事部?|採用(?:担当|チーム|係)|採用グループ|総務部',
  '人力资源|人力資源|人事部|招聘(?:团队|负责人|部)',
]);

/** Words of a company that runs a system for others. */
export const providerWords = inWords([
  '(?:software|system|platform|service|portal|technology) (?:provider|supplier)|(?:our|the) supplier|(?:our|the|its) (?:video|software|technology|technical|interview|assessment|testing|recruiting[- ]system) (?:partner|supplier|contractor)|third party (?:provider|vendor|system)|vendor|(?:(?:company|firm|people|team) (?:that|which|who)|(?:ltd|inc|llc|gmbh|plc|corp|limited),? who) (?:runs?|operates?|hosts?|maintains?) (?:this|the|our) (?:site|website|portal|system|page|platform)',
  '(?:system|software|plattform|portal|it-?)(?:anbieter|betreiber|dienstleister)\\w*|(?:software|technik|video|it|test)-?partner\\w*|(?:hilft|helfen|antwortet|unterstützt)(?: \\w+){0,3} betreiber\\w*|(?:an den|beim) (?:betreiber|hersteller)\\w*|(?:hotline|support|servicecenter|helpdesk|kundendienst|telefon) (?:des|der|vom) (?:\\w+)?(?:betreibers?|anbieters?|herstellers?|dienstleisters?)',
  'prestataire|(?:notre|le) partenaire (?:technique|informatique|logiciel|vidéo)|éditeur d\\w+ logiciel|(?:société|entreprise|sas|sarl|sa) qui (?:gère|exploite|héberge)|(?:assistance|support|hotline) de l.(?:éditeur|exploitant|hébergeur)',
  '(?:socio|partner) (?:tecnológico|técnico|informático)|proveedor (?:del sistema|tecnológico|de software|de la plataforma)|(?:empresa|s\\.l\\.|s\\.a\\.),? que (?:gestiona|opera|mantiene)|soporte del (?:proveedor|fabricante)',
  'parceir[oa] (?:tecnológic[oa]|técnic[oa])|fornecedor (?:do sistema|da plataforma)|empresa que (?:opera|gere|administra|mantém)',
  'partner (?:tecnologico|tecnico|informatico)|fornitore (?:del sistema|della piattaforma)|(?:società|azienda) che (?:gestisce|fornisce)',
  'leverancier|softwareleverancier|(?:technische|software|test)-?partner|bedrijf (?:dat|achter) (?:\\w+ ){0,2}(?:site|portaal|systeem)\\w*',
  'partner\\w* (?:technologiczn|techniczn|informatyczn)\\w+|dostawc\\w+ (?:systemu|platformy|oprogramowania)|(?:do|od|u) producenta|firm\\w+ (?:prowadząc\\w+|która prowadzi|obsługując\\w+) (?:serwis|portal|system)',
  '(?:teknik|system|it)-?partner\\w*|systemleverantör\\w*|leverantör\\w*|företaget (?:som driver|bakom)',
  'システム(?:提供|運営|保守)(?:会社|業者)|委託(?:会社|業者|先)|運営事務局|運営会社',
  '系统提供商|系統廠商|系统服务商|技术(?:服务商|支持(?:公司|单位))|平台客服|平台方|运营(?:公司|方)',
]);

/** What the maker of a system says of itself on its own pages: it serves employers, and does not decide. */
export const servesEmployers = inWords([
  "(?:software|system|platform|tool) (?:(?:that |which )?(?:many |thousands of |hundreds of |other )?(?:companies|employers|organi[sz]ations|districts|schools) (?:use|post|choose|rely)|(?:is )?used by (?:many |thousands of |hundreds of |other )?(?:companies|employers|organi[sz]ations|districts|schools))|we (?:are not|aren't) (?:the|an|your) employer|we (?:do not|don't|cannot|can't|can not) (?:make|take|influence) (?:any |the )?(?:hiring|recruit\\w+|selection) decisions?",
  'wir sind nicht (?:der|ihr) arbeitgeber|(?:software|plattform|system),? (?:die|das|mit der|mit dem) (?:viele |zahlreiche )?(?:unternehmen|arbeitgeber)',
  "nous ne sommes pas l'employeur|(?:logiciel|plateforme) (?:utilisée? par|que) (?:de nombreu\\w+ |les )?(?:entreprises|employeurs)|n'intervenons pas dans (?:le |la |les )?(?:recrutement|sélection|décisions)",
  'no somos (?:el empleador|la empresa que contrata)|(?:software|plataforma) (?:que usan|utilizad[oa] por) (?:muchas |las )?(?:empresas|empleadores)|no intervenimos en (?:la |el |los )?(?:selección|contratación|procesos?)',
  'não somos (?:o empregador|a empresa contratante)|(?:software|plataforma) (?:usad[oa] por|que) (?:muitas )?empresas|não (?:participamos|interferimos) (?:da|na|do|no|dos|nos) (?:seleção|contratação|processos?)',
  'non siamo (?:il datore di lavoro|noi ad assumere)|(?:software|piattaforma) (?:usat[oa] da|che) (?:molte )?aziende|non (?:partecipiamo|interveniamo) (?:alla|nella|nelle) (?:selezion\\w+|assunzion\\w+)',
  'wij zijn niet (?:de|uw|je) werkgever|(?:software|platform) (?:die|dat) (?:veel |vele )?(?:bedrijven|werkgevers)|geen invloed op (?:de )?(?:selectie|procedure)',
  'nie jesteśmy (?:pracodawcą|rekruterem)|(?:oprogramowani\\w+|platform\\w+),? z któr\\w+ korzystają (?:firmy|pracodawcy)|nie mamy wpływu na (?:rekrutacj\\w+|wybór)',
  'vi är inte (?:arbetsgivaren|din arbetsgivare)|(?:system|plattform)\\w* som (?:många )?(?:företag|arbetsgivare)|påverkar inte (?:urvalet|rekryteringen)',
  '(?:当社|弊社)は(?:応募先|採用)企業ではありません|(?:選考|採用)には(?:関与|関わって)(?:して)?(?:おりません|いません)',
  '我们不是(?:招聘方|用人单位)|不参与(?:任何)?(?:招聘|录用|选拔)',
]);

/** Services of other companies that an application leads through: proofs of identity, log-ins and payments. */
export const otherCompanies = inWords([
  "login\\.gov|id\\.me|one login|my ?gov ?id|realme|singpass|digilocker|(?:digital )?(?:identity|id) (?:provider|service)|payment (?:provider|gateway|processor|service)|gateway'?s? (?:desk|support)|paypal|stripe",
  'bundid|id austria|swissid|verimi|eid-?(?:service|client|anbieter)\\w*|(?:zahlungs|bezahl)(?:dienst|anbieter)\\w*|identitätsanbieter|klarna',
  "franceconnect|itsme|prestataire de paiement|fournisseur d'identité",
  'cl@ve|claveúnica|pasarela de pago\\w*|proveedor de (?:identidad|pagos)',
  'gov\\.br|operadora do cartão|provedor de (?:identidade|pagamento)',
  "spid|cie|pagopa|gestore (?:dell'identità|dei pagamenti)|identity provider",
  'digid|eherkenning|betaal(?:dienst|provider)\\w*',
  'profil\\w* zaufan\\w+|epuap|mobywatel|operator\\w* płatności|dostawc\\w+ tożsamości',
  'bankid|freja|mitid|betaltjänst\\w*|e-legitimation\\w*',
  'マイナンバーカード|マイナポータル|gビズid|決済代行',
  '支付宝|微信支付|支付平台|统一身份认证',
]);

/** Who runs the pages, by name: "powered by Acme", "Le site est géré par Acme". The name is what the expression captures. */
export const runBy =
  /(?<!\p{L})(?:[Pp]owered by|(?:[Rr]un|[Oo]perated|[Mm]anaged|[Hh]osted|[Mm]aintained|[Ss]upplied|[Dd]elivered|[Aa]dministered|[Pp]rocessed) (?:for (?:us|(?:the|our) \p{Ll}+) )?by|(?:[Bb]etrieben|[Bb]ereitgestellt) (?:von|durch)|(?:stellt|liefert) uns|(?:(?:[Gg]éré|[Ee]xploité|[Hh]ébergé|[Ff]ourni|[Pp]roposé)e?|[Mm]ise? à disposition|[Pp]ropulsé) par|(?:[Gg]estionad|[Oo]perad|[Mm]antenid|[Pp]roporcionad|[Tt]ramitad)[oa] por|(?:[Oo]perad|[Gg]erid|[Aa]dministrad|[Pp]rocessad|[Ff]ornecid)[oa] (?:por|pel[oa])|(?:[Pp]lataforma|[Ss]istema|[Pp]ortal) é d[aeo]?|(?:[Gg]estit|[Ff]ornit|[Cc]urat)[oa] da|(?:[Bb]eheerd|[Gg]eleverd|[Oo]ntwikkeld) door|(?:[Pp]rowadzon|[Oo]bsługiwan|[Dd]ostarczan)\p{L}+ przez|(?:[Oo]bsługuje|[Dd]ostarcza)(?: dostawca systemu)?|(?:[Dd]rivs|[Ll]evereras|[Ss]köts) av)\s+(?:the |der |die |la |l['’]|el |o |a |het |de )?(\p{Lu}[\p{L}\d&-]{2,}(?: \p{Lu}[\p{L}\d&-]+)?)/gu;

/** The same in Japanese and Chinese, where a name cannot be told in the domain: "本システムは…が運営しています", "系统由…提供". */
export const runByOthers =
  /(?:システム|サイト|フォーム)[はを](?!当社|弊社|当法人|当院|自社)[^、。\n]{2,20}(?:が|にて|より)(?:運営|提供|管理|保守|開発)|(?:系统|系統|平台|网站|網站)由(?!我们|我們|我司|本公司|本单位|本院|本校)[^，。、,\n]{2,20}(?:提供|运营|營運|开发|開發|维护|維護)/u;

/** "Their hotline", said of the company that the sentence before names. */
export const theirs =
  /(?<!\p{L})(?:their|its|(?:deren|dessen)|leurs?|su|sus|seus?|suas?|il loro|la loro|hun|ich|jego|deras|dess)(?!\p{L})|同社|该公司/iu;

/** What a desk that helps is called, next to whose it is: en, de, fr, es, pt, it, nl, pl, sv, ja, zh. */
export const deskName =
  /(?<![\p{L}@.])(?:support(?:en|team)?|help ?desk|service ?desk|hot ?line|help ?line|help(?: cent(?:er|re))?|customer (?:care|service)|kundendienst|kundenservice|hilfe|assistance|aide|soporte|asistencia|ayuda|suporte|assistência|ajuda|atendimento|assistenza|supporto|ondersteuning|klantenservice|pomoc|wsparci[ea]|infolini[ai]|kundtjänst|hjälp)(?![\p{L}@])|サポート(?:デスク|センター)?|ヘルプデスク|客服|技[术術]支持/giu;

/** What stands between that and the name: "Soporte de Personio", "die Hotline von Umantis". */
export const linkingWords =
  /^[\s-]*(?:(?:technique|técnic[oa]|tecnic[oa]|techniczn[ae]|für|by|from|of|at|von|der|des|bei|de|du|del|da|do|di|dell[ao]|van|od|från|för|firmy|systemu|systému|à)\s+|d['’]|l['’]|dell['’])*/iu;

/** What a company is by law, behind its name: "Acme Foods, S.L.", "株式会社アクメ". */
export const legalForm =
  /\p{L},? (?:GmbH|AG|SE|KGa?A?|e\.\s?V\.|Inc\b|LLC|Ltd|Limited|plc|PLC|S\.\s?A\.|S\.\s?L\.|SARL|S\.A\.R\.L\.|SASU?|S\.\s?p\.\s?A\.|SpA|S\.\s?r\.\s?l\.|Srl|B\.\s?V\.|N\.\s?V\.|BV|Sp\. z o\.\s?o\.|S\.A\.|AB|Ltda|Lda|Pty)(?!\p{L})|株式会社|有限会社|有限公司/u;
