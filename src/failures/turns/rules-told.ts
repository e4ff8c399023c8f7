import { turn } from './turn.ts';

/**
 * Rules that a site tells, in eleven languages, with the words of failures in them: nothing more is taken, it is not the time for it,
 * nothing can be changed any more, something else stands against it, somebody is in already, and a job that is not there. In small
 * letters.
 */

/** A form, a survey or a call that takes nothing more. */
export const takesNoMore = turn(
  /accept|active|closed|open|taking|nimmt|geschlossen|aktiv|beendet|fermé|clos|activ|cerrad|acept|encerrad|fechad|aceit|ativ|chius|accett|attiv|gesloten|actief|zamknięt|przyjm|aktywn|stäng|emot|aktiv|終了|締め切|受け付け|受付|关闭|截止|接受/u,
  "(?<!\\p{L})(?:no longer|not|n[’']t)(?: \\p{L}+)? (?:accept(?:s|ing)?|taking) (?:(?!the |your )\\p{L}+ ){0,2}?(?:responses|answers|applications|submissions|entries|registrations)(?!\\p{L})|(?<!\\p{L})(?:form|survey|poll|questionnaire|scheme|round|programme|application)s? (?:is|are|has|have|was|were) (?:\\p{L}+ )?(?:no longer active|been closed|closed|not (?:currently|now) open|not open (?:at the moment|right now))(?! (?:because|by))",
  '(?<!\\p{L})(?:nimmt|nehmen|nehme) (?:\\p{L}+ ){0,2}keine (?:\\p{L}+ ){0,2}?(?:antworten|einsendungen|bewerbungen|anmeldungen)(?: \\p{L}+)? (?:an|entgegen)(?!\\p{L})|(?<!\\p{L})(?:formular|umfrage|fragebogen|programm|aufruf|bewerbung) (?:ist|wurde) (?:\\p{L}+ )?(?:nicht mehr aktiv|geschlossen|(?:derzeit|momentan|zurzeit) nicht (?:offen|geöffnet|möglich))(?!\\p{L})',
  "(?<!\\p{L})n[’']accept\\p{L}* (?:plus|pas) (?:\\p{L}+ ){0,2}(?:réponses?|candidatures?|inscriptions?)|(?<!\\p{L})(?:formulaire|questionnaire|sondage|démarche|programme)(?: \\p{L}+){0,2} (?:a été|est) (?:désormais )?(?:ferm|clos|clôtur)|(?<!\\p{L})(?:formulaire|questionnaire|sondage|démarche) n[’']est plus (?:actif|active|ouvert)",
  '(?<!\\p{L})no (?:se )?acepta\\p{L}* (?:más )?(?:\\p{L}+ )?(?:respuestas|solicitudes|postulaciones|inscripciones)|(?<!\\p{L})(?:formulario|cuestionario|encuesta|convocatoria)(?: \\p{L}+){0,2} (?:está|ha sido|fue) (?:\\p{L}+ )?cerrad[oa]|(?<!\\p{L})(?:formulario|cuestionario|encuesta) ya no está activ[oa]',
  '(?<!\\p{L})(?:não|já não) (?:se )?(?:aceita\\p{L}*|está a aceitar|está aceitando)(?: mais)? (?:\\p{L}+ )?(?:respostas|candidaturas|inscrições)|(?<!\\p{L})(?:formulário|questionário|inquérito|pesquisa)(?: \\p{L}+){0,2} (?:está|foi) (?:\\p{L}+ )?(?:encerrad|fechad)[oa]|(?<!\\p{L})(?:formulário|questionário) (?:já não|não) está (?:mais )?ativo',
  '(?<!\\p{L})non accetta(?:no)? (?:più )?(?:\\p{L}+ ){0,2}(?:risposte|candidature|iscrizioni|domande)|(?<!\\p{L})(?:modulo|questionario|sondaggio|bando) (?:è stato|è) (?:\\p{L}+ )?chius[oa]|(?<!\\p{L})(?:modulo|questionario|sondaggio) non è più attiv[oa]',
  '(?<!\\p{L})(?:accepteert|neemt) (?:\\p{L}+ )?geen (?:\\p{L}+ ){0,2}(?:antwoorden|reacties|sollicitaties|aanmeldingen|inzendingen)|(?<!\\p{L})(?:formulier|vragenlijst|enquête) is (?:\\p{L}+ )?(?:gesloten|niet (?:meer|langer) actief)',
  '(?<!\\p{L})nie przyjmuje(?:my)?(?: już)? (?:\\p{L}+ )?(?:odpowiedzi|zgłoszeń|aplikacji)|(?<!\\p{L})(?:formularz|ankieta|nabór|kwestionariusz) (?:został[aoy]?|jest) (?:\\p{L}+ )?(?:zamknięt[aye]|nieaktywn[aye])|(?<!\\p{L})(?:formularz|ankieta) nie jest już aktywn[ay]',
  '(?<!\\p{L})tar (?:inte|ej) (?:längre )?emot (?:\\p{L}+ )?(?:svar|ansökningar|anmälningar)|(?<!\\p{L})(?:formuläret|enkäten|frågeformuläret) (?:har stängts|är (?:nu )?stäng[td]|är inte längre (?:aktiv|öppe)\\p{L}*)',
  '(?:フォーム|アンケート|募集|受付)(?:は|が)[^。]{0,10}(?:終了|締め切)(?:し|られ)|(?:回答|応募|申請)(?:の受付)?(?:は|を)[^。]{0,6}(?:受け付けて(?:い|おり)ません|終了しました)|(?:表单|表單|问卷|問卷|报名)[^。，]{0,4}已(?:经)?(?:关闭|關閉|截止|结束)|不再接受[^。]{0,6}(?:回复|答案|申请|报名|投递)',
);

