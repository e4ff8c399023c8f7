import { Icon } from './Icon.tsx';
import type { QuestionView } from '../views/note-view.ts';
import { t } from '../views/t.ts';

interface Props {
  questions: readonly QuestionView[];
  onAnswer(id: string, yes: boolean): void;
  /** Shown in place of the verdict, as the first thing to do. */
  alone?: boolean;
}

/** Notes that do not count before the applicant has said what they are. The newest is asked about, one at a time. */
export function Questions({ questions, onAnswer, alone = false }: Props) {
  const [first] = questions;
  if (!first) return null;
  const answers = (look: string, other: string) => (
    <div class="row">
      <button type="button" class={look} onClick={() => onAnswer(first.id, true)}>
        {t('unsureYes')}
      </button>
      <button type="button" class={other} onClick={() => onAnswer(first.id, false)}>
        {t('unsureNo')}
      </button>
    </div>
  );
  if (alone) {
    return (
      <section class="verdict" aria-labelledby="verdict">
        <h2 id="verdict" tabIndex={-1}>
          <Icon name="question" size={24} />
          <span>{first.question}</span>
        </h2>
        {answers('act', 'alt')}
      </section>
    );
  }
  return (
    <section class="card" aria-label={t('questionTitle')}>
      <div class="ask">
        <strong>
          <Icon name="question" size={16} /> {first.question}
        </strong>
        {answers('alt slim', 'alt slim')}
      </div>
    </section>
  );
}
