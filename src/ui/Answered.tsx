import { useState } from 'preact/hooks';
import type { Outreach } from '../cases/case.ts';
import { Choices } from './Choices.tsx';
import { OutcomeFields } from './Contacted.tsx';
import { t } from './t.ts';

interface Props {
  /** What is still waited for: its number on the case, and whom it went to and when, in words. */
  waiting: readonly { index: number; says: string }[];
  onAnswered(index: number, outcome: Outreach['outcome'], answer: string | null): void;
}

/** What came of something that was waited for. */
export function Answered({ waiting, onAnswered }: Props) {
  const last = waiting.at(-1);
  const [index, setIndex] = useState(String(last?.index ?? ''));
  const [outcome, setOutcome] = useState<Outreach['outcome']>('no-help');
  const [answer, setAnswer] = useState('');
  if (!last) return <p>{t('outreachEmpty')}</p>;
  const save = (event: Event) => {
    event.preventDefault();
    onAnswered(Number(index), outcome, answer.trim() || null);
  };
  return (
    <form class="form" onSubmit={save}>
      {waiting.length > 1 ? (
        <Choices
          legend={t('contactedWhom')}
          options={waiting.map(({ index, says }) => ({ value: String(index), label: says }))}
          chosen={index}
          onChoose={setIndex}
        />
      ) : (
        <p>{last.says}</p>
      )}
      <OutcomeFields
        outcomes={['no-help', 'referred-to-employer', 'resolved']}
        outcome={outcome}
        answer={answer}
        onOutcome={setOutcome}
        onAnswer={setAnswer}
      />
      <div class="row">
        <button type="submit" class="act">
          {t('save')}
        </button>
      </div>
    </form>
  );
}
