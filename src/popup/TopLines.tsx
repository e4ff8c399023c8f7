import { LocalHelpCard } from '../ui/LocalHelpCard.tsx';
import { t } from '../views/t.ts';
import type { TopLinesView } from './top-lines.ts';

/** The lines above the popup. */
export function TopLines({ help, isStopped }: TopLinesView) {
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
