// Words around the names of people, in the eleven languages: sources of regular expressions, with capitals as they are
// written.

/** A word with a small or a capital letter at its beginning. */
const either = (words: string) =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, letter => `[${letter.toUpperCase()}${letter}]`);

/** Between a label and what it labels: whose it is, how to write it, and a mark. */
const mark =
  '(?: (?:(?:of|des|der|du|de la|del|do|da|della?|van(?: de)?) )?(?:the )?(?:applicant|candidate|[Bb]ewerbers?|[Bb]ewerberin|[Aa]ntragstellers?|[Cc]andidate?|[Cc]andidat[oa]|[Ss]olicitante|[Rr]equerente|[Kk]andidaat|[Ss]ollicitant|[Kk]andydat(?:a|ki)|[Ss]ökande))?(?: ?\\([^()\\n]{1,30}\\))?\\*?(?: ?[:：]\\*? ?| [–—-] |\\n)';

/** What has a name and is nobody: "Company name: Johnson Controls". */
const things = either(
  'company|employer|school|college|university|file|job|position|team|project|field|form|institution|organization|organisation|domain|host|server|event|role|product|business|bank|degree|skill|course|document|function|class|column|table|parameter|property|attribute|key|method|cookie|street|city|country',
);

/** Before a person's name, whole or in part: the label says that it is one. */
export const nameLabels = `(?<!(?:${things}) )(?:${[
  either(
    'names?(?:\\(s\\))?(?: on (?:the )?(?:card|account))?|card ?holder|firstname|forename|lastname|surname|initials',
  ),
  'Namen?|Vor- und Nachname|Name, Vorname|Vorname|Nachname|Familienname|Rufname|Geburtsname',
  either("nom(?: et prénom| complet| d[’']usage| de famille| de naissance)?|prénoms?(?: et nom)?"),
  either('nombres?(?: completo| y apellidos?)?|apellidos?(?: y nombres?)?|primer apellido|segundo apellido'),
  either('nome(?: completo| e sobrenome| e apelido)?|primeiro nome|último nome|sobrenome|apelido'),
  either('nome e cognome|cognome(?: e nome)?'),
  either('naam|volledige naam|voor- en achternaam|achternaam|voornaam|roepnaam|voorletters'),
  either('imię(?: i nazwisko)?|imiona|nazwisko(?: rodowe)?'),
  either('namn|för- och efternamn|fullständigt namn|förnamn|efternamn|tilltalsnamn'),
].join('|')})${mark}`;

/** Before the whole name of somebody, or before something else: a product, a job, a state. */
export const roleLabels = `(?:${[
  either(
    'line manager|hiring manager|talent (?:acquisition )?(?:partner|specialist)|case ?worker|advis[eo]r|referrer|supervisor|mentor|tutor|recruiter|interviewer|guardian|next of kin|spouse|user(?: profile| menu)?|account(?: holder| owner| menu)?|applicant|candidate|customer|client|guest|student|patient|participant|member|employee|owner|profile|signature|emergency contact|referee|signed in|logged in|résumé(?: for| of)?|resume(?: for| of)?|CV(?: for| of)?',
  ),
  'Angemeldet|Eingeloggt|(?:Benutzer|Bewerber|Kandidat|Antragsteller|Mitarbeiter|Teilnehmer|Kontoinhaber|Inhaber)(?:/?-?in)?|Mitglied|Profil|Konto|Unterschrift',
  either('utilisateur|candidate?|profil|compte|titulaire|demandeu(?:r|se)|postulante?|signature'),
  either('usuari[oa]|candidat[oa](?:/a)?|perfil|cuenta|solicitante|postulante|titular'),
  either('usuári[oa]|candidat[oa]|perfil|conta|titular|requerente|assinatura'),
  either('utente|candidat[oa](?:/a)?|profilo|account|intestatari[oa]|richiedente'),
  either('gebruiker|kandidaat|sollicitant|profiel|account|aanvrager|handtekening'),
  either('użytkownik|kandydat(?:ka)?|profil|konto|wnioskodawca|podpis'),
  either('användare|sökande|kandidat|profil|konto|medlem|underskrift'),
].join('|')})${mark}`;

/** Who somebody is, right before the whole name: "Referee Ada Lovelace has not replied". */
export const roles = `(?:${[
  either(
    'hiring manager|talent (?:partner|acquisition partner|specialist)|case ?worker|advisor|adviser|tutor|mentor|references?|contact person(?: is)?|referee|referrer|emergency contact|next of kin|guardian|parent|spouse|partner|supervisor|line manager|recruiter|interviewer|owner|delegate|employee|colleague|contact|candidate|applicant|user|guest|member|participant|client|patient|student|account holder|identity|name|surname|person',
  ),
  either(
    'referenz|sachbearbeiter(?:in)?|betreuer(?:in)?|ansprechpartner(?:in)?(?: ist)?|referenzgeber(?:in)?|bewerber(?:in)?|kandidat(?:in)?|benutzer(?:in)?|nutzer(?:in)?|mitarbeiter(?:in)?|vorgesetzte[rn]?|name|namen|person',
  ),
  either('référent|recruteu(?:r|se)|conseill(?:er|ère)|candidate?|utilisat(?:eur|rice)|salariée?|nom'),
  either('reclutador(?:a)?|candidat[oa]|usuari[oa]|emplead[oa]|responsable|nombre'),
  either('recrutador(?:a)?|usuári[oa]|funcionári[oa]|nome'),
  either('selezionatore|selezionatrice|utente|dipendente|referente'),
  either('kandidaat|gebruiker|medewerker|contactpersoon|recruiter|naam'),
  either('kandydat(?:ka|a|ki)?|użytkownik(?:a)?|rekruter(?:ka)?|pracownik|profilu|konta|dane'),
  either('kandidaten|användaren|sökanden|medarbetaren|rekryteraren|kontaktpersonen|namnet'),
].join('|')}) `;

