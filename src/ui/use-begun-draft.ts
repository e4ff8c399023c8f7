import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../reports/draft.ts';
import type { ReportLang } from '../reports/languages.ts';
import type { BegunDraft, FormDrafts } from './form-drafts.ts';

interface Wanted {
  formDrafts: FormDrafts;
  /** Recipient and contact that the words are meant for. */
  meantFor: string;
  /** The language to begin with. */
  first: ReportLang;
  write(lang: ReportLang): Draft;
}

/**
 * The words for one recipient, written again when another language is chosen. What the applicant changed stays for each
 * recipient and each language until it is sent or begun again: a list of languages is soon one further than was meant.
 */
export function useBegunDraft({ formDrafts, meantFor, first, write }: Wanted) {
  const load = () => formDrafts.load('draft')?.[meantFor];
  const [{ lang, texts }, setBegun] = useState<BegunDraft>(() => load() ?? { lang: first, texts: {} });
  // Made once: a draft that is made anew with every note would move under the eyes of whoever reads it.
  const made = useRef(new Map<ReportLang, Draft>());
  useEffect(
    () => formDrafts.follow('draft', () => setBegun(({ lang }) => load() ?? { lang, texts: {} })),
    [formDrafts],
  );
  const keep = (begun: BegunDraft | null) => {
    const { [meantFor]: _, ...others } = formDrafts.load('draft') ?? {};
    const isBegun = begun !== null && Object.keys(begun.texts).length > 0;
    const all = isBegun ? { ...others, [meantFor]: begun } : others;
    formDrafts.save('draft', Object.keys(all).length > 0 ? all : null);
    if (begun) setBegun(begun);
  };
  const written = () => {
    const text = made.current.get(lang) ?? write(lang);
    made.current.set(lang, text);
    return text;
  };
  return {
    lang,
    text: texts[lang] ?? written(),
    isChanged: lang in texts,
    change: ({ subject, body }: Draft) => keep({ lang, texts: { ...texts, [lang]: { subject, body } } }),
    startAgain() {
      made.current.delete(lang);
      const { [lang]: _, ...others } = texts;
      keep({ lang, texts: others });
    },
    choose(wanted: ReportLang) {
      made.current.delete(wanted);
      keep({ lang: wanted, texts });
    },
    /** It is sent: nothing of it is kept. */
    finish: () => keep(null),
  };
}