/** It is not the time for it. */
export const isOutOfTime = turn(
  /outside|außerhalb|dehors|hors |fuera|fora d|fuori|buiten|poza |utanför|期間外|时间内|期间|期限内/u,
  '(?<!\\p{L})outside (?:of )?(?:the |its |our )?(?:\\p{L}+ )?(?:period|window(?! size)|dates)(?!\\p{L})',
  '(?<!\\p{L})außerhalb (?:des|der) (?:\\p{L}+ )?(?:\\p{L}*zeitraum|\\p{L}*frist|\\p{L}*phase)',
  '(?<!\\p{L})(?:en dehors|hors) (?:de la |des )?(?:période|dates|délais?)|(?<!\\p{L})fuera (?:del? )?(?:período|periodo|plazo)|(?<!\\p{L})fora d[oe] (?:período|prazo)',
  '(?<!\\p{L})(?:al di )?fuori (?:dal |del )?(?:periodo|termin)|(?<!\\p{L})buiten de (?:\\p{L}*periode|\\p{L}*termijn)|(?<!\\p{L})poza (?:okresem|terminem)|(?<!\\p{L})utanför (?:\\p{L}*perioden|\\p{L}*tiden)',
  '(?:受付|応募|募集|申請)?期間外|不在[^。，]{0,8}(?:期间|时间|期限)内',
);

