import { t } from '../views/t.ts';
import { Icon } from './Icon.tsx';

interface Props {
  said: string;
  errorMessage: string | null;
  /** Undoes what was done last; null or absent where that cannot be. */
  onUndo?: (() => void) | null;
}

/** What came of the last action, aloud: that it is done, or why it is not. */
export function StatusMessage({ said, errorMessage, onUndo }: Props) {
  return (
    <>
      {errorMessage && (
        <p class="warning" role="alert">
          <Icon name="warning" size={18} />
          <span>{errorMessage}</span>
        </p>
      )}
      <div class="row middle">
        <p class="said" role="status">
          {said}
        </p>
        {onUndo && (
          <button type="button" class="alt slim" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
      </div>
    </>
  );
}
