import { useState } from 'preact/hooks';
import { t } from '../views/t.ts';

interface Props {
  label: string;
  /** What will be gone, and that it cannot be undone. */
  question: string;
  onConfirm(): void;
}

/** An action that cannot be undone: asked about in place before it is done. */
export function Confirm({ label, question, onConfirm }: Props) {
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