/** Nothing can be changed any more. */
export const isSettled = turn(
  /longer|nicht mehr|plus |ya no|já não|mais|più|niet meer|już|längre|できなく|もう|再|已/u,
  '(?<!\\p{L})can no longer be (?:merged|split|changed|edited|modified|withdrawn|cancell?ed|rated|assigned|undone|moved|combined|renamed|reopened)(?!\\p{L})',
  '(?<!\\p{L})(?:kann|können) (?:[^.!?]{0,40} )?nicht mehr (?:\\p{L}+ )?(?:zusammengelegt|geändert|bearbeitet|storniert|zurückgezogen|zugewiesen|bewertet|verschoben|getrennt|umbenannt) werden|(?<!\\p{L})(?:lässt|lassen) sich nicht mehr (?:zusammenlegen|ändern|bearbeiten|stornieren|zurückziehen|zuweisen|bewerten|verschieben|trennen|umbenennen)(?!\\p{L})',
  '(?<!\\p{L})ne (?:peut|peuvent) plus être (?:fusionn|modifi|annul|retir|attribu|déplac|sépar|regroup|renomm)\\p{L}+|(?<!\\p{L})ya no se pueden? (?:unir|fusionar|cambiar|modificar|editar|cancelar|retirar|asignar|valorar|mover|separar)(?!\\p{L})',
  '(?<!\\p{L})(?:já não podem?|não podem? mais) ser (?:unid|fundid|alterad|modificad|editad|cancelad|retirad|atribuíd|avaliad|movid|separad)\\p{L}+|(?<!\\p{L})non (?:si (?:può|possono) più (?:unire|modificare|annullare|ritirare|assegnare|valutare|spostare|separare)|(?:può|possono) più essere (?:unit|modificat|annullat|ritirat|assegnat|valutat|spostat|separat)[oaie])(?!\\p{L})',
  '(?<!\\p{L})(?:kan|kunnen) (?:\\p{L}+ )?niet meer worden (?:samengevoegd|gewijzigd|bewerkt|geannuleerd|ingetrokken|toegewezen|beoordeeld|verplaatst|gesplitst)(?!\\p{L})|(?<!\\p{L})nie można już (?:\\p{L}+ )?(?:łączy|połączy|zmieni|edytow|anulow|wycof|przypis|oceni|przenie|rozdzieli)|(?<!\\p{L})kan inte längre (?:slås ihop|ändras|redigeras|avbokas|dras tillbaka|tilldelas|bedömas|flyttas|delas upp)(?!\\p{L})',
  '(?:統合|結合|割り当て|評価|移動|分割)(?:は|が)?できなくなり|もう(?:統合|変更|編集|取り消し|移動)(?:する)?(?:ことは)?できません|(?:不能|无法|無法)再(?:次)?(?:合并|合併|分配|评价|移动|拆分)|已(?:不能|无法|無法)(?:合并|合併|修改|更改|撤回|评价)',
  '(?<!\\p{L})(?:you|we|they) can no longer (?:change|edit|modify|withdraw|cancel|amend|update|write|add)(?!\\p{L})|(?<!\\p{L})(?:is|are) no longer (?:editable|changeable)',
  '(?<!\\p{L})(?:sie|du|ihr) (?:\\p{L}+ ){0,5}nicht mehr (?:ändern|bearbeiten|zurückziehen|widerrufen|stornieren|ergänzen)(?!\\p{L})',
  "(?<!\\p{L})(?:vous ne pouvez|tu ne peux) plus (?:l[ea]s? |l[’'])?(?:modifi|retir|annul|complét|chang)|(?<!\\p{L})n[’'](?:est|sont) plus modifiables?",
  '(?<!\\p{L})ya no (?:puede|puedes|es posible) (?:modific|cambi|retir|edit|anul|cancel)|(?<!\\p{L})(?:já não|não) (?:pode|podes|é possível)(?: mais)? (?:alterar|modificar|editar|retirar|cancelar) (?:mais|a |o |os |as |estes|esta|este)',
  '(?<!\\p{L})non (?:puoi|può|potete|è possibile)(?: più)? (?:modificarl|ritirarl|annullarl|cambiarl)|(?<!\\p{L})non (?:puoi|può|è) più (?:possibile )?(?:modific|ritir|annull|cambi)',
  '(?<!\\p{L})(?:u|je) (?:\\p{L}+ ){0,4}niet meer (?:wijzigen|aanpassen|intrekken|annuleren|aanvullen)(?!\\p{L})|(?<!\\p{L})nie możesz już (?:\\p{L}+ )?(?:zmieni|edytow|wycof|uzupełn|popraw)|(?<!\\p{L})kan (?:du )?inte längre (?:ändra|redigera|dra tillbaka|komplettera|skriva)(?!\\p{L})',
  '(?:変更|編集|修正|取り消し|辞退)(?:は|が)?できなくなり|(?:不能|无法|無法)再(?:次)?(?:修改|编辑|更改|撤回)',
);

