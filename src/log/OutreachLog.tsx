import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FormDrafts } from '../ui/form-drafts.ts';
import { ReplyForm } from '../ui/ReplyForm.tsx';
import { OutreachForm } from '../ui/OutreachForm.tsx';
import type { ApplicationView, ApplicationData } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import { likelyContact } from '../views/likely-contact.ts';
import { contactViews, waitingFor } from '../views/outreach-view.ts';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';

interface Props {
  data: ApplicationData;
  view: ApplicationView;
  now: Date;
  formDrafts: FormDrafts;
  actions: ApplicationsActions;
  /** Which form is open. */
  open: 'contacted' | 'answered' | null;
  onOpen(open: 'contacted' | 'answered' | null): void;
  /** The draft that was just sent: to that contact, or to the one to use now; null: none. */
  written: { channel: ChannelView | null } | null;
}

/** Whom the applicant contacted, how and when, and what came of it. */
export function OutreachLog(props: Props) {
  const { data, view, now, formDrafts, actions, open, onOpen, written } = props;
  // The form is above the button that opens it, and may be opened from elsewhere.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);
  const waiting = waitingFor(data.application, data.vendor, now);
  const close = (form: 'contacted' | 'answered') => {
    formDrafts.save(form, null);
    onOpen(null);
  };
  return (
    <section class="titled" aria-labelledby="outreach">
      <h3 id="outreach" ref={heading} tabIndex={-1}>
        {t('outreachTitle')}
      </h3>
      <div class="card">
        <OutreachList views={contactViews(data.application, data.vendor, now)} />
        {open && (
          <div class="pad">
            {open === 'contacted' ? (
              <OutreachForm
                channels={[...view.contacts, ...view.otherContacts]}
                first={likelyContact(view, written?.channel ?? null)}
                isSure={written !== null}
                formDrafts={formDrafts}
                onContacted={outreach => actions.contacted(outreach).then(kept => kept && close('contacted'))}
              />
            ) : (
              <ReplyForm
                waiting={waiting}
                formDrafts={formDrafts}
                onAnswered={(to, outcome, answer) =>
                  actions.answered(to, outcome, answer).then(kept => kept && close('answered'))
                }
              />
            )}
          </div>
        )}
      </div>
      <div class="row">
        <Toggle isOpen={open === 'contacted'} onToggle={isOpen => onOpen(isOpen ? 'contacted' : null)}>
          {t('contactedThem')}
        </Toggle>
        {waiting.length > 0 && (
          <Toggle isOpen={open === 'answered'} onToggle={isOpen => onOpen(isOpen ? 'answered' : null)}>
            {t('theyAnswered')}
          </Toggle>
        )}
      </div>
    </section>
  );
}

function OutreachList({ views }: { views: ReturnType<typeof contactViews> }) {
  if (views.length === 0) return <p>{t('outreachEmpty')}</p>;
  return (
    <ul>
      {views.map(({ index, whom, at, outcome, answer }) => (
        <li key={index} class="note">
          <p>
            <b>{whom}</b>
          </p>
          <small>
            {at} · {outcome}
          </small>
          {answer && <blockquote>{answer}</blockquote>}
        </li>
      ))}
    </ul>
  );
}

interface ToggleProps {
  isOpen: boolean;
  onToggle(isOpen: boolean): void;
  children: ComponentChildren;
}

/** Opens and closes a form. */
function Toggle({ isOpen, onToggle, children }: ToggleProps) {
  return (
    <button type="button" class="alt slim" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
      {children}
    </button>
  );
}
