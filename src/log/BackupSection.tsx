import { Confirm } from '../ui/Confirm.tsx';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { ImportPreviewLater } from './ImportPreviewLater.tsx';
import { SecondCopy } from './SecondCopy.tsx';
import type { CopiesView } from './use-copies.ts';
import type { Importing } from './use-import.ts';

interface Props {
  /** False while there is nothing to save or to delete. */
  any: boolean;
  /** One of them takes its time. */
  isWorking: boolean;
  importing: Importing | null;
  copies: (CopiesView & { now: Date }) | null;
  actions: Pick<ApplicationsActions, 'exportAll' | 'openFile' | 'mergeFile' | 'closeFile' | 'deleteAll'>;
}

/** Taking everything along, bringing it back, and deleting it. */
export function BackupSection({ any, isWorking, importing, copies, actions }: Props) {
  return (
    <section class="keeping" aria-labelledby="keeping">
      <h2 id="keeping">{t('backupTitle')}</h2>
      {any && (
        <div class="row middle">
          <button type="button" class="alt" disabled={isWorking} onClick={actions.exportAll}>
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
            multiple
            disabled={isWorking}
            accept=".json,.gz,application/json,application/gzip"
            onChange={event => {
              const input = event.currentTarget;
              const files = [...(input.files ?? [])];
              if (files.length > 0) actions.openFile(...files);
              // So that the same file can be chosen again after it was repaired.
              input.value = '';
            }}
          />
        </label>
        <span class="soft">{t('importSays')}</span>
      </div>
      <p role="status">{isWorking && t('working')}</p>
      {importing && (
        <ImportPreviewLater
          importing={importing}
          isWorking={isWorking}
          onMerge={actions.mergeFile}
          onClose={actions.closeFile}
        />
      )}
      {copies && <SecondCopy {...copies} />}
      {any && (
        <div class="last">
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
