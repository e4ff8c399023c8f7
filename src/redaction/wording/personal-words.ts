// Words that announce something personal, in the eleven languages: sources of regular expressions, each list in the
// order en, de, fr, es, pt, it, nl, pl, sv, ja, zh. Abbreviations that are words elsewhere are held apart, with case.

/** A word of a script that separates words begins and ends here; Chinese and Japanese know no such places. */
const whole = (sources: readonly string[]) => `(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`;
const inside = (sources: readonly string[]) => `(?:${sources.join('|')})`;

/** Before or after a one-time code. */
export const codeWords = `(?:${whole([
  'your code|(?:verification|security|confirmation|one[- ]time|access|log-?in|sign[- ]?in|activation|authentication|authorization|two[- ]factor|sms|2fa|mfa|recovery|backup|reset) (?:pass)?codes?|passcode|(?:one[- ]time )password|otp|pin(?:[- ]?code)?',
  '(?:ihr|dein) code|(?:bestätigungs|sicherheits|verifizierungs|zugangs|anmelde|freischalt|aktivierungs|prüf|wiederherstellungs)-?code|einmal-?(?:code|passwort|kennwort)|tan',
  "votre code|code (?:de |d[’'] ?)(?:vérification|verification|sécurité|securite|confirmation|accès|activation|authentification|connexion|validation)|code (?:à )?usage unique|code secret",
  '(?:su|tu) código|(?:código|codigo) de (?:verificación|verificacion|seguridad|confirmación|acceso|activación|autenticación|un solo uso)|clave (?:dinámica|temporal|de acceso)',
  'seu código|(?:código|codigo) de (?:verificação|verificacao|segurança|confirmação|acesso|ativação|autenticação|uso único)',
  "(?:tuo|suo) codice|codice (?:di |d[’'] ?)(?:verifica|sicurezza|conferma|accesso|attivazione|autenticazione)|codice (?:monouso|otp|temporaneo)",
  '(?:je|jouw|uw) code|(?:verificatie|beveiligings|bevestigings|toegangs|activerings|inlog|authenticatie)code|eenmalige code',
  'twój kod|kodu? (?:weryfikacyjn(?:y|ego)|bezpieczeństwa|potwierdzający|dostępu|aktywacyjny|jednorazow(?:y|ego)|autoryzacyjn(?:y|ego)|sms)|hasło jednorazowe',
  'din kod|(?:verifierings|säkerhets|bekräftelse|åtkomst|aktiverings|inloggnings|engångs)kod(?:en)?|engångslösenord(?:et)?',
])}|${inside([
  '(?:確認|認証|検証|セキュリティ|ワンタイム|アクセス|ログイン)コード|ワンタイムパスワード|(?:暗証|認証|確認)番号',
  '验证码|驗證碼|校验码|恢复码|備用碼|备用码|确认码|確認碼|动态密码|动态码|一次性密码|安全码|激活码',
])})`;

/** Before a password or a key. */
export const secretWords = `(?:${whole([
  'pass ?words?|passphrase|passwd|pwd|(?:api|access|secret|private)[ _-]?key|secret|token|(?:php|j|asp\\.net_|connect\\.)?(?:session|sess)[ _-]?id|(?:connect\\.)?sid|(?:x-)?[cx]srf[ _-]?(?:middleware)?(?:token)?|auth|signature(?==)|security answer',
  'passwort|kennwort|sicherheitsantwort',
  'mots? de passe',
  'contraseñas?|clave secreta',
  'senhas?|palavra-passe',
  "parola d[’']ordine",
  'wachtwoord(?:en)?',
  'hasł(?:o|a|em)',
  'lösenord(?:et)?',
])}|${inside(['パスワード', '密码|密碼'])})`;

