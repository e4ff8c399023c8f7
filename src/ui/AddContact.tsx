import { useId, useState } from 'preact/hooks';
import type { ContactTarget } from '../contacts/manual-contact.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { t } from '../views/t.ts';
import { reachedWords } from '../views/message-names.ts';

interface Props {
  /** Answers false when what was typed is no contact; it stays in the field then. */
  onAdd(typed: string, reached: ContactTarget): Promise<boolean>;
}

/** A contact that the applicant found elsewhere, e.g. in an e-mail or on a help page. */
export function AddContact({ onAdd }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [reached, setReached] = useState<ContactTarget>('vendor-support');
  const [wrong, setWrong] = useState(false);
  const add = async (event: Event) => {
    event.preventDefault();
    const added = await onAdd(typed, reached);
    setWrong(!added);
    if (added) setTyped('');
  };
  return (
    <details class="card">
      <summary class="pad">{t('addContact')}</summary>
      <form class="form pad" onSubmit={add}>
        <div class="field">
          <label for={id}>{t('addContactValue')}</label>
          <input
            id={id}
            type="text"
            value={typed}
            autocomplete="off"
            required
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onInput={event => setTyped(event.currentTarget.value)}
          />
          {wrong && (
            <p id={`${id}-wrong`} role="alert" class="small">
              {t('addContactWrong')}
            </p>
          )}
        </div>
        <RadioGroup
          legend={t('addContactFor')}
          options={Object.entries(reachedWords).map(([value, name]) => ({
            value: value as ContactTarget,
            label: t(name),
          }))}
          chosen={reached}
          onChoose={value => setReached(value)}
        />
        <button type="submit" class="alt">
          {t('addContactSave')}
        </button>
      </form>
    </details>
  );
}
