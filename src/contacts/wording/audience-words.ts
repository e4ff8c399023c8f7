import { inWords, type WordMatcher } from './in-words.ts';

/** "Our staff are happy to help", "Onze medewerkers staan voor je klaar": who answers there, and not who may call. */
const staffHelps = inWords([
  '(?:our|the) (?:own )?(?:\\w+ )?(?:staff|employees?|colleagues?|team members?)(?: \\S+){0,8} (?:help(?! ?desk|-?line)|assist|happy|glad|pleased|ready|available|on hand|answer|support|there for you|here for you)',
  '(?:die|unsere?n?) (?:\\w+ )?(?:mitarbeit\\w+|beschäftigte[nr]?|kolleg\\w+)(?: \\S+){0,12} (?:helf\\w+|hilft|unterstütz\\w+|beantwort\\w+|für (?:sie|dich) da|zur verfügung|zur seite|weiterhelf\\w+)',
  '(?:nos|les) (?:\\w+ )?(?:salariés|collaborateurs|collaboratrices|agents)(?: \\S+){0,5} (?:aid\\w+|répond\\w+|accompagn\\w+|assist\\w+|disposition|écoute|guid\\w+)',
  '(?:nuestros|nuestras|nuestro|los) (?:\\w+ )?(?:empleados|personal)(?: \\S+){0,8} (?:ayud\\w+|atiend\\w+|respond\\w+|disposición|asist\\w+)',
  '(?:nossos|nossas|os) (?:\\w+ )?(?:funcionários|colaboradores)(?: \\S+){0,8} (?:ajud\\w+|atend\\w+|respond\\w+|disposição|auxili\\w+)',
  '(?:i )?nostri (?:\\w+ )?dipendenti(?: \\S+){0,8} (?:aiut\\w+|rispond\\w+|disposizione|assist\\w+)',
  '(?:onze|de) (?:\\w+ )?medewerkers(?: \\S+){0,8} (?:help\\w*|beantwoord\\w+|klaar|graag|bijstaan|verder)',
  '(?:nasi|nasz) (?:\\w+ )?pracowni\\w+(?: \\S+){0,8} (?:pomog\\w+|pomaga\\w+|odpowie\\w*|dyspozycji|służ\\w+)',
  'våra (?:\\w+ )?(?:anställda|medarbetare)(?: \\S+){0,8} (?:hjälp\\w*|svar\\w*|bistå\\w*)',
]);

/** Lines for people who work there already: their accounts are not the applicant's. */
const audience = inWords([
  '(?:government|corporate|network|company|employee|staff|intranet|work) (?:e-?mail |log-?in |account |user )?(?:id|ids|password|account|credentials)|(?:current|existing|internal) (?:employees?|staff|team members|associates|colleagues|candidates|applicants)|employee self service|for (?:employees|staff) only|(?:staff|employees|colleagues|team members) (?:who|whose|that|should|can(?! (?:help|assist|answer|support))|may|must|with)|(?:our|for) (?:own )?(?:staff|employees)|if you (?:already )?work (?:for|with|at) us',
  '(?:mitarbeitende|mitarbeiter|beschäftigte)(?: \\w+)? (?:intern|intranet)|interne (?:bewerber\\w*|mitarbeit\\w+)|(?:für|unsere?) (?:eigenen? )?(?:mitarbeiter\\w*|beschäftigte[nr]?|kolleg\\w+)|(?:mitarbeiter\\w*|mitarbeitende|beschäftigte) (?:melden|wenden|wählen|nutzen)',
  "salariés? de l'entreprise|collaborateurs? internes?|candidats? internes?|(?:nos|pour les) (?:salariés|collaborateurs|agents)",
  'empleados actuales|candidatos internos|(?:nuestros|para) empleados|personal (?:interno|propio)',
  'funcionários atuais|colaboradores internos|candidatos internos|(?:nossos|para) (?:funcionários|colaboradores)',
  'dipendenti|candidati interni|personale interno',
  'huidige medewerkers|interne (?:kandidaten|medewerkers)|(?:onze|eigen|voor) medewerkers',
  '(?:obecn\\w+|nasz\\w*|dla) pracownik\\w+|kandydac\\w+ wewnętrzn\\w+',
  'befintlig\\w* medarbetare|interna sökande|anställda',
  '社員の方|在職者|従業員の方|社内',
  '在职员工|内部员工|在職員工',
]);

const withoutHelpers = (text: string): string =>
  staffHelps.matches(text).reduce((rest, { words }) => rest.replace(words, ' '), text);