/** Something else stands against it, and it is said what. */
const isRefusedFor = turn(
  /because|since|as |(?<!\p{L})da |weil|car |parce|puisque|porque|ya que|pois|perché|poiché|omdat|ponieważ|gdyż|eftersom|ため|ので|因为|因為|由于/u,
  "(?<!\\p{L})you (?:cannot|can[’']t|can not) (?:apply|report|change|edit|delete|remove|withdraw|cancel|add|create|publish|reopen)(?!\\p{L})[^.!?]{0,90},? (?:because|since|as) (?:you|it|the|this|another|there|your) ",
  '(?<!\\p{L})(?:sie|du) (?:können|kannst) (?:[^.!?]{0,80} )?nicht (?:\\p{L}+ )?(?:bewerben|melden|ändern|bearbeiten|löschen|entfernen|zurückziehen|stornieren|hinzufügen|anlegen),? (?:da|weil) ',
  '(?<!\\p{L})vous ne pouvez pas (?:\\p{L}+ )?(?:postul|modifi|supprim|retir|annul|ajout|cré|déclar|candidat)[^.!?]{0,90},? (?:car|parce que|puisque) ',
  '(?<!\\p{L})no (?:puede|puedes) (?:postul|inscrib|modific|elimin|retir|cancel|añad|cre|solicit)[^.!?]{0,90},? (?:porque|ya que|pues) |(?<!\\p{L})não (?:pode|podes) (?:se )?(?:candidat|inscrev|alter|modific|elimin|retir|cancel|adicion|cri)[^.!?]{0,90},? (?:porque|pois|já que) ',
  '(?<!\\p{L})non (?:puoi|può) (?:candidar|iscriver|modific|elimin|ritir|annull|aggiung|cre)[^.!?]{0,90},? (?:perché|poiché|in quanto) ',
  '(?<!\\p{L})(?:u|je) (?:kunt|kan) (?:[^.!?]{0,80} )?niet (?:solliciteren|melden|wijzigen|verwijderen|intrekken|annuleren|toevoegen|aanmaken)[^.!?]{0,40},? (?:omdat|want) ',
  '(?<!\\p{L})nie możesz (?:\\p{L}+ )?(?:aplikow|zgłosi|zmieni|usun|wycof|doda|utworz)[^.!?]{0,90},? (?:ponieważ|gdyż|bo) |(?<!\\p{L})du kan inte (?:söka|anmäla|ändra|ta bort|dra tillbaka|lägga till|skapa)(?!\\p{L})[^.!?]{0,90},? (?:eftersom|då|för att) ',
  '(?:ため|ので)、?[^。]{0,16}(?:応募|変更|削除|追加|取り消|申請)(?:する|し|は|が)?(?:こと)?(?:は|が)?できません|(?:因为|因為|由于)[^。]{2,30}(?:不能|无法|無法)(?:申请|申請|修改|删除|添加|撤回|报名)',
);