/** Before a number of an identity document, of social security or of taxes. */
export const identityWords = `(?:${whole([
  "(?:employee|staff|payroll|personnel) (?:number|no\\.?|id)|licen[cs]e plate|social (?:security|insurance)(?: (?:number|no\\.?))?|national insurance(?: (?:number|no\\.?))?|national id(?:entity)?(?: (?:number|card))?|passport(?: (?:number|no\\.?))?|tax(?:payer)? (?:id(?:entification)?(?: (?:number|no\\.?))?|number|reference)|driv(?:er[’']?s?|ing) licen[cs]e(?: (?:number|no\\.?))?|identity (?:number|card|document)|personal (?:identity|identification) number|nhs number|visa number|medicare(?: (?:card )?(?:number|no\\.?))?|health (?:card|insurance) number|voter id|(?:nric|hkid|cnic|fin)(?: (?:number|no\\.?))?|residence permit(?: number)?|green card|emirates id|hong kong id|identity card|id card|(?:matriculation|student) (?:number|id)|bar number|licen[cs]e number",
  '(?:personal|mitarbeiter)-?nummer|kennzeichen|(?:sozial)?versicher(?:ungs|ten)-?nummer|sozialversicherungs-?nr\\.?|matrikel-?nummer|sv-?(?:nummer|nr\\.?)|svnr|ausweis-?(?:nr\\.?|kennung)|steuer-?(?:id|identifikationsnummer|nummer)|rentenversicherungs-?nummer|reisepass(?:-?nummer)?|pass-?nummer|personalausweis(?:-?nummer)?|ausweis-?nummer|führerschein(?:-?nummer)?|ahv(?:-nummer)?|aufenthaltstitel',
  "(?:numéro|n[°º]|no) de (?:matricule|salarié|sécurité sociale|passeport|carte d[’']identité|permis de conduire|titre de séjour)|numéro fiscal|permis de conduire|titre de séjour|carte vitale|passeport|carte (?:nationale )?d[’']identité",
  'número de (?:la )?(?:empleado|seguridad social|pasaporte|identificación|identidad|documento)|pasaporte|documento de identidad|cédula(?: de (?:identidad|ciudadanía))?|naf',
  'número de (?:funcionário|contribuinte|identificação|passaporte|segurança social)|passaporte|cartão(?: de cidadão)?|carteira de (?:identidade|trabalho)|título de eleitor',
  "codice fiscale|partita iva|passaporto|carta d[’']identità|patente(?: di guida)?|tessera sanitaria|numero di (?:passaporto|patente)",
  'burgerservicenummer|sofinummer|paspoort(?:nummer)?|identiteitskaart|identiteitsnummer|rijbewijs(?:nummer)?|rijksregisternummer',
  '(?:nu?me?r )?pesel|(?:nu?me?r|nr) (?:nip|paszportu|dowodu(?: osobistego)?|identyfikacji podatkowej)|dow[oó]d osobisty|dowodu osobistego|paszport',
  'personnum(?:mer|ret)|samordningsnum(?:mer|ret)|passnum(?:mer|ret)|körkort(?:snummer)?|id-?kort(?:snummer)?',
])}|${inside([
  'マイナンバー|個人番号|旅券番号|パスポート(?:番号)?|運転免許証?(?:番号)?|在留カード(?:番号)?|年金番号',
  '(?:身份|身分|证件|證件)(?:证|證)?(?:字?[号號][码碼]?)?|居留(?:证|證|許可)|驾照|駕照|驾驶证|护照(?:号码?)?|護照(?:號碼)?|社保号|社会保障号|税号|稅號|统一编号',
])})`;
export const identityAbbreviations =
  '(?<![\\p{L}\\p{N}])(?:SSN|SIN|NINO|TIN|ITIN|EIN|UTR|NIR|DNI|NIE|NIF|NSS|CURP|RFC|CUIT|CUIL|RUT|RUN|CPF|CNPJ|RG|NISS|PIS|BSN|PESEL|NIP|AHV|AVS|PAN|TFN|ABN|CNP|CPR|PPSN?)(?![\\p{L}\\p{N}])';

/** Before the number of an account at a bank; what it is called in two letters is held apart, with what can follow. */
export const accountNumbers = `(?:${whole([
  '(?:bank )?account(?: (?:number|no\\.?)|(?= \\d{6}))|routing (?:number|no\\.?)|sort code and account(?: number)?',
  'konto-?(?:nummer|nr\\.?)|bankleitzahl|blz',
  'numéro de compte|rib',
  'número de cuenta|clabe|cbu',
  'número d[ae] conta|nib',
  'numero di conto|abi|cab',
  '(?:bank)?rekeningnummer',
  'n(?:ume)?r (?:konta|rachunku)',
  '(?:clearing- och )?kontonum(?:mer|ret)',
])}|${inside(['口座番号|支店番号', '(?:银行)?(?:卡号|账号|帐号)|銀行帳號'])})`;
export const bankCodes = whole([
  'bic|swift(?:[ -]code)?|sort code|bsb|cvv2?|cvc2?|card security code|prüfziffer|iban',
]);
/** Before the last digits of a number that is not shown whole. */
export const lastDigits = whole([
  'last (?:4|four|3|three)(?: digits)?(?: of)?|card ending|(?:card|number|account|phone|ssn) ending (?:in|with)|ending (?:in|with)',
  'letzten? (?:4|vier|3|drei) (?:ziffern|stellen)|endet auf|mit der endziffer',
  '(?:4|quatre) derniers chiffres|se terminant par',
  'últimos (?:4|cuatro|quatro) dígitos|(?:terminad[oa]|termina) en|terminad[oa] em|final',
  'ultime (?:4|quattro) cifre|che termina con',
  'laatste (?:4|vier) cijfers|eindigend op',
  'ostatnie (?:4|cztery) cyfry|kończąc\\p{L}+ się na',
  'sista (?:4|fyra) siffrorna|som slutar på',
]);

/** Before a date of birth. */
export const birthWords = `(?:${whole([
  '(?:date|year|month|month and year|place) of birth|birth ?(?:date|year)|birthday|dob|born(?: on| in)?',
  'geburts(?:datum|tag|jahr)|geboren(?: am)?|geb\\.(?: am)?|jahrgang',
  '(?:date|année) de naissance|née?(?:\\(e\\))?(?: le)?',
  '(?:fecha|año) de nac(?:imiento|\\.)|f\\. ?nac\\.|nacid[oa](?: el)?',
  '(?:data|ano) de nasc(?:imento|\\.)|nascid[oa](?: em)?',
  '(?:data|anno) di nascita|nat[oa](?: il| a)?(?!\\p{L})',
  'geboorte(?:datum|jaar)|geboren op',
  '(?:data|rok) ur(?:odzenia|\\.)|urodzon[ya](?: dnia)?|ur\\.',
  'födelse(?:datum(?:et)?|dag(?:en)?|år(?:et)?)|född(?: den)?',
])}|${inside(['生年月日|誕生日', '出生(?:日期|年月日?|年份)|生日'])})`;

