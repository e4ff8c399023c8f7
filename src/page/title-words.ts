/*
 * The words by which titles of jobs are told from the rest of a heading. They are looked for in small letters (`smallLetters`),
 * but for those that ignore case.
 */

/**
 * Signs without which a title speaks of no applying: a colon, or the word for it. Most titles have none, and then none
 * of the expressions below is made ready.
 */
export const applyingSigns =
  /[:：]|(?:job|vacancy|posting|position|requisition|post) .{0,12}\d|appl|bewirb|söker |hiring|looking for|join |are you |se busca|se necesita|se precisa|gesucht|wanted|cercasi|gezocht|sökes|bewerb|suchen|stellena|postul|candida|recrut|recherch|emploi|solicit|inscri|inscrev|aplic|buscamos|empleo|trabajo|emprego|procuramos|lavoro|cerchiamo|sollicit|zoeken|aplik|zgłoszenie|szukamy|poszukujemy|praca|sök|応募|エントリー|求人|職種|申请|应聘|职位|지원/;

/**
 * Words for "apply for", "application for", "job:", "you are applying for", in eleven languages. In one expression
 * they would take three times as long to be made ready.
 */
export const beforeTitle = [
  // en
  '(?:you are |now |currently )*(?:submit |start |complete )?(?:your |an |my )?(?:online |job )?(?:apply(?:ing)?|application)(?: form)?(?: now| online)?(?: (?:for|to)(?: the| this)?(?: (?:position|role|job|post|vacancy)(?: of)?)?:?\\s|\\s?[:–—-]\\s)',
  '(?:job(?: title)?|position|role|vacancy|post)(?: applied for)?\\s?:\\s',
  '(?:job|vacancy|posting|position|requisition|post)(?: (?:no\\.?|number|id|ref\\.?|reference))? ?#?[a-z]{0,3}-?\\d[\\w/-]*\\s?[:|–—-]\\s',
  '(?:we.re |we are |now )?(?:hiring|looking for)(?:(?: an?| our next)\\s|\\s?:\\s)|are you (?:our|the) next |join (?:us|our team) as (?:an? |our )?',
  // de
  '(?:wir )?suchen (?:eine?(?:\\/n|\\(n\\)|n)?|dich als|sie als) |(?:wir suchen|stellenangebot|stellenausschreibung)\\s?[:–—-]\\s',
  '(?:(?:jetzt|online|ihre|deine|meine|initiativ|du|sie)[ -]?)*(?:bewerbung|bewerben|bewirbst dich(?: gerade)?)(?: (?:sie )?(?:sich )?(?:gerade )?(?:als|für|um|auf|zur|zum)(?: die| den| das)?(?: (?:stelle|position|ausbildung)(?: als)?)?:?\\s|\\s?[:–—-]\\s)',
  '(?:stelle(?:nbezeichnung)?|position|job)\\s?:\\s',
  // fr
  "(?:vous )?(?:postule[rz]|candidater|candidature)(?: (?:à|au|pour|sur)(?: l[ea]s?| l['’])?(?: ?(?:offre|poste|emploi)(?: d[e'’])?)?\\s?:?\\s|\\s?[:–—-]\\s)",
  '(?:poste|offre|emploi|intitulé(?: du poste)?)\\s?:\\s',
  "(?:nous )?(?:recrutons|recherchons) (?:une?(?:\\(e\\))?|notre futur) |(?:nous recrutons|recrutement|offre d['’ ]emploi)\\s?[:–—-]\\s",
  // es
  '(?:(?:te )?estás (?:postulando|inscribiendo)(?:te)?|solicitud|solicitar|postula(?:r|ción|rse)|inscri(?:birse|pción|bete)|candidatura|aplicar)(?: (?:para|en|a)(?: el| la| al)?(?: (?:puesto|oferta|vacante|empleo|plaza)(?: de)?)?:?\\s|\\s?[:–—-]\\s)',
  '(?:puesto|oferta|vacante|plaza)\\s?:\\s',
  '(?:se busca|se necesita|se precisa) (?:una? )?|buscamos (?:una?(?:\\/a)?) |(?:buscamos|oferta de (?:empleo|trabajo))\\s?[:–—-]\\s',
  // pt
  '(?:(?:você )?(?:está|estás) (?:se |a )?candidat(?:ando|ar-te)|candidatar(?:-se)?|candidate-se|candidatura|inscrição|inscrever-se)(?: (?:à|a|para|ao)(?: a| o)?(?: (?:vaga|posição|cargo|oferta)(?: de)?)?:?\\s|\\s?[:–—-]\\s)',
  '(?:vaga|cargo|função)\\s?:\\s',
  'procuramos (?:uma?) |(?:procuramos|(?:oferta|vaga) de emprego)\\s?[:–—-]\\s',
  // it
  '(?:(?:ti stai|si sta) candidando|candidati|candidatura|candidarsi)(?: (?:per|a|alla|come)(?: la| il| lo)?(?: (?:posizione|ruolo|offerta)(?: di)?)?:?\\s|\\s?[:–—-]\\s)',
  '(?:posizione|ruolo|offerta)\\s?:\\s',
  'cerchiamo (?:una?) |(?:cerchiamo|offerta di lavoro)\\s?[:–—-]\\s',
  // nl
  '(?:(?:je|u|jij) solliciteert|solliciteer|solliciteren|sollicitatie)(?: (?:nu|direct))?(?: (?:op|als|voor|naar)(?: de| het)?(?: (?:functie|vacature|baan)(?: van)?)?:?\\s|\\s?[:–—-]\\s)',
  '(?:vacature|functie)\\s?:\\s',
  '(?:wij |we )?zoeken een |(?:wij zoeken|we zoeken)\\s?[:–—-]\\s',
  // pl
  '(?:aplikuj|aplikacja|aplikujesz|zgłoszenie)(?: na)(?: stanowisko)?:?\\s|(?:aplikacja|stanowisko|oferta)\\s?:\\s',
  '(?:szukamy|poszukujemy|praca)\\s?[:–—-]\\s',
  // sv
  'vi söker (?:en|ett) |vi söker\\s?[:–—-]\\s',
  '(?:du söker|sök|ansök|ansökan)(?: (?:till|om|för))?(?: (?:tjänsten?|jobbet|rollen)(?: som)?)?:?\\s',
  '(?:tjänst|befattning)\\s?:\\s',
  // ja zh ko
  '(?:応募(?:職種|求人|ポジション)?|職種|求人|申请(?:职位|岗位)?|应聘(?:职位|岗位)?|职位(?:名称)?|지원(?: ?분야| ?직무)?)\\s?[:：]\\s?',
].map(words => new RegExp(`^(?:${words})`));

