import { t } from '../views/t.ts';
import { Icon } from './Icon.tsx';

/** That something of this application could not be read, and a way to save all that can be. */
export function Damaged({ onExport }: { onExport(): void }) {
  return (
    <div class="warning" role="alert">
      <Icon name="warning" size={18} />
      <p>{t('recordDamaged')}</p>
      <button type="button" class="alt slim" onClick={onExport}>
        {t('exportAll')}
      </button>
    </div>
  );
}
