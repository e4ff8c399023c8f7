import { useEffect, useState } from 'preact/hooks';
import { emlDraft } from '../reports/eml.ts';
import { gapsIn } from '../reports/draft.ts';
import { reportLang } from '../reports/languages.ts';
import type { ApplicationView, ApplicationData } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import type { ApplicationActions } from './actions.ts';
import { DraftForm } from './DraftForm.tsx';
import { download, fileName } from './download.ts';
import { type DraftPlan, draftPlan } from '../views/draft-plan.ts';
import {
  draftIn,
  draftLanguages,
  draftLinks,
  firstLanguage,
  outlineIn,
  secondsToSay,
} from '../views/draft-view.ts';
import type { FormDrafts } from './form-drafts.ts';
import { useBegunDraft } from './use-begun-draft.ts';

interface DraftProps {
  data: ApplicationData;
  view: ApplicationView;
  /** The contact to write to; null: the best one. */
  chosen: ChannelView | null;
  /** Screenshots to attach to a draft that is saved as a file. */
  screenshots: ApplicationActions['screenshots'];
  ownName: ApplicationActions['ownName'];
  formDrafts: FormDrafts;
  onSent(): void;
}

/** The draft to one contact. Where the advice moves on to another one, the words are those for that one. */
export function DraftFor(props: DraftProps) {
  const plan = draftPlan(props.view, props.chosen);
  const to = plan.way.by === 'mail' ? plan.way.to : null;
  const meantFor = `${plan.recipient} ${to ?? plan.channel?.value ?? ''}`;
  const name = useOwnName(props.ownName);
  if (name === null) return null;
  return <DraftTo key={meantFor} {...props} plan={plan} to={to} name={name} meantFor={meantFor} />;
}

/** Null until it is known. A name that cannot be read leaves a gap, as if none had been kept. */
function useOwnName(ownName: ApplicationActions['ownName']): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    ownName()
      .catch(() => '')
      .then(setName);
  }, []);
  return name;
}

interface MeantProps extends DraftProps {
  plan: DraftPlan;
  name: string;
  /** The e-mail address, where it goes by mail. */
  to: string | null;
  /** Tells drafts apart that are kept unfinished. */
  meantFor: string;
}

function DraftTo({ data, view, screenshots, formDrafts, onSent, plan, name, to, meantFor }: MeantProps) {
  const source = { plan, data, name, exception: view.advice.exception };
  const draft = useBegunDraft({
    formDrafts,
    meantFor,
    first: firstLanguage(data),
    write: lang => draftIn(lang, source),
  });
  const { lang, text } = draft;
  return (
    <DraftForm
      text={text}
      changed={draft.isChanged}
      way={plan.way}
      language={lang}
      languages={draftLanguages()}
      links={draftLinks(to, text, outlineIn(lang, source), navigator.userAgent)}
      gaps={gapsIn(text, lang)}
      seconds={secondsToSay(text, lang)}
      onText={draft.change}
      onStartAgain={draft.startAgain}
      onLanguage={code => draft.choose(reportLang(code))}
      onFile={async () => {
        const files = Object.values(await screenshots(data.notes));
        const attached = files.map((bytes, i) => ({
          name: `screenshot-${i + 1}.png`,
          type: 'image/png',
          bytes,
        }));
        const name = fileName(view.title, new Date(), 'eml');
        return download(name, emlDraft(to ?? '', text, attached), 'message/rfc822');
      }}
      onSent={() => {
        draft.finish();
        onSent();
      }}
    />
  );
}
