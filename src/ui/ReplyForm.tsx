import { useState } from 'preact/hooks';
import type { Outreach } from '../applications/application.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { OutcomeFields } from './OutreachForm.tsx';
import { SaveRow } from './SaveRow.tsx';
import { t } from '../views/t.ts';
import { type FormDrafts, useForm } from './form-drafts.ts';

interface Props {
  /** What is still waited for: the key of the outreach, and whom it went to and when, in words. */
  waiting: readonly { key: string; says: string }[];
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
  const to = waiting.some(({ key }) => key === begun) ? begun : last.key;
  const save = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (outcome) onAnswered(to, outcome, answer.trim() || null);
  };
  return (
    <form class="form" onSubmit={save}>
      {waiting.length > 1 ? (
        <RadioGroup
          legend={t('answeredWho')}
          options={waiting.map(({ key, says }) => ({ value: key, label: says }))}
          chosen={to}
          onChoose={to => change({ to })}
        />
      ) : (
        <p>{last.says}</p>
      )}
      <OutcomeFields
        outcomes={['looking-into-it', 'no-help', 'referred-to-employer', 'resolved']}
        outcome={outcome}
        answer={answer}
        onOutcome={outcome => change({ outcome })}
        onAnswer={answer => change({ answer })}
      />
      {isAsked && !outcome && (
        <p class="warning" role="alert">
          {t('outcomeMissing')}
        </p>
      )}
      <SaveRow />
    </form>
  );
}
