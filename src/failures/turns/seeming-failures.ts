import { isProcessKind, type MessageKind } from '../../vendors/vocabulary.ts';
import { sentencesOf } from '../sentences.ts';
import { turn } from './turn.ts';
import type { Concept } from '../wording/all-wordings.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/**
 * What has the words of a failure and is none, in eleven languages: what somebody else changed meanwhile, a newer version that is
 * ready, a form to practise on, a question in the reader's own words, a message that is only described, a file whose form
 * has to be mended, and what a reader has too little of.
 */

/** Somebody's work met somebody else's; nothing was lost that is not there when the page is loaded anew. */
const changedMeanwhile = turn(
  /device|user|someone|somebody|meantime|meanwhile|tab|gerät|inzwischen|zwischenzeit|anderen|appareil|entre-temps|autre|dispositivo|otr[oa]|mientras|outr|entretanto|frattempo|altr[oa]|apparaat|intussen|iemand|ander|urządzeni|międzyczas|inn[yąe]|enhet|annan|mellantiden|端末|デバイス|ユーザー|他の|设备|設備|用户|使用者|他人/u,
  '(?:was|were|has been|have been) (?:changed|edited|modified|updated)[^.!?]{0,30} (?:on another device|by (?:another|a different) (?:user|person)|by (?:someone|somebody)(?: else)?|in (?:another|a different) (?:tab|window|browser)|in the meantime|meanwhile)|(?:someone|somebody) else (?:has )?(?:changed|edited|modified|updated)',
  '(?:auf|in|von|durch) (?:einem|einer) anderen (?:gerät|tab|fenster|reiter|browser|person|benutzer|nutzer)[^.!?]{0,20} (?:geändert|bearbeitet|aktualisiert)|(?:inzwischen|zwischenzeitlich|in der zwischenzeit)[^.!?]{0,40} (?:geändert|bearbeitet|aktualisiert)',
  "a été (?:modifiée?|changée?|mise? à jour)[^.!?]{0,30} (?:sur un autre appareil|par (?:quelqu[’']un d[’']autre|une? autre (?:utilisateur|utilisatrice|personne))|dans un autre onglet|entre-temps)|a été (?:modifiée?|changée?) entre-temps|quelqu[’']un d[’']autre a modifié",
  '(?:modificad|actualizad|cambiad|editad)[oa]s?[^.!?]{0,30} (?:en otr[oa] (?:dispositivo|pestaña|ventana)|por otr[oa] (?:usuari[oa]|persona)|mientras tanto)|otr[oa] (?:persona|usuari[oa]) ha (?:modificado|cambiado|actualizado|editado)',
  '(?:alterad|modificad|atualizad|editad)[oa]s?[^.!?]{0,30} (?:(?:em|n)outr[oa] (?:dispositivo|aparelho|separador|aba|janela)|em outr[oa] (?:dispositivo|aparelho|aba|janela)|por outr[oa] (?:pessoa|utilizador|usuári[oa])|entretanto|nesse meio tempo)|outr[oa] (?:pessoa|utilizador|usuári[oa]) (?:alterou|modificou|atualizou)',
  "(?:modificat|cambiat|aggiornat)[oaie][^.!?]{0,30} (?:su un altro dispositivo|da un[’' ] ?altr[oa](?: utente| persona)?|in un[’' ] ?altra (?:scheda|finestra)|nel frattempo)",
  '(?:intussen|inmiddels|ondertussen|op een ander apparaat|in een ander (?:tabblad|venster)|door (?:iemand anders|een andere gebruiker))[^.!?]{0,50} (?:gewijzigd|aangepast|veranderd|bewerkt|bijgewerkt)|(?:gewijzigd|aangepast|bewerkt) (?:op een ander apparaat|door (?:iemand anders|een andere gebruiker)|in een ander tabblad)',
  'zmienion[aye][^.!?]{0,30} (?:na innym urządzeniu|przez (?:kogoś innego|inną osobę|innego użytkownika)|w innej karcie)|w międzyczasie[^.!?]{0,20} (?:zmienion|zmodyfikowan|zaktualizowan|edytowan)',
  '(?:ändrats|ändrades|har ändrat|uppdaterats|redigerats)[^.!?]{0,30} (?:på en annan enhet|av (?:någon annan|en annan (?:användare|person))|i en annan flik|under tiden|i mellantiden)|(?:under tiden|i mellantiden)[^.!?]{0,20} (?:ändrats|uppdaterats)',
  '(?:別|他)の(?:端末|デバイス|ユーザー|方|人|タブ|ウィンドウ)(?:で|に|が|によって|により)[^。]{0,14}(?:変更|更新|編集)',
  '(?:其他|其它|另一(?:个|台|個)|别的|別的)(?:设备|設備|用户|使用者|人|标签页|分頁)(?:上|中|已)*[^。]{0,8}(?:修改|更改|更新|编辑|變更)|(?:他人|别人)[^。]{0,4}(?:修改|更改|编辑)',
);