/** What stands behind the title of a job: "Cook – application form", "Cook への応募". */
export const behindTitle =
  /\s?(?:[-–—|:]\s?(?:job )?(?:application(?: form)?|apply(?: now)?|bewerb(?:ung|en)(?:sformular)?|candidature|postuler|solicitud|candidatura|sollicit(?:atie|eren)(?:formulier)?|aplikacja|ansökan)| (?:gesucht|wanted|cercasi|gezocht|sökes)[!！]?|(?:への|に|の)(?:応募|エントリー)(?:フォーム|画面|ページ|する)?|(?:职位)?(?:申请|应聘)(?:表|页面|登记表))$/;

/** Headings that name the careers site rather than a job. */
export const siteWords =
  /\b(careers?|jobs?|vacancies|job board|karriere|stellen(angebote)?|emplois?|carrières?|recrutement|empleos?|trabaja|vagas|carreiras?|lavora|vacatures|werken bij|praca|kariera|lediga|karriär)\b|採用|求人|招聘|职位/i;

/** Who works for such a site: "Careers Adviser", "Chargé de recrutement". */
export const occupation =
  /(?:^|[^\p{L}])(?:recruiter|advis[eo]r|coach|counsell?or|consultant|manager|officer|specialist|coordinator|assistant|director|sachbearbeiter(?:in)?|berater(?:in)?|referent(?:in)?|leiter(?:in)?|mitarbeiter(?:in)?|chargée?|responsable|gestionnaire|assistante|consultante|conseill(?:er|ère)|directeur|directrice|technicien(?:ne)?|técnic[oa]|asesora?|gestora?|analista|coordinadora?|orientadora?|coordenadora?|assistente|addett[oa]|specialista|consulente|responsabile|medewerker|adviseur|consulent|begeleider|specjalist(?:a|ka)|doradca|koordynator|handläggare|rådgivare|samordnare)(?!\p{L})|(?:担当|アドバイザー|专员|專員|顾问|顧問|经理|主管)/iu;

