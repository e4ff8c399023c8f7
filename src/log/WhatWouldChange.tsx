import { useEffect, useRef, useState } from 'preact/hooks';
import { openCorrections } from '../ui/answers.ts';
import type { ApplicationView, ApplicationData } from '../ui/case-view.ts';
import { DirectionsCheck } from '../ui/DirectionsCheck.tsx';
import { t } from '../ui/t.ts';
import { Unmet } from '../ui/Unmet.tsx';
import type { Deed, Offer } from '../ui/verdict-view.ts';
import type { ApplicationsDeeds } from './Casebook.tsx';

interface Props {
  data: ApplicationData;
  view: ApplicationView;
  /** Address of the application; null where it cannot be opened. */
  page: string | null;
  deeds: ApplicationsDeeds;
  onOutreach(open: 'contacted' | 'answered'): void;
}

/** What stands between the applicant and another answer. What needs the page beside it leads there. */
export function WhatWouldChange({ data, view, page, deeds, onOutreach }: Props) {
  const [checking, setChecking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [checking]);
  const doHere: Partial<Record<Deed, () => void>> = {
    'not-received': deeds.notReceived,
    'looked-for-help': deeds.lookedForHelp,
    'referral-certain': () => deeds.referral({ saysCall: true, certain: true }),
    practitioner: () => deeds.field({ flashy: true, recipient: 'practitioner' }),
    directions: () => setChecking(true),
    contacted: () => onOutreach('contacted'),
    answered: () => onOutreach('answered'),
  };
  const atThePage: Offer | null = page ? { label: t('openPage'), deed: null, href: page } : null;
  const unmet = view.unmet.map(({ says, offer }) => ({
    says,
    offer: offer?.deed && !doHere[offer.deed] ? atThePage : offer,
  }));
  return (
    <>
      <Unmet unmet={unmet} onDeed={deed => doHere[deed]?.()} />
      {checking && (
        <section class="card pad titled" aria-labelledby="directions">
          <h2 id="directions" ref={heading} tabIndex={-1}>
            {t('directionsTitle')}
          </h2>
          <DirectionsCheck
            corrections={openCorrections(data.application, data.notes)}
            remedies={view.remedies}
            onTried={deeds.tried}
            onDecide={followed => deeds.directions(followed).then(kept => kept && setChecking(false))}
          />
        </section>
      )}
    </>
  );
}
