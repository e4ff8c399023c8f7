import { Confirm } from '../ui/Confirm.tsx';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { Importing } from './use-import.ts';

interface Props {
  /** False while there is nothing to save or to delete. */
  any: boolean;
  importing: Importing | null;
  actions: Pick<ApplicationsActions, 'exportAll' | 'openFile' | 'mergeFile' | 'closeFile' | 'deleteAll'>;
}

/** Taking everything along, bringing it back, and deleting it. */
export function BackupSection({ any, importing, actions }: Props) {
  return (
    <section class="keeping" aria-labelledby="keeping">
      <h2 id="keeping">{t('backupTitle')}</h2>
      {any && (
        <div class="row middle">
          <button type="button" class="alt" onClick={actions.exportAll}>
            {t('exportAll')}
          </button>
          <span class="soft">{t('exportSays')}</span>
        </div>
      )}
      <div class="row middle">
        <label class="alt file">
          {t('importAll')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={event => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file) actions.openFile(file);
              // So that the same file can be chosen again after it was repaired.
              input.value = '';
            }}
          />
        </label>
        <span class="soft">{t('importSays')}</span>
      </div>
      {importing && (
        <ImportPreview importing={importing} onMerge={actions.mergeFile} onClose={actions.closeFile} />
      )}
      {any && (
        <div>
          <Confirm
            label={t('deleteAll')}
            question={t('deleteAllAsk')}
            first={{ label: t('deleteAllSave'), onFirst: actions.exportAll }}
            onConfirm={actions.deleteAll}
          />
        </div>
      )}
    </section>
  );
}