/** What says that such a word heads a list or names a site, and nobody who works there: "Manager jobs", "Job Portal Manager". */
export const listWords =
  /(?:^|[^\p{L}])(?:jobs|vacancies|careers|stellen\p{L}*|emplois|offres|empleos|vagas|vacatures|oferty|lediga|portal|login|applications?|board|bolsa|karriere als)(?!\p{L})/iu;

/** All that may stand before what a form is called: "2.", "your". */
export const beforeFormTitle = new RegExp(
  `^(?:\\d+[.)/]\\s*)?(?:(?:the|your|my|our|ihre?|deine?|meine|votre|vos|mes|mon|tus?|sus?|mis?|il tuo|i tuoi|le tue|i miei|jouw|uw|je|mijn|twoje|moje|seus?|suas?|meus?|din|dina|mina|あなたの|您的|你的)\\s?)?$`,
);

/** All that may stand behind it: "(2 of 5)", "– step 3", a mark. */
export const behindFormTitle = /^(?:\s?\(\d.*\)|\s?[-–—:/]\s?(?:step|schritt|étape)?\s?\d.*)?\s?[.:!?…*]*$/;

/**
 * Signs without which a heading is about no form: a digit, a letter of East Asia, or a word of the expressions below. Most
 * titles of jobs have none, and then none of those is made ready.
 */
export const formSigns = new RegExp(
  [
    '[\\d\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7af]',
    // en
    'passw|expired|right to work|sign|log|factor|step|code|convict|slot|select|choose|pick|book|schedule|verify|form|regist|account|profil|e-?mail|home|dashboard|portal|welcome|candidate|user|applicant',
    'information|details|data|particular|disclosure|question|statement|document|identif|opportunit|eeo|diversity|veteran|disability|gender|race',
    'experience|history|education|qualification|skill|language|reference|referee|attach|upload|add|import|autofill|r[eé]sum[eé]|cv|cover|availability|declaration|consent|terms|privacy|preview|summary|review|check|confirm|submit|almost|next step|finish|save|pars(?:ing|er)|anagrafica|status|progress|overview|received|complete',
    'appl|before you|instruction|get started|about|tell us|let.s|screening|verif|investigation|prove|selfie|photo|drug|test|assess|interview|challenge|quiz|exercise|sample|inventory',
    'shortcut|menu|navigation|search|filter|contact|help|faq|similar|related|share|follow|cookie|join our|talent|recommended|saved|browse|latest|found|error|oops|sorry|wrong|unavailable|denied|forbidden|maintenance|thank',
    // de
    'kennwort|anmeld|einlog|konto|willkommen|mein bereich|übersicht|angaben|daten|fragen|erfahrung|lebenslauf|ausbildung|qualifikation|sprachen|kenntnis|dokument|unterlagen|anlagen|anhänge|datei|anschreiben|motivation|zusammenfassung|einwilligung|bewerb|abschluss|bestätigung|über |zugang|benutzer|prüfung|feststellung|identität|ausweis|background|führungszeugnis|dank',
    // fr
    'mot de passe|connect|connexion|inscri|compte|identifiant|espace|tableau de bord|bienvenue|coordonn|données|expérience|formation|diplôme|compétence|langue|pièces|télé|joindre|récapitul|vérif|candidatur|postuler|lettre|mentions|à propos|contrôle|enquête|évaluation|entretien|merci',
    // es
    'contraseña|sesión|acced|acceso|credenc|cuenta|bienvenid|panel|datos|información|pregunta|experiencia|formación|educación|estudios|habilidades|idiomas|adjunt|subir|cargar|resumen|revis|solicitud|postula|carta|currículum|sobre |comprobación|prueba|evaluación|entrevista|gracias',
    // pt
    'senha|entrar|sessão|cadastr|conta|acesso|credenci|confira|bem-vind|painel|dados|informaç|pergunta|experiência|formação|escolaridade|competência|anexo|carregar|anexar|enviar|resumo|rever|revej|revise|currículo|checagem|comprovação|pesquisa|avaliação|obrigad',
    // it
    'rivedi|verifica|controlla|credenz|accesso|benvenut|area |dati|informazion|domande|esperienz|istruzione|formazione|competenz|lingue|allega|carica|riepilogo|conferma|lettera|invia|su di te|controllo|prova|valutazione|video|grazie',
    // nl
    'wachtwoord|inlog|aanmeld|welkom|mijn|gegevens|informatie|vragen|ervaring|opleiding|vaardigheden|talen|bijlage|toevoegen|samenvatting|overzicht|controle|bevestiging|sollicit|motivatie|over jou|onderzoek|identiteit|verklaring|toets',
    // pl
    'hasło|rejestr|witaj|dane|informacje|pytania|doświadczenie|wykształcenie|edukacja|umiejętno|języki|załącz|dodaj|prześlij|załaduj|podsumowanie|potwierd|sprawdź|aplik|list motyw|zgod|o tobie|weryfik|sprawdzenie|ocena|wideo|dzięk',
    // sv
    'lösenord|välkommen|sida|uppgifter|frågor|erfarenhet|utbildning|kompetens|språk|bilag|ladda upp|bifoga|sammanfattning|granska|bekräftelse|ansök|personligt|om dig|kontroll|prövning|tagning|tack',
  ].join('|'),
);