/** Before the name of whoever did it. */
export const doneBy = `(?:${[
  `(?:${either('submitted|created|uploaded|signed(?: electronically)?|posted|written|references?|recommended|interviewed|saved|edited|updated|modified|changed|sent|completed|authorized|authorised|withdrawn|locked|opened|started|begun|invited|referred|nominated|endorsed|cancelled|reviewed')}) by`,
  `(?:${either('hochgeladen|eingereicht|gesendet|erstellt|ausgefüllt|gespeichert|unterschrieben|gesperrt|geöffnet|begonnen|eingeladen|empfohlen|gerade')}) von`,
  `(?:${either('déposée?|envoyée?|créée?|signée?|soumise?|ouverte?|verrouillée?|modifiée?|invitée?|recommandée?')}) par`,
  `(?:${either('enviad[oa]|cread[oa]|criad[oa]|subid[oa]|firmad[oa]|assinad[oa]|presentad[oa]|abiert[oa]|abert[oa]|bloquead[oa]|modificad[oa]|invitad[oa]|convidad[oa]|recomendad[oa]')}) por`,
  `(?:${either('caricat[oa]|inviat[oa]|creat[oa]|firmat[oa]|apert[oa]|bloccat[oa]|modificat[oa]|invitat[oa]|segnalat[oa]')}) da`,
  `(?:${either('ingediend|geüpload|verstuurd|ondertekend|geopend|vergrendeld|gewijzigd|uitgenodigd|aanbevolen')}) door`,
  `(?:${either('przesłane|wysłane|złożone|podpisane|otwarte|zablokowane|zmienione|zaproszon[yae]|polecon[yae]')}) przez`,
  // Whatever belongs to somebody, but not what is applied for: that is at a company.
  '(?:belongs to|registered to|assigned to|issued to|prepared for|created for|logged in by|[Aa]cting as|[Vv]iewing as|[Yy]ou signed as|[Ll]ast edited|[Ss]witch user|[Ii]mpersonate|(?:is|are) (?:now )?with|e-?mailed|[Rr]eferences? (?:of|from)|[Aa]pplying as|[Ii]mpersonating|on behalf of|in the name of|[Ii]nterview with|[Aa]re you|[Yy]ou are not|[Yy]ou.re not|[Mm]atch|[Rr]each|[Nn]otified|(?:[Ss]ession|[Aa]ccount|[Pp]rofile|[Rr]ecord|[Dd]raft|[Rr]egistration|[Ll]ogin|[Dd]ata) (?:of|for)|[Aa]pplications? (?:of|from)|[Aa]pplicant,|[Cc]andidate,)',
  '(?:gehört(?: zu)?|registriert auf|[Ii]m Namen von|[Ss]ind Sie nicht|[Ee]rstellt für|[Gg]espräch mit|[Rr]eferenz von|[Ss]itzung von|[Bb]enutzerkonto|[Ss]ind [Ss]ie|[Bb]ist du)',
  '(?:appartient à|(?:enregistrée? )?au nom de|[Ee]ntretien avec|[Rr]éférence de|[Ss]ession de|[Êê]tes-vous)',
  '(?:pertenece a|(?:registrad[oa] )?(?:a|en) nombre de|[Ee]ntrevista con|[Rr]eferencia de|[Ss]esión de|[Ee]res|¿[Ee]s usted)',
  '(?:pertence a|(?:registad[oa] )?em nome de|[Ee]ntrevista com|[Rr]eferência de|[Ss]essão de|[Vv]ocê é)',
  '(?:appartiene a|(?:registrat[oa] )?a nome di|[Cc]olloquio con|[Rr]eferenza di|[Ss]essione di|[Ss]ei)',
  '(?:is van|(?:geregistreerd )?op naam van|namens|[Gg]esprek met|[Rr]eferentie van|[Ss]essie van|[Bb]en jij)',
  '(?:należy do|zarejestrowan[eya] na|w imieniu|[Rr]ozmowa z|[Rr]eferencj[aeęi] od|[Ss]esja)',
  '(?:tillhör|registrerad på|å vägnar av|[Ii]ntervju med|[Rr]eferens(?:en)? från|[Ää]r du)',
  `(?:${either('uppladdad|skickad|inskickad|skapad|undertecknad|öppnad|låst|ändrad|inbjuden|rekommenderad')}) av`,
].join('|')})(?: ?:)? `;

/** Titles in front of a name. */
export const titles =
  '(?:(?:Mr|Mrs|Ms|Mx|Miss|[Dd]r|[Pp]rof|Professor|[Ss]ir|Herrn?|Frau|Sr|Sra|Srta|Señor|Señora|Señorita|Senhora?|[Dd]ott(?:\\.ssa)?|[Dd](?:r\\.?)?ssa|[Dd]r\\.ssa|[Aa]vv|[Ss]ig(?:\\.ra)?|Signora?|Mme|Mlle|M\\.|Monsieur|Madame|Dhr|Mevr|[Mm]evrouw|[Hh]eer|Pan|Pani|Panie|[Mm]gr|[Ii]nż|[Ii]ng)\\.? ){1,3}';