/** Before a house or post code, where it is the applicant's answer. */
export const addressWords = whole([
  '(?:postal |street |home )?address',
  '(?:post|wohn|straßen)?(?:adresse|anschrift)',
  'adresse(?: postale)?',
  'dirección|domicilio',
  'endereço|morada',
  'indirizzo',
  '(?:woon)?adres(?:gegevens)?',
  'adres(?:u|em)?',
  'adress(?:en)?',
]);
export const postCodeWords = `(?:${whole([
  'zip(?:[ -]?code)?|post(?:al)?[ -]?code|eircode|pin ?code',
  'plz|postleitzahl',
  'code postal',
  'código postal|c\\. ?p\\.',
  'cep|código postal',
  'cap|codice postale',
  'postcode',
  'kod pocztowy',
  'postnum(?:mer|ret)',
])}|${inside(['郵便番号', '邮编|邮政编码|郵遞區號'])})`;

/** The surnames that most people of China bear, in both ways of writing. */
export const chineseSurnames =
  '[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田姜范方石姚谭譚廖邹鄒熊金陆陸郝孔崔康毛邱秦江史顾顧侯邵孟龙龍段雷钱錢汤湯尹黎乔喬贺賀赖賴龚龔]';

/** Before a code that somebody is told to enter; and between a code and the word for it: "… is your Globex code". */
export const enterWords = whole([
  'enter|use|type(?: in)?',
  '(?:geben|nutzen|verwenden) sie|gib|nutze|verwende',
  'entrez|saisissez|utilisez|saisis|entre',
  'introduzca|introduce|ingresa|ingrese|usa|utilice',
  'insira|digite|introduza|use',
  'inserisci|inserire|usa|digita',
  'voer|gebruik|vul',
  'wpisz|wprowadź|użyj',
  'ange|använd|skriv(?: in)?',
]);
export const isYourCode = `(?:${whole([
  'is (?:your|the)',
  'ist (?:ihr|dein|der)',
  'est (?:votre|ton|le)',
  'es (?:su|tu|el)',
  'é o (?:seu|teu)',
  'è il (?:tuo|suo)',
  'is (?:je|jouw|uw)',
  'to (?:twój|państwa|pana|pani)',
  'är din',
])}[^\\d\\n.!?]{0,30}(?:code|código|codice|kod)(?!\\p{L})|是您的.{0,20}(?:代码|验证码|码)|が.{0,20}コード)`;

/** Beside a telephone number of the applicant. */
export const phoneWords = `(?:${whole([
  '(?:tele)?phone|mobile|cell(?:phone)?|tel|your number',
  'telefon(?:-?nummer)?|handy(?:-?nummer)?|mobil(?:funk)?(?:-?nummer)?|rufnummer',
  'téléphone|numéro de portable|portable',
  'teléfono|móvil|celular',
  'telefone|telemóvel|celular',
  'telefono|cellulare',
  'telefoon(?:nummer)?|mobiel(?:e)?(?: nummer)?|gsm',
  'telefonu?|komórk\\p{L}+',
  'telefon(?:num(?:mer|ret))?|mobil(?:num(?:mer|ret))?',
])}|${inside(['電話(?:番号)?|携帯(?:電話)?(?:番号)?', '手机(?:号码?)?|电话(?:号码?)?|手機(?:號碼)?|電話號碼'])})`;

/** Before an amount of money that the applicant earns or asks for. */
export const payWords = `(?:${whole([
  'salary|wage|pay|compensation|income|hourly rate',
  'gehalt(?:s\\p{L}+)?|lohn|vergütung|einkommen',
  'salaire|rémunération|prétentions salariales',
  'salario|sueldo|remuneración|pretensión salarial',
  'salário|pretensão salarial|remuneração',
  'stipendio|retribuzione|ral',
  'salaris|loon',
  'wynagrodzenie|pensja|zarobki',
  'lön(?:eanspråk)?',
])}|${inside(['給与|年収|月収|希望年収', '薪资|薪水|工资|薪資|年薪|月薪'])})`;

/** Before the name of an account. */
export const accountWords = `(?:${whole([
  'user(?:[ -]?(?:name|id))?|log-?in(?: name)?|account(?: name)?|screen name|nickname',
  'benutzer(?:name|kennung)?|nutzername|konto(?:name)?|anmeldename',
  "(?:nom d[’'])?utilisateur|identifiant|compte",
  '(?:nombre de )?usuario|cuenta',
  '(?:nome de )?(?:usuário|utilizador)|conta',
  '(?:nome )?utente|account',
  'gebruiker(?:snaam)?|inlognaam',
  '(?:nazwa )?użytkownika?|login|konto',
  'användar(?:e|namn(?:et)?|en)|kontot?',
])}|${inside(['ユーザー(?:名|id)?|アカウント(?:名)?|ログインid', '用户(?:名|id)?|用戶名?|账号|帐号|帳號|账户'])})`;

