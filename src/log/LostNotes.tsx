import { Icon } from '../ui/Icon.tsx';
import { t, tCount } from '../views/t.ts';

interface Props {
  count: number;
  onSeen(): void;
}

/** That the browser lost notes, until the person says that they have read it. */
export function LostNotes({ count, onSeen }: Props) {
  if (count === 0) return null;
  return (
    <div class="warning" role="alert">
      <Icon name="warning" size={18} />
      <p>{t('notesMissing', tCount('notes', count))}</p>
      <button type="button" class="alt slim" onClick={onSeen}>
        {t('notesMissingSeen')}
      </button>
    </div>
  );
}
