import { Icon } from '../ui/Icon.tsx';
import { t } from '../views/t.ts';

/** That everything is to be deleted and is not yet. */
export function DeletionDue() {
  return (
    <div class="warning" role="alert">
      <Icon name="warning" size={18} />
      <p>{t('deletionDue')}</p>
    </div>
  );
}