/** The page works as it is; a newer one can be had. */
const newerVersion = turn(
  /new|neue|nouvelle|nueva|nova|nuova|nieuwe|now[aąe]|ny |nyare|新/u,
  '(?<!\\p{L})(?:a |the )?(?:new(?:er)?|updated) version (?:of [^.!?]{1,40} )?(?:has been |is |was |is now )(?:now )?(?:available|downloaded|ready|installed)',
  '(?<!\\p{L})(?:eine )?neue(?:re)? version [^.!?]{0,40}(?:verfügbar|heruntergeladen|bereit|geladen)',
  '(?<!\\p{L})(?:une )?nouvelle version [^.!?]{0,40}(?:disponible|téléchargée|prête)',
  '(?:descargado|disponible|lista)[^.!?]{0,6} una nueva versión|nueva versión [^.!?]{0,40}(?:disponible|descargad|lista)',
  'nova versão [^.!?]{0,40}(?:disponível|descarregada|baixada|pronta)|(?:descarregada|baixada|disponível) uma nova versão',
  '(?:scaricata|disponibile|pronta) una nuova versione|nuova versione [^.!?]{0,40}(?:disponibile|scaricata|pronta)',
  'nieuwe(?:re)? versie [^.!?]{0,40}(?:gedownload|beschikbaar|klaar)',
  '(?:pobrano|dostępna jest|jest) now[aą] wersj[aęe]|nowa wersja [^.!?]{0,40}(?:dostępna|pobrana|gotowa)',
  '(?<!\\p{L})(?:ny|nyare) version [^.!?]{0,40}(?:laddats ner|tillgänglig|hämtats|redo|finns)',
  '新しい(?:バージョン|版)[^。]{0,10}(?:ダウンロード|利用|準備|公開)',
  '新版本[^。]{0,6}(?:下载|下載|可用|就绪|發布|发布)|(?:已下载|已有|发现|有)新版本',
);

