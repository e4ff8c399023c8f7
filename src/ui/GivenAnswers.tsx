import type { GivenAnswer } from '../applications/given-answers.ts';
import type { GivenView } from '../views/given-view.ts';
import { t } from '../views/t.ts';

interface Props {
  given: readonly GivenView[];
  onTakeBack(given: GivenAnswer): void;
}

/** What the applicant answered about an application; each can be taken back. */
export function GivenAnswers({ given, onTakeBack }: Props) {
  if (given.length === 0) return null;
  return (
    <section class="titled" aria-labelledby="given">
      <h3 id="given">{t('givenTitle')}</h3>
      <ul class="card">
        {given.map(({ key, says, at, given: one }) => (
          <li key={key} class="step-row">
            <p>
              {says} {at && <small>{at}</small>}
            </p>
            <button
              type="button"
              class="alt slim"
              aria-label={t('takeBackThis', says)}
              onClick={() => onTakeBack(one)}
            >
              {t('takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
