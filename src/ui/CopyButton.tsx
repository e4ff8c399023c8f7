import { useState } from 'preact/hooks';
import { t } from './t.ts';

interface Props {
  text: string;
  /** What is copied, for those who hear the button without its surroundings. */
  what?: string;
  label?: string;
  look?: string;
}

/** Copies on a press, and says that it did. Where the browser refuses, it says so instead of pretending. */
export function CopyButton({ text, what, label = t('copy'), look = 'alt slim' }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  return (
    <>
      <button
        type="button"
        class={look}
        onClick={copy}
        aria-label={what && state === 'ready' ? t('copyValue', what) : undefined}
      >
        {state === 'copied' ? t('copied') : label}
      </button>
      <span role="status" class={state === 'refused' ? 'warning' : 'unseen'}>
        {state === 'copied' ? t('copied') : state === 'refused' ? t('copyRefused') : ''}
      </span>
    </>
  );
}