/** A form to try things out on keeps nothing, and says so. */
const forPractice = turn(
  /practi[cs]e|demo|train|übung|probe|test|entraînement|démonstration|essai|práctica|prueba|treino|prática|demonstração|teste|prova|esercitazione|oefen|ćwicz|próbn|övning|練習|体験|デモ|演示|练习|練習|试用/u,
  '^\\P{L}*(?:this is (?:just |only )?an? )?(?:practi[cs]e|demo(?:nstration)?|training|test|trial)[ -](?:form|mode|version|application|run|site)(?!\\p{L})',
  '^\\P{L}*(?:dies ist (?:nur )?ein[e]? )?(?:übungs|demo-?|probe|test)(?:formular|modus|version|bewerbung|lauf)',
  "^\\P{L}*(?:ceci est un )?(?:formulaire|mode|version) (?:d[’'](?:entraînement|essai|exercice)|de (?:démonstration|test|démo))",
  '^\\P{L}*(?:este es un )?(?:formulario|modo|versión) (?:de (?:práctica|prueba|demostración|entrenamiento)|demo)',
  '^\\P{L}*(?:este é um )?(?:formulário|modo|versão) (?:de (?:treino|teste|prática|demonstração)|demo)',
  '^\\P{L}*(?:questo è un )?(?:modulo|modalità|versione) (?:di (?:prova|esercitazione|test)|demo|dimostrativ[oa])',
  '^\\P{L}*(?:dit is een )?(?:oefen|demo|test|proef)-?(?:formulier|modus|versie|sollicitatie)',
  '^\\P{L}*(?:to jest )?(?:formularz|tryb|wersja) (?:ćwiczeniowy|próbny|testowy|demonstracyjn[ya]|demo|próbna|testowa)',
  '^\\P{L}*(?:detta är ett )?(?:övnings|demo|test|prov)-?(?:formulär|läge|version|ansökan)',
  '^(?:これは)?(?:練習|体験|デモ|テスト)(?:用(?:の)?)?(?:フォーム|モード|画面|版)|^(?:这是)?(?:演示|练习|练手|测试|试用)(?:用)?(?:表单|模式|版本|页面|表格)',
);

/** What a help page calls its questions: no site says "my password". A message that speaks as a program is none of the reader's. */
const inOwnWords = turn(
  /^\P{L}*(?:i |i['’]|my |ich |mein|j['’]|je |mon |ma |mes |no |mi |he |não |o meu|a minha|meu|minha|non |il mio|la mia|ho |ik |mijn |nie |moj|mój|jag |min |mitt |mina |自分の|私の|我)/u,
  "^\\P{L}*i (?:can[’']?t|can ?not|could(?:n[’']t| not)|did(?:n[’']t| not)|do(?:n[’']t| not)|have(?:n[’']t| not)?|forgot|lost|keep|am|was)(?!\\p{L})[^.!]{0,60} my(?!\\p{L})[^.!]{0,60}\\P{L}*$|^\\P{L}*my [^.!?]{3,60}[.,]? (?:what|how) (?:can|do|should) i[^.!]{0,40}\\?$",
  '^\\P{L}*ich (?:kann|konnte|habe|bin|finde|bekomme|erhalte)(?!\\p{L})[^.!]{0,20} meine?[rsnm]?(?!\\p{L})[^.!]{0,60}\\P{L}*$|^\\P{L}*meine? [^.!?]{3,60}[.,]? was (?:kann|soll|muss) ich[^.!]{0,40}\\?$',
  "^\\P{L}*(?:je |j[’'])(?:n[’'](?:arrive|ai)|ne|ai)(?!\\p{L})[^.!]{0,40} (?:mon|ma|mes)(?!\\p{L})[^.!]{0,60}\\P{L}*$",
  '^\\P{L}*(?:no (?:puedo|he podido|pude|encuentro|recibo|recibí|recuerdo)|he (?:olvidado|perdido)|olvidé)(?!\\p{L})[^.!]{0,30} mis?(?!\\p{L})[^.!]{0,60}\\P{L}*$',
  '^\\P{L}*(?:não (?:consigo|posso|recebi|encontro|lembro)|esqueci(?:-me)?|perdi)(?!\\p{L})[^.!]{0,30} (?:meu|minha)s?(?!\\p{L})[^.!]{0,60}\\P{L}*$',
  '^\\P{L}*(?:non (?:riesco|posso|ho|trovo|ricordo)|ho (?:dimenticato|perso))(?!\\p{L})[^.!]{0,30} (?:mio|mia|miei|mie)(?!\\p{L})[^.!]{0,60}\\P{L}*$',
  '^\\P{L}*ik (?:kan|kon|heb|ben|krijg|vind)(?!\\p{L})[^.!]{0,20} mijn(?!\\p{L})[^.!]{0,60}\\P{L}*$',
  '^\\P{L}*nie (?:mogę|mogłem|mogłam|pamiętam|otrzymałem|otrzymałam|dostałem|dostałam)(?!\\p{L})[^.!]{0,30} moje(?:go|j)?(?!\\p{L})[^.!]{0,60}\\P{L}*$|^\\P{L}*nie (?:mogę|pamiętam) [^.!]{0,60}\\P{L}*$',
  '^\\P{L}*jag (?:kan|kunde|har|får|fick|hittar|är)(?!\\p{L})[^.!]{0,30} (?:min|mitt|mina)(?!\\p{L})[^.!]{0,60}\\P{L}*$',
  '^(?:自分|私)の[^。]{2,30}(?:ません|できない|ない)(?:のですが)?$|^我(?:的|无法|無法|不能|没|沒|忘)[^。！]{1,20}我的[^。！]{1,20}$|^我(?:无法|無法|没有收到|沒有收到|忘记|忘記)[^。！]{1,30}$',
);

