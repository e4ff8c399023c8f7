import { useState } from 'preact/hooks';
import { t } from '../views/t.ts';

interface Props {
  label: string;
  /** What will be gone, and whether it can be brought back. */
  question: string;
  /** What had better be done before. */
  first?: { label: string; onFirst(): void };
  onConfirm(): void;
}

/** An action that takes something away: asked about in place before it is done. */
export function Confirm({ label, question, first, onConfirm }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="alt grave" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="warning confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="row">
        {first && (
          <button type="button" class="slim" onClick={first.onFirst}>
            {first.label}
          </button>
        )}
        <button type="button" class="alt slim grave" onClick={onConfirm}>
          {t('delete')}
        </button>
        <button type="button" class="alt slim" onClick={() => setAsked(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