/** What stands against a thing's being deleted, changed or moved is said beside it: it is in use, or something has to go first. */
const isHeldBackBy = turn(
  /delet|remov|edit|chang|withdr|cancel|archiv|clos|publi|mov|renam|reopen|lösch|entfern|änder|bearb|zurückg|storn|schließ|versch|umben|supprim|modifi|retir|annul|ferm|dépla|elimin|borr|cerr|exclu|apag|alter|fech|spost|chiu|verwijd|wijzig|ingetr|geannul|gesloten|verplaat|usun|zmieni|edyt|wycof|anul|zamkn|przenie|ta bort|tas bort|rader|ändra|redig|dra|avbok|stäng|flytt|削除|変更|編集|取り消|公開|移動|删除|修改|编辑|撤回|取消|发布|移动|归档/u,
  "(?<!\\p{L})(?:can(?:not| not|[’']t)|(?:is|are) not allowed to) be (?:deleted|removed|edited|changed|modified|withdrawn|cancell?ed|archived|closed|reopened|published|moved|renamed)(?!\\p{L})[^.!?]{0,60}?,? (?:because|since|as|while|as long as) |(?<!\\p{L})you (?:cannot|can not|can[’']t) (?:delete|remove|edit|change|modify|withdraw|cancel|archive|close|reopen|publish|move|rename)(?!\\p{L})[^.!?]{0,60} (?:while|as long as|that (?:is|are|has|have)|which (?:is|are|has|have)|with (?:open|active|pending|unpaid|existing)) ",
  '(?<!\\p{L})(?:kann|können|darf|dürfen) (?:[^.!?]{0,60} )?(?:nicht|erst) (?:\\p{L}+ ){0,2}?(?:gelöscht|entfernt|geändert|bearbeitet|zurückgezogen|storniert|archiviert|geschlossen|veröffentlicht|verschoben|umbenannt) werden, (?:da|weil|solange|während) ',
  "(?<!\\p{L})ne (?:peut|peuvent) (?:pas |plus )?être (?:\\p{L}+ )?(?:supprim|modifi|retir|annul|archiv|ferm|publi|dépla|renomm)\\p{L}+[^.!?]{0,60}?,? (?:car|parce qu[e’']|puisqu[e’']|tant qu[e’']) ?",
  '(?<!\\p{L})no (?:se puede|se pueden|puede|pueden) (?:ser )?(?:elimin|borr|modific|edit|retir|cancel|anul|archiv|cerr|public|mov)\\p{L}*[^.!?]{0,60}?,? (?:porque|ya que|pues|mientras) ',
  '(?<!\\p{L})não (?:pode|podem|é possível) (?:ser )?(?:elimin|exclu|apag|alter|edit|retir|cancel|anul|arquiv|fech|public|mov)\\p{L}*[^.!?]{0,60}?,? (?:porque|pois|já que|enquanto) ',
  '(?<!\\p{L})non (?:può|possono|è possibile) (?:essere )?(?:elimin|cancell|modific|ritir|annull|archivi|chiu|pubblic|spost|rinomin)\\p{L}*[^.!?]{0,60}?,? (?:perché|poiché|in quanto|finché) ',
  '(?<!\\p{L})(?:kan|kunnen|mag|mogen) (?:[^.!?]{0,60} )?niet (?:\\p{L}+ ){0,2}?worden (?:verwijderd|gewijzigd|bewerkt|ingetrokken|geannuleerd|gearchiveerd|gesloten|gepubliceerd|verplaatst),? (?:omdat|want|zolang|terwijl) ',
  '(?<!\\p{L})nie (?:można|może|mogą) (?:zostać )?(?:usun|zmieni|edyt|wycof|anul|archiw|zamkn|opublik|przenie)\\p{L}*[^.!?]{0,60}?,? (?:ponieważ|gdyż|bo|dopóki|skoro) ',
  '(?<!\\p{L})kan inte (?:tas bort|raderas|ändras|redigeras|dras tillbaka|avbokas|arkiveras|stängas|publiceras|flyttas)[^.!?]{0,60}?,? (?:eftersom|då|så länge|medan) ',
  '(?:ため|ので|間は|限り)、?[^。]{0,24}(?:削除|変更|編集|取り消し|取り消す|公開|移動)[^。]{0,8}(?:できません|できない)|(?:因为|因為|由于)[^。]{2,30}(?:无法|不能|無法)(?:删除|修改|编辑|撤回|取消|发布|移动|归档)',
);