/** Directly before a person's name, as a page greets or names who is signed in. With case; capitals as they are written. */
export const greetings = [
  '(?:[Ss]igned|[Ll]ogged) in (?:as|with)|[Cc]ontinue as|[Aa]pplying as|[Nn]ot you,|WELCOME(?: BACK)?,?|[Ww]elcome(?: back)?,?|HELLO,?|[Hh]ello,?|HI,?|[Hh]i(?:ya)?[,，]?|[Hh]ey(?: there)?,?|[Gg]reetings,?|DEAR|[Dd]ear|[Gg]ood (?:day|morning|afternoon|evening),?|[Aa]ccount (?:of|for)|Mr\\.?|Mrs\\.?|Ms\\.?|Miss',
  '[Aa]ngemeldet als|[Ee]ingeloggt als|[Ww]eiter als|[Hh]allo,?|Hey,?|Servus,?|Moin,?|Grüezi,?|Grüß (?:Gott|dich),?|[Ww]illkommen(?: zurück)?,?|[Gg]uten (?:Tag|Morgen|Abend),?|[Ll]ieber?|[Ss]ehr geehrter?|Herrn?|Frau',
  '[Cc]onnecté(?:e|\\(e\\))? (?:en tant que|sous le nom de|sous|avec le compte)|[Cc]ontinuer en tant que|(?:[Rr]e)?[Bb]onjour,?|[Bb]onsoir,?|[Ss]alut,?|[Bb]ienvenue,?|[Cc]her|[Cc]hère|Monsieur|Madame|Mme|(?<!\\p{Lu}\\p{Ll}{1,20} )M\\.',
  '(?:[Cc]onectad[oa]|[Ss]esión(?: iniciada)?|[Ii]dentificad[oa]) como|[Cc]ontinuar como|[Hh]ola(?: de nuevo)?,?|[Bb]uenos días,?|[Bb]uenas (?:tardes|noches),?|[Bb]ienvenid[oa](?: de nuevo)?,?|[Ee]stimad[oa]|[Qq]uerid[oa]',
  '(?:[Cc]onectad[oa]|[Ll]ogad[oa]|[Ss]essão(?: iniciada)?|[Ii]niciou sessão|[Ee]ntrou|[Aa]utenticad[oa]) como|[Oo]lá,?|[Oo]i,?|[Ee] aí,?|[Bb]om dia,?|[Bb]oa (?:tarde|noite),?|[Bb]em-vind[oa](?: de volta)?,?|[Pp]rezad[oa]|[Cc]ar[oa]',
  '(?:[Cc]onness[oa]|[Aa]ccesso(?: effettuato| eseguito)?|[Ll]oggat[oa]|[Aa]utenticat[oa]) come|[Cc]ontinua come|[Cc]iao,?|[Ss]alve,?|[Bb]uongiorno,?|[Bb]uonasera,?|[Bb]en(?:venut|tornat)[oa],?|[Gg]entile|[Ee]gregi[oa]|[Ss]ignora?|Sig\\.(?:ra)?',
  '(?:[Ii]ngelogd|[Aa]angemeld) als|[Dd]oorgaan als|[Ww]elkom(?: terug)?,?|[Hh]oi,?|[Hh]é,?|[Dd]ag,?|[Gg]oede(?:morgen|middag|navond|ndag),?|[Bb]este|[Gg]eachte|Dhr\\.|Mevr\\.',
  '[Zz]alogowan[oya] jako|[Kk]ontynuuj jako|[Ww]itaj(?: ponownie)?,?|[Ww]itamy(?: ponownie)?,?|[Cc]ześć,?|[Dd]zień dobry,?|[Ss]zanown[yai]|[Dd]rog[ia]|Pan(?:i|ie)?',
  '[Ii]nloggad som|[Ff]ortsätt som|[Hh]ej(?:san)?(?: igen)?,?|[Tt]jena,?|[Hh]allå,?|[Gg]od (?:morgon|dag|kväll),?|[Vv]älkommen(?: tillbaka)?,?|[Kk]ära|[Bb]ästa',
].join('|');
/** How a letter begins. Behind its name may stand a colon, which behind the other greetings ends a label. */
export const salutations =
  'DEAR|[Dd]ear|HELLO|[Hh]ello|HI|[Hh]i|[Hh]allo|[Ll]ieber?|[Ss]ehr geehrter?|[Cc]her|[Cc]hère|[Bb]onjour|[Ee]stimad[oa]|[Qq]uerid[oa]|[Hh]ola|[Pp]rezad[oa]|[Cc]ar[oa]|[Oo]lá|[Gg]entile|[Ee]gregi[oa]|[Cc]iao|[Bb]este|[Gg]eachte|[Ss]zanown[yai]|[Dd]rog[ia]|[Kk]ära|[Bb]ästa|[Hh]ej';
/** Before the name of whose they are, which is written out in full. */
export const belongings = [
  '(?:[Aa]pplications? (?:of|by)|(?:[Pp]rofiles?|[Aa]ccounts?|[Rr]esumes?|[Rr]ésumés?|CVs?) (?:of|for)|(?:[Cc]andidates?|[Aa]pplicants?|[Uu]sers?|[Pp]erson|[Pp]rofiles?) (?:named|called)|(?:[Aa]vatar|[Pp]hoto|[Pp]icture|[Ii]mage|[Mm]enu) (?:of|for))',
  '(?:Bewerbung|Profil|Profilbild|Foto|Konto|Lebenslauf) (?:von|für)',
  '(?:[Cc]andidature|[Pp]rofil|[Cc]ompte|CV|[Pp]hoto) (?:de|par)',
  '(?:[Cc]andidatura|[Pp]erfil|[Cc]uenta|[Cc]urrículum|[Ff]oto) de',
  '(?:[Pp]erfil|[Cc]onta|[Cc]urrículo) (?:de|da|do)',
  '(?:[Cc]andidatura|[Pp]rofilo|[Aa]ccount|[Cc]urriculum|[Ff]oto) di',
  '(?:[Ss]ollicitatie|[Pp]rofiel|[Pp]rofielfoto|[Aa]ccount|[Cc]v|CV) van',
  '(?:[Kk]onto|[Pp]rofil|[Zz]głoszenie) (?:użytkownika|kandydata|kandydatki)|[Zz]djęcie(?: profilowe)?',
  '(?:[Aa]nsökan från|[Pp]rofil(?:en|bild(?:en)?)? för|[Kk]ontot? för)',
].join('|');
/** Between the two names of somebody who is known already: "Candidate Ada Lovelace already exists". */
export const somebody =
  '(?:(?:[Uu]ser|[Cc]andidate|[Aa]pplicant)|(?:Bewerber|Benutzer|Kandidat)(?:in)?|[Uu]tilisat(?:eur|rice)|[Cc]andidate?|[Cc]andidat[oa]|[Uu]suari[oa]|[Uu]suári[oa]|[Uu]tente|[Kk]andidaat|[Gg]ebruiker|[Kk]andydat(?:ka)?|[Uu]żytkownik|[Kk]andidaten|[Aa]nvändaren)';
