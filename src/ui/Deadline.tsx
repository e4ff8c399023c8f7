import { useEffect, useId, useState } from 'preact/hooks';
import { closingDayHere, closingDays } from '../applications/deadline.ts';
import { when } from '../views/dates.ts';
import { t } from '../views/t.ts';

interface Props {
  deadline: string | null;
  now: Date;
  /** A date without a time, or null to forget it. */
  onSet(deadline: string | null): void;
}

/** The closing date: read from the page where it says so, else asked. */
export function Deadline({ deadline, now, onSet }: Props) {
  const id = useId();
  const kept = closingDayHere(deadline) ?? '';
  // A date is typed in parts, and each part makes another date: only what is saved counts.
  const [typed, setTyped] = useState(kept);
  useEffect(() => setTyped(kept), [kept]);
  return (
    <section class="titled" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('deadlineTitle')}</h3>
      <form
        class="row middle"
        onSubmit={event => {
          event.preventDefault();
          if (typed && typed !== kept) onSet(typed);
        }}
      >
        <span>{deadline ? when(deadline, now) : t('deadlineUnknown')}</span>
        <label class="unseen" for={id}>
          {t('deadlineSet')}
        </label>
        <input
          id={id}
          type="date"
          class="narrow"
          min={closingDays.first}
          max={closingDays.last}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        {typed && typed !== kept && (
          <button type="submit" class="alt slim">
            {t('save')}
          </button>
        )}
        {deadline && (
          <button type="button" class="alt slim" aria-label={t('deadlineClear')} onClick={() => onSet(null)}>
            {t('remove')}
          </button>
        )}
      </form>
    </section>
  );
}
