import type { FormDrafts, Forms } from './form-drafts.ts';

/** What was begun, as it was read, and under which names it is kept. */
export interface BegunForms {
  keys: readonly string[];
  forms: Partial<Forms>;
}

/** Holds what is begun in `begun`, and hands every change of it to `keep`. */
export function keptForms(
  begun: { current: BegunForms },
  keep: (keys: readonly string[], forms: Partial<Forms>) => Promise<void>,
): FormDrafts {
  return {
    load: form => begun.current.forms[form] ?? null,
    save(form, content) {
      const { [form]: _, ...others } = begun.current.forms;
      const forms = content === null ? others : { ...others, [form]: content };
      begun.current = { ...begun.current, forms };
      keep(begun.current.keys, forms).catch(console.error);
    },
  };
}
