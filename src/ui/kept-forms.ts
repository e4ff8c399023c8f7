import type { FormDrafts, Forms } from './form-drafts.ts';

/** What was begun, as it was read, and under which names it is kept. */
export interface BegunForms {
  keys: readonly string[];
  forms: Partial<Forms>;
}

type Follower = (forms: Partial<Forms>, before: Partial<Forms>) => void;

/**
 * Holds what is begun in `begun`, and hands every change of it to `keep`. `heard` is to be called with what another window
 * keeps by now, under one of these names.
 */
export function keptForms(
  begun: { current: BegunForms },
  keep: (keys: readonly string[], forms: Partial<Forms>) => Promise<void>,
): FormDrafts & { heard(key: string, forms: Partial<Forms>): void } {
  const followers = new Set<Follower>();
  return {
    load: form => begun.current.forms[form] ?? null,
    save(form, content) {
      const { [form]: before, ...others } = begun.current.forms;
      // A form that says what it heard is not to be heard again.
      if (content !== null && isSame(content, before)) return;
      const forms = content === null ? others : { ...others, [form]: content };
      begun.current = { ...begun.current, forms };
      keep(begun.current.keys, forms).catch(console.error);
    },
    follow(form, changed) {
      const follower: Follower = (forms, before) => {
        if (!isSame(forms[form], before[form])) changed(forms[form] ?? null);
      };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    heard(key, forms) {
      const { keys, forms: before } = begun.current;
      if (!keys.includes(key)) return;
      begun.current = { keys, forms };
      for (const follower of followers) follower(forms, before);
    },
  };
}

/** What was begun for two applications that are one from now on. Where a form of both can hold one thing alone, it is of `one`. */
export function formsOfBoth(one: Partial<Forms>, other: Partial<Forms>): Partial<Forms> {
  const both = { ...other, ...one };
  if (one.draft && other.draft) both.draft = { ...other.draft, ...one.draft };
  if (one.ownWords && other.ownWords) {
    const words = { ...other.ownWords, ...one.ownWords };
    for (const name of ['memo', 'people'] as const) {
      const [first, second] = [one.ownWords[name], other.ownWords[name]];
      if (first && second && first !== second) words[name] = `${first}\n\n${second}`;
    }
    both.ownWords = words;
  }
  return both;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