/** What answers no more, or has no room, has failed; and who is not known is kept out. */
const tellsOfFailure =
  /r[ei]spon[ds]|answer|antwort|répon|odpowiad|reageer|reager|svarar|応答|响应|unavailable|down(?!\p{L})|reachable|erreichbar|verfügbar|disponib|beschikbaar|dostępn|tillgänglig|(?:not|n[’']t|nicht|pas|no|não|non|niet|nie|inte) (?:\p{L}+ ){0,2}?(?:be )?(?:load|ge?laden|geladen|charg|carg|carreg|caric|wczyt|ladda)|storage|disk|speicherplatz|espace|espacio|espaço|spazio|opslag|signed|logged|angemeldet|eingeloggt|connecté|sesión|sessão|autenticad|ingelogd|zalogow|inlogg|ログイン|登录|繁忙|overload|überlast|surcharg|failed to(?!\p{L})|(?:could not|couldn[’']t) be |konnten? (?:\p{L}+ ){0,3}nicht|n[’'](?:a|ont) pas pu|no se (?:pudo|pudieron|ha podido|han podido)|não (?:pôde|puderam|foi possível)|non è stato possibile|kon(?:den)? niet|nie udało|kunde inte|ませんでした|未能/u;

/** Something else stands against it, and it is said what; not that something failed. */
export const isRefused = (small: string): boolean =>
  (isRefusedFor(small) || isHeldBackBy(small)) && !tellsOfFailure.test(small);

/** Somebody is in already, or was found to be who they say. */
export const isInAlready = turn(
  /already|bereits|schon|déjà|(?<!\p{L})ya |já |già |(?<!\p{L})al |już|redan|すでに|既に|已/u,
  '(?<!\\p{L})(?:is|are) already (?:verified|validated|a member|members?|enrolled|(?:a )?part of)(?!\\p{L})|(?<!\\p{L})(?:bereits|schon) (?:mitglied|verifiziert|(?:ein )?teil (?:von|der|des|unsere[sr]|dieser))(?!\\p{L})',
  '(?<!\\p{L})(?:déjà (?:membre|vérifiée?|partie d)|ya (?:es|eres|está|forma|formas) (?:miembro|verificad[oa]|parte d)|já (?:é|és|está|faz|fazes) (?:membro|verificad[oa]|parte d))',
  '(?<!\\p{L})(?:già (?:membro|verificat[oa]|parte d)|al (?:lid|geverifieerd|(?:een )?(?:deel|onderdeel) (?:uit )?van)|już (?:jest(?:eś)? )?(?:członkiem|zweryfikowan[aye]|częścią)|redan (?:medlem|verifiera[dt]|en del av))(?!\\p{L})',
  '(?:すでに|既に)[^。]{0,14}(?:メンバー|会員|確認済み|一員)|已(?:经|經)?(?:是[^。，]{0,14}(?:成员|成員|会员|會員|一员|一員|一部分)|通过验证|验证过)',
);

/** It is not there. */
const isNoJob = turn(
  /found|exist|gefunden|trouv|encontr|encontrad|trovat|gevonden|bestaat|znalez|istniej|hitta|finns|見つかり|存在|找不到|不存在/u,
  '(?<!\\p{L})(?:job|vacancy|vacancies|posting|job (?:posting|offer|listing|advert|ad))(?: (?!application)\\p{L}+){0,7} (?:(?:could|can) ?not be|was not|were not|not) found(?!\\p{L})|(?<!\\p{L})(?:job|vacancy|posting) (?:\\p{L}+ ){0,2}(?:does not|doesn’t|no longer) exists?(?!\\p{L})',
  '(?<!\\p{L})(?:stelle|stellenanzeige|stellenausschreibung|ausschreibung|vakanz)(?: \\p{L}+){0,8} nicht (?:mehr )?(?:gefunden|existier|vorhanden)',
  "(?<!\\p{L})(?:offre|annonce|poste)(?: [\\p{L}’']+){0,8} (?:introuvable|(?:n[’']a|n[’']ont) (?:pas|pu) (?:pu )?(?:être )?trouvée?|n[’']existe (?:pas|plus))",
  '(?<!\\p{L})no se (?:pudo encontrar|encontró|encuentra|ha encontrado) (?:una |la |ninguna )?(?:oferta|vacante|publicaci[oó]n de empleo|puesto)|(?<!\\p{L})(?:oferta|vacante)(?: \\p{L}+){0,5} no (?:existe|se encontró)',
  '(?<!\\p{L})(?:vaga|anúncio|oferta)(?: \\p{L}+){0,9} (?:não (?:pôde|pode) ser encontrad|não (?:foi encontrad|existe))|(?<!\\p{L})(?:offerta|annuncio|posizione)(?: \\p{L}+){0,7} (?:non (?:è stat[ao] trovat|esiste|trovat))',
  '(?<!\\p{L})(?:vacature|functie)(?: \\p{L}+){0,7} (?:kon niet worden gevonden|niet gevonden|bestaat niet)|(?<!\\p{L})(?:oferta|ogłoszenie)(?: \\p{L}+){0,5} nie (?:istnieje|został[aoy]? znalezion)|(?<!\\p{L})(?:tjänsten|annonsen|jobbannonsen)(?: \\p{L}+){0,5} (?:kunde inte hittas|hittades inte|finns inte)',
  '(?:求人|募集)(?:情報)?(?:が|は)[^。]{0,6}(?:見つかりません|存在しません)|(?:职位|職位|岗位|招聘信息)[^。，]{0,6}(?:不存在|未找到)|找不到[^。，]{0,6}(?:职位|職位|岗位)',
);

/** A search finds none, and a server says of its pages that one is not there. */
const isOfSearch = /条件|一致|検索|搜索|[45]\d\d/u;

/** Whether there is no such job, or none any more. */
export const isJobGone = (small: string): boolean => isNoJob(small) && !isOfSearch.test(small);

/** So many were sent as may be. Of attempts to log in nothing is said here. */
export const isUsedUp = turn(
  /max|máx|l[ií]mit|höchst|kontingent|quota|tope|cupo|massimo|gräns|taket|上限|最大数|已达|用完/u,
  '(?<!\\p{L})(?:höchst(?:an)?zahl|maximale (?:an)?zahl|max\\. \\p{L}*zahl|kontingent|limit)[^.!?]{0,24} (?:bewerbung|teilnehm|antwort|einsend|rückmeld)\\p{L}*[^.!?]{0,20} (?:erreicht|ausgeschöpft|überschritten)|(?<!\\p{L})max\\.? ?(?:teilnehm|bewerb|antwort)\\p{L}* (?:ist )?(?:erreicht|überschritten)',
  '(?<!\\p{L})(?:atteint|dépassé) (?:le nombre maxim\\p{L}+|la limite|le quota) (?:de |d’)(?:\\p{L}+ ){0,2}(?:candidatures|réponses|inscriptions)|(?<!\\p{L})(?:limite|quota|nombre maxim\\p{L}+) (?:de |d’)(?:\\p{L}+ ){0,2}(?:candidatures|réponses|inscriptions)[^.!?]{0,24} (?:atteint|dépass|épuis)',
  '(?<!\\p{L})(?:alcanzado|llegado|superado) (?:el |al |la |a la |su )?(?:número máximo|límite|tope|máximo|cupo) de (?:\\p{L}+ ){0,2}(?:candidaturas|respuestas|solicitudes|postulaciones|inscripciones)',
  '(?<!\\p{L})(?:atingi\\p{L}*|alcanç\\p{L}+|chegou) (?:o |ao )?(?:número máximo|limite|máximo) de (?:\\p{L}+ ){0,2}(?:candidaturas|respostas|inscrições)',
  '(?<!\\p{L})(?:raggiunto|superato) (?:il )?(?:numero massimo|limite|massimo) di (?:\\p{L}+ ){0,2}(?:candidature|risposte|domande|iscrizioni)',
  '(?<!\\p{L})(?:maximum(?: aantal)?|limiet)[^.!?]{0,20} (?:sollicitaties|reacties|antwoorden|inzendingen)[^.!?]{0,20} (?:bereikt|overschreden)',
  '(?<!\\p{L})(?:osiągn\\p{L}+|wyczerpa\\p{L}+|przekrocz\\p{L}+) (?:limit|maksymalną liczbę) (?:\\p{L}+ ){0,2}(?:aplikacji|zgłoszeń|odpowiedzi)|(?<!\\p{L})nått (?:gränsen|taket|maxantalet) (?:för|av|på) (?:\\p{L}+ ){0,2}(?:ansökningar|svar)',
  '(?:応募|回答|申請)(?:数|件数)?の?(?:上限|最大数)に達し|(?:申请|投递|回复|报名)(?:数量|次数|人数)?[^。，]{0,4}(?:达到?上限|已达|已用完)',
);
