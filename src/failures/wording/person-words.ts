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
  either('names?(?:\\(s\\))?|firstname|forename|lastname|surname|initials'),
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
    'user(?: profile| menu)?|account(?: holder| owner| menu)?|applicant|candidate|customer|client|guest|student|patient|participant|member|employee|owner|profile|signature|emergency contact|referee|signed in|logged in|résumé(?: for| of)?|resume(?: for| of)?|CV(?: for| of)?',
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

/** Before the name of whoever did it. */
export const doneBy = `(?:${[
  `(?:${either('submitted|created|uploaded|signed|saved|edited|updated|sent|completed|authorized|authorised|withdrawn')}) by`,
  `(?:${either('hochgeladen|eingereicht|gesendet|erstellt|ausgefüllt|gespeichert|unterschrieben')}) von`,
  `(?:${either('déposée?|envoyée?|créée?|signée?|soumise?')}) par`,
  `(?:${either('enviad[oa]|cread[oa]|criad[oa]|subid[oa]|firmad[oa]|assinad[oa]|presentad[oa]')}) por`,
  `(?:${either('caricat[oa]|inviat[oa]|creat[oa]|firmat[oa]')}) da`,
  `(?:${either('ingediend|geüpload|verstuurd|ondertekend')}) door`,
  `(?:${either('przesłane|wysłane|złożone|podpisane')}) przez`,
  // Whatever belongs to somebody, but not what is applied for: that is at a company.
  '(?:belongs to|registered to|assigned to|issued to|prepared for|logged in by|[Aa]re you|(?:[Ss]ession|[Aa]ccount|[Pp]rofile|[Rr]ecord|[Dd]raft|[Rr]egistration|[Ll]ogin|[Dd]ata) (?:of|for)|[Aa]pplications? (?:of|from)|[Aa]pplicant,|[Cc]andidate,)',
  '(?:gehört(?: zu)?|registriert auf|[Ss]itzung von|[Bb]enutzerkonto|[Ss]ind [Ss]ie|[Bb]ist du)',
  '(?:appartient à|enregistrée? au nom de|[Ss]ession de|[Êê]tes-vous)',
  '(?:pertenece a|registrad[oa] a nombre de|[Ss]esión de|[Ee]res|¿[Ee]s usted)',
  '(?:pertence a|registad[oa] em nome de|[Ss]essão de|[Vv]ocê é)',
  '(?:appartiene a|registrat[oa] a nome di|[Ss]essione di|[Ss]ei)',
  '(?:is van|geregistreerd op naam van|[Ss]essie van|[Bb]en jij)',
  '(?:należy do|zarejestrowan[eya] na|[Ss]esja)',
  '(?:tillhör|registrerad på|[Ää]r du)',
  `(?:${either('uppladdad|skickad|inskickad|skapad|undertecknad')}) av`,
].join('|')})(?: ?:)? `;

/** Titles in front of a name. */
export const titles =
  '(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Herrn?|Frau|Sr|Sra|Srta|Señor|Señora|Señorita|Senhora?|Dott|Dott\\.ssa|Dr\\.ssa|Avv|Sig|Sig\\.ra|Signora?|Mme|Mlle|M\\.|Monsieur|Madame|Dhr|Mevr|[Mm]evrouw|[Hh]eer|Pan|Pani|Panie|[Mm]gr|[Ii]nż|Ing)\\.? ){1,3}';

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
  '(?:profile|account|application|r[eé]sum[eé]|CV|avatar|photo|picture|data|details|documents?|interview|draft|dashboard|candidacy)';

/** Parts of systems, organizations, occupations and states, which are written like names and are nobody's. */
export const ofThings =
  /error|\bcode|invalid|ungült|falsch|eingabe|verbindung|anfrage|zugriff|technisch|\bseite|time-?out|fail|exception|server|request|career|team|system|portal|account|profil|login|support|service|fehler|erreur|errore|fout|błąd|\bfel\b|gateway|session|upload|engine|manag|develop|analyst|direct|assist|consult|officer|specialist|technic|administrat|nurse|teacher|driver|account|design|architect|scien|\bintern|trainee|apprenti|coordinat|executive|representat|supervis|software|senior|junior|entwickl|leiter|berater|kauf|arbeiter|pfleg|développeu|responsable|\bchef|infirmier|comptable|ingen|desarroll|gerente|técnic|analist|enfermer|contador|engenheir|desenvolv|svilupp|impiegat|infermier|ontwikkel|medewerk|verpleeg|inżynier|program|kierownik|specjalist|utveckl|sjuksk|corporat|\bcorp\b|\binc\b|\bltd\b|\bllc\b|\bplc\b|gmbh|\bag\b| s\.?e\b| s\.?p?\.?a\b| b\.?v\b| ab\b|group|industr|holding|compan|universit|hospital|\bbank|school|college|institut|council|govern|depart|minist|agenc|foundation|solution|technolog|partner|energ|health|global|national|step|complete|setting|detail|informat|option|password|\bpage|\bhome|dashboard|\bmenu|search|\bjobs?\b|appl|\bsign|privacy|premium|\bfree|\bbasic|requir|personal|contact|educat|experience|skill|review|summary|document|overview|status|active|disabled|enabled|locked|verif|expired|created|updated|public|private|google|linkedin|facebook|microsoft|not found|unknown|human|resource|customer|sales|marketing|data|product|project|quality|operations|security|network|cloud|mobile|digital/i;

/** Before the name of an account, in small letters: what follows is a name, however it is written. */
export const userWords =
  "(?<!\\p{L})(?:user[ -]?(?:name|id)|log-?in(?: name| id)?|screen name|nickname|benutzer(?:name|kennung)|nutzername|anmeldename|nom d[’']utilisateur|identifiant|nombre de usuario|nome de (?:usuário|utilizador)|nome utente|gebruikersnaam|inlognaam|nazwa użytkownika|användarnamn(?:et)?)(?!\\p{L})|(?:ユーザー(?:名|id)|ログインid|用户名|用戶名|账号|帐号|帳號)";

/** What a form says of the name of an account. */
export const verdicts =
  '(?:locked|disabled|taken|in use|available|unknown|found|registered|recogni[sz]ed|valid|invalid|active|suspended|blocked|vergeben|gesperrt|belegt|bekannt|unbekannt|ungültig|gefunden|registriert|pris|prise|utilisée?|reconnue?|valable|valide|bloquée?|existe|existir|está|disponible|disponível|esiste|uso|disponibile|bezet|bekend|geblokkeerd|zajęta?|zablokowan\\p{L}+|istnieje|upptaget|spärrat|känt)';

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

/** Behind a name that begins a sentence, before what its bearer is asked to do. */
export const asked =
  '(?:please|bitte|veuillez|por favor|per favore|alstublieft|proszę|snälla|versuche|essaie|inténtalo|intente|tente|riprova|probeer|spróbuj|försök)';