/** How a sentence begins that is kind to somebody, who is named at its end: "Almost done, Ada!" */
export const kindOpenings =
  "(?:Hello again|Hi again|Happy|Pleased|Glad|Thank|Good|Great|Nice|Almost|Nearly|You(?:[’']re| are)|Welcome|Congrat|Well done|Is this|Schön|Fast|Willkommen|Danke|Ravi|Bienvenue|Heureux|Merci|Gracias|¡?Bienvenid|¡?Qué|Obrigad|Bem-vind|Que bom|Grazie|Bentornat|Benvenut|Piacere|Bedankt|Welkom|Fijn|Dziękujemy|Miło|Witaj|Tack|Välkommen|Kul|Trevligt|Roligt)";

/** Before the name of somebody who is somebody else: "Not Ada? Sign out". */
export const notThem =
  "(?:[Nn]ot|I[’']m not|Nicht|[Vv]ous n[’']êtes pas|[Nn]o eres|[Nn]ão é|[Nn]on sei|[Bb]en je niet|[Nn]ie jesteś|[Ii]nte)";

/** What a button says beside the name of whoever is signed in. */
export const signOut =
  '(?:[Ss]ign(?: |-)?[Oo]ut|[Ll]og(?: |-)?[Oo](?:ut|ff)|SIGN OUT|LOG ?OUT|Abmelden|abmelden|Ausloggen|[Dd]éconnexion|[Ss]e déconnecter|[Cc]errar sesión|[Ss]alir|[Tt]erminar sessão|[Ss]air|[Dd]isconnetti|[Ee]sci|[Uu]itloggen|[Aa]fmelden|[Ww]yloguj(?: się)?|[Ll]ogga ut)';

/** What a title calls the page behind the name of whose it is. */
export const ownPages =
  '(?:(?:[Mm]y|[Cc]andidate|[Aa]pplicant|[Uu]ser|Mein|[Mm]on|[Mm]i|[Mm]eu|[Ii]l mio|[Mm]ijn|[Mm]ój|[Mm]in)[ -])?(?:[Pp]rofile?|[Aa]ccount|Konto|[Cc]ompte|[Pp]erfil|[Cc]uenta|[Cc]onta|[Pp]rofilo|[Pp]rofiel|[Rr]esume|[Rr]ésumé|CV)';

/** What belongs to somebody: "Ada Lovelace’s application". */
export const owned =
  '(?:profile|account|application|r[eé]sum[eé]|CV|avatar|photo|picture|data|details|documents?|interview|draft|dashboard|candidacy|session|log-?in|registration|answers?|uploads?|references?|file|submission)';

/** Parts of systems, organizations, occupations and states, which are written like names and are nobody's. */
export const ofThings =
  /error|\bcode|invalid|ungült|falsch|eingabe|verbindung|anfrage|zugriff|technisch|\bseite|time-?out|fail|exception|server|request|career|recruit|team|system|portal|account|profil|login|support|service|fehler|erreur|errore|fout|błąd|\bfel\b|gateway|session|upload|engine|manag|develop|analyst|direct|assist|consult|officer|specialist|technic|administrat|nurse|teacher|driver|account|design|architect|scien|\bintern|trainee|apprenti|coordinat|executive|representat|supervis|software|senior|junior|entwickl|leiter|berater|kauf|arbeiter|pfleg|développeu|responsable|\bchef|infirmier|comptable|ingen|desarroll|gerente|técnic|analist|enfermer|contador|engenheir|desenvolv|svilupp|impiegat|infermier|ontwikkel|medewerk|verpleeg|inżynier|program|kierownik|specjalist|utveckl|sjuksk|corporat|\bcorp\b|\binc\b|\bltd\b|\bllc\b|\bplc\b|gmbh|\bag\b| s\.?e\b| s\.?p?\.?a\b| b\.?v\b| ab\b|group|industr|holding|compan|universit|hospital|\bbank|school|college|institut|council|govern|depart|minist|agenc|foundation|solution|technolog|partner|energ|health|global|national|step|complete|setting|detail|informat|option|password|\bpage|\bhome|dashboard|\bmenu|search|\bjobs?\b|appl|\bsign|privacy|premium|\bfree|\bbasic|requir|personal|contact|educat|experience|skill|testing|acceptance|defined|tracking|relation|interface|\bagent\b|\bfield|\bguide|manual|licen[sc]e|matching|mismatch|pool|screening|ranking|reference|server|stock|purchase|\bplan\b|\bform\b|registration|aggiornat|actualizad|atualizad|aktualisiert|bijgewerkt|success|sucesso|éxito|guardad|salvat|eliminad|creat[oa]\b|review|summary|document|overview|status|active|disabled|enabled|locked|verif|expired|created|updated|public|private|google|linkedin|facebook|microsoft|not found|unknown|human|resource|customer|sales|marketing|data|product|project|quality|operations|security|network|cloud|mobile|digital/i;

/** Before the name of an account, in small letters: what follows is a name, however it is written. */
export const userWords =
  "(?<!\\p{L})(?:user[ -]?(?:name|id)|log-?in(?: name| id)?|screen name|nickname|benutzer(?:name|kennung)|nutzername|anmeldename|nom d[’']utilisateur|identifiant|nombre de usuario|nome de (?:usuário|utilizador)|nome utente|gebruikersnaam|inlognaam|nazwa użytkownika|användarnamn(?:et)?)(?!\\p{L})|(?:ユーザー(?:名|id)|ログインid|用户名|用戶名|账号|帐号|帳號)";

