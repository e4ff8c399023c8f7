import { inWords } from './in-words.ts';

/** Lines for people who work there already: their accounts are not the applicant's. */
export const staffOnly = inWords([
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
  '(?:error|mistake|typo|slip)s? (?:on|in|with) (?:your|their|the|my) (?:form|application|cv|resume|answers?)|made a mistake|typing error|wrong (?:details|file|answer|date)',
  'fehler in (?:ihrer|deiner|meiner|der) bewerbung|verschrieben|vertippt|falsche (?:datei|angaben?)|tippfehler',
  '(?:faute|erreur)s? dans (?:votre|mon|le) (?:dossier|candidature|cv)|mauvais (?:fichier|document)',
  'error(?:es)? en (?:su|mi|la|tu) (?:solicitud|candidatura)|se ha equivocado|archivo equivocado',
  'erros? n[oa] (?:seu|sua|minha|meu)? ?(?:currículo|inscrição|candidatura)|arquivo errado|dados errados',
  'error[ei] nella (?:sua |tua |mia )?(?:domanda|candidatura)|ha sbagliato|file sbagliato',
  'fout(?:en|je)? in (?:je|uw|mijn|de) (?:sollicitatie|cv|formulier)|verkeerde? (?:bestand|gegevens)|typefout',
  'błąd w (?:swoim |moim )?(?:zgłoszeniu|cv|formularzu)|pomyłk\\w+|niewłaściw\\w+ plik\\w*|literówk\\w+',
  'fel i (?:din|min|er) (?:ansökan|cv)|skrivit fel|fel fil|skrivfel',
  '記入ミス|入力ミス|入力間違い|誤って(?:入力|送信)',
  '填错|写错|传错|误填',
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
