import { useState } from 'preact/hooks';
import type { Outreach } from '../applications/application.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { OutcomeFields } from './OutreachForm.tsx';
import { SaveRow } from './SaveRow.tsx';
import type { Awaited } from '../views/outreach-view.ts';
import { t } from '../views/t.ts';
import { type FormDrafts, useForm } from './form-drafts.ts';

interface Props {
  waiting: readonly Awaited[];
  formDrafts: FormDrafts;
  onAnswered(to: string, outcome: Outreach['outcome'], answer: string | null): void;
}

/**
 * What came of something that was waited for. Nothing is chosen at first: letters repeat it to those who hire, so whoever
 * only writes the answer down and saves must not say by it that nobody could help.
 */
export function ReplyForm({ waiting, formDrafts, onAnswered }: Props) {
  const last = waiting.at(-1);
  const [{ to: begun, outcome, answer }, change] = useForm(formDrafts, 'answered', {
    to: last?.key ?? '',
    outcome: null,
    answer: '',
  });
  const [isAsked, setAsked] = useState(false);
  if (!last) return <p>{t('outreachEmpty')}</p>;
  // What the kept form was about may be answered by now.
  const asked = waiting.find(({ key }) => key === begun) ?? last;
  const to = asked.key;
  // It may have been chosen for somebody else.
  const chosen = outcome && asked.outcomes.includes(outcome) ? outcome : null;
  const save = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (chosen) onAnswered(to, chosen, answer.trim() || null);
  };
  return (
    <form class="form" onSubmit={save}>
      {waiting.length > 1 ? (
        <RadioGroup
          legend={t('answeredWho')}
          options={waiting.map(({ key, asked }) => ({ value: key, label: asked }))}
          chosen={to}
          onChoose={to => change({ to })}
        />
      ) : (
        <p>{last.says}</p>
      )}
      <OutcomeFields
        outcomes={asked.outcomes}
        outcome={chosen}
        answer={answer}
        onOutcome={outcome => change({ outcome })}
        onAnswer={answer => change({ answer })}
      />
      {isAsked && !chosen && (
        <p class="warning" role="alert">
          {t('outcomeMissing')}
        </p>
      )}
      <SaveRow />
    </form>
  );
}