export const isKnown =
  '(?:(?:is|has|ist|hat|a|est|ha|è|já|é|is|heeft|jest|är|har|existe|existiert|esiste|bestaat|istnieje|finns) )?(?:already|bereits|schon|déjà|ya|já|già|al|już|redan)(?!\\p{L})';
/** The same of somebody who is named behind the word that joins two parts of a sentence. */
export const hasAccount =
  '(?:has an account|hat ein Konto|a un compte|tiene una cuenta|tem (?:uma )?conta|ha un account|heeft een account|ma konto|har ett konto)(?!\\p{L})';
/** After which whatever ends the sentence is who is signed in, in small letters, too. */
export const signedIn =
  '(?:(?:signed|logged) in as|(?:angemeldet|eingeloggt) als|connectée? en tant que|(?:conectad[oa]|sesión) como|(?:conectad[oa]|logad[oa]|sessão) como|(?:conness[oa]|accesso(?: effettuato)?) come|(?:ingelogd|aangemeld) als|zalogowan[oya] jako|inloggad som)[:：]?';
/** Whom nobody knows by name. */
export const anybody =
  '(?:an?|the|guest|visitor|applicants?|candidates?|users?|different|another|someone|ein|eine|gast|bewerber\\p{L}*|kandidat\\p{L}*|une?|invité\\p{L}*|candidat\\p{L}*|utilisat\\p{L}*|una?|invitad\\p{L}*|usuari\\p{L}*|uma?|convidad\\p{L}*|usuári\\p{L}*|uno|ospite|utente|een|kandidaat|sollicitant|gość|kandydat\\p{L}*|użytkownik\\p{L}*|gäst|sökande|admin\\p{L}*)';
/** Behind a name that a sentence begins with, which speaks to the applicant: "Ada, your session …". */
export const addressed =
  "(?:you|your|you’re|you've|sie|ihre?|du|deine?|vous|votre|vos|tu|ton|ta|su|sus|has|ha|você|seu|sua|o seu|a sua|la tua|il tuo|la sua|il suo|hai|je|jouw|uw|u|twoj[aąe]|twój|masz|din|ditt|dina|we|there|it|something|this|that|let[’']s|unfortunately|das|es|wir|leider|etwas|une?|nous|il|cela|ça|quelque|se|algo|hubo|no|nos|qualcosa|si è|c[’']è|abbiamo|ocorreu|houve|não|er|het|dat|er is|wystąpił|coś|nie|mamy|ett|något|vi|det)";
