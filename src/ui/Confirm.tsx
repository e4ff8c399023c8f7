import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../views/t.ts';

interface Props {
  label: string;
  /** What is done to what, where the label alone does not say it. */
  name?: string;
  /** Classes of the button that asks. */
  look?: string;
  /** What will be gone or otherwise, and whether it can be undone. */
  question: string;
  /** What a yes is called, and whether it takes something away. */
  yes?: { label: string; isGrave: boolean };
  /** What had better be done before. */
  first?: { label: string; onFirst(): void };
  onConfirm(): void;
}

/**
 * An action that takes something away, or is hard to undo, asked about before it is done. The page behind the question waits; Escape is a
 * no, which has the focus at first, and afterwards the browser gives the focus back.
 */
export function Confirm({ label, name, look = 'alt', question, yes, first, onConfirm }: Props) {
  const { label: answer, isGrave } = yes ?? { label: t('delete'), isGrave: true };
  const grave = isGrave ? ' grave' : '';
  const [isAsked, setAsked] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isAsked) dialog.current?.showModal();
  }, [isAsked]);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" class={look + grave} aria-label={name} onClick={() => setAsked(true)}>
        {label}
      </button>
      {isAsked && (
        <dialog ref={dialog} class="confirm" aria-label={question} onClose={() => setAsked(false)}>
          <p>{question}</p>
          <div class="row">
            {first && (
              <button type="button" class="alt slim" onClick={first.onFirst}>
                {first.label}
              </button>
            )}
            <button
              type="button"
              class={`alt slim${grave}`}
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {answer}
            </button>
            <button type="button" class="alt slim" autofocus onClick={close}>
              {t('cancel')}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
