import { AddContact } from '../ui/AddContact.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { GivenAnswers } from '../ui/GivenAnswers.tsx';
import { RemainingConditions } from '../ui/RemainingConditions.tsx';
import type { ApplicationData, ApplicationView } from '../views/application-view.ts';
import { t } from '../views/t.ts';
import type { Action } from '../views/offers.ts';
import type { PopupActions, SiteView } from './site-view.ts';
import { SiteLinks } from './SiteLinks.tsx';

interface Props {
  site: SiteView;
  data: ApplicationData | null;
  view: ApplicationView;
  now: Date;
  actions: PopupActions;
  onAction(action: Action): void;
}

/** What is seldom needed: corrections of the advice, the closing date, a contact found elsewhere, and this site. */
export function More(props: Props) {
  const { view, now, actions, onAction } = props;
  const { advice, unmet, verdict } = view;
  const calm = advice.verdict === 'do-not-contact';
  const shown = [verdict.main?.action, verdict.next?.action];
  const open = unmet.filter(({ offer }) => !shown.includes(offer?.action ?? null));
  // Where there is a ladder, its steps say what is still missing.
  const hasSteps = advice.ladder.length > 0;
  const hasContact = view.notes.length > 0 && advice.because !== 'application-received';
  return (
    <>
      {!hasSteps && <RemainingConditions unmet={open} isSettled={calm} onAction={onAction} />}
      {hasContact && (
        <div class="links">
          {(['contacted', 'works'] as const)
            .filter(action => !shown.includes(action))
            .map(action => (
              <button key={action} type="button" class="plain" onClick={() => onAction(action)}>
                {t(action === 'works' ? 'worksNow' : 'contactedThem')}
              </button>
            ))}
        </div>
      )}
      <GivenAnswers given={view.given} onTakeBack={actions.takeBack} />
      {!calm && <Deadline deadline={view.deadline} now={now} onSet={actions.deadline} />}
      {!calm && <AddContact onAdd={actions.addContact} />}
      <SiteLinks {...props} />
    </>
  );
}
