import { useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { labelled, t } from '../views/t.ts';

interface Props {
  referral: Application['referral'];
  field: Application['field'];
  onReferral(referral: Application['referral']): void;
  onField(field: Application['field']): void;
}

/** The first and the third exception, each as two short questions; what an answer changes is shown below it. */
export function ExceptionQuestions({ referral, field, onReferral, onField }: Props) {
  return (
    <section class="titled" aria-labelledby="exceptions">
      <h3 id="exceptions">{t('exceptionsTitle')}</h3>
      <div class="card">
        <Question
          first={t('referralAsk')}
          changes={t('referralChanges')}
          second={t('referralCertainAsk')}
          yes={t('referralCertain')}
          no={t('referralPerhaps')}
          kept={referral?.saysCall ? t(referral.certain ? 'referralKept' : 'referralKeptUnsure') : null}
          onAnswer={certain => onReferral(certain === null ? null : { saysCall: true, certain })}
        />
        <Question
          first={t('fieldAsk')}
          changes={t('fieldChanges')}
          second={t('fieldWhoAsk')}
          yes={t('fieldPractitioner')}
          no={t('fieldHr')}
          kept={field?.flashy ? t(field.recipient === 'practitioner' ? 'fieldKept' : 'fieldKeptHr') : null}
          onAnswer={inField =>
            onField(inField === null ? null : { flashy: true, recipient: inField ? 'practitioner' : 'hr' })
          }
        />
      </div>
    </section>
  );
}

interface QuestionProps {
  first: string;
  changes: string;
  second: string;
  yes: string;
  no: string;
  /** The answer that is kept, in words; null: not answered. */
  kept: string | null;
  onAnswer(answer: boolean | null): void;
}

function Question({ first, changes, second, yes, no, kept, onAnswer }: QuestionProps) {
  const [further, setFurther] = useState(false);
  const answer = (given: boolean | null) => {
    setFurther(false);
    onAnswer(given);
  };
  if (kept) {
    return (
      <div class="step-row">
        <p>{kept}</p>
        <button
          type="button"
          class="alt slim"
          aria-label={labelled(t('changeAnswer'), first)}
          onClick={() => answer(null)}
        >
          {t('changeAnswer')}
        </button>
      </div>
    );
  }
  if (further) {
    return (
      <div class="ask" role="group" aria-label={second}>
        <strong>{second}</strong>
        <div class="row">
          <button type="button" class="alt slim" onClick={() => answer(true)}>
            {yes}
          </button>
          <button type="button" class="alt slim" onClick={() => answer(false)}>
            {no}
          </button>
          <button type="button" class="plain small" onClick={() => setFurther(false)}>
            {t('cancel')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="step-row">
      <p>
        <b>{first}</b> <small>{changes}</small>
      </p>
      <button
        type="button"
        class="alt slim"
        aria-label={labelled(t('yes'), first)}
        onClick={() => setFurther(true)}
      >
        {t('yes')}
      </button>
    </div>
  );
}