/** What else a sentence may begin with before it speaks to somebody. */
export const openings =
  "(?:Proszę|Prosimy|Ej|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Tomorrow|Yesterday|Montags?|Dienstags?|Mittwochs?|Donnerstags?|Freitags?|Samstags?|Sonntags?|Morgen|Heute|Gestern|Demain|Hier|Mañana|Hoy|Hoje|Amanhã|Domani|Oggi|Morgen|Vandaag|Jutro|Dzisiaj|Imorgon|Idag|Ahora|Agora|Adesso|Nu|Teraz|Maintenant|Malheureusement|Désormais|Lamentablemente|Infelizmente|Purtroppo|Spijtig|Unterdessen|Trotzdem|Deshalb|Daher|Außerdem|Übrigens|Sinon|Toutefois|Cependant|Sin|Además|Però|Tuttavia|Contudo|Porém|Echter|Jednak|Dock|Beste|Guten|Grüß|Buenos|Buenas|Bom|Boa|Buongiorno|Buonasera|Goede\\p{L}*|Dzień|Witamy|God|Liebe\\p{L}*|Sehr|Chère?s?|Estimad\\p{L}+|Prezad\\p{L}+|Gentile|Beste|Geachte|Szanown\\p{L}+|Kära|Bästa|Again|Finally|Instead|Lastly|Later|Soon|Anyway|Sorry|Oops|Bitte|Danach|Dann|Zuletzt|Ensuite|Enfin|Puis|Luego|Después|Por|Em|In|Poi|Infine|Daarna|Potem|Następnie|Sedan|\\p{L}+(?:ly|weise|ment|mente)|Perfect|Awesome|Fantastic|Super|Yay|Yikes|Alas|Oh|Ah|Hmm|Jupp|Perfekt|Prima|Klasse|Toll|Schade|Glückwunsch|D[’']accord|Parfait|Félicitations|Dommage|Voilà|Enhorabuena|Felicidades|Perfecto|Lamentamos|Parabéns|Perfeito|Complimenti|Perfetto|Peccato|Gefeliciteerd|Jammer|Oké|Gratulacje|Przepraszamy|Świetnie|Ledsen|Grattis|Klart|Förlåt|Oops|Whoops|Ooops|Error|Warning|Attention|Caution|Note|Notice|Hey|However|Also|Otherwise|Today|Now|Currently|Success|Congratulations|Yes|Then|Next|First|Once|Apologies|Pardon|Great|Good|Well|Remember|Meanwhile|Here|Therefore|Instead|Done|Hooray|Thanks|Sorry|Hello|Hi|Dear|Welcome|Yet|Still|Ok|OK|Okay|Alternatively|Furthermore|Before|After|When|While|Since|Until|Unless|Because|Although|Entschuldigung|Leider|Achtung|Hinweis|Fehler|Danke|Hallo|Hoppla|Nein|Ja|Falls|Wenn|Sobald|Bevor|Nachdem|Derzeit|Momentan|Aktuell|Herzlichen Glückwunsch|Désolée?s?|Attention|Erreur|Merci|Bonjour|Oui|Non|Pour|Si|Avant|Après|Lorsque|Quand|Sí|Si|Gracias|Hola|Atención|Aviso|Perdón|Disculpe|Ups|Cuando|Para|Antes|Después|Sim|Não|Obrigad[oa]|Olá|Atenção|Erro|Desculpe|Se|Quando|Antes|Depois|Grazie|Ciao|Attenzione|Errore|Spiacenti|Scusa|Sì|No|Prima|Dopo|Helaas|Sorry|Let op|Fout|Bedankt|Hallo|Als|Voordat|Nadat|Wanneer|Niestety|Uwaga|Błąd|Dziękujemy|Witaj|Tak|Nie|Jeśli|Gdy|Przed|Po|Tyvärr|Tack|Hej|Obs|Fel|Ja|Nej|Om|När|Innan|Efter|Beim?|Nach|Vor|Zu[mr]?|I[mn]|A[mn]|Für|Mit|Ohne|Während|Wegen|Aufgrund|Trotz|Durch|Laut|Gemäß|Seit|Statt)";

/** After which a name is one only where a mark ends it at once. */
export const thanks =
  '(?:[Tt]hank you|[Tt]hanks|[Ss]orry|[Oo]ops|[Cc]ongratulations|[Cc]ongrats|[Ww]ell done|[Pp]erfect|[Dd]anke|[Vv]ielen Dank|[Hh]erzlichen Glückwunsch|[Mm]erci|[Dd]ésolée?|[Ff]élicitations|[Gg]racias|[Ll]o sentimos|[Ff]elicidades|[Oo]brigad[oa]|[Dd]esculpe|[Pp]arabéns|[Gg]razie|[Cc]omplimenti|[Bb]edankt|[Ss]orry|[Gg]efeliciteerd|[Dd]ziękujemy|[Pp]rzepraszamy|[Gg]ratulacje|[Tt]ack|[Ll]edsen|[Gg]rattis),?';
/** What a form says behind such a label instead. */
export const demands =
  '(?:Required|Missing|Invalid|Must|Cannot|Can|Is|Has|Are|Enter|Field|Only|Too|Optional|Pflicht\\p{L}*|Ungültig\\p{L}*|Fehlt|Feld|Eingabe|Erforderlich|Nur|Zu|Champ|Veuillez|Requis|Obligatoire|Trop|Manquant|Introduzca|Ingrese|Campo|Requerido|Obligatorio|Falta|Obrigatório|Preencha|Insira|Obbligatorio|Inserire|Inserisci|Richiesto|Verplicht|Vul|Veld|Ontbreekt|Wymagan\\p{L}*|Pole|Podaj|Brak|Wpisz|Obligatorisk\\p{L}*|Ange|Fält\\p{L}*|Saknas|Krävs)';
/** What is greeted so, and is nobody's name. */
export const notNames =
  '(?:Aboard|Office|Sc|Frau|Herrn?|Hr|Fr|Ms|Mrs|Mr|Mx|Dr|Prof|Professor|Sra?|Srta|Sig|Dott|Dhr|Mevr|Pani?e?|Applicants?|Candidates?|Users?|There|All|Everyone|Sir|Madam|Back|You|Your?|Again|World|Team|Guest|Visitor|Customer|Jobseeker|Job|Jobs|Talent|Ponownie|Please|We|The|This|That|Some|Something|An?|It|Our|No|Not|Try|In|To|If|Hiring|Manager|Recruiter|Bewerber\\p{L}*|Kandidat\\p{L}*|Nutzer\\p{L}*|Benutzer\\p{L}*|Damen|Herren|Gast|Bitte|Wir|Ihre?|Die|Der|Das|Es|Candidat\\p{L}*|Utilisat\\p{L}*|Monsieur|Madame|Nous|Votre|Le|La|Les|Une?|Usuari[oa]s?|Señor\\p{L}*|Su|El|Utilizador\\p{L}*|Usuári[oa]s?|Senhor\\p{L}*|O|A|Sua?|Seu|Utente|Gebruiker|Sollicitant|Kandida\\p{L}*|Kandydat\\p{L}*|Użytkown\\p{L}*|Państwo|Użytkowniku|Användare|Sökande|Vi|Din|One|More|Once|Just|Yet|Sure|Now|And|For|Next|Submit|Continue|Cancel|What|When|Where|Why|How|If|As|At|By|On|Is|Are|Was|I)';

