import { useState } from 'preact/hooks';
import type { Outreach } from '../applications/application.ts';
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
  /** `to`: recipient and contact that the words are meant for. */
  draft: { to: string; lang: ReportLang; subject: string; body: string };
  /** Only what was typed into. */
  ownWords: { memo?: string; people?: string };
}

/** Holds what was begun, so that a popup that closes in the middle takes nothing away. */
export interface FormDrafts {
  load<Name extends keyof Forms>(form: Name): Forms[Name] | null;
  /** Null: it is saved or sent by now. */
  save<Name extends keyof Forms>(form: Name, content: Forms[Name] | null): void;
}

/** Where nothing of it is kept. */
export const noDrafts: FormDrafts = { load: () => null, save: () => undefined };

/**
 * The content of a form: what was begun before, else `empty`, but `sure` in any case. Every change of it is kept.
 */
export function useForm<Name extends keyof Forms>(
  formDrafts: FormDrafts,
  form: Name,
  empty: Forms[Name],
  sure: Partial<Forms[Name]> = {},
): [Forms[Name], (change: Partial<Forms[Name]>) => void] {
  const [content, setContent] = useState(() => ({ ...(formDrafts.load(form) ?? empty), ...sure }));
  return [
    content,
    change => {
      const next = { ...content, ...change };
      setContent(next);
      formDrafts.save(form, next);
    },
  ];
}
