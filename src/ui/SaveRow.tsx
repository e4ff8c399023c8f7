import { t } from '../views/t.ts';

/** The foot of a form. */
export function SaveRow({ label = t('save') }: { label?: string }) {
  return (
    <div class="row">
      <button type="submit" class="act">
        {label}
      </button>
    </div>
  );
}