/** Tells lines for people who work there already from those on which such people help others. */
export const staffOnly: WordMatcher = {
  test: text => audience.test(text) && audience.test(withoutHelpers(text)),
  matches: text => audience.matches(withoutHelpers(text)),
};

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

/** Who answers questions about one posting: a person, whatever they do for a living. */
export const contactPerson = inWords([
  'recruiters?|hiring manager|contact person|your contact|(?:talk|speak|reach out) to(?! (?:us|our))|interested|contact name|posted by|reports? to',
  'ansprechp(?:artner|erson)\\w*|recruiter(?:in)?|interesse geweckt|interessiert|kontaktperson',
  'interlocut\\w+|personne (?:de contact|à contacter)|recruteu\\w+|intéressée?s?|votre contact',
  'persona de contacto|reclutador\\w*|interesad\\w+',
  'pessoa de contato|recrutador\\w*|interessad\\w+',
  'persona di (?:contatto|riferimento)|referente|interessat\\w+',
  'contactpersoon|recruiter|interesse|geïnteresseerd',
  'osob\\w+ (?:kontaktow\\w+|do kontaktu)|rekruter\\w*|zainteresowan\\w+',
  'kontaktperson\\w*|rekryterare|rekryterande|intresserad|kontakta gärna',
  '採用担当|担当者?[:：]',
  '联系人|招聘(?:负责人|专员)',
]);

/** The applicant's own slip, which the recruiters put right: no fault of the form. */
export const ownMistakes = inWords([
  '(?:error|mistake|typo|slip)s? (?:on|in|with) (?:your|their|the|my) (?:form|application|cv|resume|answers?)|made a mistake|typing error|wrong (?:details|file|answer|date)|(?:change|correct|amend|edit|update|alter)\\w* (?:\\w+ ){0,2}(?:answers?|mistakes?|details|data|address|phone number|information)(?: \\w+){0,4} (?:after|already|once)|(?:mistakes?|errors?|typos?) in (?:an|the|my|your) application|(?:address|phone number|number|name|details) (?:has|have) changed',
  'fehler in (?:ihrer|deiner|meiner|der) bewerbung|verschrieben|vertippt|falsche (?:datei|angaben?)|tippfehler|(?:angaben|antworten|daten|adresse)(?: \\w+){0,6} (?:ändern|korrigieren|anpassen|berichtigen)|(?:adresse|nummer|daten|name) (?:hat|haben) sich geändert|(?:adresse|nummer|name) geändert hat',
  '(?:faute|erreur)s? dans (?:votre|mon|le) (?:dossier|candidature|cv)|mauvais (?:fichier|document)|(?:modifier|changer|corriger) (?:\\w+ ){0,2}(?:réponses?|données|coordonnées|adresse|informations)(?: \\S+){0,4} (?:après|déjà|envoyée?s?)|(?:adresse|numéro|coordonnées) (?:a|ont) changé',
  'error(?:es)? en (?:su|mi|la|tu) (?:solicitud|candidatura)|se ha equivocado|archivo equivocado|(?:cambiar|modificar|corregir) (?:\\w+ ){0,2}(?:respuestas?|datos|dirección|información)(?: \\w+){0,4} (?:después|tras|ya|enviad\\w+)|(?:dirección|número|datos) (?:ha|han) cambiado|ha cambiado de (?:dirección|domicilio)',
  'erros? n[oa] (?:seu|sua|minha|meu)? ?(?:currículo|inscrição|candidatura)|arquivo errado|dados errados|(?:alterar|mudar|corrigir|modificar) (?:\\w+ ){0,2}(?:respostas?|dados|endereço|informações)(?: \\w+){0,4} (?:depois|após|já|enviad\\w+)|(?:endereço|número|telefone) mudou|dados mudaram',
  'error[ei] nella (?:sua |tua |mia )?(?:domanda|candidatura)|ha sbagliato|file sbagliato|(?:modificare|cambiare|correggere) (?:\\w+ ){0,2}(?:risposte|risposta|dati|indirizzo|informazioni)(?: \\S+){0,4} (?:dopo|già|inviat\\w+|invio)|(?:indirizzo|numero) è cambiato|dati sono cambiati',
  'fout(?:en|je)? in (?:je|uw|mijn|de) (?:sollicitatie|cv|formulier)|verkeerde? (?:bestand|gegevens)|typefout|(?:antwoorden|gegevens|adres)(?: \\w+){0,6} (?:wijzigen|veranderen|aanpassen|corrigeren)|(?:adres|nummer|naam) is (?:veranderd|gewijzigd)',
  'błąd w (?:swoim |moim )?(?:zgłoszeniu|cv|formularzu)|pomyłk\\w+|niewłaściw\\w+ plik\\w*|literówk\\w+|(?:zmienić|poprawić|edytować) (?:\\w+ ){0,2}(?:odpowiedzi|dane|adres|informacje)(?: \\w+){0,3} (?:po|już|wysłan\\w+)|zmienił się (?:\\w+ )?(?:adres|numer)|zmieniły się (?:\\w+ )?dane',
  'fel i (?:din|min|er) (?:ansökan|cv)|skrivit fel|fel fil|skrivfel|(?:ändra|rätta|uppdatera) (?:\\w+ ){0,2}(?:svar|uppgifter|adress)(?: \\w+){0,4} (?:efter|skickat|redan)|(?:adress|nummer|namn) har ändrats',
  '記入ミス|入力ミス|入力間違い|誤って(?:入力|送信)|(?:送信|応募|提出)後に?[^。]{0,12}(?:変更|修正|訂正)|(?:住所|電話番号|連絡先|氏名)が変わ',
  '填错|写错|传错|误填|(?:提交|投递|报名)后[^。？?]{0,8}(?:修改|更改|更正)|(?:地址|电话|姓名|联系方式)(?:有)?(?:变更|变化|更改)',
]);

