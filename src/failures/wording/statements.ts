/**
 * The closed words of which sentences consist that state an arrival of the application, in plain text (lower case, no
 * accents), for all eleven languages together: where every word before the statement is one of these, nothing else can be
 * what arrived. Parted by spaces, wordings of several words by "|" ("$": only at the end of a clause). Japanese and
 * Chinese are read by patterns in unspaced-statement.ts.
 */
export const statementWords = {
  /** The application, in the singular. */
  application: `
    application bewerbung bewerbungsunterlagen bewerbungsmappe initiativbewerbung onlinebewerbung kurzbewerbung candidature candidatura
    postulacion sollicitatie sollicitatiebrief sollicitatieformulier aplikacja aplikacji kandydatura kandydatury kandydature ansokan jobbansokan
    candidacy kandidatur spontanansokan jobbewerbung stellenbewerbung bewerbungsformular bewerbungsdaten bewerbungsschreiben postulation
    aplikacyjne aplikacyjnych aplikacyjny sollicitatiedocumenten ansokningshandlingar ansokningsformular ansokningsformularet`,
  /** Names of an application that other things have as well: a request, an enrolment, a question. */
  ambiguous: `
    solicitud inscripcion inscricao domanda aanmelding zgloszenie zgloszenia zgloszeniowy podanie podania anmalan demande aplicacion aplicacao wniosek wniosku
    inscription dossier expediente`,
  /** The singular in one place, the plural in another: only behind its owner's pronoun. */
  owned: 'aplikacje',
  /** Somebody who has applied, as the verb alone says it. */
  applied: `
    applied beworben postule postulado postulaste candidatou candidatado candidataste gesolliciteerd candidato candidata aplikowales aplikowalas
    zaaplikowales zaaplikowalas zaaplikowano sokt sokte ansokt postulo candidate aplikowano`,
  /** The same where it is said for what job. */
  appliedFor: `
    inscrito inscrita apuntado apuntada inscreveu aplicado aplicaste aplicou inscribiste inscreveste inscrit inscrite aangemeld`,
  /** To apply, behind thanks. */
  applying: `
    applying postuler postule postularte postularse postulado aplicar candidatar candidatares candidatarse candidato candidata candidarsi
    solliciteren aplikowanie zaaplikowanie sokte soker sokt ansokte inscribirte inscribirse inscribirme postularme aplicares aplicarte inscrever
    inscreverte candidate`,
  /** To hand in, behind thanks. */
  handing: `
    sending submitting completing zusendung ubersendung einsendung einreichung ubermittlung envoi depot transmission enviar enviarnos presentar
    envio inviare inviarci invio presentare insturen indienen versturen toesturen przeslanie zlozenie wyslanie nadeslanie skickade lamnade in
    zusenden einsenden ubersenden einreichen ubermitteln zuschicken`,
  /** What says of the application that it is there. */
  arrived: `
    zugestellt enviou realizada received submitted sent arrived registered lodged filed entered handed delivered forwarded transmitted recorded
    logged landed reached passed eingegangen eingetroffen angekommen erhalten bekommen eingereicht abgeschickt abgesendet gesendet verschickt
    versendet versandt geschickt weitergeleitet ubermittelt entgegengenommen registriert erfasst gelandet zugegangen erreicht recue recu envoyee
    envoye transmise transmis deposee depose soumise soumis parvenue parvenu arrivee arriver enregistree enregistre remise partie receptionnee
    receptionne enviaste presentaste recibido recibida recibimos enviada enviado envio presentada presentado presento registrada registrado
    llegado llegar llego remitida entregada recebida recebemos submetida entregue registada chegou chegar encaminhada apresentada efetuada
    concluida seguiu ricevuta ricevuto inviata inviato presentata registrata pervenuta arrivata inoltrata trasmessa consegnata partita
    protocollata acquisita giunta ontvangen verzonden verstuurd gestuurd ingediend ingezonden binnengekomen aangekomen doorgestuurd geregistreerd
    przyjeta przyjete przyjeto przyjelismy wyslana wyslane wyslano przeslana przeslane zlozona zlozone zlozono otrzymalismy otrzymana otrzymane
    otrzymano zarejestrowana zarejestrowane wplynela wplynelo dotarla dotarlo przekazana przekazane dostarczona dostarczone odebrana trafila
    trafilo mottagen mottagit mottagits skickad skickats skickat inskickad inkommit inkommen inkom registrerad registrerats inlamnad inlamnats
    lamnades lamnats togs tagits tagit kommit vidarebefordrats overforts overlamnats diarieford diarieforts encaminhamos enviamos inoltrato
    acquisito protocollato consegnato trasmesso przekazalismy wyslalismy dostalismy otrzymal otrzymala przyjal zlozylas zlozyles zlozylam zlozylem
    wyslales wyslalas zlozony wyslany przyjety otrzymany poszla wplynal wplynely dotarly acheminee acheminees adressee adresse transmises envoyees
    envoyes recus recues enregistrees recibio recibieron recebeu receberam recebido recebidos recebidas enviados enviadas registrados registradas
    entregado derivada derivado canalizada cursada remitido tramitada cadastrada encaminhado protocolada protocolado pervenuto pervenuti ricevuti
    inviati giunti geleverd afgeleverd bezorgd aangeleverd doorgegeven overgebracht mottagna inskickade avsand avsant overford overlamnad
    levererad levererats registreras uberbracht ubergeben weitergegeben weitergereicht hinterlegt verbucht eingelangt confirmada confirmado
    mandato mandata zgloszona zgloszone registrato realizo efectuo got`,
  /** The same in several words. */
  arrivedPhrases: `
    is in$|is now in$|is with us|is now with us|is now with the|is with our|is with the|is in the hands|is now in the hands|kom in|kom fram|
    is on its way|in our hands|in our system|went through$|went through successfully|gone through$|gone through successfully|come in|come through|came in|made it to us|in receipt of|we have your|we hold your|is under review|
    is now under review|is being reviewed|is being considered|liegt uns vor|liegt uns nun vor|ist raus|ist da|ist bei uns|ist jetzt bei|
    ist unterwegs|in empfang genommen|wird gepruft|wird derzeit gepruft|wird bearbeitet|ist in bearbeitung|est chez nous|entre nos mains|
    entre les mains|est en route|est en cours d examen|est actuellement en cours d examen|est a l etude|esta en camino|ya esta en|esta en manos|
    esta ya en manos|en nuestras manos|se ha cursado|ya tenemos tu|ya tenemos su|esta en revision|esta en evaluacion|esta siendo evaluada|
    obra ya en poder|obra en poder|esta conosco|esta connosco|esta com a nossa|esta a caminho|esta nas maos|ja esta nas maos|deu entrada|
    ja temos a sua|esta em analise|e in viaggio|nelle nostre mani|e nelle mani|e ora nelle mani|e gia nelle mani|e da noi|presa in carico|
    e in revisione|e in esame|e in valutazione|is binnen|is goed binnen|is onderweg|ligt bij ons|is bij ons|in goede orde ontvangen|
    is in behandeling|ligt bij het team|ligt bij de|ligt nu bij|jest w drodze|jest u nas|jest juz u nas|jest u|jest juz u|jest juz w drodze|
    jest rozpatrywana|jest w trakcie rozpatrywania|ar pa vag|ligger hos oss|ligger nu hos|ligger hos|finns hos oss|ar hos oss|vi har fatt|
    har natt oss|har natt|nu har vi|vi har din|behandlas nu|prise en compte|prise en charge|preso in carico|binnen$|ar nu hos|ar hos|is on file|
    is safely with us|is already with us|is now safely with us|is being assessed|is being evaluated|auf dem weg zu|auf dem weg zum|
    auf dem weg zur|liegen uns vor|staat bij ons|staat in ons systeem|est parvenue|ya esta con|ja esta com|e ora presso|e presso|
    est entre de bonnes mains|are reviewing your|are currently reviewing your|prufen derzeit ihre|prufen nun ihre|prufen gerade ihre|
    prufen aktuell ihre|examinons actuellement votre|estamos revisando tu|estamos revisando su|estamos evaluando tu|estamos analisando a sua|
    estamos analisando sua|stiamo valutando la tua|stiamo esaminando la tua|stiamo valutando la sua|bekijken momenteel je|bekijken momenteel uw|
    gaar igenom din|rozpatrujemy twoja|is pending review|pending review$|under review$|in prufung$|en attente de validation|en attente d examen|
    en attente de traitement|en revision$|en evaluacion$|em analise$|in fase di valutazione|in fase di revisione|in attesa di valutazione|
    in behandeling$|czeka na rozpatrzenie|jest rozpatrywane|w trakcie rozpatrywania|granskas$|granskas nu|under granskning|is awaiting review|
    awaiting review$|is currently under review|is in review|is in the queue|is in our queue|is now in our queue|wartet auf prufung|
    wird aktuell gepruft|wird gerade gepruft|wird nun gepruft|wird jetzt gepruft|wird gesichtet|uns vorliegt|en cours de traitement|
    en cours d evaluation|en cours d etude|en cours d analyse|esta siendo revisada|esta siendo analizada|esta siendo procesada|
    pendiente de revision|encontra se em analise|esta sendo analisada|esta sendo avaliada|esta a ser analisada|esta a ser avaliada|
    in corso di valutazione|in corso di esame|wordt bekeken|wordt beoordeeld|wordt behandeld|w trakcie weryfikacji|w trakcie oceny|
    jest weryfikowana|oczekuje na rozpatrzenie|oczekuje na weryfikacje|behandlas$|under behandling|vantar pa granskning|ar under granskning`,
  /** Nouns for it, which say so only where somebody confirms it. */
  receipt: `
    receipt eingang reception rececao recepcao recepcion recebimento recibo ricezione ontvangst otrzymanie otrzymania przyjecie wplyniecie
    mottagandet mottagning`,
  /** Who confirms something. */
  confirming: `
    confirm confirms confirming acknowledge acknowledging acknowledges bestatigen bestatige bestatigt accusons accuse confirmons confirme
    confirmer acusamos acuso confirmamos confirmo confirmar confirmarle confermiamo confermo confermare confermarle bevestigen bevestig
    bevestiging potwierdzamy potwierdzam bekraftar`,
  /** "We have your application." */
  having: 'have haben avons tenemos temos abbiamo hebben mamy har',
  /** The last word of a label: "Application complete". */
  labelled: `
    successful complete completed erfolgreich abgeschlossen reussie terminee completada completata completa concluida terminata riuscita gelukt
    voltooid zakonczona ukonczona klar exitosa exitoso`,
  /** What may follow "applied". */
  appliedTo: 'for to as at on today via through by online and',
  /** Who has just done something: "vous venez de postuler". */
  justDid: 'venez viens acabas acaba acabou acabaste',
  /** With these begins what was received: "your application received a message". */
  objects: `
    an the one two three new ein eine einen neue un une uno una um uma een ett nouveau nouveaux nowa nowe nowy`,
  /** Words of thanks. */
  thanks: `
    thank thanks danke dank danken merci remercions remercie gracias agradecemos agradezco obrigado obrigada agradeco grazie ringraziamo ringrazio
    bedankt dziekujemy dziekuje tack tackar appreciate appreciates apprecions valoramos bedanken`,
  /** The reader, or a form of a verb that goes with them. */
  you: 'you sie du dich vous tu te ti usted se voce vc je u ni haz has hai sei',
  /** What may stand before and between these: pronouns, helping verbs, adverbs of success and of time, politeness. */
  known: `
    looks like before earlier recent can beaucoup mille sa plaisir vous confirmer complace confirmarle confirmarte prazer lieti confermarle
    confermarti graag przyjemnoscia liegt accuse acuso in onlinebewerbung genau kindly the this your my our you we i us its it an and also has
    have had been was were is are ve re now just already hereby safely today successfully recently very much so for to at of with by inform
    confirm confirming confirms acknowledge acknowledging pleased happy glad writing let know good great news done success congratulations yes yay
    hooray well hi hello hey dear online completed complete full job form letting volunteer submission ihre ihrer ihren ihr deine deiner deinen
    dein unsere die der das den dem sie du ihnen dir wir ich uns mir ist sind wurde wurden hat haben habe hast worden soeben gerade eben nun jetzt
    bereits heute hiermit erfolgreich dankend dass gut sehr herzlichen herzlich vielen besten fur um bei zu mit und auch vollstandig vollstandige
    vollstandigen geschafft prima super gratulation fertig bestatigen bestatige freuen geehrte geehrter guten tag hallo liebe lieber uber
    ordnungsgemass wohlbehalten sich dich mich von votre ta ton la le l tu nous j je me te a ont avons ai as avez ete est sont bien vient viens d
    de des avec succes maintenant desormais deja aujourd hui pour que qu bon bonne bonjour chere cher madame monsieur felicitations fait
    confirmons accusons informons spontanee correctement dument par presente ce et remercier avoir heureux c on dossier complet su vuestra nuestra
    el los lo les se nos ha han hemos sido fue esta quedado quedo confirmar da do dos confermare ya con exito correctamente ahora hoy acaba
    confirmamos acusamos por haber en y muchas muchisimas estimado estimada hola enhorabuena listo perfecto felicidades satisfactoriamente usted
    haberte haberse informamos comunicamos completa agradecerte sua tua o os ao na em foi ja tem temos com sucesso acabou agora pela pelo voce vc
    muito ola parabens pronto ter vimos meio deste este e il ti si ci stata stato abbiamo ho hai sei sono appena gia successo oggi ora confermiamo
    esserti essersi esserci aver averci averla averti avere di che del della vostra gentile ciao salve complimenti fatto ottimo comunichiamo
    desideriamo ringraziarla ringraziarti per uw jouw het wij ik zijn heb hebt heeft hebben net zojuist nu al vandaag hierbij goed goede orde
    succesvol met dat voor op naar hartelijk veel geachte beste hoi klaar gelukt bevestigen bevestiging onze ons door van twoja twoje pana pani
    panstwa swoja za ze jest zostala zostalo wlasnie juz dzis dzisiaj pomyslnie poprawnie niniejszym potwierdzamy bardzo serdecznie szanowny
    szanowna szanowni panie dzien dobry czesc gotowe gratulacje udalo nam mamy nas w din ditt er ert det vi ni jag har hade blivit ar precis redan
    idag harmed framgangsrikt att om mycket hej klart grattis bra bekraftar oss stort fram emot vart var sicher gerne gern correttamente
    exitosamente problemas inconvenientes leuk fijn mooi open compleet volledig volledige kompletta komplett fullstandig swojej swoje twojej wel
    dank tuo tuoi tuoe suoi suo seu seus suas teu tus sus hayas hayan haya elle lui entre trimise bonnes vraiment vers rapidement responsavel
    responsable siamo av deze diese dieser dieses cette cet esa ese questa questo essa esse hartelijke welcome willkommen bienvenue bienvenido
    bienvenida benvenuto benvenuta bem vindo vinda welkom witaj witamy valkommen officially formally electronically properly correctly finally
    automatically duly securely smoothly directly straight personally elektronisch offiziell automatisch direkt korrekt formlos officiellement
    electroniquement directement automatiquement oficialmente electronicamente directamente automaticamente eletronicamente diretamente
    ufficialmente elettronicamente direttamente officieel rechtstreeks elektronicznie bezposrednio automatycznie oficjalnie elektroniskt
    automatiskt awesome amazing excellent fantastic wonderful brilliant cool nice wow bravo fantastisch toll klasse wunderbar hervorragend genial
    excelente fantastico estupendo maravilha otimo perfetto bravissimo geweldig swietnie wspaniale brawo toppen harligt kul spontane spontanea
    initiative unsolicited speculative general och oraz scholarship bursary fellowship graduate undergraduate student records automatic automated
    confirmation grant spontaneous phd doctoral mentor residency employment panskie panska panskiej panski note reached bedanken`,
  /** What names the job behind the application; a "from" would name somebody else. */
  naming: `
    for as to at of with dated no nr n num number id ref reference fur um auf bei zur zum zu mit vom nummer kennziffer als an am uber im in pour
    au aux en de du d comme chez numero como para al el con na nos ao com per come presso da del alla nella a op voor bij naar van onder under
    unter sous bajo sob sotto pod w do o till som pa hos om hacia vers chegou`,
  /** Jobs, for the names that other things have as well. */
  jobs: `
    job jobs position post role vacancy stelle anzeige ausschreibung poste offre emploi puesto vacante plaza empleo cargo oferta trabajo proceso
    vaga emprego concurso processo posto partecipazione participacion posizione lavoro impiego concorso assunzione candidatura tirocinio stage
    offerta functie vacature baan stanowisko stanowiska prace praktyki oferte oferty staz rekrutacji tjanst tjansten jobbet jobb platsen opening
    vacancies openings internship apprenticeship traineeship placement shift gig praktikum ausbildung ausbildungsplatz studienplatz ehrenamt
    concours alternance apprentissage mission benevolat voluntariado voluntario voluntaria admision admission beca practicas pasantia cupo estagio
    estagiario mestrado bolsa selecao seletivo seleccion selectivo ammissione volontariato volontario volontaria opleiding vrijwilliger
    vrijwilligerswerk stageplaats wolontariatu wolontariusz wolontariusza studia stazu pracy praca naboru naborze nabor utbildning utbildningen
    volontar anstallning bolsista bando selezione rekrutacyjne rekrutacyjny rekrutacyjnego`,
  /** Names of whoever does a job that do not end as such names do, in the language that asks "for a" job and "for a" thing alike. */
  workers: `
    nurse cook chef maid clerk pilot guard lifeguard midwife assistant attendant accountant consultant associate representative operative executive
    lead head intern apprentice trainee hand agent analyst mechanic secretary deputy aide nanny coach host hostess waitress guide dean cadet
    postdoc locum detective correspondent superintendent president architect carpenter usher paralegal paramedic sergeant judge pair marine`,
  /** What ends as those names do, and is none of them. */
  noWorkers: `
    transfer voucher letter number order charter trailer shelter computer freezer boiler meter router tower offer cover register waiver power water
    paper border elevator generator monitor motor floor door mirror sponsor member minor visitor tender locker container scooter cooker heater
    counter banner burner printer scanner server folder reminder newsletter poster sticker starter buffer carrier doctor ladder
    donor buyer customer user supplier owner partner other either another further former later labor color honor error factor sector`,
  /** Papers that are handed in together with an application. */
  papers: `
    cv resume cover letter documents certificates references lebenslauf unterlagen zeugnisse anlagen lettre motivation pieces jointes curriculum
    carta presentacion documentos curriculo documenti lettera presentazione allegati motivatiebrief bijlagen dokumenty list motywacyjny personliga
    brev bilagor materials material package packet dossier details data form letters portfolio transcript transcripts anschreiben anhange
    dokumente formular formulaire adjuntos documentacion documentacao anexos modulo gegevens formulier documenten stukken zalaczniki formularz
    dane handlingar meritforteckning`,
  /** What one applies for that is no job, no school and no club. */
  elsewhere: `
    mieter mieterin vermieter vermieterin kleingarten mietvertrag baugenehmigung appartement proprietaire bailleur naturalisation assureur
    alquiler arrendamiento hipoteca propietario nacionalidad arrendamento senhorio habitacao nacionalidade appartamento proprietario
    passaporte passaporto pasaporte reisepass renda huisarts mutuo cittadinanza soggiorno huurwoning verhuurder zlobku zlobek przedszkole kredytu mieszkania wizy pobyt obywatelstwo hyresvard
    hyresvarden wohnung mietwohnung kredit darlehen urlaub elternzeit parkausweis verlangerung pret conge conges logement permis prolongation vacaciones
    permiso prestamo visado vivienda reembolso ampliacion prorroga ferias licenca emprestimo visto prorrogacao congedo ferie prestito permesso
    proroga verlof ouderschapsverlof vergunning lening woning visum urlop kredyt wize mieszkanie bygglov ledighet foraldraledighet bostad
    medlemskap lagenhet kitaplatz kindergartenplatz kitaplatzes creche garderie guarderia asilo nido kinderopvang przedszkola zlobka forskola
    naduzycia reklamacji zwrotu moviles mobile movel celulares android ios`,
  /** The same, unless a word of the name of a job follows: "a loan", but "Loan Officer". */
  elsewhereAlone: `
    leave loan visa permit mortgage credit card housing grant flat apartment rent licence license benefits allowance refund membership insurance
    parking account passport extension benefit citizenship nationality naturalisation naturalization asylum permission aid tenancy lease landlord
    landlady adoption nursery kindergarten daycare planning legal unemployment relief exemption overdraft`,
  /** Who decides on other things: where an application that may be for anything was sent on to one of these, it is asked about. */
  desks: `
    immigration housing court courts tax embassy consulate bank bailiff customs insurer lender police finanzamt auslanderbehorde auslanderamt gericht
    amtsgericht botschaft konsulat sozialamt jugendamt jobcenter standesamt versicherung prefecture tribunal caf mairie consulat ambassade
    assureur assurance notaire banque caisse impots hacienda juzgado consulado embajada extranjeria ayuntamiento banco aseguradora notaria
    financas camara embaixada seguradora cartorio questura prefettura tribunale comune consolato ambasciata banca inps assicurazione notaio
    rechtbank belastingdienst gemeente ambassade verzekeraar notaris wojewodzkiego skarbowego sadu konsulatu banku zus ubezpieczyciela
    skatteverket migrationsverket domstolen forsakringskassan kronofogden ambassaden banken forsakringsbolaget`,
  /** One more of those who take applications, and not the one that the reader knows of. */
  another:
    'competent responsible relevant zustandige zustandigen competente competentes competenti bevoegde wlasciwego behorig another other andere anderen anderes autre autres otra otro otras outra outro altra altro ander innego innej annan annat andra',
  /** What one studies, or works as, in words that name no post. */
  studies: `
    scholarship bursary fellowship studentship phd doctoral residency graduate undergraduate mentor mentorship volunteer stipendium stipendiet
    beca bolsa bourse borsa beurs stypendium career careers opportunity chance course
    courses professorship lectureship audition programme programmes program scheme`,
  /** Who takes applications. */
  recipients: `
    employer employers company recruiter recruiters team teams manager department hr staff office school university college committee board store
    shop business organisation organization admissions authority ministry municipality hospital agency restaurant hotel arbeitgeber arbeitgeberin
    unternehmen unternehmens firma personalabteilung fachabteilung abteilung amt behorde schule hochschule klinik auswahlteam recruitingteam
    personalteam ansprechpartner ansprechpartnerin employeur entreprise recruteur recruteuse equipe service rh etablissement ressources humaines
    societe mairie ecole empresa reclutador reclutadora equipo empleador recursos humanos departamento reclutamiento empregador recrutador
    recrutadora equipa recrutamento azienda datore selezionatore ufficio societa selezione risorse umane werkgever bedrijf afdeling organisatie
    pracodawca pracodawcy firmy rekruter rekrutera zespol zespolu dzial dzialu arbetsgivaren arbetsgivare foretaget rekryteraren rekryterare
    teamet kommunen skolan hiring recruiting recruitment talent human resources selection beim`,
  /** A CV, which is an application where it was sent to an employer. */
  papersAlone: `
    cv resume resumes curriculum lebenslauf bewerbungsunterlagen unterlagen curriculo hojadevida zyciorys meritforteckning`,
  /** What else a CV is sent to. */
  paperDesks: 'coach coaching checker builder template printer database profile website',
  /** To take in, as whoever gets an application does. */
  receiving: `
    received got registered recorded erhalten bekommen registriert recu recue enregistre recibido recibio recibieron registrado recebeu recebido
    ricevuto ontvangen geregistreerd otrzymal otrzymala otrzymalo przyjal mottagit fatt registrerat`,
  /** To have, said of whoever got it. */
  holding: 'has hat tiene heeft holds',
  /** Helping verbs before what somebody has received. */
  helping: 'has have had just already now hat haben a ont ha han hanno heeft hebben har',
  /** Whose application it is: the reader's. */
  possessive: 'your ihre deine votre ta tu su sua tua uw je jouw twoja twoje swoja pani pana panstwa din er',
  /** What may stand between these and the application. */
  article: 'the la a complete full online job recent vollstandige komplette kompletta volledige',
  /** Who takes questions, where an application and a question have one name. */
  helpers: 'assistenza soporte suporte ticket contacto contato contatto amistad amizade evento',
  /** What is only kept: no sign that somebody has it. */
  keeping: `
    registered recorded entered logged filed lodged registriert erfasst enregistree enregistre registrada registrado registada geregistreerd
    zarejestrowana zarejestrowane registrerad registrerats realizada efetuada concluida cadastrada`,
  /** What makes a beginning a condition or a reason, and what begins another clause. */
  subordinating: `
    that who which whose after before since because although while as que qui che quem quien kto ktory ktora nach bevor nachdem weil deren dessen
    apres avant comme puisque dont tras despues porque como antes depois dopo prima poiche omdat nadat voordat po zanim poniewaz efter innan
    eftersom som`,
  /** What may follow the application where it is named last. */
  following: `
    and which through today on ueber am und que sur referencee referenciada via y nos sobre il en die ktora ktore oraz och den by vidare weiter
    over along off per`,
  /** Negation, condition and opposition: beside one of these, the sentence says no such thing any more. */
  blocking: `
    nobody niemand personne nadie ninguem nessuno nikt ingen late spat tard trop tarde fora oltre laat terminie errors fehlern erreurs errores
    erros errori fouten bledami bledem trash bin signature deletion queue cart preview printer spam environment sandbox papierkorb warteschlange
    corbeille poubelle papelera lixo cestino prullenbak kosza papperskorgen not never nor no only until unless if when whenever once but however
    cannot back draft incomplete failed failure error aborted people applicants candidates nicht nie kein keine keinen erst nur wenn sobald falls
    bis aber jedoch zuruck entwurf fehlgeschlagen gescheitert fehler abgebrochen personen bewerbern jamais pas ne n quand lorsque mais brouillon
    echoue erreur echec personnes candidats nunca cuando solo pero sin borrador fallido personas candidatos nao quando mas rascunho falhou erro
    pessoas non bozza fallito errore persone candidati niet nooit zodra maar concept terug mislukt fout mensen kandidaten dopiero gdy jesli ale
    szkic nieudane blad osob inte aldrig nar men utkast tillbaka misslyckades fel personer friend friends freund freundin ami amie amigo amiga
    amico amica vriend vriendin przyjaciel fuera forsent completeness`,
  /** What is to be pressed first. */
  pressing: 'click press tap klick klicken clic cliquez clique clicca klik kliknij klicka',
  /** What makes the beginning of a sentence a question, a condition or one of two possibilities. */
  inverted: `
    has have was were is are did hat haben ist sind wurde wurden har hade ar blev heeft hebben zijn or oder ou oppure lub albo eller`,
  /** What may be said before "that" of an arrival. */
  telling: `
    confirm confirms confirming inform know note pleased happy glad bestatigen bestatigt mitteilen informieren confirmons confirme informons
    confirmamos informamos confirmiamo confermiamo informiamo bevestigen potwierdzamy informujemy bekraftar excited delighted thrilled grateful
    leuk fijn froh erfreut ravis heureux encantados contentos felizes lieti blij ciesze cieszymy glada show shows acknowledge acknowledges
    confirmation informer informar informarle informarte informare informarla informarti confirmer confirmar confirmarle confirmare confermare
    confermarle`,
  /** What puts the sending into the future, if it stands before it. */
  ahead: `
    be will would could can wird werden kann sera pourra peut podra puede podera pode sara puo wordt zal kan zostanie bedzie kommer`,
} as const;
