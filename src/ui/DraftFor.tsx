import { useMemo, useState } from 'preact/hooks';
import { emlDraft } from '../reports/eml.ts';
import { reportLang } from '../reports/languages.ts';
import type { CaseView, Known } from './case-view.ts';
import type { ChannelView } from './channel-view.ts';
import type { CaseDeeds } from './page-state.ts';
import { DraftForm } from './DraftForm.tsx';
import { download, fileName } from './download.ts';
import { draftIn, draftLanguages, draftLinks, draftPlan, firstLanguage, secondsToSay } from './draft-view.ts';

interface Props {
  known: Known;
  view: CaseView;
  /** The contact to write to; null: the best one. */
  chosen: ChannelView | null;
  /** Pictures to attach to a draft that is saved as a file. */
  pictures: CaseDeeds['pictures'];
  onSent(): void;
}

/** The draft to one contact, written again when another language is chosen. */
export function DraftFor({ known, view, chosen, pictures, onSent }: Props) {
  const plan = draftPlan(view, chosen);
  const to = plan.way.by === 'mail' ? plan.way.to : null;
  const [lang, setLang] = useState(() => firstLanguage(known));
  // Made once per language and contact: a draft that is made anew would take the applicant's changes away.
  const draft = useMemo(() => draftIn(lang, plan, known, view.advice.exception), [lang, chosen]);
  return (
    <DraftForm
      draft={draft}
      way={plan.way}
      language={lang}
      languages={draftLanguages()}
      linksFor={text => draftLinks(to, text)}
      secondsFor={text => secondsToSay(text, lang)}
      onLanguage={code => setLang(reportLang(code))}
      onFile={async text => {
        const files = Object.values(await pictures(known.notes));
        const attached = files.map((bytes, i) => ({
          name: `picture-${i + 1}.png`,
          type: 'image/png',
          bytes,
        }));
        download(
          fileName(view.title, new Date(), 'eml'),
          emlDraft(to ?? '', text, attached),
          'message/rfc822',
        );
      }}
      onSent={onSent}
    />
  );
}
