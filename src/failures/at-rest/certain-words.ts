import { mainLanguage } from '../../applications/main-language.ts';
import { isQuestion } from '../arrival/no-statement.ts';
import { sentencesOf } from '../sentences.ts';

/**
 * How a sentence begins that says what to do if something should happen, by language: the same letters
 * begin other sentences in others ("si" in Italian).
 */
const beginnings: Readonly<Record<string, RegExp>> = {
  en: /^(?:in case|should (?:you|this|it|the))\s/i,
  de: /^sollten? (?:sie|du|dies|das|es|der|die)\s/i,
  pt: /^se\s/i,
  nl: /^(?:als|mocht)\s/i,
  sv: /^om\s/i,
  ja: /(?:場合|とき|際)(?:は|に|には)|たら、|れば、/,
};
/** Where such a clause begins, also behind another: words that mean nothing else in their language. */
const clauses: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})if\s.*/isu,
  de: /(?<!\p{L})(?:wenn|falls)\s.*/isu,
  fr: /(?<!\p{L})(?:si\s|s[’']ils?\s|en cas d[e’']|au cas où\s).*/isu,
  es: /(?<!\p{L})(?:si|en caso de)\s.*/isu,
  pt: /(?<!\p{L})(?:caso|em caso de)\s.*/isu,
  it: /(?<!\p{L})(?:se|qualora|in caso di|nel caso)\s.*/isu,
  nl: /(?<!\p{L})indien\s.*/isu,
  pl: /(?<!\p{L})(?:jeśli|jeżeli|gdyby|w przypadku|w razie)\s.*/isu,
  sv: /(?<!\p{L})ifall\s.*/isu,
  zh: /(?:如果|若|如遇|如有|如需|一旦).*/su,
};
/** What is said of a person to have said, or to have seen. A word or two may be a name. */
const quotations = /“[^”]{12,}”|„[^“”]{12,}[“”]|«[^»]{12,}»|「[^」]{6,}」|“[^”]{6,}”(?=.*[\u4e00-\u9fff])/g;

/**
 * What a text says for certain: without its questions, what others have said, and what might happen. "If the page does
 * not load, try again" reports no failure. May be empty.
 */
export function certainWords(text: string, lang: string | null): string {
  const language = mainLanguage(lang);
  const [beginning, clause] = [beginnings[language], clauses[language]];
  const said = text.replace(quotations, ' ');
  const sentences = sentencesOf(said);
  const certain = sentences.map(sentence => {
    if (isQuestion(sentence) || beginning?.test(sentence)) return '';
    return clause ? sentence.replace(clause, '').trim() : sentence;
  });
  const isWhole = said === text && certain.every((sentence, i) => sentence === sentences[i]);
  return isWhole ? text : certain.filter(Boolean).join(' ');
}
