import { useState } from 'preact/hooks';
import { t } from '../views/t.ts';

interface Props {
  host: string;
  onAllow(): Promise<boolean>;
}

/** The offer to read a site always, and what the browser's question about it was answered with. */
export function AllowSite({ host, onAllow }: Props) {
  const [answer, setAnswer] = useState<boolean | null>(null);
  return (
    <div class="card pad titled">
      <p class="small">{t('alwaysReadSays', host)}</p>
      <button type="button" class="alt slim" onClick={() => onAllow().then(setAnswer)}>
        {t('alwaysRead')}
      </button>
      <p role="status" class="small">
        {answer === null ? '' : t(answer ? 'alwaysReadDone' : 'alwaysReadRefused')}
      </p>
    </div>
  );
}