/** What to do where such a message comes; this is not it. */
const described = turn(
  /error|fehler|erreur|errore|erro|fout|błęd|fel|message|mensaje|messaggio|エラー|错误|錯誤/u,
  '(?<!\\p{L})(?:if|when|whenever|in case) you (?:\\p{L}+ )?(?:see|get|receive|encounter)(?!\\p{L})[^.!?]{0,80} (?:error|message)',
  '(?<!\\p{L})(?:wenn|falls|sollten) sie [^.!?]{0,30}(?:fehlermeldung|meldung|fehler)[^.!?]{0,60} (?:erhalten|sehen|bekommen|angezeigt)|(?:wenn|falls) (?:die|eine) (?:fehler)?meldung [^.!?]{0,60}(?:erscheint|angezeigt)',
  '(?<!\\p{L})(?:si|lorsque|quand) vous (?:recevez|voyez|obtenez|rencontrez)[^.!?]{0,40} (?:message|erreur)',
  '(?<!\\p{L})(?:si|cuando) (?:usted )?(?:recibe[s]?|ve[s]?|obtiene[s]?|aparece|te aparece|le aparece|encuentra[s]?) [^.!?]{0,30}(?:mensaje|error)',
  '(?<!\\p{L})(?:se|quando|caso) (?:você )?(?:receber?|recebe|vir|aparecer?|obtiver|encontrar?|veja|receba|apareça) [^.!?]{0,30}(?:mensagem|erro)',
  '(?<!\\p{L})(?:se|quando) (?:ricevi|vedi|riceve|vede|appare|compare|visualizzi|ottieni|viene visualizzato) [^.!?]{0,30}(?:messaggio|errore)',
  '(?<!\\p{L})(?:als|wanneer) (?:u|je) [^.!?]{0,20}(?:foutmelding|melding|fout)[^.!?]{0,60} (?:krijgt|ziet|ontvangt)',
  '(?<!\\p{L})(?:jeśli|jeżeli|gdy) (?:zobaczysz|otrzymasz|pojawi się|widzisz|wyświetli się|zobaczą państwo) [^.!?]{0,20}(?:komunikat|błąd)',
  '(?<!\\p{L})(?:om|när) (?:du|ni) (?:får|ser|möter)[^.!?]{0,20} ?(?:felmeddelande|meddelande|fel)',
  '(?:エラー|メッセージ)[^。]{0,14}(?:表示され|出|見え)(?:た場合|たら|る場合|たとき)|(?:如果|若|如|当)[^。，]{0,4}(?:看到|收到|遇到|出现|顯示|显示)[^。]{0,30}(?:错误|錯誤|消息|訊息|提示)',
);