/** "Application to …", "Candidaturas a …": said right before an address, it is one for applications. */
export const applicationsHere = inWords([
  '(?:applications?|resumes?|résumés?|cvs?) (?:to|via|at|by)|apply (?:to|at|via|by)',
  '(?:bewerbung(?:en)?|unterlagen|bewerbungsunterlagen|lebensläufe?) (?:bitte |gerne? )?(?:an|unter|per|via)|bewirb dich (?:unter|bei|per|via)|bewerben sie sich (?:unter|bei|per|via)',
  '(?:candidatures?|cv|dossiers? de candidature) (?:à|par|sur|via)',
  '(?:candidaturas?|cv|currículums?|solicitudes) (?:a|al|por)',
  '(?:candidaturas?|cv|currículos?) (?:para|por|a|em)',
  '(?:candidature?|cv|curriculum) (?:a|ad|al|all.|via)',
  '(?:sollicitaties?|cv|brief) (?:naar|aan|via)|solliciteer (?:via|bij|op)',
  '(?:aplikacj\\w+|cv|dokumenty|zgłoszenia) (?:(?:prosimy )?(?:wyślij|przesłać|przesyłać|wysłać|wysyłać|kierować) )?na',
  '(?:ansök(?:an|ningar)|cv) till',
  '(?:へ|に|まで)(?:ご)?応募(?:ください|下さい|を)',
  '(?:申请|简历|履历)(?:表)?(?:发|投|寄|送|提交)(?:送|递)?(?:至|到|给)|(?:简历|履历)请(?:发|投|寄|送)',
]);

/** That somebody is wanted for a job: what its title has of help and faults is what they will do. */
export const wanted = inWords([
  "we(?:'re| are) (?:hiring|looking for|seeking|recruiting)|(?:now )?(?:hiring|seeking) (?:an?|our)",
  'wir suchen|suchen wir|gesucht',
  'nous (?:recrutons|recherchons)|(?:recrute|recherche) une?',
  'buscamos|se busca|seleccionamos',
  'buscamos|procuramos|contratamos|vaga (?:de|para)',
  'cerchiamo|ricerchiamo|si (?:ri)?cerca',
  '(?:wij|we) zoeken|zoeken (?:wij|we)|gezocht',
  'szukamy|poszukujemy|zatrudnimy',
  'vi söker|sökes',
  'を募集|募集中',
  '招聘(?!系[统統]|平台|[网網]|会|信息|咨询|热线|电话|邮箱|团队|负责|部)|诚聘|急聘',
]);

/** That somebody has something to ask, whatever it is about. */
export const queries = inWords([
  'quer(?:y|ies)|questions?|enquir(?:y|ies)|inquir(?:y|ies)|issues?|matters',
  '(?:rück|an)?fragen?|anliegen|belange',
  'questions?|demandes?',
  'dudas?|consultas?|preguntas?|cuestiones',
  'dúvidas?|questões|perguntas?',
  'domande|quesiti|richieste',
  'vragen|vraag',
  'pytani\\w+|spraw\\w+',
  'frågor|fråga|ärenden',
  '(?:お)?問い?合わ?せ|質問',
  '咨询|谘询|諮詢|疑问|问题',
]);