/** What a form, an account or a site is headed by, as a whole. One expression each: all in one take more than twice as long to be made ready. */
export const formTitles = [
  // Steps and numbers.
  '(?:step|page|part|section|schritt|seite|étape|etape|paso|etapa|passo|stap|krok|steg|ステップ|步骤|第)\\s?\\d.*',
  // Account and session.
  '(?:forgot(?:ten)?|reset|change|new)\\b.*password\\??|.*(?:passwor[dt]|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|lösenord|パスワード|密码).*',
  '(?:(?:your )?session .{0,20}expired|right to work)|(?:please )?(?:sign|log)[ -]?(?:in|on|up|out)\\b.*|(?:candidate |applicant )?log ?in\\b.*|register(?: now)?|registration|(?:create|new|activate|verify)\\b.*(?:account|profile|email)|(?:(?:candidate|applicant) )?(?:home|dashboard|account|profile|portal)|welcome(?: back)?\\b.*|(?:returning|new) (?:candidate|user|applicant)s?.*',
  '(?:two|2|multi)[ -](?:step|factor)\\b.*|(?:verify|confirm) (?:your |the )?(?:e-?mail|phone|mobile|account)\\b.*|enter (?:the |your |a )?(?:security |verification |one-time )?code\\b.*|right to work (?:in|documents?|status)\\b.*|(?:criminal )?convictions?|(?:select|choose|pick|book|schedule) (?:a |an |your )?(?:slot|time|date|interview)\\b.*|(?:application|form) is \\d.*',
  'anmeld(?:en|ung)|einloggen|registrier(?:en|ung)|konto.*|(?:neues )?(?:benutzer)?konto (?:anlegen|erstellen)|willkommen\\b.*|mein bereich|übersicht|(?:anmelde|zugangs|benutzer)daten',
  '(?:se )?connect(?:er|ion)|connexion.*|(?:s.)?inscri(?:re|ption)|créer (?:un|mon) compte|(?:espace|tableau de bord|compte|(?:mon )?profil).*|bienvenue.*|identifi(?:ez|cation).*|identifiants?(?: de connexion)?',
  'iniciar sesión|acced(?:e|er)|registr(?:o|arse)|crear (?:una )?cuenta|bienvenid[oa].*|mi cuenta|panel|(?:datos|credenciales) de acceso',
  'entrar|iniciar sessão|cadastr(?:o|e-se)|criar (?:uma )?conta|bem-vind[oa].*|painel|minha conta|(?:dados|credenciais) de acesso',
  'rivedi (?:la )?(?:tua )?(?:candidatura|domanda)|verifica (?:la )?(?:tua )?e-?mail|acced[ei](?:re)?|accesso|registra(?:ti|zione)|crea(?: un)? account|benvenut[oa].*|area (?:personale|riservata)|(?:dati|credenziali) di accesso',
  '(?:log ?in|inloggen|aanmelden|registre(?:ren|er)|account aanmaken|welkom.*|mijn (?:account|profiel)|(?:inlog|toegangs|account)gegevens)',
  'zaloguj.*|logowanie|rejestracja|zarejestruj.*|utwórz konto|witaj.*|panel.*|dane (?:do )?logowania|dane dostępowe',
  'logga in|inloggning|registrera.*|skapa (?:ett )?konto|välkommen.*|(?:min|mitt) .{0,12}(?:sida|konto|profil)|(?:inloggnings|konto)uppgifter',
  'ログイン(?:情報)?|新規登録|会員登録|マイページ|アカウント.*|(?:登录|登入|账号|账户)(?:信息|资料)?|注册|个人中心|欢迎.*|로그인|회원가입',
  // Sections of a form.
  '(?:(?:personal|contact|additional|general|applicant|basic|supporting|further|other|voluntary|demographic|candidate|professional|job|more|optional|required|legal|eligibility|compliance|application)\\b[\\w ,&/-]*)?(?:information|details|data|particulars|disclosures?|questions?|questionnaire|statements?|documents?)',
  '(?:voluntary )?self[- ]?identif\\w*(?: of disability)?|equal (?:employment )?opportunit(?:y|ies)(?: \\w+)?|eeo\\b.*|diversity(?: (?:and|&) inclusion)?(?: \\w+)?|veterans?(?: status)?|disability(?: status)?|gender|race(?: (?:and|&|or)\\b.*)?',
  '(?:work |employment |job )?(?:experience|history)|education(?: (?:and|&) \\w+)?|qualifications?|skills?|languages?|references?|referees?|attachments?|(?:upload|attach|add|import|autofill)(?: (?:your|an?|my|from|with|files?|documents?|resume|résumé|cv)\\b.*)?|(?:résumé|resume|cv|cover letter)(?: ?(?:upload|and|&|/).{0,30})?|availability|declaration.*|consent|signature|terms.*|privacy.*|preview|summary|review(?: (?:and|&|your|my|application)\\b.*)?|check your answers.*|confirm(?:ation)?(?: (?:your|of|and|e-?mail)\\b.*)?|submit(?: (?:your|my|an?|application)\\b.*)?|save (?:and|&) (?:continue|exit|resume|return|finish|come back)\\b.*|(?:résumé|resume|cv) pars(?:ing|er)|almost (?:there|done).*|next steps?|finish|(?:application )?(?:status|progress|overview|summary|submitted|received|complete)',
  '(?:(?:personal|job|online|employment) )?application(?: form| process)?|apply(?: now| here| online| today| for this (?:job|position|role)| manually)?|(?:how|ready|start) .{0,12}(?:apply|application).*|before you (?:start|apply).*|instructions?|get started|about you(?:rself)?|tell us .*|let.s .*',
  '(?:persönliche |weitere |allgemeine |freiwillige )?(?:angaben|daten|informationen|fragen)(?: zur person| zu ihrer person)?|kontaktdaten|berufserfahrung|lebenslauf|ausbildung|qualifikationen|sprachen|kenntnisse|(?:dokumente|unterlagen|anlagen|anhänge|dateien?)(?: (?:hochladen|hinzufügen|anhängen))?|anschreiben|motivationsschreiben|zusammenfassung(?: (?:ihrer|deiner|der|meiner) (?:bewerbung|angaben|daten))?|datenschutz.*|einwilligung.*|(?:online[- ]?)?bewerb(?:ung|en)(?:sformular|sunterlagen)?|jetzt bewerben|bewerbung (?:prüfen|absenden|überprüfen|einreichen)|schnellbewerbung|abschluss|bestätigung|über (?:sie|dich)',
  '(?:informations?|coordonnées|données|questions?)(?: (?:personnelles?|complémentaires?|générales?|de contact))?|expériences?(?: professionnelles?)?|formations?|diplômes|compétences|langues|documents?(?: (?:requis|demandés|à (?:fournir|joindre)|obligatoires|complémentaires))?|pièces jointes|(?:télé(?:charger|verser)|joindre).*|(?:récapitulatif|résumé)(?: (?:de|des) (?:(?:votre|ta|la|ma|vos|tes) )?(?:candidature|demande|informations))?|vérification.*|confirmation.*|(?:formulaire de )?candidature(?: en ligne| spontanée)?|postuler(?: en ligne| maintenant)?|lettre de motivation|mentions.*|à propos de vous',
  '(?:datos|información|preguntas)(?: (?:personales|personal|adicional(?:es)?|de contacto|generales))?|experiencia(?: (?:laboral|profesional))?|formación(?: académica)?|educación|estudios|habilidades|idiomas|documentos|adjuntos?|(?:subir|adjuntar|cargar).*|resumen(?: de (?:(?:la|tu|su|mi) )?(?:solicitud|candidatura|postulación|inscripción))?|revisar.*|revis[ae](?: (?:(?:el|la|los|las|sus?|tus?|mis?|y|todo|todos|todas|antes|que)\\b|datos|informaci|solicitud|candidatura|inscripci|respuest).*)?|verificación.*|confirmación.*|(?:formulario de )?(?:solicitud|postulación|inscripción)|postularse|carta de presentación|currículum.*|sobre ti',
  '(?:dados|informações|perguntas)(?: (?:pessoais|adicionais|de contato|de contacto|gerais))?|experiências?(?: profissiona(?:l|is))?|formação(?: acadêmica| académica)?|escolaridade|habilidades|competências|idiomas|documentos|anexos?|(?:carregar|anexar|enviar).*|resumo(?: da (?:(?:sua|tua|minha) )?(?:candidatura|inscrição))?|(?:revisar|rever|reveja|confira|verifique|verificação)\\b.*|revis(?:ão|e)(?: (?:(?:a|o|as|os|e|d[aeo]s?|suas?|seus?|tuas?|teus?|minhas?|meus?|tudo|todos|todas|se|antes)\\b|dados|informaç|candidatura|inscriç|respost).*)?|confirmação.*|(?:formulário de )?(?:candidatura|inscrição)|currículo.*|carta de apresentação|sobre (?:você|si)',
  'anagrafica(?: (?:del )?candidato)?|(?:dati|informazioni|domande)(?: (?:personali|anagrafici|aggiuntiv[ei]|di contatto|generali))?|esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?|istruzione|formazione|competenze|lingue|documenti|allegati?|(?:carica|allega)(?: (?:(?:i|il|la|le|lo|un|una|qui|tu[ao]i?|su[ao]i?)\\b|l.|cv|curriculum|document|file|allegat|foto).*)?|riepilogo(?: (?:della|di) (?:(?:tua|sua|mia) )?(?:candidatura|domanda))?|(?:(?:ri)?controlla|verifica|conferma|invia)(?: (?:(?:i|il|la|le|lo|gli|un|una|e (?:invia|conferma|controlla|modifica|procedi|continua|firma|salva)|che|di|tutt[oie]|[tsm]u[ao]i?|mi[aeo]i?|qui|ora)\\b|l.|dat[io]|domanda|candidatura|document|informazion|rispost|e-?mail|identità|numero|telefono|indirizzo|account|profilo|invio|iscrizione|registrazione|richiesta|modulo|codice|password|cv|curriculum|finale).*)?|(?:modulo di )?candidatura|lettera di presentazione|su di te',
  '(?:persoonlijke |contact|aanvullende |algemene )?(?:gegevens|informatie|vragen)|werkervaring|opleiding(?:en)?|vaardigheden|talen|documenten|bijlagen?|(?:uploaden?|toevoegen).*|samenvatting(?: van (?:(?:je|uw|de|jouw) )?sollicitatie)?|overzicht|controle(?: (?:van|en (?:verzenden|versturen|bevestigen|afronden)|je|uw|gegevens|sollicitatie)\\b.*)?|controleer\\b.*|gegevens (?:controleren|nakijken)|bevestiging.*|sollicitatie(?:formulier)?|solliciteren|motivatie(?:brief)?|over jou',
  '(?:dane|informacje|pytania)(?: (?:osobowe|kontaktowe|dodatkowe|ogólne))?|doświadczenie(?: zawodowe)?|wykształcenie|edukacja|umiejętności|języki|dokumenty|załączniki?|(?:dodaj|prześlij|załaduj).*|podsumowanie(?: (?:aplikacji|zgłoszenia))?|sprawdź (?:dane|swoje|swoją).*|potwierdzenie.*|(?:formularz )?aplikac(?:ja|yjny|ji)|aplikuj(?: teraz)?|list motywacyjny|zgody?.*|o tobie',
  '(?:person|kontakt)?uppgifter|(?:personlig|ytterligare|allmän) information|(?:ytterligare )?frågor|(?:arbetslivs)?erfarenhet(?:er)?|utbildning(?:ar)?|kompetens(?:er)?|språk|dokument|bilagor|(?:ladda upp|bifoga).*|sammanfattning(?: av (?:(?:din|min) )?ansökan)?|(?:granska|kontrollera) (?:(?:din|dina|ditt|er|era|ert|och (?:skicka|bekräfta|ändra|spara|signera)|alla|allt|att|innan|här|svar|svaren)\\b|uppgift|ansökan|information|dokument|person|kontakt).*|bekräftelse.*|ansökan(?:sformulär)?|ansök(?: nu| här)?|personligt brev|om dig',
  '(?:個人|基本|応募者?|追加|連絡先|登録|入力)?(?:情報|データ|内容)(?:の?入力|の?ご?確認)?|応募(?:フォーム|内容|書類|確認|完了)?(?:の確認)?|職務?経歴.*|学歴.*|履歴書.*|資格|スキル|質問|確認(?:画面)?|添付.*|完了|エントリー(?:フォーム)?',
  '(?:个人|基本|联系|附加|申请|补充|报名|填写)?(?:信息|资料|方式|表)(?:确认|核对)?|(?:个人|基本|联系|附加|申请|补充)|工作(?:经历|经验)|教育(?:背景|经历)|技能|语言|附件|上传.*|简历.*|预览|确认.*|提交.*|填写.*|投递.*|申请(?:表|职位|完成)?|问卷.*|자기소개서.*|지원서.*|개인 ?정보|학력.*|경력.*',
  // What comes after the form: tests, interviews, and background checks. As whole titles: people are hired for such work.
  '(?:(?:complete|start|begin|continue|finish|take|submit|schedule|run|authori[sz]e)(?: (?:your|the|this|an?|my))? )?(?:[\\w-]+ ){0,2}(?:background|reference|identity|id|credit|drug|criminal record|criminal history|right[- ]to[- ]work|work authori[sz]ation|employment|education|dbs|credentials?|document) (?:checks?|screenings?|verifications?|investigations?)(?: (?:authori[sz]ation|consent|disclosure|form|request|invitation|portal|status|questionnaire|report|results?|and .{0,30}))?',
  '(?:verify|confirm|prove) (?:your|my) (?:identity|id|right to work|documents?)|(?:take|upload) (?:a|your) (?:selfie|photo)|drug (?:test|screen)(?:ing)?',
  '(?:(?:complete|start|begin|continue|finish|take|submit|record)(?: (?:your|the|this|an?|my))? )?(?:(?:online|candidate|skills?|cognitive|personality|aptitude|ability|coding|programming|technical|situational|judge?ment|numerical|verbal|logical|reasoning|language|english|typing|video|on-?demand|one-?way|behaviou?ral|game-based|pre-?employment|pre-?hire|work|psychometric|integrity) )+(?:assessments?|tests?|interviews?|challenges?|quiz|exercise|sample|inventory)(?: (?:instructions|overview|results?|invitation|practice|introduction))?|(?:the |your |start |take )?(?:assessments?|test|interview|challenge|quiz)(?: (?:instructions|overview|results?|invitation|practice|introduction))?',
  '(?:hintergrund|identitäts|referenz|zuverlässigkeits|sicherheits|bonitäts)[- ]?(?:über)?(?:prüfung|check|feststellung)|(?:identität|ausweis) (?:bestätigen|prüfen|nachweisen|verifizieren|hochladen)|background-?check|führungszeugnis.*|(?:online-?)?(?:eignungs|einstellungs|persönlichkeits|sprach|kompetenz|leistungs|wissens|programmier|fach)?(?:test|assessment)|(?:zeitversetztes )?video-?interview',
  '(?:contrôle|enquête) (?:des? |d.)?(?:antécédents|références|identité|moralité|sécurité).*|tests? (?:de |d.|en ligne|technique|psychotechnique|psychométrique).*|évaluation(?: (?:en ligne|des? |d.).*)?|entretien (?:vidéo|en vidéo).*',
  '(?:verificación|comprobación|revisión) (?:de |del )?(?:antecedentes|identidad|referencias|datos|documentos).*|(?:prueba|test) (?:de |técnica|psicotécnic|en línea|online).*|evaluación(?: (?:de |en línea|online|técnica).*)?|v[ií]deo ?entrevista.*|entrevista (?:en |por )?v[ií]deo.*',
  '(?:verificação|checagem|comprovação|pesquisa) (?:de |da |dos )?(?:antecedentes|identidade|referências|dados|documentos).*|teste (?:de |online|técnico|psicotécnico).*|avaliação(?: (?:de |online|técnica).*)?|v[ií]deo ?entrevista.*|entrevista (?:em|por|de) vídeo.*',
  'controllo (?:dei |delle |dell.)?(?:precedenti|referenze|identità).*|(?:test|prova) (?:attitudinale|di |online|tecnica|psicoattitudinale).*|valutazione(?: (?:online|delle |dei |tecnica).*)?|video ?(?:colloquio|intervista).*',
  '(?:achtergrond|referentie|identiteits|antecedenten)(?:onderzoek|controle|check|screening|verificatie)|identiteit (?:bevestigen|verifiëren|controleren)|verklaring omtrent.*|(?:online )?(?:capaciteiten|persoonlijkheids|taal|vaardigheden)(?:test|assessment|toets)|video-?(?:interview|sollicitatie)',
  '(?:weryfikacja|sprawdzenie|potwierdź|zweryfikuj) (?:swoją )?(?:tożsamość|tożsamości|przeszłości|referencji|kandydata).*|test (?:kompetencji|umiejętności|wiedzy|online|osobowości|językowy|predyspozycji).*|ocena (?:kompetencji|kandydata).*|(?:rozmowa|wywiad) wideo|wideorozmowa.*',
  '(?:bakgrunds|referens|identitets|säkerhets)(?:kontroll|prövning|tagning)|(?:färdighets|personlighets|kunskaps|begåvnings|arbetsprovs)test(?:et)?|videointervju|verifiera (?:din )?identitet',
  '(?:身元|経歴|本人|リファレンス|バックグラウンド|適性|能力|性格|学力|スキル|web|ウェブ|オンライン|動画|ビデオ)+\\s?(?:確認|調査|チェック|検査|テスト|試験|面接|アセスメント)(?:の.{0,12}|について)?',
  '(?:背景|身份|学历|资质|在线|视频|能力|性格|技能|认知|职业)+(?:调查|核查|验证|认证|核实|测评|测试|考试|面试|审核)(?:授权.*|同意.*|说明)?|笔试|测评',
  // The frame of a site, and what went wrong on it.
  'shortcuts?|menu|navigation|search(?: (?:jobs?|results?|for)\\b.*)?|filters?(?: by .*)?|home(?: ?page)?|contact(?: us)?|help|faqs?|about(?: us)?|(?:similar|related) (?:jobs?|positions|roles|vacancies).*|share(?: (?:this|with)\\b.*)?|follow us.*|cookies?.*|(?:we use|your) cookies?.*|join our .*|talent (?:community|network|pool).*|recommended .*|saved .*|browse .*|latest .*',
  '(?:(?:page|file|job) )?not found|(?:no|0) (?:results?|jobs?|vacancies|positions|openings) found.*|errors?(?:[:!].*)?|oops.*|sorry.*|something went wrong.*|(?:server|internal|service|database)\\b.*(?:error|unavailable).*|[45]\\d\\d\\b.*|access denied.*|forbidden.*|(?:scheduled |planned )?maintenance(?: (?:in progress|mode|break|work)\\b.*)?|thank you.*|thanks.*|danke.*|merci.*|gracias.*|obrigad[oa].*|grazie.*|(?:hartelijk )?(?:bedankt|dank).*|dziękujemy.*|tack.*|ありがとう.*|感谢.*|\\d+',
].map(title => new RegExp(`^(?:${title})$`));
