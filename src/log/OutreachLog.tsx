import { useEffect, useRef } from 'preact/hooks';
import { ReplyForm } from '../ui/ReplyForm.tsx';
import { OutreachForm } from '../ui/OutreachForm.tsx';
import type { ApplicationView, ApplicationData } from '../views/application-view.ts';
import type { ChannelView } from '../views/channel-view.ts';
import { outreachViews, waitingFor } from '../views/outreach-view.ts';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';

interface Props {
  data: ApplicationData;
  view: ApplicationView;
  now: Date;
  actions: ApplicationsActions;
  /** Which form is open. */
  open: 'contacted' | 'answered' | null;
  onOpen(open: 'contacted' | 'answered' | null): void;
  /** The contact that was just written to; null: none in particular. */
  written: ChannelView | null;
}

/** Whom the applicant contacted, how and when, and what came of it. */
export function OutreachLog({ data, view, now, actions, open, onOpen, written }: Props) {
  // The form stands above the button that opens it, and may be opened from elsewhere.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);
  const views = outreachViews(data.application, data.vendor, now);
  const waiting = waitingFor(data.application, data.vendor, now);
  const close = () => onOpen(null);
  return (
    <section class="titled" aria-labelledby="outreach">
      <h2 id="outreach" ref={heading} tabIndex={-1}>
        {t('outreachTitle')}
      </h2>
      <div class="card">
        {views.length === 0 && <p>{t('outreachEmpty')}</p>}
        {views.length > 0 && (
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
        )}
        {open && (
          <div class="pad">
            {open === 'contacted' ? (
              <OutreachForm
                channels={[...view.contacts, ...view.otherContacts]}
                first={written}
                onContacted={outreach => actions.contacted(outreach).then(kept => kept && close())}
              />
            ) : (
              <ReplyForm
                waiting={waiting}
                onAnswered={(index, outcome, answer) =>
                  actions.answered(index, outcome, answer).then(kept => kept && close())
                }
              />
            )}
          </div>
        )}
      </div>
      <div class="row">
        <button
          type="button"
          class="alt slim"
          aria-expanded={open === 'contacted'}
          onClick={() => onOpen(open === 'contacted' ? null : 'contacted')}
        >
          {t('contactedThem')}
        </button>
        {waiting.length > 0 && (
          <button
            type="button"
            class="alt slim"
            aria-expanded={open === 'answered'}
            onClick={() => onOpen(open === 'answered' ? null : 'answered')}
          >
            {t('theyAnswered')}
          </button>
        )}
      </div>
    </section>
  );
}