/** Something is done otherwise for who needs it: the offer that comes before "for more information, call". */
export const offersChange = inWords([
  '(?:provid\\w+|mak\\w+|offer\\w*|request\\w*|arrange\\w*|available|commit\\w+)(?: \\w+){0,5} (?:accommodations?|adjustments?)|(?:accommodations?|adjustments?)(?: \\w+){0,8} (?:provided|available|made|offered|upon request|on request)',
  '(?:bieten|ermöglichen|stellen|gewähren)(?: \\w+){0,6} (?:nachteilsausgleich\\w*|barrierefrei\\w*|hilfsmittel|anpassung\\w*)|(?:nachteilsausgleich\\w*|hilfsmittel|anpassung\\w*)(?: \\w+){0,4} (?:möglich|bereit|gewährt)',
  '(?:propos\\w+|offr\\w+|prévo\\w+|mett\\w+)(?: \\S+){0,6} (?:aménagements?|adaptations?)|(?:aménagements?|adaptations?)(?: \\S+){0,5} (?:possibles?|proposée?s?|prévue?s?)',
  '(?:ofrec\\w+|realiz\\w+|facilit\\w+|proporcion\\w+)(?: \\w+){0,6} (?:ajustes razonables|adaptaciones)',
  '(?:ofere\\w+|disponibiliz\\w+|garant\\w+)(?: \\w+){0,6} (?:adaptaç\\w+|condições especiais|acessibilidade)',
  '(?:offr\\w+|garant\\w+|mett\\w+|preved\\w+)(?: \\w+){0,6} (?:accomodamenti|ausili|adattamenti)',
  '(?:bied\\w*|zorg\\w*|mogelijk)(?: \\w+){0,6} aanpassing\\w*|aanpassing\\w*(?: \\w+){0,3} (?:mogelijk|aanvragen)',
  '(?:zapewnia\\w+|oferuj\\w+|umożliwia\\w+)(?: \\w+){0,6} (?:dostosowa\\w+|usprawnie\\w+)',
  '(?:erbjud\\w+|ordna\\w*|gör)(?: \\w+){0,6} anpassning\\w*',
  '配慮(?:を|の)?(?:提供|行|いた)',
  '提供[^。]{0,12}(?:便利|无障碍|無障礙)',
]);

/** No more than that somebody answers: "for more information", "for assistance". */
export const offersAnswer = inWords([
  '(?:more|further|additional) (?:information|details?|questions?|assistance)|for (?:information|assistance|help|questions?)|any questions?|questions? (?:about|on|regarding) (?:this|these|the policy)|(?:request|need|require|seek)\\w* (?:\\w+ )?(?:assistance|help|support)',
  '(?:weitere|nähere|mehr) (?:informationen|auskünfte|fragen)|bei fragen|für (?:rück)?fragen',
  "(?:plus|davantage) d['’]informations?|pour (?:toute|en savoir)\\w*|renseignements?",
  'más información|(?:para|si tiene) (?:dudas|consultas)',
  'mais informações|em caso de dúvidas?',
  '(?:ulteriori|maggiori) informazioni|per informazioni',
  'meer informatie|(?:bij|voor) vragen',
  'więcej informacji|w razie pytań',
  'mer information|(?:vid|har du) frågor',
  '詳細|お問い?合わ?せ',
  '详情|更多信息|咨询',
]);

/** The position itself is asked about. */
export const aboutJob = inWords([
  '(?:position|job|role|posting|vacanc(?:y|ies)|opening|opportunit(?:y|ies)|recruitment|recruiting process|interview|salary|duties|status)',
  '(?:stelle|stellen|position|ausschreibung|stellenangebot\\w*|aufgaben\\w*|gehalt)',
  '(?:poste|postes|offre|concours|mission|recrutement)',
  '(?:puesto|plaza|oferta|vacante|convocatoria)',
  '(?:vaga|vagas|cargo|concurso|edital)',
  '(?:posizione|posto|bando|concorso|offerta)',
  '(?:functie|vacature|baan)',
  '(?:stanowisk\\w*|ofert\\w*|nab[oó]r\\w*)',
  '(?:tjänsten|jobbet|rollen|annonsen)',
  '求人|職務|募集|選考',
  '岗位|职位|招聘',
]);

