import { useEffect, useId, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { withTyped } from './typed.ts';

interface Props {
  application: Application;
  formDrafts: FormDrafts;
  onSave: ApplicationsActions['ownWords'];
}

/**
 * What the applicant writes down freely about an application, and whom they met. What was not typed into follows what is
 * kept: it may be written in another window, or come with a file.
 */
export function OwnWords({ application, formDrafts, onSave }: Props) {
  const id = useId();
  const kept = { memo: application.memo ?? '', people: application.people ?? '' };
  const { typed, shown, type } = useTypedWords(kept, formDrafts);
  const isChanged = shown.memo !== kept.memo || shown.people !== kept.people;
  return (
    <section class="titled" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('ownWordsTitle')}</h3>
      <form
        class="form"
        onSubmit={event => {
          event.preventDefault();
          const words = Object.entries(typed).map(([name, text]) => [name, text.trim() || null]);
          onSave(Object.fromEntries(words));
        }}
      >
        <div class="field">
          <label for={`${id}-memo`}>{t('ownWordsMemo')}</label>
          <textarea
            id={`${id}-memo`}
            rows={3}
            value={shown.memo}
            onInput={event => type('memo', event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-people`}>{t('ownWordsPeople')}</label>
          <textarea
            id={`${id}-people`}
            rows={2}
            value={shown.people}
            onInput={event => type('people', event.currentTarget.value)}
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

interface Words {
  memo: string;
  people: string;
}

/** What is kept, with what was typed over it: here or in another window. */
function useTypedWords(kept: Words, formDrafts: FormDrafts) {
  const [typed, setTyped] = useState<Partial<Words>>(() => formDrafts.load('ownWords') ?? {});
  useEffect(() => {
    const isTyped = Object.keys(typed).length > 0;
    if (isTyped || formDrafts.load('ownWords')) formDrafts.save('ownWords', isTyped ? typed : null);
  }, [typed]);
  useEffect(() => formDrafts.follow('ownWords', begun => setTyped(begun ?? {})), [formDrafts]);
  const shown = { ...kept, ...typed };
  const type = (name: keyof Words, text: string) =>
    setTyped(before => withTyped(before, name, text, kept[name]));
  useEffect(
    () =>
      setTyped(({ memo, people }) => ({
        ...(memo !== undefined && memo.trim() !== kept.memo && { memo }),
        ...(people !== undefined && people.trim() !== kept.people && { people }),
      })),
    [kept.memo, kept.people],
  );
  return { typed, shown, type };
}
