import type { ApplicationView } from '../views/application-view.ts';
import type { Action } from '../views/verdict-view.ts';
import { ActionLinkButton } from './ActionLinkButton.tsx';
import { t } from '../views/t.ts';

/** What stands between the applicant and another answer, each with its button. */
export function RemainingConditions({
  unmet,
  onAction,
}: {
  unmet: ApplicationView['unmet'];
  onAction(action: Action): void;
}) {
  if (unmet.length === 0) return null;
  return (
    <section class="titled" aria-labelledby="unmet">
      <h2 id="unmet">{t('unmetTitle')}</h2>
      <ul class="card">
        {unmet.map(({ says, offer }) => (
          <li key={says} class="step-row">
            <p>{says}</p>
            {offer && <ActionLinkButton offer={offer} look="alt slim" onAction={onAction} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
