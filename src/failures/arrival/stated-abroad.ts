import { inPlainSmall } from '../foreign/foreign-faults.ts';

/**
 * What says that something has not come, or is yet to come, in the languages of `glossaries.ts`, whose few words know neither.
 * `open`: "once", "after", "before", "will be sent", "please send"; `not`: whatever takes back what stands in the same clause.
 */
interface Turns {
  open: string;
  not: string;
  /** Where the verb is last, what stands before "after" and "once" is meant as well. */
  isVerbLast?: true;
}

const czech: Turns = {
  open: 'jakmile|akonáhle|až|když|keď|po (?:odesl|odosl|přije|prija|podá)\\p{L}*|před|pred|pokud|ak|čeká|čaká|bud(?:e|ou|ú) (?:\\p{L}+ ){0,2}(?:odesl|odosl|přija|prija|doruč|podá)\\p{L}*|lze|možno|můžete|môžete|k odeslání',
  not: 'není|nejsou|neby\\p{L}+|nebol\\p{L}*|nie|ne(?:obdrž|přij|prij|odesl|odosl|dosta|doruč|podal|posla)\\p{L}*',
};
const russian: Turns = {
  open: 'когда|после|перед|до|как только|чтобы|если|можно|можете|(?:будет|будут|буде|будуть) (?:\\p{L}+ )?(?:отправ|принят|получ|достав|подан|надісл|відправ|отрим|прийня)\\p{L}*|отправьте|подайте|жд[её]т|коли|після|щойно|щоб|якщо|можна|надішліть',
  not: 'не|нет|немає|не(?:отправ|получ|принят|надісл|відправ|отрим)\\p{L}+',
};
const danish: Turns = {
  open: 'når|da|så snart|efter|etter|før|inden|innen|hvis|dersom|kan|skal|må|vil|blir|bliver|husk|vennligst|venligst',
  not: 'ikke|ikkje|ingen|endnu|ennå|aldri|aldrig',
};

const turns: Readonly<Record<string, Turns>> = {
  cs: czech,
  sk: czech,
  ru: russian,
  uk: russian,
  no: danish,
  da: danish,
  hu: {
    open: 'amint|miután|amikor|mielőtt|után|előtt|ha|amennyiben|lehet|kérjük',
    not: 'nem|nincs|nincsenek|sem|ne',
    isVerbLast: true,
  },
  fi: {
    open: 'kun|jälkeen|ennen|kunnes|mikäli|jos|voidaan|lähetä|täytä',
    not: 'ei|et|en|emme|eivät|vasta|\\p{L}+mättä|\\p{L}+matta',
    isVerbLast: true,
  },
  tr: {
    open: '\\p{L}+(?:d[iu]ğ[iu]nda|d[iü]ğ[iü]nde|[dt][iu]ktan|[dt][iü]kten|meden|madan|irken|arken)|lütfen|ise|eğer|gönderin|edebilirsiniz',
    not: 'değil|yok|henüz|\\p{L}+m[ae](?:di|miş|yece|yaca|z)\\p{L}*',
    isVerbLast: true,
  },
  ro: {
    open: 'după ce|când|înainte|odată ce|imediat ce|dacă|va fi|vor fi|poate fi|pot fi|puteți|trebuie|trimiteți|depuneți',
    not: 'nu|n-a|n-am',
  },
  vi: { open: 'sau khi|trước|khi|nếu|sẽ|vui lòng|hãy|có thể|để', not: 'chưa|không' },
  el: { open: 'όταν|μόλις|αφού|μετά|πριν|θα|για να|μπορείτε|να|έως', not: 'δεν|μη|μην' },
  he: {
    open: 'לאחר|אחרי|לפני|כאשר|ברגע|ניתן|אנא|נא|(?<!\\p{L}\\s)הגשת ה?מועמדות(?![^]*(?:הושלמ|התקבל|בהצלחה|נקלט))',
    not: 'לא|טרם|אין|אינה|אינו|עדיין',
  },
  ar: {
    open: 'سيتم|ستتم|سوف|بعد|قبل|عند|عندما|يرجى|الرجاء|يمكن|يمكنك|كيفية|آخر موعد|سنرسل|سترسل',
    not: 'لم|لا|لن|ليس|غير',
  },
  hi: {
    open: 'करें|कीजिए|(?:करने|होने) (?:के|से|की)|जब|यदि|अगर|होगा|कैसे|सकते',
    not: 'नहीं|न',
    isVerbLast: true,
  },
  id: {
    open: 'setelah|sebelum|ketika|saat(?! ini)|begitu|jika|akan|dapat|bisa|harap|silakan|mohon|kirim|kirimkan|cara|paling lambat',
    not: 'belum|tidak|bukan',
  },
  ko: {
    open: '(?:제출|접수|지원) ?(?:기간|방법|마감|일정|기한|절차|예정|가능|중(?!으)|후|전|하기)|접수가? ?시작|[하되으]면|주세요|주십시오|바랍니다|하세요|하십시오|할 수',
    not: '않|못|미(?:제출|접수)|아직|없',
    isVerbLast: true,
  },
};

/** Of a language, made when the first text of it seems to state an arrival. */
const made = new Map<string, { open: RegExp; not: RegExp }>();

function turnsOf(language: string): { open: RegExp; not: RegExp } | null {
  const source = turns[language];
  if (!source) return null;
  const known = made.get(language);
  if (known) return known;
  // Korean words have their endings with them, and stand together.
  const [before, behind] = language === 'ko' ? ['', ''] : ['(?:^|[^\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const whole = (words: string) => `${before}(?:${words})${behind}`;
  const built = { open: new RegExp(whole(source.open), 'u'), not: new RegExp(whole(source.not), 'u') };
  made.set(language, built);
  return built;
}

/** A clause with the mark behind it. */
const clauses = /[^,;:.!?…،؛؟।。，！？]+[,;:.!?…،؛؟।。，！？]*/g;
/** A Vietnamese verb says by a word of its own that it is done; without one it asks for it. */
const doneInVietnamese = /đã|được|thành công|vừa/;

/**
 * What a text in one of these languages states of what has happened, without the clauses in which it is yet to come or did not:
 * "når ansøgningen er sendt, …", "přihlášku jsme neobdrželi". What stands before such a word is left where it is a clause already.
 */
export function statedAbroad(text: string, language: string): string {
  const known = turnsOf(language);
  if (!known) return text;
  const { isVerbLast } = turns[language]!;
  return [...text.matchAll(clauses)]
    .map(([clause]) => {
      const small = inPlainSmall(clause);
      if (known.not.test(small) || (language === 'vi' && !doneInVietnamese.test(small))) return '';
      const open = known.open.exec(small);
      if (!open) return clause;
      return isVerbLast ? '' : `${small.slice(0, open.index)}. `;
    })
    .join('');
}
