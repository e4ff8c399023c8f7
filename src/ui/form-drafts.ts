import { useEffect, useState } from 'preact/hooks';
import type { Outreach } from '../applications/application.ts';
import type { Draft } from '../reports/draft.ts';
import type { ReportLang } from '../reports/languages.ts';
import type { ChannelKind } from '../vendors/vocabulary.ts';

/** What is in the forms of an application that were begun. */
export interface Forms {
  log: { problem: string; words: string; remark: string };
  contacted: {
    /** Kind and value of the contact, or `else`. */
    chosen: string;
    whom: 'vendor' | 'desk' | 'employer';
    how: ChannelKind;
    outcome: Outreach['outcome'];
    answer: string;
    /** The applicant said that they sent the words or called, and has not saved it. */
    isSent?: boolean;
  };
  /** `to`: key of the outreach. `outcome`: null until one is chosen. */
  answered: { to: string; outcome: Outreach['outcome'] | null; answer: string };
  /** By the recipient and contact that the words are meant for. */
  draft: Readonly<Record<string, BegunDraft>>;
  /** Only what was typed into. */
  ownWords: { memo?: string; people?: string };
}

/** The words for one recipient: the language that was chosen last, and the text of each language that was changed. */
export interface BegunDraft {
  lang: ReportLang;
  texts: Readonly<Partial<Record<ReportLang, Draft>>>;
}

/** Holds what was begun, so that a popup that closes in the middle takes nothing away. */
export interface FormDrafts {
  load<Name extends keyof Forms>(form: Name): Forms[Name] | null;
  /** Null: it is saved or sent by now. */
  save<Name extends keyof Forms>(form: Name, content: Forms[Name] | null): void;
  /**
   * Calls back whenever something else was begun in the form in another window, until the function that it answers is
   * called. Whoever has one application open twice would else write over in one what was begun in the other.
   */
  follow<Name extends keyof Forms>(form: Name, changed: (content: Forms[Name] | null) => void): () => void;
}

/** Where nothing of it is kept. */
export const noDrafts: FormDrafts = {
  load: () => null,
  save: () => undefined,
  follow: () => () => undefined,
};

/**
 * The content of a form: what was begun before, else `empty`, but `sure` in any case. Every change of it is kept, and what
 * is changed in another window is changed here.
 */
export function useForm<Name extends keyof Forms>(
  formDrafts: FormDrafts,
  form: Name,
  empty: Forms[Name],
  sure: Partial<Forms[Name]> = {},
): [Forms[Name], (change: Partial<Forms[Name]>) => void] {
  const filled = (begun: Forms[Name] | null) => ({ ...(begun ?? empty), ...sure });
  const [content, setContent] = useState(() => filled(formDrafts.load(form)));
  useEffect(() => formDrafts.follow(form, begun => setContent(filled(begun))), [formDrafts]);
  return [
    content,
    change => {
      const next = { ...content, ...change };
      setContent(next);
      formDrafts.save(form, next);
    },
  ];
}
