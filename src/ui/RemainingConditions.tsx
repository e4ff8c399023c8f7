import type { ApplicationView } from '../views/application-view.ts';
import type { Action } from '../views/offers.ts';
import { ActionLinkButton } from './ActionLinkButton.tsx';
import { t } from '../views/t.ts';

/** What comes next, in its order, each with its button; or what to say where the advice is mistaken. */
export function RemainingConditions({
  unmet,
  isSettled,
  isMain = false,
  onAction,
}: {
  unmet: ApplicationView['unmet'];
  /** True where nothing is to be done, unless the advice is mistaken. */
  isSettled: boolean;
  /** True where the first of them is the one thing to do now, and has no other button. */
  isMain?: boolean;
  onAction(action: Action): void;
}) {
  if (unmet.length === 0) return null;
  return (
    <section class="titled" aria-labelledby="unmet">
      <h3 id="unmet">{t(isSettled ? 'unmetElse' : 'unmetTitle')}</h3>
      <ul class="card">
        {unmet.map(({ says, offer }, i) => (
          <li key={says} class="step-row">
            <p>{says}</p>
            {offer && (
              <ActionLinkButton
                offer={offer}
                look={isMain && i === 0 ? 'act slim' : 'alt slim'}
                onAction={onAction}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
