import { useEffect, useState } from 'preact/hooks';
import { haveCopiesStopped } from '../storage/copies/copies-trouble.ts';
import { t } from '../views/t.ts';

/** That the copies beside the browser have stopped, with the way to where it is put right. */
export function CopiesStopped() {
  const [isStopped, setStopped] = useState(false);
  useEffect(() => void haveCopiesStopped().then(setStopped, console.error), []);
  if (!isStopped) return null;
  return (
    <p class="warning" role="status">
      <a href="/src/log/index.html" target="_blank" rel="noreferrer">
        {t('copiesStopped')}
      </a>
    </p>
  );
}