/** A problem with a file that says how a file has to be: its type, its size, how many. */
const fileToMend = turn(
  /fil|datei|fichier|archivo|ficheiro|arquivo|bestand|plik|ファイル|文件|檔案/u,
  '(?:problem|trouble|error) (?:with|in) (?:the |your )?file[^!?]{0,80}(?:make sure|ensure|check) [^!?]{0,40}(?:type|format|size|large|big)',
  '(?:problem|fehler) [^!?]{0,60}(?:stellen sie sicher|achten sie|achte|prüfen sie|prüfe) [^!?]{0,60}(?:datei(?:typ|format|größe)|groß|format|größe)',
  '(?:problème|erreur) [^!?]{0,60}(?:assurez-vous|vérifiez|veillez) [^!?]{0,60}(?:type|format|taille|dépasse)',
  '(?:problema|error) con (?:el|su|tu) archivo[^!?]{0,60}(?:asegúr|comprueb|verifi|revis)[^!?]{0,60}(?:tipo|formato|tamaño)',
  '(?:problema|erro) com o (?:seu )?(?:ficheiro|arquivo)[^!?]{0,60}(?:certifi|verifi|confir)[^!?]{0,60}(?:tipo|formato|tamanho)',
  '(?:problema|errore) con il (?:tuo )?file[^!?]{0,60}(?:assicura|verific|controll)[^!?]{0,60}(?:tipo|formato|dimension)',
  '(?:probleem|fout) met (?:het|je|uw) bestand[^!?]{0,60}(?:zorg|controleer)[^!?]{0,60}(?:type|formaat|grootte|groot)',
  '(?:problem z|błąd) plik[^!?]{0,60}(?:upewnij|sprawdź)[^!?]{0,60}(?:typ|format|rozmiar)',
  '(?:problem|fel) med (?:din |den )?fil[^!?]{0,60}(?:se till|kontrollera)[^!?]{0,60}(?:filtyp|format|storlek|stor)',
  'ファイル[^。]{0,20}問題[^。]{0,10}。[^。]{0,30}(?:形式|種類|サイズ)|(?:文件|檔案)[^。]{0,20}问题[^。]{0,6}。[^。]{0,20}(?:类型|格式|大小)',
);

/** What its reader has too little of, or is too young for. */
const isTooLittle = turn(
  /low|young|small|niedrig|gering|jung|faible|bas|jeune|joven|baix|jovem|giovane|laag|jong|nisk|młod|låg|ung|低|少|年龄|年齢|若/u,
  '(?<!\\p{L})(?:your (?:\\p{L}+ ){0,3}(?:income|grades?|score|gpa|average|balance|age|points)|you)(?: is| are)? (?:\\p{L}+ )?too (?:low|young|small|few)',
  '(?:einkommen|noten?\\p{L}*|durchschnitt|punktzahl|alter|verdienst|sie|du)(?: \\p{L}+){0,5} zu (?:niedrig|gering|jung|schlecht)',
  '(?:revenus?|moyenne|notes?|score|âge|vous)(?: \\p{L}+){0,4} trop (?:faibles?|bas(?:se)?s?|jeunes?)',
  '(?:ingresos|renta|nota|media|puntuación|edad|usted|eres|es)(?: \\p{L}+){0,3} demasiado (?:baj[oa]s?|joven)',
  '(?:rendimento|renda|nota|média|pontuação|idade|você)(?: \\p{L}+){0,3} (?:demasiado|muito) (?:baix[oa]s?|jovem)',
  '(?:reddito|voto|media|punteggio|età|sei|è)(?: \\p{L}+){0,3} troppo (?:bass[oaie]|giovane)',
  '(?:inkomen|cijfers?|gemiddelde|score|leeftijd|bent)(?: \\p{L}+){0,3} te (?:laag|jong)',
  '(?:dochód|średnia|wynik|ocena|wiek|jesteś)(?: \\p{L}+){0,3} (?:zbyt|za) (?:nisk[ia]e?|młod[yai])',
  '(?:inkomst|betyg|snitt|poäng|ålder|du)\\p{L}*(?: \\p{L}+){0,3} för (?:låg[ta]?|ung)',
  '(?:収入|成績|点数|年齢|評定)[^。]{0,10}(?:低|足り|若)|(?:收入|成绩|分数|平均分|年龄|年齡)[^。]{0,6}(?:过低|太低|過低|太小|不足|偏低)',
);

