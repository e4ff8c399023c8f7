/** Whether an application has arrived, and everything that only looks like it. Written as in grammar.ts. */
export const arrivalConcepts = {
  reached: `reached us|has reached|have reached|arrived|got your|we have your|we ve your|landed|we ve got|in the hands of|is with|are with|came through|come through|in our system|have received|has received|we received|been received|was received|receipt of|been logged|successfully applied|ve applied|have applied|you applied|are in$|been registered|recorded|
    eingegangen|eingetroffen|liegt uns vor|liegen uns vor|angekommen|erhalten|bekommen|entgegengenommen|in empfang|eingang|erfasst|zugegangen|erreicht|vorliegt|registriert|
    parvenu|arrive$|arrivee|accusons reception|bien recu|recu$|recue|recus$|reception de|entre les mains|prise en compte|pris en compte|enregistre|nous est|nous avons votre|
    llegado|llego$|ha llegado|recibid|recibimos|en manos|registrad|hemos registrado|te has inscrito|se ha inscrito|has postulado|te postulaste|acuse de recibo|ya tenemos|consta$|
    chegou|recebid|recebemos|em maos|registrad|registad|foi realizada|realizada$|efetuad|efetivad|esta concorrendo|ja esta com|com a nossa|inscrito$|inscrita$|
    arrivat|pervenut|ricevut|presa in carico|preso in carico|acquisit|protocollat|registrat|nelle mani|giunta|abbiamo la|
    ontvangen|binnengekomen|is binnen|zijn binnen|goed binnen|aangekomen|geland|bij ons binnen|bij ons in|in goede orde|geregistreerd|in ontvangst|
    wplynel|dotarl|otrzymal|przyjet|przyjel|zarejestrowan|jest juz u nas|jest u nas|trafil|odebral|w naszym systemie|
    kommit in|kommit fram|inkommit|mottag|tagit emot|vi har fatt|fatt in|natt$|natt oss|hos oss|registrerad|registrerats|framme|
    届きました|届いて|届き|承りました|承って|お預かり|受け付けました|受付けました|受付いたしました|受付しました|受け付けいたしました|受領|受理|確定しました|拝受|受け取りました|頂戴|受付完了|受付が完了|いただきました|
    收到|受理|送达|送達|收悉|入库|到达|接收|已收`,
  handedIn: `submitted|sent off|sent in|has been sent|was sent|been delivered|forwarded to|passed on|handed over|transmitted|sent to|submission|lodged|filed|
    eingereicht|abgeschickt|abgesendet|übermittelt|gesendet|verschickt|versendet|weitergeleitet|versandt|geschickt|abgegeben|
    envoye|transmis|soumis|deposee|depose$|adresse a|remise|remis$|
    enviad|presentad|entregad|remitid|tramitad|transmitid|postulacion exitosa|enviaste|
    enviad|submetid|entregue|encaminhad|apresentad|enviou|
    inviat|inoltrat|trasmess|presentat|consegnat|spedit|
    verzonden|verstuurd|ingediend|gestuurd|doorgestuurd|ingestuurd|verstuurt|
    wyslan|zlozon|przeslan|przekazan|wyslal|zlozyl|dostarczon|
    skickats|skickad|skickat|inskickad|inlamnad|lamnats in|lamnat in|overford|vidarebefordra|inskickat|ivagskickad|
    送信しました|送信されました|送信完了|送信が完了|提出しました|提出されました|提出いたし|応募しました|応募が完了|応募完了|エントリーが完了|エントリー完了|送信済|応募済|
    已提交|提交成功|成功提交|已投递|投递成功|成功投递|已发送|发送成功|已送出|已送達|已上报|已递交|报名成功|申请成功|应聘成功|已完成申请|已寄出|已經送出|已經提交|已经提交|已发送给|已转交`,
  resumeWord: `resume|cv$|cvs$|curriculum|cover letter|covering letter|documents|papers$|transcript|
    lebenslauf|unterlagen|anschreiben|zeugnis|motivationsschreiben|anlagen|
    lettre de motivation|curriculum|piece jointe|pieces jointes|pieces justif|justificatif|
    hoja de vida|curriculum|carta de presentacion|documentacion|documentos|adjunto|
    curriculo|carta de apresentacao|documentos|
    curriculum|lettera di presentazione|lettera motivazional|documenti|allegat|
    motivatiebrief|bijlage|documenten|
    zyciorys|list motywacyjny|listu motywacyjnego|dokument|zalacznik|
    personligt brev|bilag|bilaga|handlingar|meritforteckning|dokument|
    履歴書|職務経歴書|書類|経歴書|志望動機書|
    简历|簡歷|履歷|履历|求职信|材料|附件`,
  reviewing: `review your|review it|reviewing|under review|being reviewed|be reviewed|will assess|assessed|evaluat|look at it|look through|consider your|being considered|in review|go through your|pending review|awaiting approval|
    prüfen|geprüft|prüfung|sichten|gesichtet|begutacht|auswerten|bearbeitet|
    examin|etudi|en cours d etude|en cours d examen|analys|traiter|traitee|
    revisar|revisaremos|en revision|evaluar|evaluacion|analiza|estudiar|valorar|en proceso|revisando|
    analis|em analise|avaliar|avaliacao|avaliada|em avaliacao|aguardando analise|banca|
    esamin|valut|in valutazione|analizz|verificheremo|in esame|
    beoordel|bekijk|in behandeling|bestuder|doorgenomen|nemen door|
    rozpatrz|rozpatrywan|przeanaliz|analiz|zapozna|weryfik|przejrz|
    granska|gar igenom|behandlas|utvarder|bedom|tittar pa|laser igenom|
    審査|選考|確認いたします|確認の上|検討|書類選考|
    审核|筛选|评估|审查|審核|評估|处理中|审阅|查看`,
  hearBack: `in touch|get back to you|be contacted|contact you|hear from us|reach out to you|will reply|will respond|let you know|follow up|next steps|
    melden uns|bei ihnen|bei dir|von uns hören|rückmeldung|kommen auf sie zu|kommen auf dich zu|antworten ihnen|
    reviendrons vers|recontact|vous contacterons|vous repondrons|tiendrons au courant|te contacterons|reponse sous|
    contactaremos|en contacto contigo|en contacto con usted|te avisaremos|le avisaremos|responderemos|te contactar|tendras noticias|
    entraremos em contato|entraremos em contacto|retornaremos|responderemos|avisaremos|daremos retorno|retorno em breve|
    ti contatteremo|la contatteremo|vi contatteremo|ti faremo sapere|risponderemo|riceverai risposta|ti ricontatt|
    nemen contact|laten je|hoort van ons|hoor je van ons|hoort u|hoor je|reactie van ons|nemen snel|komen bij je terug|
    skontaktujemy|odezwiemy|odpowiemy|damy znac|wrocimy z odpowiedzia|
    återkommer|hör av oss|kontaktar dig|hor vi av oss|får du svar|svarar dig|
    ご連絡いたします|ご連絡させて|追ってご連絡|ご連絡差し上げ|連絡いたします|お待ちください|
    与您联系|与你联系|联系您|通知您|会联系|静候|等候|等待通知|尽快与您|專員聯絡|與您聯繫`,
  thanksWord: `thank you|thanks$|thank$|
    vielen dank|danke$|herzlichen dank|besten dank|
    merci$|remercions|
    gracias|agradecemos|
    obrigad|agradecemos|
    grazie|ringraziamo|
    bedankt|dank u|dank je|hartelijk dank|danken|
    dziekujemy|dziekuje|
    tack$|tackar|
    ありがとう|感謝|
    感谢|感謝|谢谢|謝謝`,
  employerSide: `employer|hiring team|hiring manager|recruiter|recruiting team|recruitment team|hr team|hr department|talent team|the company|our team|human resources|the team$|school|head office|
    arbeitgeber|personalabteilung|personalteam|recruiting|unternehmen|firma|recruiter|hr team|personaler|team$|
    recruteur|employeur|entreprise|service rh|ressources humaines|equipe|etablissement|
    empresa|reclutador|equipo de seleccion|empleador|recursos humanos|equipo de|
    empresa|recrutador|empregador|equipe|recursos humanos|time de|rh$|
    azienda|datore|selezionator|ufficio|team$|risorse umane|recruiter|
    werkgever|recruiter|bedrijf|hr afdeling|team$|personeelszaken|
    pracodawc|rekruter|firm|dzial|zespol|hr$|
    arbetsgivar|rekryterar|företag|hr$|rekryteringsteam|
    企業|採用担当|担当者|会社|人事|採用チーム|
    雇主|公司|招聘方|用人单位|企业|人力资源|人事|招聘团队|部门`,
  draft: `draft|starting your|started your|have begun|not final|saved for later|in progress|unfinished|partially completed|work in progress|
    begonnen|entwurf|zwischengespeichert|zwischenstand|vorgemerkt|unvollendet|in bearbeitung|
    d avoir commence|avez commence|brouillon|inachev|non finalise|non termine|a finaliser|
    por empezar|has empezado|borrador|sin terminar|sin finalizar|inacabad|
    por iniciar|voce comecou|rascunho|inacabad|em andamento|incompleta|
    hai iniziato|aver iniziato|bozza|incomplet|da completare|in compilazione|
    bent begonnen|gestart$|concept$|conceptversie|als concept|tussentijds|onafgemaakt|
    rozpoczecie|zaczales|szkic|robocz|niedokonczon|nieukonczon|
    utkast|påbörja|har börjat|oavslutad|ofullbordad|
    始めていただ|入力を開始|下書き|一時保存|途中保存|作成中|入力途中|仮保存|
    开始申请|开始填写|草稿|暂存|暫存|未完成|填写中|保存为`,
  stepsLeft: `almost there|almost done|nearly there|nearly done|one more step|last step|final step|next step|next up|step$|steps$|let s start|lets start|to go$|halfway|before you finish|remaining|still to do|get started|
    fast geschafft|fast fertig|noch ein schritt|letzter schritt|nächsten schritt|nächster schritt|nächste schritt|schritt|nur noch|beginnen sie|los geht|zum schluss noch|
    presque|derniere etape|etape|plus qu|prochaine etape|commencez|commencons|encore une|reste a|il ne reste|
    casi listo|casi hemos|casi$|ultimo paso|paso$|pasos$|siguiente paso|solo falta|falta$|faltan|empecemos|empiece|empieza|
    quase|ultima etapa|etapa|passo$|passos$|so falta|falta$|faltam|proximo passo|vamos comecar|comece|
    quasi|ultimo passaggio|passaggio|passaggi|ultimo passo|manca$|mancano|iniziamo|inizia|resta$|
    bijna|laatste stap|stap$|stappen|volgende stap|nog een|nog maar|begin met|rest alleen|
    prawie|ostatni krok|krok$|kroki|krokow|jeszcze tylko|pozostało tylko|pozostal|zacznij|zaczynamy|
    nästan|sista steget|steg$|nästa steg|återstår|bara ett|börja med|kvar$|
    あと|ステップ|もう少し|最後の|続けて|続いて|次の|残り|まずは|
    还差|還差|只差|下一步|最后一步|最後一步|第一步|第二步|还需|還需|即可完成|步骤|先填`,
  payWord: `payment|pay$|paid$|fee$|fees$|charge|invoice|unpaid|
    zahlung|bezahl|gebühr|überweis|rechnung|
    paiement|payer|frais|regler|reglement|cotisation|
    pago$|pagos$|pagar|tasa$|tasas$|abonar|abono|arancel|cuota|derechos de examen|
    pagamento|pagar|taxa$|boleto|pague|mensalidad|contribuicao|
    pagament|pagare|tassa|quota|bollettino|versamento|contributo|
    betaling|betaal|betalen|kosten|bijdrage|
    platnosc|oplat|zaplac|wplat|
    betalning|betala|avgift|betald|
    支払|決済|料金|入金|振込|受験料|
    缴费|支付|付款|费用|缴纳|報名費|报名费|繳費`,
  interestWord: `interest|interested|
    interesse$|interessier|
    interet|interess|
    interes$|interesad|
    interesse$|interessad|
    interesse$|interessat|
    belangstelling|interesse$|geinteresseerd|
    zainteresowan|
    intresse|intresserad|
    ご興味|関心|興味|
    兴趣|興趣|关注|意向`,
  otherSent: `feedback|survey|questionnaire|newsletter|subscri|job alert|job alerts|alert has|alerts$|referral|refer a|refund|expense|leave request|reimburse|order$|booking|reservation|appointment|ticket|quote$|contact form|enquiry|inquiry|complaint|assessment|quiz|demo$|waitlist|waiting list|merchant|membership|sign up|signed up|registration|vote|petition|contest|review was|suggestion|nomination|deletion request|purchase|scholarship inquiry|request has|request was|event$|your question|tip$|listing|contacting us|getting in touch|
    umfrage|fragebogen|newsletter|jobalarm|suchauftrag|empfehlung|erstattung|spesen|urlaubsantrag|bestellung|buchung|termin|kontaktformular|anfrage|beschwerde|einstufungstest|warteliste|mitgliedschaft|anmeldung zum|registrierung|abonn|rückmeldung wurde|ihre nachricht|deine nachricht|nachricht wurde|vorschlag|meldung wurde|antrag auf|kontaktaufnahme|
    sondage|questionnaire|newsletter|lettre d information|alerte|parrainage|remboursement|frais|commande|reservation|rendez vous|formulaire de contact|reclamation|evaluation|liste d attente|adhesion|inscription a la|abonnement|votre message|votre question|demande de conge|avis$|prise de contact|nous avoir contact|
    encuesta|cuestionario|boletin|alerta|referido|reembolso|gastos|pedido|reserva|cita$|formulario de contacto|consulta|queja|evaluacion|lista de espera|membresia|suscri|tu mensaje|su mensaje|pregunta|sugerencia|vacaciones|contactarnos|contactar con|
    pesquisa de|questionario|newsletter|alerta de|indicacao|reembolso|despesa|pedido|reserva|agendamento|formulario de contato|reclamacao|avaliacao de|lista de espera|assinatura|sua mensagem|mensagem enviada|pergunta|sugestao|ferias|demonstracao|entrar em contato|pelo contato|
    sondaggio|questionario|newsletter|avviso|segnalazione|rimborso|spese|ordine|prenotazione|appuntamento|modulo di contatto|reclamo|lista d attesa|lista di attesa|iscrizione alla|abbonamento|tuo messaggio|suo messaggio|messaggio inviato|suggerimento|ferie|averci contattat|
    enquete|vragenlijst|nieuwsbrief|vacaturealert|job alert|doorverwijzing|terugbetaling|declaratie|bestelling|reservering|boeking|afspraak|contactformulier|klacht|wachtlijst|lidmaatschap|abonnement|je bericht|uw bericht|vraag$|suggestie|verlofaanvraag|contact opnemen|
    ankiet|kwestionariusz|newsletter|alert|polecen|zwrot|wydatk|zamowien|rezerwacj|wizyt|formularz kontaktow|reklamacj|list[aey] oczekuj|czlonkostw|subskrypcj|twoja wiadomosc|wiadomosc zostala|za wiadomosc|pytanie|sugesti|urlop|skarg|za kontakt|
    enkät|frageformular|nyhetsbrev|bevakning|tips$|återbetalning|utlägg|beställning|bokning|tidsbokning|kontaktformulär|klagomål|väntelista|medlemskap|prenumer|ditt meddelande|fråga$|förslag|ledighet|anmälan till|kontaktade oss|
    アンケート|メルマガ|メールマガジン|求人通知|紹介|返金|経費|注文|予約|お問い合わせ|問合せ|クレーム|適性検査|テスト|会員登録|購読|メッセージ|質問|説明会|休暇|有給|資料請求|返金|
    问卷|調查|调查|订阅|提醒|内推|推荐|退款|报销|订单|預約|预约|反馈|投诉|测评|会员|注册|留言|消息|问题|建议|请假|采购|删除|认证|商户|意见|休假`,
  willHappen: `will be|will get|would be|is going to|about to|are going to|
    wird$|werden$|wirst|
    sera$|seront|va etre|vont etre|serez|
    sera$|seran|se enviara|va a ser|quedara|
    sera$|serao|vai ser|
    sara$|saranno|verra$|verranno|
    wordt$|worden$|zal$|zullen|
    zostanie|zostana|bedzie|beda$|
    kommer att|blir$|skall$|
    予定|されます|いたします|となります|になります|
    将|將|会被|會被|即将`,
  onceDone: `once$|as soon as|only when|only if|only after|after you|after the|until you|until$|before you|before your|unless|when you|after submi|after sending|upon submi|once you|
    sobald|erst wenn|erst nach|nachdem|erst$|bevor|bis sie|solange|erst dann|nur wenn|nach dem ab|nach dem sen|nach dem ver|nach erfolg|nach versand|nach ein|
    des que|une fois|lorsque|apres avoir|avant de|avant que|tant que|uniquement si|seulement si|qu apres|apres$|apres l envoi|apres envoi|apres validation|
    una vez|cuando|en cuanto|despues de|antes de|hasta que|solo si|solo cuando|tras$|al enviar|al pulsar|
    assim que|depois de|apos$|quando$|antes de|ate que|somente apos|so apos|enquanto|ao enviar|ao clicar|
    appena$|una volta|dopo$|prima di|finche|solo se|solo quando|solo dopo|non appena|premendo|
    zodra|pas als|pas nadat|pas wanneer|nadat|voordat|totdat|alleen als|pas na|wanneer|na het ver|na verzend|na het ind|na indien|
    dopiero|gdy$|kiedy|po$|zanim|dopoki|tylko jesli|tylko gdy|zaraz po|jak tylko|
    så snart|först när|först då|först efter|efter att|innan|tills|bara om|endast om|när$|efter inskick|
    後に|次第|してから|完了後|するまで|したら|するには|初めて|すると|送信後|応募後|提出後|
    之后|之後|以后|以後|一旦|才能|才会|才算|之前|只有|直到|成功后|完成后|提交后|投递后|提交後`,
  toComplete: `to complete your|to complete the|to finish your|to finalize|to finalise|to submit your|to finish|finish your|complete your|to apply|finish applying|continue your|complete the|you must finish|to continue|to start|to begin|upload your|upload the|
    abzuschließen|abschließen$|um sich zu bewerben|fertigstellen|vervollständig|fortsetzen|fortzusetzen|ergänzen|hochladen|hochzuladen|laden sie|
    pour finaliser|pour terminer|pour completer|pour postuler|finalisez|terminez|completez|pour valider|poursuiv|finaliser|telecharger|televerser|deposez|
    para completar|para finalizar|para terminar|para postular|finaliza$|completa$|completa tu|termina tu|continua tu|para continuar|suba$|sube$|adjunte|adjunta|
    para finalizar|para concluir|para completar|para se candidatar|finalize|conclua|complete$|para continuar|submeta|anexe|envie$|
    per completare|per concludere|per finalizzare|per candidarti|completa$|concludi|per terminare|per proseguire|carica$|carichi|allega$|
    om je sollicitatie|af te ronden|rond je|rond uw|voltooi|afronden|te voltooien|om te solliciteren|upload je|upload uw|
    aby dokonczyc|aby ukonczyc|dokoncz|ukoncz|uzupelnij|aby zlozyc|aby aplikowac|zakoncz|przeslij|dolacz|aby wyslac|
    för att slutföra|slutför|för att söka|för att skicka|fyll i|komplettera|ladda upp|för att ansöka|
    完了するには|応募するには|完了させ|お済ませ|アップロードして|登録して|入力して|ご記入|ご提出|
    完成申请|才能提交|请完成|继续填写|请上传|请提交|完善|补充|请继续`,
  rulesOut: `will not be considered|not be considered|be rejected|are rejected|is invalid|be excluded|not accepted|not be processed|disqualif|discarded|not be reviewed|
    nicht berücksichtigt|nicht bearbeitet|ausgeschlossen|abgelehnt werden|werden abgelehnt|nicht angenommen|ungültig|
    rejetee|ne sera pas examin|ne sera pas trait|irrecevable|ecartee|pas prise en compte|exclue|
    descarta|no se tendra en cuenta|no sera admitid|no seran|no se admit|excluid|rechazada$|
    nao sera aceit|nao sera analis|nao serao|desconsiderad|indeferid|eliminad|descartad|
    non e valida|non sara|esclusa|non verra|non saranno|irricevibil|scartat|
    niet in behandeling genomen|afgewezen|niet meegenomen|ongeldig|uitgesloten|
    odrzuc|nie zostanie rozpatrz|nie beda rozpatr|niewazn|nie rozpatruj|
    behandlas inte|beaktas inte|avvisas|ogiltig|utesluts|
    無効|対象外|受け付けません|受け付けられません|失格|応じかね|
    无效|不予受理|不予考虑|视为无效|取消资格|不能参加`,
  anyOf: `any$|all$|every|each$|applications received|applications are|applications will|
    alle$|jede|eingehende|bewerbungen$|
    toute$|tout$|toutes|tous$|chaque|candidatures$|
    toda$|todo$|todas$|todos$|cada$|candidaturas$|solicitudes$|
    toda$|todo$|todas$|todos$|cada$|candidaturas$|inscricoes|
    tutte|ogni$|candidature$|domande$|qualsiasi|
    alle$|elke|ieder|sollicitaties|
    wszystkie|kazd|aplikacje$|zgloszenia$|
    alla$|varje|ansökningar|
    すべて|全て|各|
    所有|任何|凡|每个|者将|率|与否|的人`,
  byOthers: `by a friend|on behalf|by someone|by somebody|third part|new applicant|new candidate|new application|a candidate|has applied|have a new|for your job|your listing|your candidates|applicants for|
    von dritten|im auftrag|neue bewerbung|neuer bewerber|eine bewerbung|ein kandidat|ihre stelle|
    par un tiers|nouvelle candidature|un candidat|nouveau candidat|vous avez recu une|au nom de|
    por terceros|nueva candidatura|nuevo candidato|un candidato|nueva solicitud|en nombre de|
    por terceiros|nova candidatura|novo candidato|um candidato|nova inscricao|em nome de|nova pre|
    da terzi|nuova candidatura|nuovo candidato|un candidato|per conto di|
    door derden|nieuwe sollicitatie|nieuwe kandidaat|een kandidaat|namens|
    przez osoby trzecie|nowa aplikacja|nowe zgloszenie|nowy kandydat|w imieniu|
    av någon annan|ny ansökan|ny kandidat|en kandidat|för någon annans|
    第三者|新しい応募|新着応募|応募者が|応募がありました|代理|
    他人|代为|新的申请|有新的|候选人已|求职者`,
  toApplicant: `copy of|to your email|to your e mail|to your inbox|sent you|emailed you|mailed you|link to|to your phone|application link|application form to|confirmation email|
    eine kopie|an ihre e mail|an deine e mail|ihnen gesendet|link zu|link zur|an sie gesendet|an sie verschickt|bestätigungsmail|
    une copie|a votre adresse|dans votre boite|lien vers|lien de|vous a ete envoye|
    una copia|a tu correo|a su correo|enlace a|enlace de|
    uma copia|para o seu e mail|para seu e mail|link da|link para|
    una copia|alla tua e mail|al tuo indirizzo|link alla|link per|
    een kopie|naar je e mail|naar uw e mail|link naar|
    kopia|kopie|na twoj adres|na adres|link do|
    en kopia|till din e post|till din mejl|länk till|en länk|
    控え|お客様のメール|メールアドレスに|リンクを|確認メール|
    副本|到您的邮箱|到你的邮箱|链接|鏈接|您的邮箱`,
  ongoing: `are open|is open|being accepted|now accepting|accepting applications|submission of|how to submit|submit button|deadline for|apply by|takes longer|are being sent|is being sent|being submitted|is being processed|
    läuft$|wird gesendet|wird gerade|sind möglich|ist möglich|
    en cours d envoi|est ouvert|sont ouvertes|envoi en cours|
    estan abiert|esta abiert|enviando|en curso|plazo de|
    estao abert|esta abert|enviando|em andamento|prazo de|
    sono aperte|e aperta|invio in corso|in corso|
    zijn open|is open|wordt verzonden|wordt verstuurd|
    sa otwarte|jest otwart|trwa|wysylanie|
    är öppen|är öppna|skickas$|öppnar|pågår|
    受付中|受け付けています|受付けて|受け付けており|募集中|受付期間|送信中|方法|送信ボタン|時間がかか|受付開始|
    正在|开放中|进行中|方式|期间|接受申请|提交中`,
  discarded: `deleted|cancelled|canceled|discarded|removed|
    gelöscht|storniert|annulliert|verworfen|
    supprime|annule|
    eliminad|cancelad|anulad|borrada|borrado|
    excluid|cancelad|apagad|removid|
    eliminat|annullat|cancellat|
    verwijderd|geannuleerd|gewist|
    usunięt|anulowan|skasowan|
    raderat|raderats|raderad|annullera|borttag|tagits bort|
    取り消しました|取消しました|削除しました|キャンセルしました|
    已删除|已取消|已撤销|刪除`,
  answeredNo: `no$|nein$|non$|nee$|nej$|nie$|いいえ|否`,
  percentDone: `percent|prozent|pour cent|por ciento|por cento|per cento|procent|パーセント|百分之`,
} as const;
