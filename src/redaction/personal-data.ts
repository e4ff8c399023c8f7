import { withoutGivenNames } from './given-names.ts';
import { rulesFor } from './letters.ts';
import { likelyByContext } from './personal-context.ts';
import { certainForms } from './personal-forms.ts';
import { applyRules, type Cleaned, type MayFind, placeholders, type Rule } from './redact-rules.ts';
import { typedIn } from './typed-words.ts';

/** Which of these rules may find something, where a table of their letters was brought (`letters.ts`). */
function among(rules: readonly Rule[]): MayFind {
  const first = rules === certainForms ? 0 : certainForms.length;
  return text => {
    const mayFind = rulesFor(text);
    return mayFind ? place => mayFind(first + place) : null;
  };
}

/** Takes out forms that are personal data wherever they are, in an address as well as in a sentence. */
export function withoutCertain(text: string): Cleaned {
  return applyRules(text, certainForms, among(certainForms));
}

/** True: this is nothing but personal data, whatever the word before it says. */
export function isCertain(text: string): boolean {
  const { text: rest, removed } = withoutCertain(text);
  return removed.length > 0 && /^\[[^\]]*\]$/.test(rest);
}

/** Takes out everything personal that its form, the words around it, a given name or quotation marks give away. */
export function withoutPersonal(text: string): Cleaned {
  const first = applyRules(text, certainForms, among(certainForms));
  const second = applyRules(first.text, likelyByContext, among(likelyByContext));
  const third = withoutGivenNames(second.text);
  const last = typedIn(third.text, placeholders.typed);
  return { text: last.text, removed: [first, second, third, last].flatMap(({ removed }) => removed) };
}