/** Somebody works on the site or the portal just now. */
const atWorkOnSite = turn(
  /work|arbeit|travaux|travaillons|trabaj|trabalh|lavor|werk|prace|pracujemy|arbetar|作業|作业|维护|維護/u,
  "(?<!\\p{L})we(?:[’']re| are) (?:currently |now )?(?:working on|doing (?:some |maintenance )?work on|carrying out (?:some )?work on) (?:the |our |this )?(?:site|website|portal|system|platform|service|page|\\p{L}+\\.(?:com|gov|org|net|edu|[a-z]{2})(?!\\p{L}))",
  'wir arbeiten (?:gerade |derzeit |momentan |zurzeit )?(?:am|an (?:der|unserem|unserer|diesem|dieser)) (?:portal|seite|website|system|plattform|webseite)',
  '(?:effectuons|travaillons) (?:actuellement )?(?:des travaux )?sur (?:le|notre|ce) (?:portail|site|système)',
  '(?:realizando|haciendo) (?:algunos )?trabajos en (?:el|la|nuestro|nuestra) (?:portal|sitio|web|sistema|plataforma|página)|trabajando en (?:el|nuestro|este) (?:portal|sitio|sistema)',
  'a (?:realizar|fazer) trabalhos no (?:portal|site|sistema)|(?:realizando|fazendo) (?:trabalhos|ajustes) no (?:portal|site|sistema)|trabalhando no (?:portal|site|sistema)',
  '(?:effettuando|facendo|svolgendo) (?:dei |alcuni )?lavori sul (?:portale|sito|sistema)|lavorando (?:sul|al) (?:portale|sito|sistema)',
  'werken (?:op dit moment |momenteel |nu )?aan (?:het|de|onze|ons) (?:portaal|site|website|systeem|platform)',
  '(?:trwają|prowadzimy) prace nad (?:portalem|stroną|serwisem|systemem)|pracujemy nad (?:portalem|stroną|serwisem|systemem)',
  'arbetar (?:just nu |för närvarande )?(?:med|på) (?:portalen|sidan|webbplatsen|systemet|plattformen)',
  '(?:ポータル|サイト|システム)[^。]{0,6}作業(?:を行|中)|(?:正在|正)(?:对|對)?[^。]{0,8}(?:网站|網站|系统|系統|门户|平台)[^。]{0,6}(?:维护|維護|作业|施工)',
);
/** A bank or a card that does not pay: its owner has to take another one. */
const cardRefused = turn(
  /card|funds|karte|konto|carte|fonds|solde|tarjeta|fondos|saldo|cartão|fundos|carta|fondi|credito|kaart|tegoed|kart|środk|kort|täckning|カード|残高|卡|余额|餘額/u,
  '(?<!\\p{L})(?:card|payment method) (?:\\p{L}+ ){0,2}?(?:was|has been|is|were) (?:declined|refused|rejected|not accepted)|insufficient funds|not enough (?:money|funds)|card (?:is |was )?(?:reported )?(?:lost|stolen)',
  '(?<!\\p{L})\\p{L}*karte (?:wurde|ist) (?:\\p{L}+ )?(?:abgelehnt|nicht akzeptiert|gesperrt|zurückgewiesen)|nicht (?:genügend|genug|ausreichend) (?:guthaben|deckung|geld)|konto (?:ist )?nicht (?:ausreichend )?gedeckt',
  '(?<!\\p{L})carte (?:\\p{L}+ ){0,2}?(?:a été|est) (?:refusé|rejeté|déclaré|décliné)e?|fonds insuffisants|solde insuffisant|provision insuffisante',
  '(?<!\\p{L})tarjeta (?:\\p{L}+ ){0,3}?(?:ha sido|fue|está|es) (?:rechazad|denegad|declinad|bloquead)a|(?:fondos|saldo) insuficientes?',
  '(?<!\\p{L})cartão (?:\\p{L}+ ){0,3}?(?:foi|está) (?:recusad|rejeitad|negad|bloquead)o|(?:fundos|saldo) insuficientes?',
  '(?<!\\p{L})carta (?:\\p{L}+ ){0,3}?(?:è stata|è) (?:rifiutat|respint|bloccat|declinat)a|(?:fondi|credito|saldo) insufficient[ei]',
  '(?<!\\p{L})\\p{L}*kaart (?:\\p{L}+ )?(?:is|werd) (?:\\p{L}+ )?(?:geweigerd|afgewezen|geblokkeerd|niet geaccepteerd)|onvoldoende (?:saldo|tegoed)|saldo is (?:te laag|ontoereikend|onvoldoende)',
  '(?<!\\p{L})karta (?:\\p{L}+ )?został[ao] (?:odrzucon|zablokowan)a|(?:niewystarczające|brak) (?:wystarczających )?środk(?:i|ów)',
  '(?<!\\p{L})\\p{L}*kort(?:et)? (?:\\p{L}+ )?(?:har |blev |är )(?:\\p{L}+ )?(?:nekats|nekat|avvisats|avvisat|spärra)\\p{L}*|kort(?:et)? medges ej|saknas täckning|otillräckliga? (?:medel|saldo)|inte tillräckligt (?:med )?(?:pengar|saldo)',
  'カード(?:は|が)[^。]{0,10}(?:拒否|承認され(?:ません|なかった)|利用できません|使用できません)|残高(?:が)?不足|卡[^。，]{0,6}(?:被拒|遭拒|拒绝|拒絕)|(?:余额|餘額)不足',
);
/** Whoever is taken off a list or an event is signed out of nothing, though some languages have one word for both. */
const takenOff = turn(
  /abgemeldet|abmeld|afgemeld|wypisan|wyrejestrowan|avanmäl|désinscri|退会|退订/u,
  '(?:veranstaltung|kurs|anlass|newsletter|verteiler|termin|seminar|prüfung|workshop|lehrgang|benachrichtigungen)\\p{L}* [^.!?]{0,50}abgemeldet|abgemeldet [^.!?]{0,20}(?:veranstaltung|kurs|anlass|newsletter|verteiler|termin|seminar|prüfung|workshop)',
  '(?:cursus|evenement|nieuwsbrief|bijeenkomst|examen|training|workshop)[^.!?]{0,40} afgemeld|afgemeld (?:voor|van|bij) [^.!?]{0,20}(?:cursus|evenement|nieuwsbrief|bijeenkomst|examen|training|workshop)',
  '(?:wypisan|wyrejestrowan)[aeyi] (?:z|ze) (?:kursu|wydarzenia|newslettera|szkolenia|egzaminu|listy)',
  'avanmäl[dt]\\p{L}* (?:från|till) [^.!?]{0,20}(?:kurs|evenemang|nyhetsbrev|prov|utbildning|lista)',
);
/** Who is signed out of where courses and examinations are, or since nothing was done there, is on the list still. */
const signedOut =
  /portal|portaal|system|plattform|platform|automat|sicherheit|veilig|bezpiecz|säkerhet|ina[ck]tiv|nieaktywn|zu lange|te lang|zbyt długo|för länge/;
