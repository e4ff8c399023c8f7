/**
 * What stands on buttons that send an application or carry it on, in the eleven languages and Korean. Whole words
 * where they are short; Chinese and Japanese have no spaces between words.
 */
const sending =
  'submit|\\bsend|apply|\\bnext\\b|continue|proceed|\\bsave|finish|complete|confirm|\\bpay\\b|sign[ -]?(?:in|up)\\b|log[ -]?in\\b|register|upload|create .{0,8}account|' +
  'absenden|abschicken|\\bsenden|einreichen|übermitteln|bewerben|weiter|speichern|bestätig|abschlie(?:ß|ss)en|bezahl|anmelden|einloggen|registrier|hochladen|' +
  'envoy|soumettre|postul|candidat|continuer|suivant|enregistrer|sauvegarder|valider|confirm|terminer|payer|connecter|connexion|s.inscrire|s.identifier|poursuivre|transmettre|télé(?:vers|charg)er|déposer|' +
  'enviar|solicitar|inscr[ií]b|aplicar|continuar|proseguir|siguiente|guardar|finalizar|presentar\\b|entregar|pagar|iniciar sesi|acceder|reg[ií]str|subir|' +
  'invia|continua|avanti|prosegu|\\bproced|successiv|salva|conferma|termina|concludi|inoltra|\\bpresenta\\b|trasmett|iscriv|\\bpaga|acced|carica|' +
  'verzend|verstur|insturen|indienen|sollicit|doorgaan|verder|volgende|opslaan|bevestig|afronden|betalen|inloggen|aanmelden|' +
  'wyślij|aplikuj|złóż|kontynuuj|\\bdalej|następn|zapisz|potwierd|zakończ|zapłać|zaloguj|zarejestr|prześlij|' +
  'avançar|prossegu|seguinte|próxim|salvar|gravar|concluir|entrar|cadastr|registar|inscrev|carregar|submeter|' +
  'skicka|ansök|fortsätt|nästa|spara|bekräfta|slutför|betala|logga in|ladda upp|' +
  '送信|応募|提出|次へ|進む|続ける|保存|確認|確定|完了|支払|ログイン|登録|アップロード|申し込|' +
  '提交|投递|申[请請]|下一步|继续|繼續|保存|发送|發送|确认|確認|完成|支付|付款|登[录錄]|注册|上[传傳]|제출|지원하기|다음|저장|보내기|확인';

/** Buttons with such words that do something beside the application: "Save job", "Apply filters", "Send to a friend". */
const aside =
  '\\b(?:sav|spar|guardar|salv|opsla|zapisz|enregistrer)\\S* (?:this |the |esta? |diese |cet(?:te)? )?(?:job|search|stelle|suche|offre|recherche|empleo|búsqueda|vaga|busca|annuncio|vacature|ofert|jobb)|filt|search|\\bsuch|recherch|busca|buscar|\\bcerca|zoek|szuka|pesquis|\\bsök\\b|検索|搜索|검색|' +
  'friend|freund|\\bamis?\\b|amigo|amic[oi]|vriend|znajom|vänn?\\b|友|share|teilen|partag|compart|condivid|delen|udostępn|dela\\b|共有|分享|alert|later|später|plus tard|newsletter|subscri|abonn|favou?rit|cookie|log[ -]?out|sign[ -]?out|abmelden|déconn|cerrar sesi|uitloggen|wyloguj|ログアウト|退出|coupon|gutschein|password|passwort';

const isSending = new RegExp(sending, 'i');
const isAside = new RegExp(aside, 'i');

/** True for the words of a button that sends an application or carries it on. */
export function saysToSend(label: string): boolean {
  return isSending.test(label) && !isAside.test(label);
}

/** True for the words of a button that does something beside the application. */
export function saysAside(label: string): boolean {
  return isAside.test(label);
}
