import { mainLanguage } from '../../applications/main-language.ts';
import { understood } from './foreign.ts';

/** Which of the languages beside the eleven a text is in, by its letters and its most common words; see `glossaries.ts`. */

const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /[\uac00-\ud7af]{2}/],
  ['he', /[\u05d0-\u05ea]{2}/],
  ['ar', /^(?!.*(?:[پچژگیک]|(?<!\p{L})(?:شما|است|شد|را)(?!\p{L})))(?=.*[\u0621-\u064a]{2})/su],
  ['hi', /[\u0900-\u097f]{2}/],
  ['el', /[\u0370-\u03ff]{2}/],
  ['uk', /(?=.*[іїєґ])(?!.*[ђјљњћџўё])[\u0400-\u04ff]{2}/s],
  ['ru', /(?=.*[а-я]{2})(?!.*[ђјљњћџўіїєґ])(?=.*[ыэёйьщ]|.*(?:не|на|ваш))/s],
];

/** Letters that no other of these languages has. */
const ownLetters: readonly (readonly [language: string, letters: RegExp])[] = [
  ['vi', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/],
  ['cs', /[ěřů]/],
  ['sk', /[ľĺŕ]/],
  ['hu', /[őű]/],
  ['tr', /[ğş]/],
  ['ro', /[șț]/],
];

/** Words that hardly any other language with Latin letters has. */
const latin: readonly (readonly [language: string, words: RegExp])[] = [
  [
    'cs',
    /(?<!\p{L})(?:byla|byl|bylo|není|jste|jsme|prosím|vaše?|přihlášk\p{L}*|žádost|nebo|při|již|znovu)(?!\p{L})/gu,
  ],
  [
    'sk',
    /(?<!\p{L})(?:bola|bol|bolo|nie|ste|sme|prosím|vaša|vaše|prihlášk\p{L}*|žiadosť|alebo|pri|už|znova)(?!\p{L})/gu,
  ],
  [
    'hu',
    /(?<!\p{L})(?:az|nem|és|hogy|kérjük|sikeres\p{L}*|pályáz\p{L}*|elküld\p{L}+|jelentkezés\p{L}*|hiba|már|vagy|ön|meg|újra)(?!\p{L})/gu,
  ],
  [
    'fi',
    /(?<!\p{L})(?:on|ei|olet|ole|tai|hakemu\p{L}*|sinun|voit|kiitos|ja|jo|yritä|uudelleen|tämä|myöhemmin|lähete\p{L}+)(?!\p{L})/gu,
  ],
  ['tr', /(?<!\p{L})(?:bir|için|lütfen|bu|ve|başvuru\p{L}*|tekrar|hata|oluştu|daha|sonra|değil)(?!\p{L})/gu],
  ['ro', /(?<!\p{L})(?:nu|vă|este|pentru|fost|rugăm|aplicat|succes|și|candidatur\p{L}*)(?!\p{L})/gu],
  [
    'id',
    /(?<!\p{L})(?:anda|tidak|telah|yang|untuk|lamaran|berhasil|silakan|melamar|gagal|sudah|kami|terima|dengan|posisi|atau|dapat)(?!\p{L})/gu,
  ],
  [
    'no',
    /(?<!\p{L})(?:søknad\p{L}*|ikke|er|du|din|ditt|deg|har|på|vennligst|prøv|igjen|og|av|til|ennå|noe|feil|mottatt|sendt)(?!\p{L})/gu,
  ],
  [
    'da',
    /(?<!\p{L})(?:ansøg\p{L}*|ikke|er|du|din|dit|dig|har|på|venligst|prøv|igen|og|af|til|endnu|noget|fejl|modtaget|sendt)(?!\p{L})/gu,
  ],
];
/** What these words are not in: German has some of the small ones, and Danish and Norwegian have none of the Swedish letters. */
const german = /(?<!\p{L})(?:der|die|das|und|ist|wurde|ihre?|nicht|zu|bitte)(?!\p{L})/u;
const swedish = /[äö]/;

/** The language of a page as the glossaries name it. */
const named: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** The language that a page names, or else the likeliest by what the text looks like; null for none that is known here. */
export function foreignLanguage(text: string, lang: string | null): string | null {
  const told = mainLanguage(lang);
  if (told && !understood.has(told)) return named[told] ?? told;
  const small = text.slice(0, 300).toLowerCase();
  const script = scripts.find(([, letters]) => letters.test(small));
  if (script) return script[0];
  const own = ownLetters.find(([, letters]) => letters.test(small));
  if (own) return own[0];
  if (german.test(small)) return null;
  let [best, most] = [null as string | null, 1];
  for (const [language, words] of latin) {
    const count = small.match(words)?.length ?? 0;
    const isSwedish = (language === 'no' || language === 'da') && swedish.test(small);
    if (count > most && !isSwedish) [best, most] = [language, count];
  }
  return best;
}