/** What will run out one day is no visit that ended. */
const willRunOut = turn(
  /expire|ab(?!\p{L})|verfäll|caduc|venc|expir|scad|verloopt|wygas|wygaś|upphör|går ut|löper ut|förfaller|期限|失効|过期|過期|失效|到期/u,
  '(?<!\\p{L})(?:will expire|expires?) (?:in|on|at|after|within) ',
  '(?<!\\p{L})läuft (?:[^.!?]{0,30} )?ab(?!\\p{L})|(?<!\\p{L})verfällt (?:in|am|nach|um) ',
  '(?<!\\p{L})expire(?:ra)? (?:dans|le|à|après|au bout) ',
  '(?<!\\p{L})(?:caduca|caducará|vence|vencerá|expira|expirará) (?:en|el|a las|después|dentro|tras) ',
  '(?<!\\p{L})(?:expira|expirará|vence|vencerá|irá expirar) (?:em|no|às|após|dentro|a) ',
  '(?<!\\p{L})(?:scade|scadrà) (?:tra|fra|il|alle|dopo|in|entro) ',
  '(?<!\\p{L})verloopt (?:over|op|na|om|binnen) ',
  '(?<!\\p{L})(?:wygasa|wygaśnie|straci ważność) (?:za|w|dnia|po|o) ',
  '(?<!\\p{L})(?:upphör(?: att gälla)?|går ut|löper ut|förfaller) (?:om|den|efter|kl) ',
  '\\d+ ?(?:秒|分|時間|日|か月|ヶ月)(?:間)?(?:後|以内)に?[^。]{0,6}(?:期限切れ|失効|無効)|\\d+ ?(?:秒|分钟|分鐘|小时|小時|天|个月)[后後内內](?:将|會|会)?(?:过期|過期|失效|到期)',
);
const inMinutes = /\d ?(?:s|m)(?![\p{L}])|\d ?(?:se[ck]|min|分|秒)/u;
/** What ends for whoever is signed in, and what was made for them to come in by. */
const ofVisit: readonly Concept[] = [
  'already',
  'sessionThing',
  'signedOut',
  'signIn',
  'mustSignIn',
  'tooLong',
  'lost',
  'cookies',
];

