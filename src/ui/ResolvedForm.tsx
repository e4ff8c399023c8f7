import { t } from '../views/t.ts';

interface Props {
  onContinue(): void;
  onReceived(): void;
}

/** The good end: either the form works again, or the application has arrived. */
export function ResolvedForm({ onContinue, onReceived }: Props) {
  return (
    <div class="form">
      <p>{t('worksAsk')}</p>
      <div class="stack">
        <button type="button" class="act" onClick={onContinue}>
          {t('worksContinue')}
        </button>
        <button type="button" class="alt" onClick={onReceived}>
          {t('worksReceived')}
        </button>
      </div>
      <p class="soft">{t('worksSays')}</p>
    </div>
  );
}