/** What a form says of the name of an account. */
export const verdicts =
  '(?:locked|disabled|taken|in use|available|unknown|found|registered|recogni[sz]ed|valid|invalid|active|suspended|blocked|vergeben|gesperrt|belegt|bekannt|unbekannt|ungültig|gefunden|registriert|pris|prise|utilisée?|reconnue?|valable|valide|bloquée?|verrouillée?|désactivée?|deaktiviert|existiert|bloccat[oa]|disattivat[oa]|existe|existir|está|disponible|disponível|esiste|uso|disponibile|bezet|bekend|geblokkeerd|zajęta?|zablokowan\\p{L}+|istnieje|upptaget|spärrat|känt|låst|spärrad|finns)';

/** What is said of an account behind its label: "Login: failed". */
export const states =
  /^(?:failed|failure|success(?:ful)?|error|ok|unknown|disabled|locked|expired|denied|required|anonymous|guest|admin|none|fehlgeschlagen|fehler|unbekannt|gesperrt|erforderlich|échec|échoué|inconnu|error|fallido|desconocido|falhou|erro|desconhecido|fallito|errore|mislukt|onbekend|błąd|nieznany|misslyckades|okänd|失敗|失败|错误|エラー)$/;

/** What comes before the name of a file and is no part of it, also with a capital. */
export const beforeFiles =
  '[Tt]he|[Yy]our|[Tt]his|[Aa]n?|[Oo]f|[Ff]or|[Ii]n|[Aa]t|[Oo]n|[Tt]o|[Ii]s|[Ff]iles?|[Dd]ocuments?|[Uu]pload\\p{L}*|[Ff]ailed|[Cc]ould|[Cc]annot|[Nn]ot|[Oo]pen|[Rr]ead|[Pp]lease|[Ww]e|[Yy]ou|[Hh]ave|[Oo]nly|[Aa]nd|[Oo]r|[Dd]ie|[Dd]er|[Dd]as|[Ii]hre?|[Dd]eine?|[Dd]atei|[Dd]okument|[Ww]urde|[Kk]onnte|[Ss]ie|[Hh]aben|[Bb]itte|[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Vv]otre|[Dd]e|[Dd]u|[Ff]ichier|[Ee]l|[Ll]os|[Ss]u|[Tt]u|[Aa]rchivo|[Ff]ichero|[Nn]o|[Oo]|[Ss]eu|[Ss]ua|[Aa]rquivo|[Ff]icheiro|[Ii]l|[Ll]o|[Uu]na?|[Tt]uo|[Nn]on|[Hh]et|[Ee]en|[Uu]w|[Jj]e|[Bb]estand|[Nn]iet|[Pp]lik|[Tt]wój|[Nn]ie|[Dd]in|[Ff]ilen?|[Ii]nte';

/** What a sentence begins with that is about something: "Diese Adresse ist bereits vergeben". */
export const determiners =
  '(?:This|That|These|Those|Each|Any|Every|Dies\\p{L}*|Jede\\p{L}?|Eine?\\p{L}?|Cet(?:te)?|Ces?|Est[ae]s?|Ess[ae]|Quest[aoie]|Deze|Dit|Dat|Ten|Ta|To|Tej|Det|Den|Denna|Detta|Mail|E-?[Mm]ail)';

/** A sentence that speaks to somebody, who may be named at its end: "Please check your answers, Ada." */
export const secondPerson =
  "(?<!\\p{L})(?:[Yy]ou(?:r|rs|[’']re)?|[Pp]lease|Sie|[Ii]hre?n?|[Dd]u|[Dd]ein\\p{L}*|[Bb]itte|[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]es|[Vv]euillez|[Ss]u|[Ss]us|usted|por favor|[Vv]ocê|[Ss]ua|[Ss]eu|[Tt]uo|[Tt]ua|[Tt]i|[Jj]e|[Jj]ouw|[Uu]w|[Tt]woj\\p{L}*|[Pp]roszę|[Dd]in|[Dd]itt|[Dd]ina)(?!\\p{L})";

/** Before a name with which a part of a sentence begins: "It looks like Ada Lovelace has an account". */
export const joins =
  '(?:[Ll]ike|[Tt]hat|[Ss]ince|[Bb]ecause|[Ii]f|[Dd]ass|[Ww]eil|[Ww]enn|[Qq]ue|[Pp]uisque|[Pp]orque|[Cc]he|[Pp]erché|[Dd]at|[Oo]mdat|[Żż]e|[Pp]onieważ|[Aa]tt|[Ee]ftersom)';
/** Before the name of whoever they are of: "CV Ada Lovelace is empty". */
export const ownPapers =
  '(?:CV|[Rr][ée]sum[ée]|[Cc]over letter|[Ll]ebenslauf|[Aa]nschreiben|[Zz]eugnis|[Ll]ettre|[Cc]urr[ií]cul(?:um|o)|[Cc]arta|[Ll]ettera|[Mm]otivatiebrief|[Żż]yciorys|[Pp]ersonligt brev)(?: (?:of|von|de|di|van|av))? ';

/** Behind a name that begins a sentence, before what its bearer is asked to do. */
export const asked =
  '(?:please|bitte|veuillez|por favor|per favore|alstublieft|proszę|snälla|versuche|essaie|inténtalo|intente|tente|riprova|probeer|spróbuj|försök)';

/** Before a given name that makes a place of it: "San José". */
export const placeWords =
  /^(?:San|Santa|Santo|São|Saint|Sainte|Sankt|Los|Las|Northern|Southern|Prince|Princess|King|Queen|St\.?|Ste\.?|New|Port|Fort|Mount|Lake|Cape)$/;