/** What is made better one day takes nothing away now. */
const betterOneDay =
  /(?<!\p{L})(?:improv|better|verbesser|besser|amélior|mejor|melhor|miglior|verbeter|ulepsz|förbättr|bättre)|改善|改进|优化/u;

/** "If you see this message, …" is shown to who sees it. */
const thisMessage =
  /(?<!\p{L})(?:this|these|diese[rsn]?|ce|cette|est[ae]|ess[ae]|quest[oa]|de[zs]e|dit|ten|tę|tego|denna|detta|det här)(?!\p{L})|この|此|这|這|本/u;

const isDescribed = (first: string) => described(first) && !thisMessage.test(first);

const troubles: readonly Concept[] = ['failed', 'cannot', 'error', 'notFound', 'expired'];

const saysTrouble = (text: string) => hasAny(conceptsIn(text), troubles);

function isOfNoVisit(text: string): boolean {
  const said = conceptsIn(text);
  return (
    sentencesOf(text).length === 1 &&
    ![...ofVisit, ...troubles].some(one => one !== 'expired' && said.has(one))
  );
}

/** A question about a card refuses none. */
const isCardRefused = (small: string) => cardRefused(small) && !/[?？]/.test(small);

/** "Your visit expires in 2 minutes": a file or a code that does ends no visit. */
function endsVisitSoon(small: string): boolean {
  if (!inMinutes.test(small)) return false;
  const said = conceptsIn(small);
  return !said.has('file') && !said.has('code') && !said.has('link');
}

/** The kind of a message that only seems to tell of a failure, or of something else than it does; null for any other. */
export function seemingFailure(text: string, kind: MessageKind): MessageKind | null {
  const small = text.toLowerCase();
  if (kind !== 'maintenance' && kind !== 'session' && atWorkOnSite(small) && !betterOneDay.test(small))
    return 'maintenance';
  if (isProcessKind(kind)) {
    if (forPractice(small) || inOwnWords(small) || isDescribed(sentencesOf(small)[0] ?? '')) return 'benign';
    if (newerVersion(small) && !saysTrouble(text)) return 'benign';
    if (fileToMend(small)) return 'input';
    if (willRunOut(small) && isOfNoVisit(text) && !(kind === 'session' && endsVisitSoon(small)))
      return 'benign';
    // What could not be saved for it is a failure all the same; only nobody has to sign in again.
    if (kind === 'session' && takenOff(small) && !signedOut.test(small)) return 'state';
    if ((kind === 'session' || kind === 'access') && changedMeanwhile(small)) return 'state';
  }
  if ((kind === 'session' || kind === 'access' || kind === 'success') && isCardRefused(small)) return 'input';
  return (kind === 'access' || kind === 'system' || kind === 'success') && isTooLittle(small)
    ? 'state'
    : null;
}
