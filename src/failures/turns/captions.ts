import { smallAndCurly, turn } from './turn.ts';

/**
 * What stands on a button or a link beside a failure and is none itself, in eleven languages: to load the page anew, to go to an
 * error, to report one. In small letters. Whoever says "please" or ends with a full stop tells somebody.
 */
const captions = turn(
  /ricaric|re(?:load|fresh|charg|carreg|caric|carg|port)|neu laden|aktualisier|rafra|actualis|actuali[sz]|refresc|atuali|aggiorn|vernieuw|herla|ververs|odśwież|przeład|uppdat|ladda om|läs in|err|fehl|fout|błęd|fel|mistake|bug|problem|再読み込み|更新|エラー|刷新|重新加载|错误/u,
  '^(?:re(?:load|fresh)(?: (?:the|this|your))?(?: (?:page|view|list|window|screen|browser))?|(?:go|jump|skip|scroll) to (?:the )?(?:first |next |previous )?(?:error|mistake)s?(?: on (?:the|this) page)?|show (?:the )?(?:first |next |all )?(?:error|mistake)s?|report (?:an? |this )?(?:error|problem|bug|mistake))$',
  '^(?:(?:die |diese )?(?:seite|ansicht|liste) (?:neu laden|aktualisieren)|(?:gehe |springe )?zum (?:ersten |nächsten )?fehler(?: auf der seite)?(?: springen| gehen)?|(?:alle |nächsten )?fehler anzeigen|(?:einen )?(?:fehler|problem) melden)$',
  '^(?:(?:recharger|rafraîchir|actualiser) (?:la |cette )?(?:page|vue|liste)|aller à (?:la première |la prochaine |l’)?erreur(?: sur la page)?|afficher les erreurs|signaler (?:une |cette )?erreur|signaler un problème)$',
  '^(?:(?:recargar|refrescar|actualizar) (?:la |esta )?(?:página|vista|lista)|ir al (?:primer |siguiente )?error(?: de la página)?|mostrar (?:los )?errores|(?:informar de|notificar|reportar) un (?:error|problema))$',
  '^(?:(?:recarregar|atualizar) (?:a |esta )?(?:página|lista)|ir para o (?:primeiro |próximo )?erro|mostrar (?:os )?erros|(?:relatar|comunicar|reportar) um (?:erro|problema))$',
  '^(?:(?:ricarica|ricaricare|aggiorna|aggiornare) (?:la |questa )?(?:pagina|vista|lista)|vai al (?:primo |prossimo )?errore|mostra (?:gli )?errori|segnala un (?:errore|problema))$',
  '^(?:(?:de |deze )?(?:pagina|weergave|lijst) (?:vernieuwen|herladen|verversen)|(?:ververs|vernieuw|herlaad) (?:de |deze )?pagina|(?:ga )?naar de (?:eerste |volgende )?fout(?: gaan)?|fouten (?:tonen|weergeven)|(?:een )?(?:fout|probleem) melden)$',
  '^(?:odśwież (?:tę )?stronę|odśwież(?: widok| listę)?|przejdź do (?:pierwszego |następnego )?błędu|pokaż błędy|zgłoś (?:błąd|problem))$|^(?:(?:uppdatera|ladda om) (?:sidan|vyn|listan)|läs in sidan (?:igen|på nytt)|gå till (?:första |nästa )?felet|visa fel(?:en)?|rapportera (?:ett )?(?:fel|problem))$',
  '^(?:(?:このページを|ページを|画面を)?(?:再読み込み|更新)(?:する)?|(?:最初の|次の)?エラーへ移動(?:する)?|エラーを(?:報告|表示)(?:する)?)$|^(?:(?:刷新|重新加载|重新載入)(?:此|该)?(?:页面|頁面)|(?:跳|转)到(?:第一个|下一个)?错误|显示错误|(?:报告|上报)(?:错误|问题))$',
);

/** Whether a text is what stands on such a button. */
export const isCaption = (text: string): boolean =>
  text.length <= maxLength && captions(smallAndCurly(text).trim());
const maxLength = 50;
