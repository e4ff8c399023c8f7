import { smallLetters } from './tidy.ts';

/**
 * What is on buttons that send an application or carry it on, in the eleven languages and Korean. Whole words
 * where they are short; Chinese and Japanese have no spaces between words.
 */
const sendingWords =
  'submit|\\bsend|apply|\\bnext\\b|continue|proceed|\\bsave|finish|complete|confirm|\\bpay\\b|sign[ -]?(?:in|up)\\b|log[ -]?in\\b|(?:log|sign)[ -]on\\b|hand in\\b|\\blodge\\b|transmit|\\benroll?\\b|\\bverify|register|upload|create .{0,8}account|' +
  'absenden|einsenden|abschicken|\\bsenden|einreichen|übermitteln|bewerben|weiter|speichern|bestätig|abschlie(?:ß|ss)en|bezahl|anmelden|einloggen|registrier|hochladen|fertigstellen|beantrag|übertragen|aufgeben|' +
  'envoy|soumettre|postul|candidat|continuer|suivant|enregistrer|sauvegarder|valider|confirm|terminer|payer|connecter|connexion|s.inscrire|s.identifier|poursuivre|transmettre|finaliser|expédier|télé(?:vers|charg)er|déposer|' +
  'enviar|\\bmandar|remitir|post[uú]l|solicitar|inscr[ií]b|aplicar|continuar|proseguir|siguiente|guardar|finalizar|presentar\\b|entregar|pagar|iniciar sesi|acceder|reg[ií]str|subir|' +
  'invia|spedisci|completa\\b|continua|avanti|prosegu|\\bproced|successiv|salva|conferma|termina|concludi|inoltra|\\bpresenta\\b|trasmett|iscriv|\\bpaga|acced|carica|' +
  'verzend|verstur|\\bstuur\\b|opsturen|inzenden|insturen|indienen|sollicit|doorgaan|verder|volgende|opslaan|bevestig|afronden|betalen|inloggen|aanmelden|' +
  'wyślij|nadaj|aplikuj|złóż|kontynuuj|\\bdalej|następn|zapisz|potwierd|zatwierd|zakończ|zapłać|opłać|zaloguj|zarejestr|prześlij|wgraj|zgłoś (?:się|swoj|kandydatur)|' +
  'avançar|concorrer|prossegu|seguinte|próxim|salvar|gravar|concluir|entrar|cadastr|registar|inscrev|carregar|submeter|' +
  'skicka|\\bsänd|lämna in\\b|ansök|\\bsök (?:jobbet|tjänsten)|fortsätt|nästa|spara|bekräfta|slutför|betala|logga in|ladda upp|' +
  '送信|送る|送付|応募|エントリー|提出|次(?:の(?:画面|ページ|ステップ))?へ|進む|続ける|続行|保存|確認|確定|完了|支払|ログイン|サインイン|登録|アップロード|申し?込|' +
  '提交|[递遞]交|投(?:简[历歷]|履[历歷])|投[递遞]|送出|申[请請]|[应應](?:聘|[征徵])|[报報]名|下一[步頁页]|继续|繼續|保存|儲存|发送|發送|确[认定]|確[認定]|完成|支付|付款|[缴繳][费費纳納]|登[录錄入]|[注註][册冊]|上[传傳]|제출|지원하기|다음|저장|보내기|확인';

/** Buttons with such words that do something other than apply: "Save job", "Apply filters", "Send to a friend". */
const aside =
  '\\b(?:sav|spar|guardar|salv|opsla|zapisz|enregistrer)\\S* (?:this |the |esta? |diese |cet(?:te)? )?(?:job|search|stelle|suche|offre|recherche|empleo|búsqueda|vaga|busca|annuncio|vacature|ofert|jobb)|filt|search|\\bsuch|recherch|busca|buscar|\\bcerca|zoek|szuka|pesquis|\\bsök\\b(?! (?:jobbet|tjänsten))|検索|搜[索尋寻]|검색|' +
  'friend|freund|\\bamis?\\b|amigo|amic[oi]|vriend|znajom|vänn?\\b|友|(?:职位|職位|职缺|職缺|工作)(?:收藏|儲存|保存)|(?:收藏|儲存|保存)(?:此|该|該|這個|这个)?(?:职位|職位|职缺|職缺|工作|搜)|收藏|求人を保存|気になる|お気に入り|メルマガ|条件を保存|obserwuj|na później|share|teilen|partag|compart|condivid|delen|udostępn|dela\\b|共有|分享|alert|later|später|plus tard|後で|稍[后後]|newsletter|subscri|abonn|favou?rit|cookie|log[ -]?out|sign[ -]?out|abmelden|déconn|cerrar sesi|uitloggen|wyloguj|ログアウト|退出|coupon|gutschein|password|passwort|\\bpdf\\b|\\bprint\\b|drucken|imprim|\\bstampa\\b|afdrukken|drukuj|skriv ut|印刷|打印|列印';

const isSending = new RegExp(sendingWords);
const isAside = new RegExp(aside);

/** True for the words of a button that sends an application or carries it on. */
export function saysToSend(label: string): boolean {
  return isSending.test(smallLetters(label)) && !saysAside(label);
}

/** True for the words of a button that does something other than apply. */
export function saysAside(label: string): boolean {
  return isAside.test(smallLetters(label));
}

/** Applying for a job, in the eleven languages and Korean. */
const applying =
  /\bappl(?:y|ication)|bewerb|candidat|postul|solicit(?:ud|ar)|inscri(?:pci|ç)|sollicit|aplik|zgłoszeni|rekrutac|ansök|応募|エントリー|申[请請]|[应應]聘|投[递遞]|지원/;

/** What is done with an application that was sent before, in the same languages: taken back, or looked at. */
const ofSent =
  /withdraw|cancel|discard|delete|remove|zur(?:ü|ue)ckzieh|abbrech|lösch|annul|retir|supprim|anul|elimin|ritir|intrek|verwijder|wycof|usuń|avbryt|återkall|ta (?:bort|tillbaka)|取り?消|キャンセル|辞退|取消|撤|[删刪]除|취소|철회|\b(?:view|my applications|meine bewerbungen|voir|mes|ver|mis|minhas|vedi|le mie|bekijk\S*|mijn sollicitaties|moje|mina)\b|履歴(?!書)|[记記][录錄]|^我的/;

/** True for words that speak of an application that was sent before. */
export function saysOfSent(words: string): boolean {
  return ofSent.test(smallLetters(words));
}

/** True for words that speak of applying for a job. */
export function saysApplying(words: string): boolean {
  return applying.test(smallLetters(words));
}
