import { turn } from '../turn.ts';

/**
 * "Clicking again would send it twice": what would come of another press, in eleven languages, asks not to press. In small
 * letters: another press or "if you press", and what there would be two of then.
 */
const doubling = turn(
  /twice|duplicate|double|two |zweimal|doppelt|dublette|duplikat|zwei |deux |doublon|dos |duplicad|duas |duplicidade|due |doppi|duplicat|twee|dubbel|dwa |dwukrotn|podwójn|zdublow|två |dubb|二重|重複|2件|2回|二回|重复|两次|兩次|两份/u,
  String.raw`(?<!\p{L})(?:(?:click|press|submitt|send|tapp)ing|if you (?:click|press|submit|send|tap)|(?:another|a second) (?:click|press))(?!\p{L})[^.!?]{0,60} (?:would|will|may|might|could|can|creates?|leads?|results?|causes?|sends?|submits?) [^.!?]{0,60}(?:twice|duplicate|double|two (?:times|applications|copies))`,
  String.raw`(?:(?:erneute|nochmalige|weitere|wiederholte|mehrfache|zweite)[nrs]? (?:\p{L}+ )?(?:klick|drücken|absenden|senden|einreichen)|(?:wenn|falls|sobald) (?:sie|du) [^.!?]{0,40}(?:klick|drück|send|einreich))[^.!?]{0,80} (?:zweimal|doppelt|zwei bewerbungen|dublette|duplikat)`,
  String.raw`(?:(?:nouveau|autre|second|deuxième) clic|(?:cliquer|appuyer|envoyer|valider)[^.!?]{0,30} (?:nouveau|encore|fois)|si (?:vous|tu) (?:cliqu|appuy|envoy|valid|soumett))[^.!?]{0,80} (?:deux fois|en double|doublon|deux candidatures)`,
  String.raw`(?:(?:nuevo|otro|segundo) clic|(?:pulsar|hacer clic|enviar|presionar)[^.!?]{0,20} (?:nuevo|otra vez|nuevamente)|(?<!\p{L})si (?:vuelve|pulsa|hace clic|envía|presiona))[^.!?]{0,80} (?:dos veces|(?:por )?duplicad|dos (?:solicitudes|candidaturas))`,
  String.raw`(?:(?:novo|outro|segundo) clique|(?:clicar|premir|enviar|carregar)[^.!?]{0,20} (?:novamente|de novo|outra vez)|(?<!\p{L})(?:se|caso) (?:você )?(?:clic|carreg|prem|envi|volt))[^.!?]{0,80} (?:duas vezes|(?:em )?duplicad|em duplicidade|duas candidaturas)`,
  String.raw`(?:(?:altro|nuovo|secondo) clic|(?:cliccare|premere|inviare)[^.!?]{0,20} (?:nuovo|ancora|nuovamente)|(?<!\p{L})se (?:si )?(?:clicc|prem|invi|ripremi))[^.!?]{0,80} (?:due volte|doppi|duplicat|due candidature)`,
  String.raw`(?:(?:nogmaals|opnieuw|nog een keer|weer) (?:te )?(?:klikken|drukken|verzenden|versturen|indienen)|(?:tweede|extra) klik|(?<!\p{L})(?:als|wanneer) (?:u|je) [^.!?]{0,30}(?:klikt|drukt|verzendt|verstuurt|indient))[^.!?]{0,80} (?:twee keer|tweemaal|dubbel|twee sollicitaties)`,
  String.raw`(?:(?:ponowne|kolejne|drugie|powtórne) (?:kliknięcie|naciśnięcie|wysłanie|wciśnięcie)|(?:jeśli|jeżeli|gdy) (?:ponownie )?(?:klikni|naciśni|wyśl|wciśni))[^.!?]{0,80} (?:dwa razy|dwukrotn|podwójn|duplikat|zdublow)`,
  String.raw`(?:(?:nytt|ytterligare ett|andra) klick|(?:klicka|trycka|skicka)[^.!?]{0,20} (?:igen|en gång till)|om du (?:klickar|trycker|skickar))[^.!?]{0,80} (?:två gånger|dubb|två ansökningar)`,
  '(?:もう一度|再度|再び|何度も|続けて|二度)[^。]{0,14}(?:押す|押した|押され|クリックする|クリックした|送信する|送信した|タップする|タップした)(?:と|場合|ことで|ら)[^。]{0,24}(?:二重|重複|2件|2回|二回)',
  '(?:再次|再|多次|重复|重複)(?:点击|點擊|点一次|按|提交|发送)[^。]{0,8}(?:会|會|将|將|可能|导致|造成)[^。]{0,12}(?:重复|重複|两次|兩次|两份|多次)',
);

/** "Clicking again will not send it twice" takes the fear away. */
const harmless =
  /(?:\bnot?\b|n[’']t|(?<!\p{L})(?:nicht|kein|nie|pas|non|não|niet|geen|inte)(?!\p{L})|ません|ない|不会|不會)/u;

/** Whether a sentence says that another press would send the same once more. */
export function threatensDouble(sentence: string): boolean {
  const small = sentence.toLowerCase();
  return doubling(small) && !harmless.test(small);
}
