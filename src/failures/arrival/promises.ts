import { isFailing } from '../turns/never-done.ts';
import { turn } from '../turns/turn.ts';

/**
 * What a site promises never to do with an application: to share, to sell or to pass it on, and to whom, in eleven languages. Its
 * "not" is the same as in "was not passed on", which denies that it was sent. In small letters.
 */
const promised = turn(
  /third part|shar|s[eo]l[ld]|rent|disclos|without your|verkauf|weiter|teil|dritte|ohne ihre|ohne deine|partag|vend|tiers|sans v|compart|tercer|sin (?:tu|su)|condivi|terz[io]|senza il|del|derden|verko|zonder|udostępni|sprzed|trzeci|bez (?:twoj|pań)|partilh|sem (?:a sua|autoriz)|säl|tredje|utan ditt|lämna|第三者|共有|分享|第三方|出售|未经|未經/u,
  "(?:never|not|n[’']t) (?:\\p{L}+ ){0,2}?(?:shar(?:e|ed|ing)|sell|sold|rent(?:ed)?|disclosed?)(?!\\p{L})|third part|without your (?:consent|permission|approval)",
  '(?:teilen|verkauf|vermiet|geben|leiten)[^.!?]{0,60} (?:nicht|nie|niemals)(?!\\p{L})|(?:nicht|nie|niemals) [^.!?]{0,30}(?:geteilt|verkauft|weitergegeben|weitergeleitet)|an dritte|ohne (?:ihre|deine) (?:zustimmung|einwilligung)',
  "ne (?:partage|vend|divulgu|lou)\\p{L}* (?:jamais|pas)|n[’'](?:est|a) (?:jamais|pas) (?:partag|vend|divulgu)|(?:à|avec) des tiers|sans (?:votre|ton) (?:accord|consentement)",
  '(?:nunca|no) (?:se )?(?:compart|vend|alquil)|(?:a|con) terceros|sin (?:tu|su) (?:consentimiento|permiso|autorización)',
  'non (?:\\p{L}+ )?(?:condivi|vendi|cedi)|(?:a|con) terz[io]|senza il (?:tuo|suo|vostro) consenso',
  '(?:delen|verkopen|verhuren)[^.!?]{0,60} (?:niet|nooit)(?!\\p{L})|(?:niet|nooit) (?:gedeeld|verkocht)|(?:met|aan) derden|zonder (?:je|jouw|uw) toestemming',
  'nie (?:jest )?(?:udostępni|sprzed)|osobom trzecim|bez (?:twojej|pańskiej|państwa) zgody',
  '(?:nunca|não) (?:se |é |são )?(?:partilh|compartilh|vend)|(?:a|com) terceiros|sem (?:a sua )?(?:autorização|consentimento)',
  '(?:delar|säljer|delas|säljs) (?:aldrig|inte)|(?:aldrig|inte) (?:delas|säljs)|tredje part|utan ditt (?:samtycke|medgivande)|lämnar aldrig ut',
  '(?:第三者|他社)[^。]{0,10}(?:提供|開示|共有)|共有(?:し|する|され)[^。]{0,6}(?:ませ|ない|ありませ)',
  '(?:不会|不會|绝不|絕不|从不)[^。，]{0,6}(?:分享|出售|泄露)|第三方|未[经經]您',
);

/** Whether a sentence promises what its site never does with an application, and tells of nothing that was done with it. */
export function promisesNotToPassOn(sentence: string): boolean {
  const small = sentence.toLowerCase();
  return promised(small) && !isFailing(small);
}
