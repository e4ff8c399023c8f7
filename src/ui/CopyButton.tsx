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

/**
 * Copies on a press, and says that it did, until there is another text to copy. Where the browser refuses, it says so
 * instead of pretending.
 */
export function CopyButton({ text, html, what, label = t('copy'), look = 'alt slim' }: Props) {
  const [last, setLast] = useState<{ text: string; state: 'copied' | 'refused' } | null>(null);
  const state = last?.text === text ? last.state : 'ready';
  const copy = () =>
    put(text, html).then(
      () => setLast({ text, state: 'copied' }),
      () => setLast({ text, state: 'refused' }),
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
