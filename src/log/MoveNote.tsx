import { useId, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { titleOf } from '../views/title-of.ts';
import { t } from '../views/t.ts';

interface Props {
  /** Those that the note can be moved to. */
  others: readonly Application[];
  /** Null: a new application. */
  onMove(to: string | null): void;
}

/** Moves a note to another application, or makes one of its own of it. */
export function MoveNote({ others, onMove }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [to, setTo] = useState('');
  if (!isOpen) {
    return (
      <button type="button" class="plain small" onClick={() => setOpen(true)}>
        {t('moveNote')}
      </button>
    );
  }
  return (
    <div class="row middle">
      <label class="unseen" for={id}>
        {t('moveNote')}
      </label>
      <select id={id} class="narrow" value={to} onChange={event => setTo(event.currentTarget.value)}>
        <option value="">{t('moveToNew')}</option>
        {others.map(one => (
          <option key={one.id} value={one.id}>
            {titleOf(one)}
          </option>
        ))}
      </select>
      <button type="button" class="alt slim" onClick={() => onMove(to || null)}>
        {t('moveDo')}
      </button>
      <button type="button" class="alt slim" onClick={() => setOpen(false)}>
        {t('cancel')}
      </button>
    </div>
  );
}