/** Around quotation marks: what is in them was typed. */
export const typedBefore = `(?:${whole([
  'values?|entry|entries|answers?|input|entered|typed|answered|parse|convert|cast|understand|contains?|base \\d{1,2}|row \\d{1,6}|literal|from (?:the )?(?:\\w{1,12} )?string|input string|near|character string|the string|text|for type \\w{1,20}|found for|results? for|matches for|did you mean|names?|surnames?|user ?names?|users?|accounts?|files?|documents?|candidates?|applicants?|profiles?|keywords?|city|town|street|employer|school',
  'werte?|treffer für|ergebnisse (?:für|zu)|sie haben|du hast|meinten sie|eingaben?|antwort|eingegeben\\p{L}*|enthält|name|namen|nachname|vorname|benutzer(?:name)?|konto|datei|dokument|bewerber(?:in)?|profil|ort|straße',
  'valeurs?|saisie?|résultat pour|entré|réponse|contient|nom|prénom|utilisateur|compte|fichier|document|candidate?|profil|ville',
  'valor(?:es)?|entrada|introducido|escrito|ingresado|resultados para|respuesta|contiene|nombre|apellidos?|usuario|cuenta|archivo|fichero|documento|candidat[oa]|perfil|ciudad',
  'resposta|digitou|escreveu|informou|contém|resultado para|nome|sobrenome|apelido|usuário|utilizador|conta|arquivo|ficheiro|cidade',
  'valore|inserito|scritto|risultato per|risposta|cognome|utente|file|documento|profilo|città',
  'waarde|invoer|u heeft|je hebt|resultaten voor|antwoord|bevat|naam|achternaam|voornaam|gebruiker(?:snaam)?|bestand|profiel|stad|plaats',
  'wartość|wpis|wpisano|podano|wyników dla|odpowiedź|zawiera|imię|nazwisko|użytkownik(?:a)?|plik|dokument|miasto',
  'värdet?|svaret?|skrev|angav|innehåller|träffar för|namnet?|efternamn(?:et)?|förnamn(?:et)?|användare?n?|filen?|ort(?:en)?',
])}|${inside(['値|入力|名前|氏名|姓|ユーザー名?|ファイル|回答|検索', '值|输入|找到|找不到|姓名|名字|用户名?|文件|答案'])})`;
export const typedAfter = `^[ ,]{0,2}(?:${whole([
  "exceeds?|already (?:used|exists|registered|taken|in use)|(?:is|are|was) (?:not (?:an? |the )?(?:valid|correct|allowed|accepted|recogni[sz]ed|unique|long enough)|not in the (?:right|correct|expected|list)|not one of|not an? (?:whole |decimal |positive )?(?:number|integer|date|time|year|e-?mail|url|link|city|country|name|phone|option|choice|amount)|rejected|refused|unknown|in ?valid|in ?correct|wrong|too (?:long|short|large|small|big|many)|one of the (?:most )?(?:common|known)|already|taken)|isn[’']t (?:an? )?valid|does(?: not|n[’']t) (?:match|look|exist|meet)|contains?|already (?:exists|in use|taken)|ha(?:s|d) (?:already )?been (?:used|rejected|refused|taken|verified|confirmed|registered|linked|claimed|blocked)|to an? (?:whole )?(?:number|integer|date)|has (?:an? in ?valid|too many)|(?:could|can)(?:not| not|n[’']t) be (?:saved|stored|uploaded|processed|parsed|interpreted|converted|understood|matched|read|used|added|found|verified|validated|accepted|recogni[sz]ed|updated|submitted)|(?:was|were) not (?:saved|stored|uploaded|found|added|updated)",
  '(?:eingegeben|eingetragen|geschrieben)|überschreitet|ist (?:kein\\p{L}* \\p{L}+|nicht (?:gültig|erlaubt|zulässig|korrekt)|ungültig|falsch|zu (?:lang|kurz|groß)|bereits|schon|unzulässig)|enthält|existiert (?:bereits|nicht)|entspricht nicht|(?:konnten?|kann|wurden?) (?:leider )?nicht (?:gespeichert|hochgeladen|verarbeitet|gelesen|verstanden|umgewandelt|gefunden|übernommen|aktualisiert)',
  "n[’']est pas (?:une? \\p{L}+|(?:\\p{L}+ )?(?:valide|autorisée?|correcte?|valable|reconnue?))|dépasse|est (?:invalide|incorrecte?|trop (?:long|court|grand|simple|faible|petit|courant)\\p{L}*|déjà)|contient|existe déjà|ne correspond pas|n[’']a pas (?:pu être|été) \\p{L}+|a déjà été \\p{L}+",
  'no es (?:una? \\p{L}+|(?:\\p{L}+ )?(?:válid|correct|permitid)\\p{L}*)|es (?:inválid|incorrect|demasiado (?:larg|cort))\\p{L}*|ya (?:existe|está|ha sido|fue)|contiene|(?:supera|excede)|no coincide|no (?:se )?(?:ha podido|pudo|puede|pudieron|ha sido)',
  'não é (?:uma? \\p{L}+|(?:\\p{L}+ )?(?:válid|corret|permitid)\\p{L}*)|é (?:inválid|incorret|muito (?:long|curt))\\p{L}*|já (?:existe|está|foi)|contém|(?:excede|ultrapassa)|não corresponde|não (?:pôde|pode|foi)',
  'non è (?:una? \\p{L}+|(?:\\p{L}+ )?(?:valid|corrett|consentit)\\p{L}*)|è (?:già|troppo (?:lung|cort)|errat)\\p{L}*|esiste già|contiene|(?:supera|eccede)|non corrisponde|non (?:può|ha potuto|è stat[oa])',
  '(?:ingevuld|ingevoerd)|is (?:geen \\p{L}+|niet (?:geldig|toegestaan|correct)|ongeldig|onjuist|te (?:lang|kort|groot)|al )|overschrijdt|bestaat al|bevat|komt niet overeen|(?:kan|kon|is|werd) niet (?:\\p{L}+ )?(?:opgeslagen|geüpload|verwerkt|gelezen|gevonden|toegevoegd)',
  'nie jest \\p{L}+|jest (?:nieprawidłow|niepoprawn|już zajęt|zbyt dług|za (?:dług|krótk))\\p{L}*|już istnieje|przekracza|zawiera|nie (?:można|mógł|mogła|mogło|udało się|został[ao]?)',
  'är (?:inte (?:ett? \\p{L}+|(?:giltig|tillåten|korrekt))|ogiltig|felaktig|redan|för (?:lång|kort))\\p{L}*|finns redan|överskrider|innehåller|(?:kunde|kan) inte (?:\\p{L}+)|har inte (?:\\p{L}+ts)',
])}|(?:は(?:数字|数値|日付|番号|半角)|と入力)|は(?:無効|保存でき|アップロードでき|見つかり|登録でき|正しく|有効な|使用でき|すでに|既に|存在し|長すぎ|短すぎ|登録済み)|[がを](?:長すぎ|短すぎ|超え)|が正しくありません|无法(?:保存|上传|处理|找到)|未能(?:保存|上传)|无效|不是|不正确|已存在|已被|已注册|已註冊|超过|超過|[太过過](?:长|短|長)|無效)`;