/** What is no part of a name behind a given one, in titles whose words all have capitals: "Ada Lovelace Has Applied". */
export const notNamesAlone =
  /^(?:Has|Is|Was|Have|Had|Will|Can|Could|Cannot|Must|Should|May|Does|Did|Not|And|Or|The|This|Your?|You|We|Please|Try|Again|At|By|For|From|In|On|To|With|If|Submit|Continue|Cancel|Back|Next|Save|Edit|Logout|Hat|Ist|War|Kann|Konnte|Muss|Bitte|Sie|Ihre?|Die|Der|Das|Wir|Abmelden|Est|Veuillez|Votre|Nous|Por|Su|Seu|Sua|La|Il|El|Je|Uw|Bewerbung|Candidature|Candidatura|Sollicitatie|Ansökan|Lebenslauf|Anmeldung|Sitzung)$/;

/** Before a surname, and no given name: who or what is called so, and how sentences begin. */
export const noGivenName =
  /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Familie|Family|Madame|Monsieur|Señora?|Senhora?|Signora?|Mevrouw|Meneer|Pani?|Hotel|Team|Grupo|Gruppo|Banco|Banque|Banca|Casa|Maison|Haus|Praxis|Kanzlei|Firma|Bäckerei|Metzgerei|Autohaus|Restaurant|Studio|Villa|Clinic|Clinica|Klinik|Uniwersytet|Instytut|Związek|Urząd|Szpital|Teatr|Wydział|Dział|Klub|Zakład|Oddział|Powiat|Sąd|Rynek|Język|Dear|Hello|Hi|Hey|Hallo|Liebe[rn]?|Sehr|Guten|Bonjour|Cher|Chère|Hola|Estimad[oa]|Olá|Prezad[oa]|Ciao|Gentile|Beste|Geachte|Witaj|Cześć|Szanown[yae]|Hej|Thanks|Danke|Merci|Gracias|Obrigad[oa]|Grazie|Welcome|Willkommen|Bienvenue|Bienvenid[oa]|Benvenut[oa]|Welkom|Välkommen|Candidate|Candidat[oa]?|Applicant|Bewerber(?:in)?|Kandidat(?:in|ka)?|User|Benutzer(?:in)?|Utilisateur|Usuario|Usuário|Utente|Gebruiker|Użytkownik|Användare|Sökande|Surname|Name|Namen?|Nachname|Vorname|Nom|Apellidos?|Nombre|Nome|Cognome|Sobrenome|Naam|Achternaam|Nazwisko|Efternamn|CV|Lebenslauf|Résumé|Resume|Currículo|Referee|Reference|Referenz|Interviewer|Only|Also|But|So|When|While|Because|Since|That|Whether|After|Before|Although|Here|There|Now|Then|Today|Unfortunately|Sorry|Leider|Wenn|Dass|Weil|Als|Auch|Nur|Heute|Hier|Jetzt|Mais|Si|Quand|Comme|Pero|Cuando|Mas|Quando|Ma|Se|Maar|Als|Ale|Gdy|Men|När|Om|[A-ZÄÖÜ]\p{Ll}+(?:ung|heit|keit|schaft|tion|tät|nummer|name|datei|stelle|ment|ing|ed|ly))$/u;

/** Before a surname that stands alone: whose record or answer it is, or who did something. */
export const ofSomebody =
  /(?<!\p{L})(?:(?:record|profile|application|data|draft|reference|answers?|candidate|applicant|résumé|resume|CV)s? (?:of|for|from)|(?:submitted|signed|uploaded|reviewed|approved) by|(?:Profil|Daten|Bewerbung|Akte|Angaben|Unterlagen) von|(?:profil|dossier|candidature|données) de|(?:perfil|datos|candidatura|expediente|dados|profilo|dati) d[ei]|(?:profiel|gegevens|sollicitatie) van|(?:profilu?|dane|danych) kandydata|(?:profil|uppgifter|ansökan) (?:av|för)|(?:Mrs?|Ms|Mx|Herrn?|Frau|Mme|Sra?|Sig(?:\.ra)?|Dhr|Mevr|Pani?)\.?) $/u;

