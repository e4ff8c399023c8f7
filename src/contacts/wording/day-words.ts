/** Days of the week as printed in en, de, fr, es, pt, it, nl, pl, sv, ja and zh; 0 is Sunday. */
export const dayNames: readonly string[] = [
  String.raw`sun(?:days?)?\.?|sonntags?|so\.?|dimanche|dim\.?|domingos?|dom\.?|domenica|zondag|zo\.?|niedziel[aęiy]|niedz\.?|nd\.?|söndag(?:ar)?|sön\.?|(?:日|星期日|星期天|周日|週日)(?:曜日?)?`,
  String.raw`mon(?:days?)?\.?|montags?|mo\.?|lundi|lun\.?|lunes|segunda(?:[- ]feira)?|seg\.?|luned[iì]|maandag|ma\.?|poniedział(?:ek|ku)|pon\.?|pn\.?|måndag(?:ar)?|mån\.?|må(?=\s?[-–])|(?:月|星期一|周一|週一)(?:曜日?)?`,
  String.raw`tue(?:s|sdays?)?\.?|dienstags?|di\.?|mardi|mar\.?|martes|ter[çc]a(?:[- ]feira)?|ter\.?|marted[iì]|dinsdag|wtor(?:ek|ku)|wt\.?|tisdag(?:ar)?|tis\.?|(?:火|星期二|周二|週二)(?:曜日?)?`,
  String.raw`wed(?:s|nesdays?)?\.?|mittwochs?|mi\.?|mercredi|mer\.?|mi[ée]rcoles|mi[ée]\.?|quarta(?:[- ]feira)?|qua\.?|mercoled[iì]|woensdag|wo\.?|śro?d[ay]|śr\.?|onsdag(?:ar)?|ons\.?|(?:水|星期三|周三|週三)(?:曜日?)?`,
  String.raw`thu(?:r|rs|rsdays?)?\.?|donnerstags?|do\.?|jeudi|jeu\.?|jueves|jue\.?|quinta(?:[- ]feira)?|qui\.?|gioved[iì]|gio\.?|donderdag|czwart(?:ek|ku)|czw\.?|torsdag(?:ar)?|tors?\.?|(?:木|星期四|周四|週四)(?:曜日?)?`,
  String.raw`fri(?:days?)?\.?|freitags?|fr\.?|vendredi|ven\.?|viernes|vie\.?|sexta(?:[- ]feira)?|sex\.?|venerd[iì]|vrijdag|vr\.?|piąt(?:ek|ku)|pt\.?|fredag(?:ar)?|fre\.?|(?:金|星期五|周五|週五)(?:曜日?)?`,
  String.raw`sat(?:urdays?)?\.?|samstags?|sonnabends?|sa\.?|samedi|sam\.?|s[áa]bados?|s[áa]b\.?|sabato|sab\.?|zaterdag|za\.?|sobot[aęy]|sob\.?|lördag(?:ar)?|lör\.?|(?:土|星期六|周六|週六)(?:曜日?)?`,
];

/** Days that Portuguese counts, "2ª a 6ª feira", by their names. */
export const countedDays: Readonly<Record<string, string>> = {
  2: 'segunda',
  3: 'terça',
  4: 'quarta',
  5: 'quinta',
  6: 'sexta',
};

/** Names of several days at once. */
export const daySpans: readonly (readonly [string, readonly number[]])[] = [
  [
    String.raw`(?:on )?(?:week|work(?:ing)?|business) ?days|monday to friday|werktags|wochentags|m ?[-–—] ?f(?![a-zß-ɏ])|jours ouvr(?:és|ables)|l ?[-–—] ?v(?![a-zß-ɏ])|días (?:hábiles|laborables)|dias úteis|giorni (?:feriali|lavorativi)|werkdagen|dni robocze|vardagar|平日|工作日`,
    [1, 2, 3, 4, 5],
  ],
  [
    String.raw`weekends?|wochenende|week-end|fin(?:es)? de semana|fins? de semana|weekend(?:en)?|土日|周末`,
    [0, 6],
  ],
  [
    String.raw`daily|every ?day|(?:7|seven) days a week|täglich|tous les jours|7j\/7|todos los días|todos os dias|tutti i giorni|dagelijks|codziennie|dagligen|alla dagar|毎日|每天|每日`,
    [0, 1, 2, 3, 4, 5, 6],
  ],
];

/** Of a desk that never closes. */
export const alwaysWords = String.raw`24\s?[/x]\s?7|24 ?(?:hours|h(?:eures|oras|rs)?|horas|heures|stunden|ore|uur|時間|小时|小時)(?: (?:a|per) (?:day|dag)|/24| su 24)?(?: et 7 ?j/7)?|a?round the clock|rund um die uhr|dag en nacht|dygnet runt|dygnet om|całodobowo`;

/** Signs that join the first and the last of a span. */
export const toSigns = '[-–—~～〜]';
/** Words that join the first and the last of a span, of days or of times. */
export const toWords = String.raw`to|until|till|through|thru|bis|à|a|au|às|al|alle|ate|até|t\/m|tot|do|t\.?o\.?m\.?|から|至|到`;
/** Signs that join single days or times. */
export const andSigns = '[,&/+、・]';
/** Words that join single days or times. */
export const andWords = String.raw`and|und|et|y|e|ed|en|i|oraz|och|及|和`;
/** Words that open a span and say nothing else. */
export const fromWords = String.raw`from|between|von|de|du|das|dalle|dal|da|van|od|kl\.?|klo|entre|le|desde|ab|w godz\.?|godz\.?|from the hours of`;
