import { t } from '../views/t.ts';

interface Props {
  /** The words of the last failure. */
  last: { words: string; lang: string | null } | null;
  /** From when on a failure counts as a new attempt, in words; null: it does already. */
  countsFrom: string | null;
  onSame(): void;
  onOther(): void;
  onWorked(): void;
}

/** Asks how the second attempt went. The same failure again is one press. */
export function RetryForm({ last, countsFrom, onSame, onOther, onWorked }: Props) {
  return (
    <div class="form">
      <p>{t('againAsk')}</p>
      {last && (
        <p class="soft" lang={last.lang ?? undefined}>
          {t('againWas', last.words)}
        </p>
      )}
      {countsFrom && <p class="ladder-says">{t('againTooSoon', countsFrom)}</p>}
      <div class="stack">
        {last && (
          <button type="button" class="act" onClick={onSame}>
            {t('againSame')}
          </button>
        )}
        <button type="button" class="alt" onClick={onOther}>
          {t('againOther')}
        </button>
        <button type="button" class="alt" onClick={onWorked}>
          {t('againWorked')}
        </button>
      </div>
    </div>
  );
}