/** Who answers first and connects: where nothing else is said, no desk for anything. */
export const switchboards = inWords([
  'main(?: (?:line|number|office|phone|desk|switchboard))?|switchboard|reception|front desk|general(?: number| line)?|head office|headquarters',
  'zentrale|telefonzentrale|vermittlung|empfang|pforte|hauptnummer|hauptverwaltung',
  'standard(?: téléphonique)?|accueil|numéro général|siège',
  'centralita|central(?: telefónica)?|conmutador|recepción|mesa central|número general',
  'geral|central(?: telefônica| telefónica)?|recepção|número geral|sede',
  'centralino|portineria|reception|sede(?: centrale)?|numero generale',
  'receptie|algemeen(?: nummer)?|hoofdnummer|centrale|hoofdkantoor',
  'centrala|recepcja|numer główny',
  'växel(?:n)?|huvudnummer|receptionen',
  '代表(?:電話|番号)?|大代表|総合受付',
  '总机|總機|前台|公司总部',
]);

/** Whose eyes, ears or limbs keep from a form: nobody for whom the form fails. */
export const impaired = inWords([
  'blind|partially sighted|eye ?sight|visual\\w*(?: \\w+)? impair\\w+|impaired|impairments?|deaf|hard of hearing|dyslexi\\w*|disabilit\\w+|disabled|wheelchair\\w*|autis\\w+',
  '(?:seh|hör|körper|schwer|geh)-?behinder\\w+|behinderung\\w*|blinde?\\w?|gehörlos\\w*|schwerhörig\\w*|legasthen\\w+|rollstuhl\\w*|autis\\w+',
  'malvoyante?s?|aveugles?|sourde?s?|malentendante?s?|handicap\\w*|déficien\\w+|dyslexi\\w+|fauteuil roulant|autis\\w+',
  'discapacidad\\w*|cieg[oa]s?|sord[oa]s?|dislexi\\w+|silla de ruedas|autis\\w+',
  'deficiências?|deficientes?|ceg[oa]s?|surd[oa]s?|dislexi\\w+|cadeirantes?|autis\\w+',
  'disabilità|disabil[ei]|non vedent\\w+|ipovedent\\w+|sord[oaie]|dislessi\\w+|sedia a rotelle|autis\\w+',
  '(?:visuele |auditieve |arbeids)?beperking|slechtziend\\w*|slechthorend\\w*|doof|dove|dyslexie|rolstoel\\w*|autis\\w+',
  'niepełnospraw\\w+|niewidom\\w+|słabowidząc\\w+|niesłysząc\\w+|głuch\\w+|dysleks\\w+|wózk\\w+ inwalidzk\\w+|autyz\\w+',
  '(?:syn|hörsel|funktions)nedsätt\\w+|synskad\\w+|hörselskad\\w+|döva?|blinda?|dyslexi|rullstol\\w*|autis\\w+',
  '(?:視覚|聴覚|身体|発達)障(?:害|がい)|障(?:害|がい)のある|目の不自由|耳の不自由|車いす|車椅子',
  '(?:视力|视觉|听力|听觉|肢体|身体)(?:障碍|残疾)|残疾|残障|盲人|聋人|轮椅',
]);

/** What is mended in houses and streets, and by no desk of a form. */
export const repairs = inWords([
  'repairs?|spare parts|(?:building|facilities) (?:maintenance|services?|faults?)|caretaker|street ?lights?|street ?lamps?|power (?:cuts?|outages?)',
  'reparatur\\w*|gebäudetechnik|haustechnik|hausmeister\\w*|straßenlaternen?|straßenbeleuchtung|stromausfälle?|stromausfall',
  'réparations?|technique des (?:bâtiments|locaux)|gardien\\w*|lampadaires?|éclairage public|coupures? (?:de courant|d.électricité|d.eau)',
  'reparaci(?:ón|ones)|mantenimiento de edificios|conserjería|farolas?|alumbrado|cortes? de (?:luz|agua)',
  'consertos?|manutenção predial|zeladoria|reparaç(?:ão|ões)|iluminação pública|falta de (?:luz|água)',
  'riparazion[ei]|manutenzione (?:degli )?(?:edifici|immobili|stabili)|lampion[ei]|illuminazione pubblica|interruzion[ei] (?:di|della) (?:corrente|luce)',
  'reparaties?|gebouwbeheer|huismeester|lantaarnpa(?:al|len)|straatverlichting|stroomstoring(?:en)?',
  'napraw[aey]?|administracj\\w+ budynk\\w+|konserwator\\w*|latarni[ae]?|latarnię|oświetleni\\w+ uliczn\\w+|brak\\w* prądu',
  'reparation(?:er)?|fastighetsskötar\\w*|felanmälan fastighet\\w*|gatubelysning\\w*|strömavbrott',
  '修理|設備管理|街灯|停電',
  '维修|报修|物业|路灯|停电',
]);
