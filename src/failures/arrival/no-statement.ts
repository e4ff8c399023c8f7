import { deniesBeside } from '../turns/other-clauses.ts';
import { isInAlready } from '../turns/rules-told.ts';
import { sentencesOf } from '../sentences.ts';
import { smallAndCurly } from '../turns/turn.ts';

const question = /[?？]["'”’»)]*$/;
/**
 * "If we have received your application, it is listed here", "Once your application has arrived, …", "Whoever has
 * applied hears from us". Of small letters: so it is made ready in half of the time.
 */
const supposing = new RegExp(
  [
    String.raw`^\W*(?:if|when|whenever|once(?! again)|as soon as|unless|in case|provided|should (?:we|you|your)`,
    String.raw`wenn|falls|sofern|sobald|sollten? (?:wir|sie|du|ihre|deine)|si(?! no\b)|lorsque?|quand|dès (?:que|réception)`,
    String.raw`cuando|una vez que|en caso de|en cuanto|se(?! (?:ha|han|recibi|registr))|quando|caso|assim que|una volta(?: che)?|appena|nel caso`,
    String.raw`als (?:we|wij|u|uw|je|jij|jouw|de|het)|wanneer|zodra|indien|jeśli|jeżeli|gdy|kiedy|w przypadku|po otrzymaniu`,
    String.raw`whoever|(?:those|anyone|everyone|(?:all |the )?(?:candidates|applicants)) who|(?:all |any )?applications (?:that|which)|wer|alle, die|diejenigen, die|bewerber(?:innen und bewerber)?, die|(?:toutes )?celles et ceux qui|ceux qui|les (?:candidats|postulants) qui`,
    String.raw`quien(?:es)?|(?:los|las) (?:candidat[oa]s|aspirantes) que|quem|os candidatos que|chi|coloro che|i candidati che|wie|degenen die|kandidaten die|sollicitanten die|kto|osoby, które|kandydaci, którzy|(?:den|de|alla|sökande) som`,
    String.raw`om (?:du|vi|din|ditt|ansökan)|när|så snart|ifall)(?!\p{L})|者(?:将|將|会|會|可|请|請|需|须|須)|(?:された|した)(?:方|人)(?:に|へ)?は|^(?:如果|若|如|一旦|当)(?=\p{L})|(?:た|の|る|い)場合[はに、]|(?:され|になっ|し)たら|(?<=收到)(?:后|後)[，,]`,
  ].join('|'),
  'u',
);
/** Whether a text ends with a question. */
export const isQuestion = (text: string): boolean => question.test(text);

/** Whether nothing is said because it is asked or supposed. */
export const isNoStatement = (sentence: string): boolean =>
  question.test(sentence) || supposing.test(sentence.toLowerCase());

/** A sentence that begins by asking not to send, to press or to apply again, or not to close the page: its "not" denies nothing that was sent. */
const forbidding =
  /^[^\p{L}]*(?:(?:please )?(?:do not|don[’']t) (?:re-?)?(?:send|submit|apply)|(?:bitte )?(?:senden|schicken|reichen|bewerben) sie [^,]*nicht|(?:bitte )?(?:sende|schicke?|bewirb) [^,]*nicht|(?:merci|prière) de ne pas|ne (?:l[’']|la )?(?:r?envoyez|renvoie|postulez)|no (?:la |lo )?(?:re)?env[ií][ea]s? |não (?:a |o )?(?:re)?envie|non (?:la )?r?inviar?(?:la)?(?= )|(?:verstuur|verzend|stuur) [^,]*niet|(?:prosimy |proszę )?nie (?:wysyła|aplik)|skicka [^,]*inte|(?:please )?(?:do not|don[’']t|never) (?:press|click|tap|push|hit)|(?:klicken|drücken|tippen) sie [^,]*nicht|(?:klicke?|drücke?|tippe?) [^,]*nicht|bitte (?:\p{L}+ )?nicht |(?:merci de )?n(?:e |[’'])(?:cliquez|appuyez|clique|appuie) |no (?:pulse|pulses|presione|presiones|clique|haga clic|hagas clic) |no vuelvas? a (?:pulsar|presionar|hacer clic|enviar)(?!\p{L})|não (?:clique|prima|carregue|pressione|toque) |não volte a (?:clicar|premir|carregar|pressionar|enviar)(?!\p{L})|non (?:premere|prema|cliccare|clicchi) |(?:klik|druk|tik) [^,]*niet|(?:prosimy |proszę )?nie (?:klika|naciska|wciska)|(?:tryck|klicka) [^,]*inte|(?:请|請)勿|[^。、]{0,8}(?:送信|応募)しないで|[^。、]{0,12}(?:押さ|クリックし|タップし)ないで|(?:please )?(?:do not|don[’']t|never) (?:close|leave|reload|refresh|exit|switch)|(?:schließen|verlassen|aktualisieren|laden|schließe?|verlasse?) [^,]*nicht|ne (?:fermez|quittez|rechargez|ferme|quitte) |no (?:cierre|cierres|salga|salgas|recargue|recargues|abandone|abandones) |não (?:feche|saia|recarregue|atualize)|non (?:chiudere|chiuda|uscire|ricaricare|aggiornare)|(?:sluit|verlaat|ververs) [^,]*niet|(?:prosimy |proszę )?nie (?:zamyka|opuszcza|odśwież)|(?:stäng|lämna|uppdatera) [^,]*inte|[^。]{0,30}(?:閉じ|離れ)ないで|[^。，]{0,20}(?:请勿|不要)(?:关闭|离开|刷新))/iu;

/** What each of them has: most sentences deny nothing, and make that ready for nothing. */
const forbiddingSign = /not|n[’']|never|nicht|n[eo] |não|non|niet|nie |inte|勿|不要|しないで|ないで/i;

/** Whether a sentence asks not to send again, and says of no application that it was not sent. */
export const forbidsRepeating = (sentence: string): boolean =>
  forbiddingSign.test(sentence) && forbidding.test(sentence) && !deniesBeside(sentence.toLowerCase());

/** What may stand before a verb that tells somebody to do something: "please", "then", "and". */
const leadIn = String.raw`(?:(?:please|now|then|next|first|finally|just|simply|and|bitte|nun|jetzt|dann|danach|anschließend|und|puis|ensuite|enfin|maintenant|et|por favor|ahora|luego|después|y|agora|depois|em seguida|e|per favore|ora|poi|quindi|infine|nu|dan|vervolgens|daarna|en|teraz|następnie|potem|i|sedan|därefter|vänligen|och)[,:]?\s+)*`;

/**
 * Verbs at the beginning of a clause that tell somebody to look through, to press or to send, and "before sending". A verb
 * that may be a noun or an adjective ("review", "complete") counts only with its object: "review your application".
 */
const command = new RegExp(
  [
    String.raw`^[^\p{L}]*${leadIn}(?:(?:press(?! release)|click|tap|choose|select|hit)(?= )`,
    String.raw`(?:review|check|read|submit|send|complete|finish|confirm|verify|preview|correct) (?:your|the|all|it|this|that|these|everything|whether|through|over|how|what)(?!\p{L})|start applying|apply (?:now|today)`,
    String.raw`(?:klick(?:en|e)?|drück(?:en|e)?|tipp(?:en|e)?|betätigen) (?:sie|auf|dann|bitte|nun|jetzt|anschließend|unten|hier|den|die)(?!\p{L})`,
    String.raw`(?:(?:über)?prüf(?:en|e)?|kontrollier(?:en|e)?|(?:ab)?send(?:en|e)|schick(?:en|e)?|lesen?|lies|schau(?:en|e)?) (?:sie|bitte|dir|deine|ihre|die|den|das|alle|noch)(?!\p{L})|bewerben sie sich|bewirb dich`,
    String.raw`(?:cliquez|clique|appuyez|appuie|vérifiez|vérifie|relisez|relis|validez|contrôlez|envoyez|postulez|commencez|consultez)(?= )|(?:veuillez|merci de) (?:bien )?(?:cliquer|appuyer|vérifier|relire|valider|envoyer)`,
    String.raw`(?:pulsa|pulse|haz clic|haga clic|da clic|presion[ae]|revis[ae]|comprueb[ae]|verifi(?:ca|que)|toca|toque|empieza|empiece|selecciona|seleccione|elige|elija)(?= )|env[ií][ae] (?:tu|su|la)(?= )`,
    String.raw`(?:clique|toque|pressione|prima|carregue|reveja|confira|verifique|leia|comece|selecione|escolha|finalize|envie)(?= )`,
    String.raw`(?:clicca|clicchi|premi|prema|fai clic|faccia clic|tocca|controlla|controlli|verifica|verifichi|rivedi|riveda|rileggi|rilegga|invia|invii|inizia|scegli|seleziona|cerca|candidati)(?= )`,
    String.raw`(?:klik|druk|tik|controleer|bekijk|check|lees|kies|verstuur|verzend|begin|solliciteer)(?= )`,
    String.raw`(?:kliknij|naciśnij|wciśnij|sprawdź|przejrzyj|przeczytaj|wybierz|wyślij|zacznij|aplikuj|zweryfikuj)(?= )|proszę (?:kliknąć|nacisnąć|sprawdzić|przejrzeć|wysłać)`,
    String.raw`(?:klicka|tryck|granska|kontrollera|läs|välj|skicka|kolla|börja|gå igenom)(?= ))|(?:て|ご確認|お進み|お待ち)(?:ください|下さい)(?:ませ)?[^\p{L}]*$|ましょう[^\p{L}]*$`,
    String.raw`^[^\p{L}]*(?:before (?:sending|submitting|you (?:send|submit))|vor dem (?:ab)?senden|avant (?:l[’']envoi|d[’']envoyer)|antes d[eo] (?:enviar|envio)|prima (?:di inviare|dell[’']invio)|voor (?:het|de) (?:verzend|verstur)|voordat (?:je|u)|przed wysłaniem|innan du skickar)|^(?:送信|応募|提交|投递)前`,
    String.raw`^[^\p{L}]*(?:请|請|(?:现在|現在|然后|然後|并|再|接着)?(?:点击|點擊|点按|按下|核对|核對|检查|檢查))`,
  ].join('|'),
  'iu',
);

/** Dashes and commas part what is told from what is to be done: "Received – check your e-mail", "Nearly done, press Send". */
const clauseBorder = /\s[–—-]\s|[,;]\s|[，、]/u;

/**
 * Whether a sentence tells somebody to do something, and its other clauses say nothing that could be an arrival.
 *
 * @param isTelling whether a clause has a word without which nothing is said of an application
 */
export function isInstruction(sentence: string, isTelling: (clause: string) => boolean): boolean {
  const clauses = sentence.split(clauseBorder);
  const others = clauses.filter(clause => !command.test(clause));
  return others.length < clauses.length && !others.some(isTelling);
}

/** An application by its name, or somebody who has applied; not the verb alone ("start applying"). */
const applicationNamed = new RegExp(
  [
    String.raw`(?<!\p{L})(?:applications?|applied|(?:thank you|thanks) for (?:\p{L}+ )?applying)(?!\p{L})|bewerbung|beworben`,
    String.raw`candidatur|postul[éa](?:e?s?|ci[oó]n|do|da)(?!\p{L})|dossier|solicitud|inscrit[oa]|inscriç|inscripci|gracias por (?:postular|inscribir|aplicar)|candidatou|por (?:se )?candidatar`,
    String.raw`candidat[oa](?!\p{L})|domanda|sollicitatie|gesolliciteerd|voor (?:het|je|uw) solliciter|aplikacj|zgłoszeni|podani[ea](?!\p{L})|aplikowa[łn]|ansök|sökt(?!\p{L})|att du (?:har )?sök`,
    String.raw`応募(?!しましょう|でき|しよう|する|して(?:ください|下さい|み))|エントリー|申请|申請|应聘|應聘|应征|應徵|报名|報名|投递成功|已(?:成功)?投递|感谢.{0,4}投递`,
  ].join('|'),
  'iu',
);

/** Tests and questionnaires: what is sent in besides an application. */
const assessment = new RegExp(
  [
    String.raw`(?<!\p{L})(?:your|the|this|our|an?) (?:[\p{L}\d'’/-]+ ){0,4}?(?:tests?|assessments?|questionnaires?|survey|quiz|exam|video interview|coding challenge)(?![\p{L}-]| (?:engineer|analyst|manager|specialist|lead|cent|technician|automation|pilot|driver))`,
    String.raw`(?<!\p{L})(?:ihr|dein|unser|der|den|das|die|ein|diese)(?:e?[nmrs]|e)? (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:tests?|fragebogen|assessments?|umfrage|videointerview|quiz)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:votre|vos|ton|tes|les?|la|au|du|ce|cette) (?:\p{L}+ ){0,2}?(?:tests?|questionnaire|évaluation|sondage|enquête|entretien vidéo|quiz|épreuve)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:tus?|sus?|el|la|los|las|este|esta) (?:\p{L}+ ){0,2}?(?:tests?|pruebas?|cuestionario|evaluación|encuesta|examen|videoentrevista)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:o|a|os|as|seus?|suas?|teu|tua|este|esta|ao) (?:\p{L}+ ){0,2}?(?:testes?|questionário|avaliação|prova|inquérito|videoentrevista)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:il|lo|la|tuo|tua|suo|sua|al|questo) (?:\p{L}+ ){0,2}?(?:test|questionario|valutazione|sondaggio|prova|quiz|esame|videointervista|videocolloquio)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:je|jouw|uw|de|het|dit|deze) (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:tests?|toets|assessments?|vragenlijst|enquête|video-?interview|quiz)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:test(?:u|y)?|ankiet[aęy]|kwestionariusz\p{L}*|egzamin|wideorozmow\p{L}*)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:ditt|din|dina|ert|vårt|det|den) (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:test|enkät|frågeformulär|prov|videointervju|quiz)(?!\p{L})|(?<!\p{L})[\p{L}-]*(?:testet|enkäten|frågeformuläret|videointervjun)(?!\p{L})`,
    String.raw`適性検査|適性テスト|アセスメント|アンケート|(?:Web|ウェブ|能力)テスト|質問票|動画面接|测评|測評|测验|測驗|问卷|問卷|笔试|视频面试|(?:在线|能力|性格)测试`,
  ].join('|'),
  'iu',
);

/** A profile or a collection that something was added to, or that is new or seen. */
const profile = String.raw`profile|profils?|perfil|profilo|profiel|profilu|プロフィール|个人资料|個人資料|个人档案`;
const kept = String.raw`added|updated|visible|created|complete|hinzugefügt|aktualisiert|sichtbar|freigeschaltet|angelegt|ajouté|mis à jour|créé|añadid|actualizad|cread|adicion|atualizad|visível|criad|aggiunt|aggiornat|visibile|toegevoegd|bijgewerkt|zichtbaar|aangemaakt|doda(?:l|n)|zaktualizowan|widoczn|utworzon|lagts? till|uppdaterad|synlig|skapad|追加|更新|公開|添加|可见|可見|创建`;
const database = String.raw`(?:cv|candidate|resume|our) database|talent (?:pool|community)|datenbank|talentpool|cvthèque|base de (?:données|datos)|banco de (?:talentos|currículos|dados)|banca dati|onze database|naszej bazie|vår databas|人才库|人才庫|データベース|履歴書の登録`;
const keptProfile = new RegExp(
  `(?:${profile}).{0,40}?(?:${kept})|(?:${kept}).{0,40}?(?:${profile})|${database}`,
  'iu',
);

/** News of jobs: somebody follows them, has an alert or a letter, or new ones come by mail. */
const jobNews = new RegExp(
  [
    String.raw`\bjob (?:alert|news|agent|mail)s?\b|\bnewsletter\b|\b(?:for (?:subscrib|follow|watch)ing|subscribed|subscription)\b|job-?(?:abo|agent|mail|alarm|alert)|abonniert|abonnement|(?:you are|you[’']re) (?:now )?following|(?:folgst du|du folgst|folgen sie) (?:nun|jetzt)?|vous suivez|(?:ahora|ya) sigues|(?:agora|já) (?:você )?segue|ora segui|(?:je|u) volgt|obserwujesz|du följer|フォローし|(?:已|成功)关注|(?:whenever|every time|each time) an? (?:\p{L}+ )?(?:job|vacancy|position|role)|alertes? (?:d[e’'] ?)?emploi|alertas? de (?:empleo|trabajo|emprego|vagas?)|avviso di lavoro|vacature-?alert|(?:alert|powiadomieni\p{L}*) o (?:prac|ofer)|求人アラート|职位提醒|職缺通知|(?:merci|grâce) (?:de|à) suivre|de suivre nos`,
    String.raw`por (?:seguir|acompanhar)|per seguire|(?:vacatures|banen|ons) volgt|za obserwowanie|subskry|subscri(?:to|ção|pción)|suscri(?:bir|pción|to)|iscrizione alla newsletter|bevaka[rt]?|bevakning|prenumer|新着(?:求人|情報|のお)|求人情報の(?:ご)?登録|メルマガ|订阅|訂閱|新(?:职位|職位|职缺|職缺|岗位)`,
    String.raw`\bnew (?:jobs|vacancies|openings|ads|positions|roles)\b|(?:neue|passende) (?:stellen|jobs)|nouvelles (?:annonces|offres)|nuevas (?:vacantes|ofertas)|novas (?:vagas|ofertas)|nuovi annunci|nuove offerte|nieuwe (?:vacatures|banen)|nowe (?:ogłoszenia|oferty)|nya (?:annonser|jobb|tjänster)`,
  ].join('|'),
  'iu',
);

/** Somebody who was named to the employer: what arrived is said of them. */
const referral =
  /(?<!\p{L})(?:(?:for|your) (?:referring|recommending|referral)|empfehlung|weiterempfehl|(?:vo(?:tre|s)|pour (?:la|votre)) (?:recommandation|cooptation)|(?:tu|su|por) (?:referir|recomendar|recomendación)|(?:sua|por) (?:indicar|indicação|recomendação)|(?:tua|sua|per la) segnalazione|(?:je|uw|jouw) (?:aanbeveling|doorverwijzing)|za polecenie|polecenie kandydata|(?:din|ditt|för) (?:rekommendation|tips om))|紹介(?:ありがと|を受け付け|を受付)|(?:推荐|推薦)(?:信|人|的(?:朋友|候选人))/iu;

const isOther = (sentence: string) =>
  isInAlready(smallAndCurly(sentence)) ||
  assessment.test(sentence) ||
  keptProfile.test(sentence) ||
  jobNews.test(sentence) ||
  referral.test(sentence);

/**
 * Which sentences speak of something else that was sent or subscribed to: a test, a profile, news of jobs. One that names
 * nothing ("We have received your answers") goes on with what the one before it was about.
 */
export function speakOfOthers(sentences: readonly string[]): boolean[] {
  let isElse = false;
  return sentences.map(sentence => {
    if (applicationNamed.test(sentence)) isElse = false;
    else if (isOther(sentence)) isElse = true;
    return isElse;
  });
}

/** "Start applying", "you can now apply": who is told that has not applied yet. */
const invitation =
  /start applying|(?:can|to) (?:now |then )?apply (?:now|for|to|with|today)|apply (?:now|today)|(?:jetzt|nun|gleich|kannst|können) (?:\p{L}+ ){0,5}?bewerben|bewerben sie sich (?:jetzt|nun|gleich)|bewirb dich|(?:commence[zr]|pouvez|peux) (?:maintenant |désormais )?(?:à )?postuler|postulez|(?:empieza|comienza|empiece|puedes|puede) (?:ya |ahora )?(?:a )?(?:inscribir|postular)|(?:comece|pode) (?:já |agora )?(?:a )?(?:se )?candidatar|(?:inizia|puoi|può) (?:ora |subito )?(?:a )?candidar|(?:begin|kun|kunt) (?:je |u )?(?:nu )?(?:met )?solliciteren|(?:zacznij|możesz) (?:już |teraz )?aplikować|(?:börja|kan) (?:du )?(?:nu )?söka|candidate-se|inscríbete|e candidati(?!\p{L})|apply with|en solliciteer(?!\p{L})|i aplikuj(?!\p{L})|応募しましょう|応募できます|応募してください|(?:开始|即可|可以|快去|去)(?:投递|应聘)/iu;

const invitationSign = /apply|bewerben|bewirb|postul|candida|sollicit|aplik|söka|inscr|応募|投递|应聘/i;

/** Each sign with what is looked for where it is found. */
export const signedSentences = (): [sign: RegExp, sentence: RegExp][] => [
  [invitationSign, invitation],
  [forbiddingSign, forbidding],
];

/** Whether a text invites to apply and names no application that is there. */
export function invitesToApply(text: string): boolean {
  return (
    invitationSign.test(text) &&
    invitation.test(text) &&
    !sentencesOf(text).some(sentence => applicationNamed.test(sentence))
  );
}
