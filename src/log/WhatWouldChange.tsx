import { useEffect, useRef, useState } from 'preact/hooks';
import { openCorrections } from '../views/answers.ts';
import type { ApplicationView, ApplicationData } from '../views/application-view.ts';
import { DirectionsCheck } from '../ui/DirectionsCheck.tsx';
import { t } from '../views/t.ts';
import { RemainingConditions } from '../ui/RemainingConditions.tsx';
import type { Action, ActionLink } from '../views/offers.ts';
import type { ApplicationsActions } from './actions.ts';

interface Props {
  data: ApplicationData;
  view: ApplicationView;
  /** Address of the application; null where it cannot be opened. */
  page: string | null;
  /** True where the first of them is the one thing to do now, and has no other button. */
  isMain: boolean;
  actions: ApplicationsActions;
  onOutreach(open: 'contacted' | 'answered'): void;
}

/** What would change the advice. Where the rest of the page is needed for it, a link leads there. */
export function WhatWouldChange({ data, view, page, isMain, actions, onOutreach }: Props) {
  const [checking, setChecking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [checking]);
  const doHere: Partial<Record<Action, () => void>> = {
    'not-received': actions.notReceived,
    'looked-for-help': actions.lookedForHelp,
    'referral-certain': () => actions.referral({ saysCall: true, certain: true }),
    practitioner: () => actions.field({ flashy: true, recipient: 'practitioner' }),
    directions: () => setChecking(true),
    contacted: () => onOutreach('contacted'),
    answered: () => onOutreach('answered'),
  };
  const atThePage: ActionLink | null = page ? { label: t('openPage'), action: null, href: page } : null;
  const isSettled = view.advice.verdict === 'do-not-contact';
  const unmet = view.unmet.map(({ says, offer }) => ({
    says,
    offer: offer?.action && !doHere[offer.action] ? atThePage : offer,
  }));
  return (
    <>
      <RemainingConditions
        unmet={unmet}
        isSettled={isSettled}
        isMain={isMain}
        onAction={action => doHere[action]?.()}
      />
      {checking && (
        <section class="card pad titled" aria-labelledby="directions">
          <h3 id="directions" ref={heading} tabIndex={-1}>
            {t('directionsTitle')}
          </h3>
          <DirectionsCheck
            heading="h4"
            corrections={openCorrections(data.application, data.notes)}
            remedies={view.remedies}
            onTried={actions.tried}
            onDecide={followed => actions.directions(followed).then(kept => kept && setChecking(false))}
          />
        </section>
      )}
    </>
  );
}
