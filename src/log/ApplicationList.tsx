import { useId, useMemo, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { titleOf } from '../views/application-view.ts';
import { when } from '../views/dates.ts';
import { t, tCount } from '../views/t.ts';
import { searchIn } from '../views/search.ts';

/** More than a person reads in one go; the rest is a press away. */
const page = 100;

interface Props {
  /** Newest first. */
  applications: readonly Application[];
  chosen: string | null;
  systemOf(application: Application): string | null;
  now: Date;
  onChoose(id: string): void;
}

/** The applications, to be searched and chosen from. */
export function ApplicationList({ applications, chosen, systemOf, now, onChoose }: Props) {
  const id = useId();
  const [asked, setAsked] = useState('');
  const [shown, setShown] = useState(page);
  const search = useMemo(() => searchIn(applications, one => searchable(one, systemOf)), [applications]);
  const found = search(asked);
  return (
    <nav class="titled" aria-label={t('applications')}>
      <label class="unseen" for={id}>
        {t('applicationsSearch')}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t('applicationsSearch')}
        value={asked}
        onInput={event => {
          setAsked(event.currentTarget.value);
          setShown(page);
        }}
      />
      <p class="small" role="status">
        {found.length > 0 ? tCount('applications', found.length) : t('applicationsNothingFound', asked)}
      </p>
      {found.length > 0 && (
        <div class="card picks">
          <ul>
            {found.slice(0, shown).map(one => (
              <li key={one.id}>
                <Choice
                  application={one}
                  system={systemOf(one)}
                  isChosen={one.id === chosen}
                  now={now}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
          {found.length > shown && (
            <div class="pad">
              <button type="button" class="plain" onClick={() => setShown(shown + page)}>
                {t('showMore')}
              </button>
            </div>
          )}
        </div>
      )}
    </nav>
  );
}

/** What an application is found by. */
function searchable(one: Application, systemOf: Props['systemOf']): (string | null)[] {
  return [one.employer, one.job.title, one.job.id, one.employerDomain, one.url, systemOf(one)];
}

interface ChoiceProps extends Pick<Props, 'now' | 'onChoose'> {
  application: Application;
  system: string | null;
  isChosen: boolean;
}

/** One application in the list, as a button that shows it. */
function Choice({ application, system, isChosen, now, onChoose }: ChoiceProps) {
  const status = t(application.status === 'received' ? 'statusReceived' : 'statusOpen');
  return (
    <button
      type="button"
      class="pick"
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(application.id)}
    >
      <strong>{titleOf(application)}</strong>
      <small>{[system, status, when(application.updatedAt, now)].filter(Boolean).join(' · ')}</small>
    </button>
  );
}