/**
 * What a form says of a field as well as of an answer: what stands quoted before it was typed where it does not begin
 * with a capital, as the names of fields do.
 */
export const typedAfterSmall = `^[ ,]{0,2}${whole([
  '(?:must|should|shall|has to|needs to|ought to|is required to)',
  'muss|soll|sollte',
  'doit|devrait',
  'debe|debería|tiene que',
  'deve|deveria|precisa',
  'dovrebbe|deve essere',
  'moet',
  'musi|powinn[ao]|powinien',
  'måste|ska|bör',
])}`;

/** Words of forms: quoted, they are the label of a field or button, not what was typed there. */
const labelWords =
  'name mail phone number address date age gender period notice available availability start website url link reason summary visa permit relocat language hours amount currency reference category level type status file résumé resume cv letter salary code country city state zip field question position school degree company title terms policy policies privacy agreement consent agb datenschutz conditions política términos termos voorwaarden regulamin villkor password pass user upload submit apply next save continue send sign login log back cancel experience education section required yes no ok ' +
  'adresse nummer datum datei lebenslauf anschreiben gehalt land ort feld frage stelle schule firma titel passwort absenden bewerben weiter speichern zurück abbrechen anmelden hochladen pflicht ' +
  'nom prénom courriel téléphone numéro fichier lettre salaire pays ville champ poste école diplôme société titre envoyer postuler suivant enregistrer retour ' +
  'nombre apellido correo teléfono número dirección fecha archivo carta salario país ciudad campo pregunta puesto empresa título contraseña enviar solicitar siguiente guardar ' +
  'nome sobrenome telefone endereço data arquivo ficheiro currículo salário cidade cargo senha candidatar próximo salvar ' +
  'cognome telefono numero indirizzo lettera stipendio paese città domanda posizione azienda invia candidati avanti salva ' +
  'naam telefoon adres bestand brief salaris stad veld vraag functie bedrijf wachtwoord versturen solliciteer volgende opslaan ' +
  'imię nazwisko telefon plik list wynagrodzenie kraj miasto pole pytanie stanowisko hasło wyślij aplikuj dalej zapisz ' +
  'namn adress fil lön stad fält fråga tjänst lösenord skicka ansök nästa spara';
const labelSigns =
  '名|電話|住所|日|ファイル|履歴書|番号|送信|応募|次へ|保存|必須|規約|条款|姓名|电话|地址|文件|简历|号码|提交|申请|下一步|保存';
/** So many letters of a word are found inside of another, as in "Telefonnummer"; fewer stand in names, too: "Lagerfeld". */
const minInside = 6;
/** Short ones that compounds end with, and no name does: "Nachname", "Startdatum". */
const endsCompounds = /^(?:name|naam|namn|mail|datum|code|dato)$/;

/** The short ones share one class of letters before and behind: to read such a class takes longer than fifty words. */
const shortWords = labelWords.split(' ').filter(word => word.length < minInside);
const isEnding = (word: string) => endsCompounds.test(word);
export const formWords = new RegExp(
  `(?:(?<!\\p{L})(?:${shortWords.filter(word => !isEnding(word)).join('|')})|${shortWords.filter(isEnding).join('|')})(?:s|e|n|en|er)?(?!\\p{L})|${labelWords
    .split(' ')
    .filter(word => word.length >= minInside)
    .join('|')}|${labelSigns}`,
  'u',
);
