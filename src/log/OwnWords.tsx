import { useId, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';

interface Props {
  application: Application;
  onSave: ApplicationsActions['ownWords'];
}

/** What the applicant writes down freely about an application, and whom they met. */
export function OwnWords({ application, onSave }: Props) {
  const id = useId();
  const kept = { memo: application.memo ?? '', people: application.people ?? '' };
  const [typed, setTyped] = useState(kept);
  const isChanged = typed.memo !== kept.memo || typed.people !== kept.people;
  return (
    <section class="titled" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('ownWordsTitle')}</h2>
      <form
        class="form"
        onSubmit={event => {
          event.preventDefault();
          onSave({ memo: typed.memo.trim() || null, people: typed.people.trim() || null });
        }}
      >
        <div class="field">
          <label for={`${id}-memo`}>{t('ownWordsMemo')}</label>
          <textarea
            id={`${id}-memo`}
            rows={3}
            value={typed.memo}
            onInput={event => setTyped({ ...typed, memo: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-people`}>{t('ownWordsPeople')}</label>
          <textarea
            id={`${id}-people`}
            rows={2}
            value={typed.people}
            onInput={event => setTyped({ ...typed, people: event.currentTarget.value })}
          />
        </div>
        {isChanged && (
          <div>
            <button type="submit" class="alt slim">
              {t('save')}
            </button>
          </div>
        )}
      </form>
    </section>
  );
}
