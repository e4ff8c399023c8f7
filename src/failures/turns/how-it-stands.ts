import {
  isInAlready,
  isJobGone,
  isOutOfTime,
  isRefused,
  isSettled,
  isUsedUp,
  takesNoMore,
} from './rules-told.ts';
import { sentencesOf } from '../sentences.ts';
import { isSupposed } from './supposed.ts';
import { turn } from './turn.ts';
import type { Concept } from '../wording/all-wordings.ts';
import { conceptsIn } from '../wording/concepts.ts';

/**
 * How it stands with a thing, in eleven languages, where the words are those of a failure: it is too early or full, it was done
 * already, it cannot be changed any more or not yet, somebody decided against it, or a part of the site is switched off.
 * Nothing broke there, and to try again would not help.
 */

/** It has not begun. */
const notBegun = turn(
  /early|not|n[’']t|früh|noch|tôt|encore|pronto|temprano|a[úu]n|todav|cedo|ainda|presto|ancora|vroeg|nog|wcześnie|jeszcze|tidigt|ännu|inte|まだ|早|未|太早|过早|過早|没|沒/u,
  "(?<!\\p{L})(?:too early(?! \\p{L}*ing)|(?:has|have) ?(?:not|n[’']t) (?:yet )?(?:been )?(?:started|begun|opened)(?!\\p{L})|(?:is|are) ?(?:not|n[’']t) (?:yet open|open yet))",
  '(?<!\\p{L})(?:zu früh|(?:hat|haben|ist|sind|wurde|wurden) noch nicht (?:begonnen|angefangen|gestartet|eröffnet|geöffnet|offen)|noch nicht (?:begonnen|gestartet|geöffnet|eröffnet)(?!\\p{L}))',
  "(?<!\\p{L})(?:trop tôt|(?:n[’']a|n[’']ont|n[’']est|ne sont) (?:pas|point) encore (?:commencé|débuté|ouverte?s?|démarré)(?!\\p{L}))",
  '(?<!\\p{L})(?:demasiado (?:pronto|temprano)|(?:aún|todavía) no (?:ha|han) (?:empezado|comenzado|abierto)|no (?:ha|han) (?:empezado|comenzado) (?:aún|todavía)|(?:aún|todavía) no (?:está|están) abiert)',
  '(?<!\\p{L})(?:(?:demasiado|muito) cedo|cedo demais|ainda não (?:começ|inici|abri|está abert|estão abert))',
  '(?<!\\p{L})(?:troppo presto|non (?:è|sono|ha|hanno) ancora (?:iniziat|cominciat|apert|partit))',
  '(?<!\\p{L})(?:te vroeg|(?:is|zijn) nog niet (?:begonnen|gestart|geopend|open)(?!\\p{L}))',
  '(?<!\\p{L})(?:(?:za|zbyt) wcześnie|jeszcze (?:się )?nie (?:rozpocz|zacz|otwar|ruszy)|nie (?:rozpocz|zacz)\\p{L}+ się jeszcze)',
  '(?<!\\p{L})(?:för tidigt|(?:har|är) (?:ännu inte|inte) (?:börjat|startat|öppnat|öppna|öppet|öppen)(?: ännu| än)?(?!\\p{L}))',
  '早すぎ|まだ(?:始ま|開始さ|開始し|受付を開始|受け付けて|開いて)|(?:太早|过早|過早)|(?:尚未|还未|還未|还没有?|還沒有?)(?:开始|開始|开放|開放)',
);

/** As many take part as may. */
const isFull = turn(
  /max|limit|full|sold|left|places?|seats?|spots?|teilnehm|ausgebucht|ausverkauft|plätze|complet|places|épuis|plazas|entradas|aforo|máxim|vagas|esgotad|posti|esaurit|massim|plaats|plekken|uitverkocht|volgeboekt|miejsc|wyprzedan|uczestnik|platser|deltagar|fullbokad|slutsåld|定員|満|人数|名额|名額|满|滿|售罄/u,
  "(?<!\\p{L})(?:(?:maximum|max\\.?|total) (?:number|amount) of (?:participants|attendees|registrations|places|applicants|applications|spots|seats|members|people|bookings|responses|answers|submissions|entries)[^.!?]{0,20} (?:reached|exceeded)|reached (?:the|your|its) (?:maximum|max\\.?|limit|quota)(?: number| amount)? (?:of|for) (?:\\p{L}+ ){0,2}?(?:participants|responses|answers|submissions|entries|registrations|applications)(?!\\p{L})|fully booked(?!\\p{L})|(?:is|are) sold out|no (?:more |free )?(?:places|spots|seats|slots|tickets) (?:are )?(?:left|available|remaining)|(?:no|n[’']t any) (?:places|spots|seats|slots) left)",
  '(?<!\\p{L})(?:(?:maximal|höchst)\\p{L}* ?(?:an)?(?:zahl )?(?:an |der |von )?(?:teilnehm|teilnahme|anmeld|bewerb)\\p{L}*[^.!?]{0,30} (?:erreicht|überschritten)|ausgebucht|ausverkauft|keine (?:freien )?(?:plätze|termine) (?:mehr|frei|verfügbar)|alle plätze (?:sind )?(?:vergeben|belegt))',
  "(?<!\\p{L})(?:nombre (?:maximal|maximum|max\\.?) (?:de |d[’'])(?:participant|inscri|place|candidat)[^.!?]{0,30} (?:atteint|dépassé)|(?:est|sont|affiche) complet(?:e|s|es)?(?!\\p{L})|plus (?:de|aucune) places?|places? (?:sont )?épuisées?)",
  '(?<!\\p{L})(?:número máximo de (?:participantes|inscripciones|plazas|asistentes|candidat|solicitudes)[^.!?]{0,30}|se ha (?:alcanzado|superado) el (?:número máximo|aforo|límite) de (?:participantes|inscripciones|plazas|asistentes|candidat|solicitudes)|(?:no quedan|sin) (?:más )?(?:plazas|entradas|cupos|vacantes)|(?:plazas|entradas) agotadas|(?:está|están) complet[ao]s?(?!\\p{L}))',
  '(?<!\\p{L})(?:número máximo de (?:participantes|inscrições|vagas|candidat)[^.!?]{0,20} (?:atingid|alcançad|excedid)|(?:não há|sem) (?:mais )?(?:vagas|lugares)|(?:vagas|bilhetes|ingressos|lugares) (?:estão )?esgotad)',
  '(?<!\\p{L})(?:numero massimo di (?:partecipanti|iscritti|iscrizioni|posti|candidat|domande)[^.!?]{0,24}(?:raggiunt|superat)|raggiunto il numero massimo di (?:partecipanti|iscri|posti|candidat|domande)|(?:posti|biglietti) (?:sono )?esauriti|(?:non ci sono|nessun) (?:più )?(?:posti|posto) (?:liber|disponibil))',
  '(?<!\\p{L})(?:maximum(?: aantal)? (?:aantal )?(?:deelnemers|aanmeldingen|inschrijvingen|plaatsen)[^.!?]{0,24}(?:bereikt|overschreden)|uitverkocht|volgeboekt|geen (?:vrije )?(?:plaatsen|plekken) meer|(?:is|zijn) (?:helaas )?vol(?!\\p{L}))',
  '(?<!\\p{L})(?:(?:maksymaln\\p{L}+|limit) (?:liczb\\p{L}+ )?(?:uczestnik|miejsc|zgłosze|zapis)\\p{L}*[^.!?]{0,24}(?:osiągni|przekrocz|wyczerpan)|(?:osiągnięto|wyczerpano) (?:maksymalną liczbę|limit) (?:uczestnik|miejsc|zgłosze)|(?:brak|nie ma(?: już)?) (?:wolnych )?miejsc|wyprzedan|wszystkie miejsca (?:są )?zajęte)',
  '(?<!\\p{L})(?:max(?:imalt|imala|antal\\p{L}*)? ?(?:antal\\p{L}* )?(?:deltagare|anmäl|platser|biljetter)[^.!?]{0,24}(?:uppnåt|nåt|överskrid)|fullbokad|fulltecknad|slutsåld|inga (?:lediga )?platser (?:kvar|lediga)|alla platser är)',
  '定員(?:に達|を超|オーバー)|満(?:員|席)(?:です|となり|になり|のため)|(?:名额|名額|人数|人數|报名人数)[^。，]{0,6}(?:已满|已滿|满|滿|上限)|售罄|没有(?:空余)?名额',
);

/** What was done to it before. */
const doneBefore = turn(
  /already|bereits|schon|déjà|(?<!\p{L})ya|já|già|(?<!\p{L})(?:al|reeds)(?!\p{L})|już|redan|すでに|既に|已/u,
  '(?<!\\p{L})(?:has|have|was|were|is|are)(?: been)? already (?:been )?(?:confirmed|completed|processed|published|cancell?ed|withdrawn|assigned|submitted|paid|closed|answered|approved|accepted|rejected|declined|reviewed|finali[sz]ed|archived|started|issued|filled in|evaluated|granted|redeemed)(?!\\p{L})',
  '(?<!\\p{L})(?:bereits|schon) (?:\\p{L}+ ){0,2}?(?:bestätigt|abgeschlossen|eingereicht|bearbeitet|veröffentlicht|storniert|zurückgezogen|zugeteilt|zugewiesen|angenommen|abgelehnt|bezahlt|beantwortet|genehmigt|geschlossen|ausgefüllt|erledigt|archiviert|bewertet|ausgestellt|begonnen|vergeben|publiziert)(?!\\p{L})',
  '(?<!\\p{L})déjà (?:été )?(?:confirmé|complété|traité|publié|annulé|retiré|attribué|soumis|payé|fermé|clos|approuvé|accepté|refusé|rejeté|archivé|rempli|déposé|transmis|validé|clôturé|commencé|évalué)(?:e?s?)(?!\\p{L})',
  '(?<!\\p{L})ya (?:se )?(?:ha|han|fue|fueron|está|están)(?: sido)? (?:confirmad|completad|procesad|publicad|cancelad|retirad|asignad|enviad|pagad|cerrad|aprobad|aceptad|rechazad|archivad|rellenad|tramitad|presentad|respondid|evaluad|iniciad)[oa]s?(?!\\p{L})',
  '(?<!\\p{L})já (?:foi|foram|está|estão|se encontra)(?: \\p{L}+)? ?(?:confirmad|complet|process|publicad|cancelad|retirad|atribuíd|submetid|pag|fechad|aprovad|aceit|rejeitad|recusad|arquivad|preenchid|entregue|respondid|avaliad|iniciad|encerrad)\\p{L}{0,4}(?!\\p{L})',
  '(?<!\\p{L})(?:(?:è|sono|risulta|risultano|era|erano)(?: stat[oaie])? già|già stat[oaie]) (?:stat[oaie] )?(?:confermat|completat|elaborat|pubblicat|annullat|ritirat|assegnat|inviat|pagat|chius|approvat|accettat|rifiutat|archiviat|compilat|presentat|trasmess|valutat|chiest|richiest|iniziat|evas)[oaie](?!\\p{L})',
  '(?<!\\p{L})(?:al|reeds) (?:\\p{L}+ )?(?:bevestigd|voltooid|verwerkt|gepubliceerd|geannuleerd|ingetrokken|toegewezen|ingediend|betaald|gesloten|beantwoord|goedgekeurd|geaccepteerd|afgewezen|gearchiveerd|ingevuld|afgerond|begonnen|beoordeeld)(?!\\p{L})',
  '(?<!\\p{L})(?:już (?:został[aoy]? |jest |są )?|został[aoy]? już )(?:potwierdzon|ukończon|zakończon|przetworzon|opublikowan|anulowan|wycofan|przydzielon|przesłan|wysłan|opłacon|zapłacon|zamknięt|zaakceptowan|przyjęt|odrzucon|zarchiwizowan|wypełnion|złożon|rozpatrzon|oceniony|rozpoczęt)\\p{L}{1,2}(?!\\p{L})',
  '(?<!\\p{L})(?:har|är) redan (?:blivit )?(?:bekräfta|slutför|behandla|publicera|avboka|återkalla|tilldela|skicka|betala|stäng|besvara|godkän|accepter|avslag|arkivera|ifyll|fyllt|lämna|utfärda|bedöm|påbörja)\\p{L}*',
  '(?:すでに|既に)[^。]{0,12}(?:確認|完了|処理|公開|キャンセル|取り消|割り当て|提出|支払|終了|回答|承認|却下|投稿|申請|受理|応募)(?:済み|され|し|は)|(?:已经|已被)(?:被)?(?:确认|完成|处理|發布|发布|取消|撤回|分配|提交|支付|关闭|回答|批准|接受|拒绝|审核|归档)',
);

/** It cannot be changed any more, or not yet. */
const notNow = turn(
  /longer|any ?more|yet|still|already|mehr|noch|bereits|werden,? (?:da|weil) |plus|encore|déjà|(?<!\p{L})ya|a[úu]n|todavía|mais|ainda|já|più|ancora|già|meer|nog|(?<!\p{L})al(?!\p{L})|już|jeszcze|längre|ännu|redan|因为|因為|已|还|尚|まだ|すでに|既に|ため/u,
  "(?<!\\p{L})(?:can(?:not|n[’']t| not)?|may(?: not)?) (?:be )?(?:no longer|not yet|yet) (?:be )?(?:changed|edited|modified|deleted|removed|withdrawn|cancell?ed|moved|archived|published|undone|amended|reopened)|(?:cannot|can[’']t|could not|couldn[’']t) be (?:changed|edited|modified|deleted|removed|withdrawn|cancell?ed|moved|archived|published|undone|amended|reopened)[^.!?]{0,30} (?:because|as|since|while) (?:\\p{L}+ ){1,3}(?:still|already|not|been|has|have) ",
  '(?<!\\p{L})(?:kann|können|darf|dürfen|konnte|konnten) [^.!?]{0,60}(?:nicht mehr|noch nicht) (?:\\p{L}+ )?(?:ge(?!laden|s(?:peich|end|ich))|ver(?!sen|schick|arbeit)|be|ab(?!ge(?:s[ce]|speich|legt)|ruf)|zurück|rück|archiv|publi|storn|entf)\\p{L}+|(?:kann|können|darf|dürfen|konnte|konnten) [^.!?]{0,40}nicht (?:\\p{L}+ )?(?:gelöscht|geändert|verändert|bearbeitet|verschoben|storniert|zurückgezogen|archiviert|geöffnet|veröffentlicht|entfernt|bestätigt) werden,? (?:da|weil|solange) [^.!?]{0,60}(?:noch|bereits|schon|nicht|erreicht)(?!\\p{L})',
  '(?<!\\p{L})(?:ne peu(?:t|vent) (?:plus|pas encore) être (?:modifié|supprimé|retiré|annulé|archivé|publié|déplacé|édité)|ne peu(?:t|vent) pas être (?:modifié|supprimé|retiré|annulé|archivé|publié|déplacé)e?s? (?:car|parce|puisque|tant)[^.!?]{0,40} (?:encore|déjà|toujours)(?!\\p{L}))',
  '(?<!\\p{L})(?:ya no (?:se )?puede[ns]? (?:ser )?(?:modific|elimin|retir|cancel|archiv|public|mov|edit|cambi)|(?:aún|todavía) no (?:se )?puede[ns]? (?:ser )?(?:modific|elimin|retir|cancel|archiv|public)|no (?:se )?puede[ns]? (?:ser )?(?:modific|elimin|retir|cancel|archiv|public|mov)[^.!?]{0,40} (?:porque|ya que|pues)[^.!?]{0,40} (?:aún|todavía|ya)(?!\\p{L}))',
  '(?<!\\p{L})(?:já não pode[m]? ser (?:alter|modific|elimin|retir|cancel|arquiv|public|mov|edit)|não pode[m]? mais ser (?:alter|modific|elimin|exclu|retir|cancel|arquiv|edit)|ainda não pode[m]? ser (?:alter|elimin|arquiv|public|cancel)|não pode[m]? ser (?:alter|modific|elimin|exclu|retir|cancel|arquiv)[^.!?]{0,40} (?:porque|pois|já que)[^.!?]{0,40} (?:ainda|já)(?!\\p{L}))',
  '(?<!\\p{L})(?:non (?:può|possono) (?:più|ancora) (?:venir |essere )?(?:modific|elimin|ritir|annull|archivi|pubblic|spost)|non (?:può|possono) (?:venir |essere )?(?:modific|elimin|ritir|annull|archivi|spost)[^.!?]{0,40} (?:perché|poiché|in quanto)[^.!?]{0,40} (?:ancora|già)(?!\\p{L}))',
  '(?<!\\p{L})(?:kan|kunnen|mag|mogen) (?:niet meer|nog niet) (?:worden )?(?:gewijzigd|verwijderd|ingetrokken|geannuleerd|gearchiveerd|gepubliceerd|verplaatst|bewerkt|aangepast)|(?:kan|kunnen) niet (?:worden )?(?:gewijzigd|verwijderd|ingetrokken|geannuleerd|gearchiveerd|aangepast)(?: worden)?,? (?:omdat|want|zolang)[^.!?]{0,50} (?:nog|al|reeds)(?!\\p{L})',
  '(?<!\\p{L})(?:nie można (?:już|jeszcze) (?:zmieni|usun|wycof|anulow|zarchiw|opublik|edytow|modyfik)|nie można (?:zmieni|usun|wycof|anulow|zarchiw|edytow)[^.!?]{0,40} (?:ponieważ|bo|gdyż)[^.!?]{0,40} (?:już|jeszcze|nadal|wciąż)(?!\\p{L})|nie możesz (?:już )?(?:wycofać|zmienić|usunąć|anulować)[^.!?]{0,40} (?:ponieważ|bo|gdyż)[^.!?]{0,20} już(?!\\p{L}))',
  '(?<!\\p{L})(?:kan (?:inte längre|ännu inte) (?:ändras|tas bort|återkallas|avbokas|arkiveras|publiceras|flyttas|redigeras)|kan inte (?:ändras|tas bort|återkallas|avbokas|arkiveras|flyttas|redigeras)[^.!?]{0,30} (?:eftersom|då|för att)[^.!?]{0,40} (?:redan|fortfarande|ännu)(?!\\p{L}))',
  '(?:すでに|既に|まだ)[^。]{0,24}(?:ため|ので)、?[^。]{0,12}(?:変更|削除|取り消|キャンセル|取り下げ|移動|編集)(?:は)?(?:でき|すること|不可)|(?:已|还|尚未)[^。]{0,20}(?:无法|無法|不能|不可)(?:再)?(?:修改|更改|删除|刪除|撤回|取消|移动|编辑|編輯)|(?:不能|无法)(?:再)?(?:修改|更改|删除|撤回|取消)[^。]{0,8}因为[^。]{0,12}(?:已|还|仍)',
);

/** Somebody decided against it, or it was called off. */
const decided = turn(
  /reject|declin|refus|turned down|cancel|abgelehnt|zurückgewiesen|storniert|rejeté|retenu|annulé|desestim|rechaz|deneg|recus|rejeit|indefer|respint|boccia|odrzuci|avvisat|否決|否决|anulad|rifiutat|annullat|afgewezen|geweigerd|geannuleerd|odrzucon|anulowan|avslag|avböj|nekad|avboka|却下|拒否|取り消|キャンセル|拒绝|拒絕|驳回|取消|未通/u,
  '(?<!\\p{L})(?:reservation|booking|order|application|registration|submission|proposal|invitation|offer|appointment)s? (?:\\p{L}+ ){0,3}?(?:was|were|has been|have been|is|are) (?:rejected|declined|refused|cancell?ed)(?!\\p{L})',
  '(?<!\\p{L})(?:reserv(?:ation|ierung)|buchung|bestellung|bewerbung|anmeldung|einreichung|einladung|antrag|anträge|termin)(?:e|en)? (?:\\p{L}+ ){0,3}?(?:wurden?|ist|sind) (?:\\p{L}+ )?(?:abgelehnt|zurückgewiesen|storniert|abgesagt)(?!\\p{L})',
  '(?<!\\p{L})(?:réservation|commande|candidature|inscription|soumission|invitation|demande de \\p{L}+|proposition)s? (?:\\p{L}+ ){0,3}?(?:a été|ont été|est|sont) (?:refusé|rejeté|annulé)e?s?(?!\\p{L})',
  '(?<!\\p{L})(?:reserva|pedido|candidatura|inscripción|inscripciones|propuesta|invitación|postulación|cita)s? (?:\\p{L}+ ){0,3}?(?:ha sido|han sido|fue|fueron|está|están) (?:rechazad|denegad|cancelad|anulad)[oa]s?(?!\\p{L})',
  '(?<!\\p{L})(?:reserva|encomenda|candidatura|inscrição|inscrições|proposta|convite|marcação)s? (?:\\p{L}+ ){0,3}?(?:foi|foram|está|estão) (?:rejeitad|recusad|cancelad|anulad)[oa]s?(?!\\p{L})',
  '(?<!\\p{L})(?:prenotazion[ei]|ordin[ei]|candidatur[ae]|iscrizion[ei]|domand[ae]|propost[ae]|invit[oi]|appuntament[oi]) (?:\\p{L}+ ){0,3}?(?:è|sono) stat[oaie] (?:rifiutat|respint|annullat)[oaie](?!\\p{L})',
  '(?<!\\p{L})(?:reservering(?:en)?|boeking(?:en)?|bestelling(?:en)?|sollicitaties?|aanmelding(?:en)?|inschrijving(?:en)?|uitnodiging(?:en)?|aanvra(?:ag|gen)|afspra(?:ak|ken)) (?:[\\p{L}\\d]+ ){0,7}?(?:is|zijn|werd|werden) (?:\\p{L}+ )?(?:afgewezen|geweigerd|geannuleerd)(?!\\p{L})',
  '(?<!\\p{L})(?:rezerwacj[aei]|zamówieni[ea]|zgłoszeni[ea]|rejestracj[ae]|propozycj[ae]|zaproszeni[ea]|wnios(?:ek|ki)) (?:\\p{L}+ ){0,3}?został[aoy]? (?:odrzucon|anulowan)[aey](?!\\p{L})',
  '(?<!\\p{L})(?:bokning(?:en|ar|arna)?|beställning(?:en|ar|arna)?|ansökan|ansökningar(?:na)?|anmälan|anmälningar(?:na)?|inbjudan|förslaget) (?:\\p{L}+ ){0,2}?har (?:\\p{L}+ )?(?:avslagits|avböjts|nekats|avbokats|avvisats|ställts in)(?!\\p{L})',
  '(?<!\\p{L})(?:rejected|declined|refused|turned down) your (?:\\p{L}+ )?(?:request|application|proposal|claim|submission|entry|appeal|petition|bid)(?!\\p{L})|(?<!\\p{L})(?:hat|haben) (?:ihre[nrm]?|deine[nrm]?) \\p{L}*(?:antrag|anfrage|bewerbung|anmeldung|vorschlag|gesuch|einreichung|buchung) (?:\\p{L}+ )?(?:abgelehnt|zurückgewiesen|nicht (?:bewilligt|genehmigt|angenommen))(?!\\p{L})',
  "(?<!\\p{L})(?:(?:a|ont) (?:refusé|rejeté|décliné)|n[’'](?:a|ont) pas (?:retenu|accepté)) (?:votre|ta) (?:demande|candidature|proposition|inscription|réclamation)(?!\\p{L})|(?<!\\p{L})(?:rechaz|deneg|desestim)(?:ado|ó|aron) (?:su|tu) (?:petición|solicitud|candidatura|propuesta|postulación|inscripción|reclamación)(?!\\p{L})",
  '(?<!\\p{L})(?:recus|rejeit|indefer)(?:ou|aram|iu|iram) (?:[oa] )?(?:seu|sua|teu|tua) (?:pedido|candidatura|proposta|inscrição|requerimento|solicitação)(?!\\p{L})|(?<!\\p{L})(?:ha|hanno) (?:respinto|rifiutato|bocciato|declinato) (?:la |il )?(?:tua|tuo|sua|suo|vostra) (?:richiesta|candidatura|proposta|domanda|iscrizione)(?!\\p{L})',
  '(?<!\\p{L})(?:heeft|hebben) (?:uw|je|jouw) (?:aanvraag|verzoek|sollicitatie|voorstel|aanmelding|inschrijving|bezwaar) (?:\\p{L}+ )?(?:afgewezen|geweigerd|niet goedgekeurd)(?!\\p{L})|(?<!\\p{L})odrzuci(?:ł[aoy]?|li|liśmy) (?:twój|twoje|twoją|państwa) (?:wniosek|zgłoszenie|aplikację|propozycję|podanie|prośbę)(?!\\p{L})|(?<!\\p{L})har (?:avslagit|avvisat|sagt nej till) (?:din|ditt|er|ert) (?:begäran|ansökan|anmälan|förslag|bokning|ärende)(?!\\p{L})',
  '(?:申請|申し込み|応募|提案|依頼)を(?:却下|否決|お断り)し|(?:驳回|駁回|拒绝|否决)了(?:您|你)的(?:请求|申请|申請|提案|报名|投诉)',
  '(?:予約|注文|応募|申請|申し込み|申込|招待|提案)(?:は|が)[^。]{0,8}(?:却下|拒否|辞退)され|(?:预订|预约|預約|订单|訂單|申请|申請|报名|報名|投稿|邀请)[^。，]{0,6}(?:被拒绝|被拒絕|被驳回|被取消|未通过|未通過)',
);

/** Who decides is a person: what a system, a firewall or a filter turns away has failed, or keeps somebody out. */
const byMachine =
  /^\P{L}*(?:[\p{L}’']+[\s’']){0,3}?\p{L}*(?:system|firewall|pare-feu|cortafuegos|gateway|proxy|filter|filtre|filtro|sistem[ae])(?!\p{L})|^.{0,6}(?:システム|ファイアウォール|系统|系統|防火墙|防火牆|网关)/u;
const isDecided = (small: string) => decided(small) && !byMachine.test(small);

/** A part of the site that is switched off, for all. */
const switchedOff = turn(
  /disabled|deactivated|off|not |n[’']t |deaktiviert|ausgeschaltet|möglich|aktiviert|désactiv|activé|desactiv|deshabilit|habilitad|desativ|ativad|disattiv|disabilit|attiv|uitgeschakeld|geactiveerd|wyłączon|aktywn|avstängd|avaktiverad|inaktiverad|påslag|無効|利用でき|停用|关闭|關閉|启用|啟用/u,
  "(?<!\\p{L})(?:feature|function(?:ality)?|option|feed|survey|comments?|self[- ]?registration|module|tool|chat) (?:is|are|has been|have been|was) (?:currently |now )?(?:disabled|deactivated|turned off|switched off|not (?:currently )?(?:enabled|activated))(?!\\p{L})|(?<!\\p{L})feature ?is(?:n[’']t| not) (?:currently |yet )?(?:enabled|activated|turned on|available (?:in|for|to) )",
  '(?<!\\p{L})(?:\\p{L}*funktion|\\p{L}*feed|umfrage|kommentare?|selbstregistrierung|modul|option|chat)(?:en)? (?:ist|sind|wurde|wurden) (?:\\p{L}+ ){0,5}?(?:deaktiviert|ausgeschaltet|abgeschaltet|nicht (?:aktiviert|möglich|eingeschaltet|freigeschaltet))(?!\\p{L})',
  "(?<!\\p{L})(?:fonction(?:nalité)?|option|flux|enquête|commentaires?|module|auto-?inscription|chat) (?:est|sont|a été|ont été|n[’']est pas) (?:\\p{L}+ )?(?:désactivée?s?|activée?s?)(?!\\p{L})",
  '(?<!\\p{L})(?:función|funcionalidad|opción|encuesta|comentarios|módulo|autorregistro|chat)(?: (?:no )?(?:está|están|ha sido|se encuentra)) (?:\\p{L}+ )?(?:desactivad|deshabilitad|inhabilitad|activad|habilitad)[oa]s?(?!\\p{L})',
  '(?<!\\p{L})(?:função|funcionalidade|recurso|opção|inquérito|comentários|módulo|chat)(?: (?:não )?(?:está|estão|foi|se encontra)) (?:\\p{L}+ )?(?:desativad|desabilitad|ativad|habilitad)[oa]s?(?!\\p{L})',
  '(?<!\\p{L})(?:funzione|funzionalità|opzione|sondaggio|commenti|modulo|chat) (?:non )?(?:è|sono|è stat[oa]) (?:\\p{L}+ )?(?:disattivat|disabilitat|attivat|abilitat|attiv)[oaie](?!\\p{L})',
  '(?<!\\p{L})(?:functie|functionaliteit|optie|enquête|reacties|module|chat) (?:is|zijn) (?:\\p{L}+ )?(?:uitgeschakeld|niet (?:geactiveerd|ingeschakeld)|gedeactiveerd)(?!\\p{L})',
  '(?<!\\p{L})(?:funkcja|opcja|ankieta|komentarze|moduł|czat) (?:jest|są|został[aoy]?|nie jest) (?:\\p{L}+ )?(?:wyłączon|dezaktywowan|włączon|aktywn)[aey](?!\\p{L})',
  '(?<!\\p{L})(?:funktionen|alternativet|enkäten|kommentarer(?:na)?|modulen|chatten)(?: \\p{L}+){0,2} (?:är|har) (?:\\p{L}+ )?(?:avstängda?|avaktiverad|inaktiverad|inte (?:aktiverad|påslagen|påslaget))(?!\\p{L})',
  '(?:機能|オプション|アンケート|コメント)(?:は|が)[^。]{0,8}(?:無効|オフ)|(?:功能|选项|問卷|问卷|评论|評論)[^。，]{0,6}(?:已(?:被)?(?:停用|禁用|关闭|關閉)|未(?:启用|啟用|开启|開啟|开放))',
);

/** It is closed, as a short sentence says. */
const isShut = turn(
  /clos|geschlossen|beendet|ferm|clos|clôtur|termin|cerrad|finaliz|encerrad|fechad|chius|conclus|gesloten|afgelopen|zamknięt|zakończ|stäng|avslut|終了|締め切|閉/u,
  '^[^.!?]{2,50} (?:(?:is|are) (?:now |currently |already )?closed|has (?:now )?closed)(?: for (?:now|today))?[.!]?\\s*$',
  '^[^.!?]{2,50} (?:ist|sind) (?:jetzt |nun |derzeit |bereits |leider )*(?:geschlossen|beendet)[.!]?\\s*$',
  '^[^.!?]{2,50} (?:est|sont) (?:désormais |maintenant |actuellement |déjà )?(?:fermé|clos|clôturé|terminé)e?s?[.!]?\\s*$',
  '^[^.!?]{2,50} (?:está|están|ha sido|se ha) (?:ya |actualmente )?(?:cerrad|finalizad)[oa]s?[.!]?\\s*$',
  '^[^.!?]{2,50} (?:está|estão|foi) (?:já |atualmente )?(?:encerrad|fechad)[oa]s?[.!]?\\s*$',
  '^[^.!?]{2,50} (?:è|sono|è stat[oa]) (?:ora |già |attualmente )?(?:chius|conclus)[oaie][.!]?\\s*$',
  '^[^.!?]{2,50} (?:is|zijn) (?:nu |momenteel |al |inmiddels )?(?:gesloten|afgelopen)[.!]?\\s*$',
  '^[^.!?]{2,50} (?:jest|są|został[aoy]?) (?:już |obecnie )?(?:zamknięt|zakończon)[aey][.!]?\\s*$',
  '^[^.!?]{2,50} (?:är (?:nu |redan )?(?:stäng|avslut)[dt]?(?:ad|at|a)?|har (?:stängts?|avslutats))[.!]?\\s*$',
  '^[^。！？]{2,24}(?:は|が)(?:現在|すでに)?(?:終了|締め切|閉鎖|閉じ)(?:しました|られました|して(?:います|おります)|っています|ています)。?\\s*$',
);

/** A reason, and what something lasts until. */
const because =
  /^\P{L}*(?:since|because|da|weil|puisque|ya que|poiché|omdat|ponieważ|eftersom)(?!\p{L})|(?<!\p{L})(?:until|bis|jusqu.à|hasta|finché|tot|dopóki|tills)(?!\p{L})|とき|当/u;

/** What somebody was kept out by, or what broke, whatever else is said. */
const otherwise: readonly Concept[] = [
  'account',
  'emailWord',
  'password',
  'sessionThing',
  'signedOut',
  'mustSignIn',
  'expired',
  'maintenance',
  'notAllowed',
  'locked',
  'code',
  'link',
  'popup',
  'tooMany',
  'occurred',
  'browser',
  'cookies',
  'javascript',
];

/** Whatever a message that speaks of these says besides: something broke. */
const broken: readonly Concept[] = ['error', 'failed', 'occurred', 'problem', 'server', 'network'];

/** What a computer begins: no plan of anybody's. */
const ofMachine =
  /(?<!\p{L})(?:services?|import\p{L}*|uploads?|downloads?|dienst|servicios?|serviços?|servizi[oi]?|usług\p{L}*)(?!\p{L})|サービス|インポート|アップロード|服务|导入|上传/u;
const begins = (small: string) => notBegun(small) && !ofMachine.test(small);

/** Each with the words that it has in itself, though elsewhere they tell of who is kept out or of what broke. */
const tells: readonly (readonly [tell: (small: string) => boolean, ...own: readonly Concept[]])[] = [
  [begins],
  [isFull],
  [doneBefore],
  [notNow, 'account'],
  [isDecided, 'notAllowed', 'failed'],
  [switchedOff, 'locked'],
  [isShut],
  [takesNoMore],
  [isOutOfTime],
  [isSettled],
  [isRefused],
  [isInAlready],
  [isJobGone],
  [isUsedUp],
];

/** Said of the field that it stands behind: "has already been confirmed". */
const ofField =
  /^(?:has|have|is|was|are|wurde|wurden|ist|sind|a|ont|est|sont|ha|han|está|foi|è|sono|is|werd|został[aoy]?|jest|har|är) (?:(?:been|été|stat[oaie]|sido) )?(?:already|bereits|schon|déjà|ya|já|già|appena|al|reeds|już|redan)(?!\p{L})/u;

/**
 * Whether a message tells how it stands with something: in one of its sentences that supposes and asks nothing, and that
 * has no word for what keeps people out; nowhere, where anything in it broke.
 */
export function tellsHowItStands(text: string): boolean {
  const small = text.toLowerCase();
  if (ofField.test(small)) return false;
  if (!tells.some(([tell]) => tell(small))) return false;
  const all = conceptsIn(text);
  if (all.has('cannot') && all.has('file') && switchedOff(small)) return false;
  return sentencesOf(text).some(sentence => {
    const one = sentence.toLowerCase();
    if (isSupposed(one) || because.test(one)) return false;
    const said = conceptsIn(sentence);
    return tells.some(([tell, ...own]) => {
      const isElse = (concept: Concept) => !own.includes(concept);
      const keptOut = otherwise.some(concept => isElse(concept) && said.has(concept));
      return tell(one) && !keptOut && !broken.some(concept => isElse(concept) && all.has(concept));
    });
  });
}
