import { Confirm } from '../ui/Confirm.tsx';
import { t } from '../views/t.ts';
import type { TrashedView } from './trashed-view.ts';
import type { ApplicationsActions } from './actions.ts';

interface Props {
  trash: readonly TrashedView[];
  actions: Pick<ApplicationsActions, 'bringBack' | 'emptyTrash'>;
}

/** What was deleted and can be brought back, newest first. */
export function Trash({ trash, actions }: Props) {
  if (trash.length === 0) return null;
  return (
    <section class="keeping" aria-labelledby="trash">
      <h2 id="trash">{t('trashTitle')}</h2>
      <p class="soft">{t('trashSays')}</p>
      <ul class="card">
        {trash.map(({ id, says, until }) => (
          <li key={id} class="step-row">
            <p>
              {says} <small>{until}</small>
            </p>
            <button
              type="button"
              class="alt slim"
              aria-label={t('bringBackThis', says)}
              onClick={() => actions.bringBack(id)}
            >
              {t('bringBack')}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Confirm label={t('emptyTrash')} question={t('emptyTrashAsk')} onConfirm={actions.emptyTrash} />
      </div>
    </section>
  );
}
