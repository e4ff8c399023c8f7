import { useEffect, useState } from 'preact/hooks';
import { haveCopiesStopped } from '../storage/copies/copies-stopped.ts';
import { useLocalHelp } from '../storage/use-local-help.ts';
import { LocalHelpCard } from '../ui/LocalHelpCard.tsx';
import { t } from '../views/t.ts';

/** What stands above everything else in the popup, where there is any: help on site, and copies that have stopped. */
export function TopLines() {
  const help = useLocalHelp();
  const [isStopped, setStopped] = useState(false);
  useEffect(() => void haveCopiesStopped().then(setStopped, console.error), []);
  return (
    <>
      <LocalHelpCard help={help} />
      {isStopped && (
        <p class="warning" role="status">
          <a href="/src/log/index.html" target="_blank" rel="noreferrer">
            {t('copiesStopped')}
          </a>
        </p>
      )}
    </>
  );
}
