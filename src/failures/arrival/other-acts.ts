import { turn } from '../turns/turn.ts';

// In small letters, without `i`, and English apart from the others: to make them ready as one took a tenth of the first note.

/**
 * What cannot be done with an application besides sending it: it is loaded, opened, shown, deleted, withdrawn or printed.
 * Verbs that may as well mean an upload or a rejection are left out.
 */
const otherActs =
  /(?<!\p{L})(?:(?:be|been) (?:loaded|opened|displayed|shown|retrieved|deleted|removed|withdrawn|printed|exported)|(?:load|open|display|show|retrieve|delete|withdraw|print) (?:your|the|this) (?:\p{L}+ )?application)(?!\p{L})/u;

/** The same in ten more languages. */
const otherActsAbroad = new RegExp(
  [
    '(?<!\\p{L})(?:geladen|geöffnet|angezeigt|abgerufen|gelöscht|zurückgezogen|gedruckt|exportiert)(?!\\p{L})',
    "(?<!\\p{L})(?:chargée?|ouverte?|affichée?|récupérée?|supprimée?|retirée?|imprimée?|(?:d[e']? ?|impossible d[e'’] ?)(?:charger|ouvrir|afficher|récupérer|supprimer|retirer|imprimer))(?!\\p{L})",
    '(?<!\\p{L})(?:cargar|abrir|mostrar|recuperar|eliminar|borrar|retirar|imprimir|cargad[ao]|abiert[ao]|mostrad[ao]|eliminad[ao]|retirad[ao])(?!\\p{L})',
    '(?<!\\p{L})(?:carregar|exibir|excluir|apagar|carregad[ao]|abert[ao]|exibid[ao]|excluíd[ao]|apagad[ao])(?!\\p{L})',
    '(?<!\\p{L})(?:aprire|visualizzare|mostrare|eliminare|cancellare|ritirare|stampare|apert[ao]|visualizzat[ao]|eliminat[ao]|cancellat[ao]|ritirat[ao])(?!\\p{L})',
    '(?<!\\p{L})(?:geladen|geopend|getoond|weergegeven|verwijderd|ingetrokken|afgedrukt)(?!\\p{L})',
    '(?<!\\p{L})(?:załadowa|wczyta|otworzy|wyświetli|usun|wycofa|wydrukowa)',
    '(?<!\\p{L})(?:läsas in|laddas(?! upp)|öppnas|visas|tas bort|raderas|dras tillbaka|skrivas ut)(?!\\p{L})',
    '読み込|表示|開く|開け|削除|取り下げ|印刷',
    '加载|載入|打开|打開|显示|顯示|删除|刪除|撤回|打印',
  ].join('|'),
  'u',
);

/** Whether a sentence says that something else than sending was to be done with an application. */
export function speaksOfOtherAct(sentence: string): boolean {
  const small = sentence.toLowerCase();
  return otherActs.test(small) || otherActsAbroad.test(small);
}

/** An application that is only named as what something else is for: "no payment for your application". */
const goesWithIt = turn(
  /for |about |regarding|concerning|für |zu |über |pour |sur |por |para |pela |per |su |sobre |voor |over |za |do |dla |för |till |応募|申请/u,
  '(?<!\\p{L})(?:for|about|regarding|concerning) (?:your|the|this) (?:\\p{L}+ )?application(?!\\p{L})',
  '(?<!\\p{L})(?:für|zu|über) (?:ihrer?|deiner?|die|der|dieser?|eurer?) (?:\\p{L}+ )?bewerbung(?!\\p{L})',
  '(?<!\\p{L})(?:pour|concernant|sur) (?:votre|ta|la|cette) candidature',
  '(?<!\\p{L})(?:por|para|sobre) (?:tu|su|la|esta) (?:solicitud|candidatura|postulación)',
  '(?<!\\p{L})(?:pela|para a|sobre a) (?:sua |tua |esta )?(?:candidatura|inscrição)',
  '(?<!\\p{L})(?:per|su) (?:la |questa )?(?:tua |sua |vostra )?(?:candidatura|domanda)',
  '(?<!\\p{L})(?:voor|over) (?:uw|je|jouw|de|deze) sollicitatie',
  '(?<!\\p{L})(?:za|do|dla) (?:twoj\\p{L}+ |państwa |tej |tego )?(?:zgłoszeni\\p{L}+|aplikacj\\p{L})',
  '(?<!\\p{L})(?:för|till) (?:din|er|den här|denna) ansökan(?! (?:har|är|kom|nådde|blev))(?!\\p{L})',
  '応募(?:に関する|のための|の(?=費用|料金|書類|写真))|申请(?:的|所需)?(?=费用|费|材料|照片)',
);
const application =
  /applica|bewerb|candidat|solicitud|postul|inscri|domand|sollicit|zgłosz|aplikac|ansök|応募|申请|申請/gu;
const came =
  /receiv|reached|arriv|got |erhalten|bekommen|eingegangen|reçu|parvenu|recib|llegad|receb|chegou|ricev|pervenut|ontvangen|otrzyma|wpłyn|dotar|fått|mottag|kommit|受け取|届|收到/u;
/** Whoever got nothing at all, or not what it consists of, did not get the application either, and what went wrong with it kept it away. */
const nothingAtAll =
  /(?<!\p{L})(?:form|data|details|answers?|documents?|dati|dane|dados|datos)(?!\p{L})|formul|angaben|daten(?!\p{L})|unterlagen|données|réponses|réponse(?!\p{L})|dossier|respuestas|documentos|respostas|risposte|documenti|modulo|gegevens|antwoorden|danych|dokument|uppgift|svar(?!\p{L})|書類|データ|材料|资料|thing|nichts|rien|nada|nulla|niente|niets|nic(?!\p{L})|inget|何も|任何东西|error|problem|issue|fehler|störung|erreur|problème|(?<!\p{L})erro|fout|błąd|(?<!\p{L})fel(?!\p{L})|エラー|问题|错误/u;

/** Whether what has not come in goes with the application, and is another thing: a fee, a reference. */
export function missesOtherThing(sentence: string): boolean {
  const small = sentence.toLowerCase();
  return (
    came.test(small) &&
    goesWithIt(small) &&
    (small.match(application) ?? []).length === 1 &&
    !nothingAtAll.test(small)
  );
}

/** "Press the button, otherwise your application has not arrived": what would be, in eleven languages. */
const threat =
  /(?<!\p{L})(?:otherwise|or else|ansonsten|andernfalls|sonst|sinon|faute de quoi|sans quoi|(?:de lo|en caso) contrario|si no|caso contrário|senão|altrimenti|in caso contrario|anders|zo niet|w przeciwnym razie|inaczej|annars|i annat fall)(?!\p{L})|さもないと|そうでない場合|しないと|否则|否則|不然/iu;

/** "Your application was not sent, otherwise …": what it begins with is so, whatever else would be. */
const denied =
  /(?:application|bewerbung|candidatur|solicitud|postulaci|sollicitatie|aplikacj|ansökan|応募|申请|申請).*(?:(?<!\p{L})(?:not|nicht|pas|no|não|non|niet|nie|inte)(?!\p{L})|n[’']t(?!\p{L})|ません|なかった|没|沒|未)/iu;

/** Whether a sentence says what follows where something is left undone. */
export function threatens(sentence: string): boolean {
  const found = threat.exec(sentence);
  return found !== null && !denied.test(sentence.slice(0, found.index));
}
