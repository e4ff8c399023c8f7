import { sentencesOf } from '../sentences.ts';
import { forbidsRepeating } from './no-statement.ts';
import { statedArrival } from './stated-arrival.ts';

const border = /[,，、]\s?|\s[–—-]\s/;

/** "Before your application has been received": what is waited for is not there yet. */
const awaited =
  /^(?:(?:(?:not )?(?:until|till|before|while|as long as)|bevor|ehe|bis|solange|jusqu[’']à|avant|tant|hasta|antes|mientras|até|enquanto|prima|finché|fino|voordat|totdat|tot|zolang|zanim|dopóki|póki|aż|innan|tills|förrän|så länge)(?!\p{L})|直到|直至|在[^，。]{0,20}(?:之前|以前))/iu;

/** What a sentence states behind a request not to press again; null where it states no arrival there. */
function statedBehind(sentence: string): string | null {
  const at = border.exec(sentence);
  if (!at || !forbidsRepeating(sentence.slice(0, at.index))) return null;
  const rest = sentence.slice(at.index + at[0].length);
  return statedArrival(rest) === 'there' && !awaited.test(rest) ? rest : null;
}

/** How a sentence ends that told of something else before: nothing can be sent once more. In eleven languages. */
const noSecond: readonly string[] = [
  ",? and (?:so )?(?:it )?(?:cannot|can not|can[’']t) be (?:re-?(?:sent|submitted)|(?:sent|submitted) (?:again|twice|once more|(?:a second|another) time))",
  ',? und (?:sie )?kann (?:daher |deshalb )?(?:nicht|kein) (?:noch einmal|nochmals?|erneut|wieder|zweimal|(?:ein )?zweites mal) (?:(?:ab)?ge(?:sendet|schickt)|übermittelt|übertragen|eingereicht) werden',
  ',? et (?:elle )?ne (?:peut|pourra) (?:pas|plus) être (?:renvoyée|(?:envoyée|transmise|soumise|déposée) (?:(?:de|à) nouveau|une (?:seconde|deuxième|autre) fois|deux fois))',
  ',? y no (?:se )?(?:puede|podrá) (?:volver a (?:enviar|presentar)(?:se|la)?|(?:ser )?(?:enviar|presentar|enviada|presentada)(?:se|la)? (?:otra vez|de nuevo|nuevamente|por segunda vez|dos veces))',
  ',? e (?:já )?não (?:pode|poderá) (?:mais )?ser (?:reenviada|(?:enviada|submetida) (?:novamente|de novo|outra vez|(?:por )?uma segunda vez|duas vezes))',
  ',? e non (?:può|potrà) (?:più )?essere (?:reinviata|(?:inviata|presentata|spedita) (?:di nuovo|nuovamente|(?:per )?una seconda volta|due volte))',
  ',? en kan niet (?:opnieuw|nogmaals|nog (?:een keer|eens)|een tweede keer|twee keer) (?:worden )?(?:verstuurd|verzonden|ingediend)(?: worden)?',
  ',? i nie (?:można|da się|może) (?:go |jej |zostać |być )?(?:(?:wysła|przesła|złoży|złożo)\\p{L}+ (?:ponownie|(?:po raz )?drugi(?: raz)?|dwa razy)|ponownie (?:wysła|przesła|złoży|złożo)\\p{L}+)',
  ',? och kan inte (?:skickas|lämnas) (?:in )?(?:igen|på nytt|en gång till|två gånger)',
  '(?:ので|ため|が)、?(?:再度|もう一度|二度)[^。、]{0,6}(?:送信|応募)[^。、]{0,6}できません',
  '[，,](?:因此|且|并)?(?:不能|无法|無法|不可)(?:再次|重复|重複)(?:提交|发送|發送|投递|投遞)',
];
const noSecondSign =
  /again|second|twice|once more|another|re-?s|noch|erneut|zwei|wieder|renvoy|nouveau|fois|volver|vez|nuevo|veces|novamente|novo|reenv|nuov|volta|volte|reinvi|opnieuw|nogmaals|keer|eens|ponownie|raz|igen|nytt|gång|再|二度|もう一度|重[复複]/i;
let secondEnd: RegExp | null = null;

/** What a sentence states that ends so: that none can be sent again denies nothing. Null where it states no arrival. */
function statedBefore(sentence: string): string | null {
  if (!noSecondSign.test(sentence)) return null;
  secondEnd ??= new RegExp(`(?:${noSecond.join('|')})\\s?[.!。！]?$`, 'iu');
  const at = secondEnd.exec(sentence);
  const said = at && `${sentence.slice(0, at.index)}.`;
  return said !== null && statedArrival(said) !== null ? said : null;
}

/**
 * A text without the requests that stand before what is stated in the same sentence, and without what stands behind it of a second
 * time: "Do not press again, we have received your application", "Your application is here and cannot be sent a second time".
 * Their "not" denies nothing. Null where there are none.
 */
export function withoutBan(text: string): string | null {
  if (!border.test(text) && !noSecondSign.test(text)) return null;
  const sentences = sentencesOf(text);
  const stated = sentences.map(one => statedBehind(one) ?? statedBefore(one));
  return stated.some(one => one !== null) ? sentences.map((one, i) => stated[i] ?? one).join(' ') : null;
}
