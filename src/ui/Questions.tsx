import { Icon } from './Icon.tsx';
import type { QuestionView } from '../views/note-view.ts';
import { t } from '../views/t.ts';

interface Props {
  questions: readonly QuestionView[];
  onAnswer(id: string, isError: boolean): void;
}

/** Notes that do not count before the applicant has said what they are. The newest is asked about, one at a time. */
export function Questions({ questions, onAnswer }: Props) {
  const [first] = questions;
  if (!first) return null;
  return (
    <section class="card" aria-label={t('questionTitle')}>
      <div class="ask">
        <strong>
          <Icon name="question" size={16} /> {first.question}
        </strong>
        <div class="row">
          <button type="button" class="alt slim" onClick={() => onAnswer(first.id, true)}>
            {t('unsureYes')}
          </button>
          <button type="button" class="alt slim" onClick={() => onAnswer(first.id, false)}>
            {t('unsureNo')}
          </button>
        </div>
      </div>
    </section>
  );
}
