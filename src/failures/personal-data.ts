import { withoutGivenNames } from './given-names.ts';
import { likelyByContext } from './personal-context.ts';
import { certainForms } from './personal-forms.ts';
import { applyRules, type Cleaned, placeholders } from './redact-rules.ts';
import { typedIn } from './typed-words.ts';

/** Takes out forms that are personal data wherever they are, in an address as well as in a sentence. */
export function withoutCertain(text: string): Cleaned {
  return applyRules(text, certainForms);
}

/** True: this is nothing but personal data, whatever the word before it says. */
export function isCertain(text: string): boolean {
  const { text: rest, removed } = withoutCertain(text);
  return removed.length > 0 && /^\[[^\]]*\]$/.test(rest);
}

/** Takes out everything personal that its form, the words around it, a given name or quotation marks give away. */
export function withoutPersonal(text: string): Cleaned {
  const first = applyRules(text, certainForms);
  const second = applyRules(first.text, likelyByContext);
  const third = withoutGivenNames(second.text);
  const last = typedIn(third.text, placeholders.typed);
  return { text: last.text, removed: [first, second, third, last].flatMap(({ removed }) => removed) };
}