/** Behind a name, which is that of an organization then: "Robert Bosch GmbH", "Thomas Cook – vacancies". */
export const organizations =
  /^(?:[’']s)?(?: ?(?:&|\+)|,? (?:GmbH|mbH|AG|SE|KG|KGaA|e\. ?V|Inc|Ltd|LLC|LLP|PLC|Corp|Co|S\.? ?A|S\.? ?p|S\.? ?r|SAS|SARL|SL|B\.? ?V|N\.? ?V|AB|Oy|A\/S|ASA|Sp)(?![\p{L}])|(?: \p{Lu}\p{L}+)? (?:[Ss]chools?|[Aa]cadem|[Cc]olleges?|[Uu]niversit|[Hh]ospital|[Cc]linics?|[Ii]nstitut|[Ff]oundation|[Tt]rust|[Gg]roup|[Hh]oldings?|[Ss]tiftung|[Kk]lini|[Kk]rankenhaus|[Gg]ymnasium|[Ss]treet|[Rr]oad|[Aa]venue|[Ss]quare|[Aa]irport|[Cc]ounty|[Ss]tores?|[Hh]otels?|[Ii]slands?|[Bb]ank|[Cc]ompan|[Bb]rothers|[Ss]ons|and Sons|et [Ff]ils|und Söhne)| ?(?:[-–—|:] ?)?(?:[Cc]areers?|[Jj]obs?|[Kk]arriere|[Rr]ecruit|[Vv]acanc|[Bb]ewerbungs?portal|[Ss]tellenangebote|[Rr]ecrutement|[Ee]mplois?|[Ee]mpleos?|[Vv]agas|[Ll]avora|[Vv]acatures|[Kk]ariera|[Jj]obb)(?!\p{L}{6})| is hiring| stellt ein)/u;

/** Before a name, which is that of an organization, a school, a street or a place then. */
export const besideOrganizations =
  /(?:[&+] ?|(?<!\p{L})(?:(?:[Ee]mployer|[Cc]ompany|[Oo]rgani[sz]ation|[Ff]irma|[Aa]rbeitgeber|[Uu]nternehmen|[Ee]mployeur|[Ee]ntreprise|[Ee]mpresa|[Ee]mpregador|[Aa]zienda|[Ww]erkgever|[Bb]edrijf|[Pp]racodawca|[Aa]rbetsgivare)(?: name)?[:：]?|[Aa]t|[Bb]ei|[Cc]hez|[Uu]niversit\p{L}*|[Uu]niversidad\p{L}*|[Ff]ondation|[Ff]ondazione|[Ff]undaci[óo]n|[Ff]unda[çc][ãa]o|[Ss]tichting|[Ss]tiftung|H[ôo]pital|[Hh]ospital|[Kk]lini(?:k|kum|ken)|[Ss]chule|[Gg]ymnasium|[Ll]ycée|[Cc]ollège|[Cc]olegio|[Ee]scola|[Ee]scuela|[Ll]iceo|[Ss]chool|[Ii]nstitut\p{L}*|[Aa]cademy|[Tt]eatro|[Mm]useum|[Hh]ouse of|[Cc]alle|[Aa]venida|[Pp]laza|[Rr]ua|[Rr]ue|[Vv]ia|[Pp]iazza|[Uu]l\.|[Rr]obots?|[Cc]hatbot|[Aa]ssistant|[Aa]ssistentin) )$/u;

/** Employers that are called what a person could be. */
export const namedOrganizations: ReadonlySet<string> = new Set(
  'adam opel|alexander mann|allen hamilton|arthur andersen|brooks brothers|calvin klein|charles taylor|george washington|gordon food|herman miller|james cook|james madison|laura mercier|marie stopes|marcus theatres|oliver wyman|oscar health|peter millar|ralph lauren|sally beauty|simon kucher|thomas jefferson|thomas nelson|vera bradley|william blair|christian aid|christian science|andreas stihl|benjamin moore|bernhard schulte|carl zeiss|charles river|charles schwab|charles tyrwhitt|christian dior|christian louboutin|donna karan|edward jones|eli lilly|elizabeth arden|ernst klett|friedrich ebert|friedrich naumann|giorgio armani|hans böckler|heinrich böll|heinrich heine|helena rubinstein|helly hansen|helmut lang|henry ford|henry schein|hugo boss|jack henry|jack wolfskin|james fisher|jimmy choo|john deere|john hancock|john lewis|john wiley|johns hopkins|joseph rowntree|karen millen|karl lagerfeld|karl storz|kate spade|kenneth cole|konrad adenauer|konrad zuse|laura ashley|ludwig beck|mary kay|matthew clark|max planck|michael kors|michael page|morgan stanley|paul hartmann|peter hahn|philip morris|pierre cardin|pierre fabre|raymond james|robert bosch|robert half|robert koch|robert walters|roland berger|rosa luxemburg|steve madden|ted baker|thomas cook|thomas sabo|tim hortons|tom ford|tom tailor|tommy hilfiger|walter reed|wilhelm busch|william hill|yves rocher'.split(
    '|',
  ),
);

/** Before a given name alone: what comes from somebody, goes to them or is asked of them. */
export const bearers =
  /(?<!\p{L})(?:[Bb]y|[Ff]rom|[Ww]ith|[Aa]sk|[Tt]ell|[Cc]ontact|[Cc]all|[Mm]essage|[Vv]on|[Mm]it|[Pp]ar|[Aa]vec|[Pp]or|[Cc]on|[Dd]oor|[Mm]et|[Pp]rzez|[Aa]v|[Ff]rån|[Nn]ot|[Nn]icht|[Nn]o eres|[Nn]on sei) $/u;

/** Before a name in small letters. */
export const smallGreetings =
  'hi|hiya|hello|hey|hallo|hoi|hej|hejsan|tjena|moin|servus|ciao|salut|hola|olá|oi|cześć|salve|hé|good (?:morning|afternoon|evening)|welcome back|guten (?:morgen|tag|abend)|willkommen zurück';
/** The same, where what is named so must be a known given name: "sorry about that" thanks nobody. */
export const smallThanks =
  'thanks|thank you|sorry|welcome|dear|congratulations|congrats|bonjour|bienvenue|bienvenid[oa]|benvenut[oa]|bem-vind[oa](?: de volta)?|välkommen(?: tillbaka)?|welkom(?: terug)?|witaj(?: ponownie)?|willkommen|danke|merci|gracias|grazie|obrigad[oa]|dziękujemy|tack|entschuldigung|entschuldige|désolée?|lo siento|scusa|desculpe';
/** What is greeted so and is nobody in particular. */
export const notGreeted =
  /^(?:there|again|all|every(?:one|body)|team|folks?|friends?|guests?|users?|candidates?|applicants?|visitors?|customers?|strangers?|colleagues?|students?|people|and|you|your?|world|sir|madam|dear|back|to|from|this|that|we|it|home|aboard|out|now|zusammen|nochmal|wieder|erneut|und|an|alle|liebe\p{L}*|bewerber\p{L}*|kandidat\p{L}*|gast|welt|tous|toutes?|à|le|les|monde|et|de|de nuevo|otra|a|todos|todas|y|mundo|invitad[oa]|tutti|tutte|di|nuovo|mondo|e|pessoal|gente|iedereen|allemaal|opnieuw|wereld|en|wszystkim|ponownie|świecie|i|alla|igen|världen|och|där|hej|mój|mon|ma|caro|cara)$/u;

/** Before a whole name in small letters. */
export const bearerWords =
  'by|for|from|as|with|to|of|von|für|mit|an|par|pour|avec|por|para|con|com|da|di|per|door|voor|met|przez|dla|av|för|till|från';

/** Before what Windows calls an account. */
export const domainWords =
  'user|account|log-?[io]n|sign-?in|identity|principal|access|denied|permission|credentials?|password|windows|konto|benutzer|anmeldung|zugriff|kennwort|compte|utilisateur|accès|usuario|cuenta|acceso|conta|acesso|utente|accesso|gebruiker|toegang|użytkownik\\p{L}*|dostęp\\p{L}*|användare|åtkomst';

/** Before the name of an account that ends the sentence: "Invalid credentials for ada". */
export const forUser = [
  '(?:credentials?|passwords?|log-?in|log-?on|sign-?in|authentication|access|session|account|permissions?|privileges|records?)(?: \\[\\p{L}+\\])?(?: (?:has |was |is )?(?:failed|denied|expired|refused|rejected|blocked|closed|ended|invalid|timed out|not found|locked|revoked|missing))? for(?: (?:user|account|login))?|(?:for|by|as|of) (?:user|login|username)|ssh user',
  '(?:anmeldung|zugangsdaten|passwort|kennwort|sitzung|konto)(?: (?:abgelaufen|gesperrt|verweigert|fehlgeschlagen|ungültig))? für(?: (?:den )?benutzer| konto)?|für (?:den )?benutzer',
  "pour (?:l[’']utilisateur|le compte)",
  'para el usuario|para la cuenta (?:de )?',
  'para o usuário|para a conta (?:de )?',
  "per l[’']utente|per l[’']account (?:di )?",
  'voor (?:de )?gebruiker|voor account',
  'dla użytkownika|dla konta',
  'för användaren?|för kontot',
].join('|');
/** What stands in each of these, cheap to look for. */
export const userGate =
  'credential|password|log-?in|log-?on|sign-?in|auth|access|session|account|permission|privileg|record|user|anmeld|zugang|passwort|kennwort|sitzung|konto|benutzer|compte|utilisateur|cuenta|usuario|conta|usuário|utente|gebruiker|użytkownik|konta|användare';
/** Before the name of an account in small letters, whose owner did it. */
export const savedBy =
  '(?:created|saved|edited|uploaded|submitted|modified|updated|locked|opened|started|changed|owned|requested) by|(?:erstellt|gespeichert|bearbeitet|hochgeladen|eingereicht|geändert|gesperrt) von|(?:créée?|enregistrée?|modifiée?|verrouillée?|envoyée?) par|(?:cread[oa]|guardad[oa]|modificad[oa]|bloquead[oa]|enviad[oa]|criad[oa]|salv[oa]) por|(?:creat[oa]|salvat[oa]|modificat[oa]|bloccat[oa]|inviat[oa]) da|(?:gemaakt|opgeslagen|gewijzigd|vergrendeld) door|(?:utworzone|zapisane|zmienione|zablokowane) przez|(?:skapad|sparad|ändrad|låst) av';
/** Before the name of an account, of which something is said. */
export const userNouns = 'users?|user account|identity|principal';
/** The same in other languages, where a word behind it may as well belong to the sentence. */
export const userNounsElsewhere =
  "benutzer|nutzer|utilisateur|l[’']utilisateur|usuario|usuário|utente|gebruiker|użytkownik|användare[nr]?";
/** What is said of an account behind its name. */
export const ofUsers =
  "not|has no|has not|cannot|can[’']t|could not|couldn[’']t|may not|does not|doesn[’']t|is not|isn[’']t|was not|unknown|unauthori[sz]ed|lacks|nicht|hat kein\\p{L}*|darf|kann|existiert|unbekannt|introuvable|inconnue?|n[’']a|n[’']est|no (?:existe|encontrado|autorizado|tiene|puede)|não|desconhecido|non|sconosciuto|niet|heeft geen|onbekend|nie|nieznany|saknar|finns inte|hittades inte|okänd";
/** What follows such words and is no name of an account. */
export const noUser =
  /^(?:names?|ids?|accounts?|sessions?|profiles?|roles?|types?|records?|data|groups?|agents?|inputs?|interfaces?|agreements?|permissions?|credentials|rights?|settings?|management|services?|details|information|tokens?|objects?|models?|lists?|tables?|emails?|addresses|errors?|found|is|was|has|entered|provided|supplied|chosen|typed|already|wurde|wird|konnte|kann|ist|hat|war|est|été|es|ya|está|è|stato|jest|został|har|not|does|may|must|should|cannot|can|will|who|with|that|this|your?|you|it|me|us|him|her|them|our|their|mistake|default|e-?mail|mail|post|phone|fax|hand|law|date|size|system|admin|administrators?|root|guest|anonymous|everyone|everybody|anybody|all|any|users?|applicants?|candidates?|another|others|someone|nobody|security|safety|maintenance|years?|specified|selected|given|requested|current|above|below|now|today|tomorrow|good|life|free|details|help|support|reasons?|review|name|jobs?|vacancies|applications?|employers?|recruiters?|employees|staff|members|visitors|guests|konto|name|benutzer\p{L}*|bewerber\p{L}*|alle|sie|dich|jetzt|heute|sicherheit|wartung|utilisateurs?|candidats?|tous|vous|usuarios?|candidatos?|todos|usted|usuários|você|utenti|candidati|tutti|gebruikers|sollicitanten|iedereen|użytkowników|kandydatów|wszystkich|användare|sökande|alla|validator|firewall|server|process|software|program|script|browser|extension|antivirus|[\p{L}]+ing)$/u;

/** How a message ends before the name of whoever wrote it. */
export const closings =
  '(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any) (?:regards|wishes|thanks)|[Rr]egards|(?:Best|Cheers)(?=,)|[Yy]ours (?:sincerely|faithfully|truly)|[Ss]incerely(?: yours)?|(?:[Mm]it )?(?:[Ff]reundlichen?|[Bb]esten?|[Vv]iele|[Ll]iebe|[Hh]erzlichen?) Grüßen?|[Cc]ordialement|[Bb]ien à vous|[Ss]incères salutations|[Ss]aludos(?: cordiales)?|[Aa]tentamente|[Uu]n saludo|[Aa]tenciosamente|[Cc]om os melhores cumprimentos|[Cc]ordiali saluti|[Dd]istinti saluti|[Mm]et (?:vriendelijke|hartelijke) groet(?:en)?|[Zz] poważaniem|[Pp]ozdrawiam|(?:[Mm]ed )?[Vv]änliga? hälsning(?:ar)?)[,.]? ?\\n?';

/** What people do and organizations do not, behind a name that a sentence begins with. */
export const personalVerbs =
  "(?:(?:has|have) (?:not |already )?(?:replied|responded|answered|signed|recommended|referred|endorsed|nominated|withdrawn)|(?:will be|is) your|recommended|referred|invited you|did not (?:reply|answer|respond)|(?:hat|haben) (?:nicht |noch nicht |bereits )?(?:geantwortet|zugestimmt|unterschrieben|empfohlen)|(?:n[’']a pas |a )(?:répondu|signé|recommandé)|(?:no )?ha (?:respondido|firmado|recomendado)|(?:não )?(?:respondeu|assinou|recomendou)|(?:non )?ha (?:risposto|firmato)|heeft (?:niet |nog niet )?(?:gereageerd|geantwoord|getekend)|(?:nie )?(?:odpowiedział|podpisał)a?|har (?:inte |ännu inte )?(?:svarat|skrivit under))";
/** Before the small name of an account of which there is none. */
export const noSuchUser =
  "no such (?:user|account|login)|unknown (?:user|account)|impersonate|(?:could not|couldn[’']t|cannot) (?:find|impersonate|authenticate|log in)(?: user| account)?|account name|(?:x-)?(?:forwarded|remote|auth(?:enticated)?)-user";
/** Behind the name of an account that a line begins with. */
export const ofAccount =
  ': (?:permission|access|authentication) (?:denied|failed)| has no (?:permission|access|rights?|role)| is not (?:allowed|authori[sz]ed|permitted|a member)| \\((?:applicant|candidate|user|member|guest|bewerber|candidat|candidato)\\)';

/** Before a name and what is said of it, without a colon: "Surname Lovelace is too long". */
export const bareNameLabels = `(?:${[
  either(
    '(?:first|last|middle|maiden|full|given|family|preferred|legal|birth) name|surname|forename|nickname',
  ),
  'Vorname|Nachname|Familienname|Geburtsname|Rufname',
  either('prénom|nom de (?:famille|naissance)'),
  either('primer apellido|segundo apellido|apellidos?'),
  either('sobrenome|apelido|primeiro nome'),
  either('cognome'),
  either('achternaam|voornaam|roepnaam'),
  either('nazwisko|imię'),
  either('efternamn(?:et)?|förnamn(?:et)?'),
].join('|')}) ["“„«'‘]?`;
/** What is said of a name, right behind it. */
export const ofNames =
  "(?:is|was|are|has|had|contains?|must|does|could|cannot|not|already|ist|war|hat|enthält|muss|darf|konnte|wurde|nicht|est|a|contient|doit|n[’']|es|contiene|debe|ya|no|é|contém|deve|já|não|è|già|non|bevat|moet|mag|niet|jest|zawiera|musi|już|nie|är|innehåller|måste|finns|redan)(?!\\p{L})";
/** Before the name that somebody goes by. */
export const goesBy =
  '(?:(?:[Aa]lso )?[Kk]nown as|[Gg]oes by|[Ff]ormerly known as|[Bb]ekannt als|[Cc]onnue? sous le nom de|[Cc]onocid[oa] como|[Cc]onhecid[oa] como|[Cc]onosciut[oa] come|[Bb]ekend als|[Zz]nan[ya] jako|[Kk]änd som) ';
/** Behind the small name of an account that a sentence begins with. */
export const isTaken =
  '(?:is|has been|was|ist|est|está|é|è|jest|är)? ?(?:not )?(?:already |bereits |schon |déjà |ya |já |già |al |już |redan )?(?:taken|in use|registered|exists?|available|vergeben|belegt|registriert|prise?|utilisée?|enregistrée?|en uso|registrad[oa]|existe|em uso|in uso|registrat[oa]|esiste|in gebruik|geregistreerd|bezet|bestaat|zajęt[ay]|zarejestrowan[yae]|istnieje|upptaget|registrerad)';
