import { useState } from 'preact/hooks';
import { t } from '../views/t.ts';

interface Props {
  text: string;
  /** The same as HTML, for places that can take it; all others get the text. */
  html?: string;
  /** What is copied, for those who hear the button without its surroundings. */
  what?: string;
  label?: string;
  look?: string;
}

/** Copies on a press, and says that it did. Where the browser refuses, it says so instead of pretending. */
export function CopyButton({ text, html, what, label = t('copy'), look = 'alt slim' }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = () =>
    put(text, html).then(
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

function put(text: string, html: string | undefined): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const both = { 'text/plain': text, 'text/html': html };
  return navigator.clipboard.write([new ClipboardItem(both)]);
}
