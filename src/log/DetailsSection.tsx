import { useRef, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { detailsOf } from '../applications/manual-application.ts';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { DetailsForm } from './DetailsForm.tsx';

interface Props {
  application: Application;
  onSave: ApplicationsActions['correctDetails'];
}

/** Offers to correct what was read of an application. */
export function DetailsSection({ application, onSave }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** Back to where the form was opened, and what it has changed is in sight. */
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <section class="titled" aria-label={t('detailsTitle')}>
      <div>
        <button
          ref={button}
          type="button"
          class="alt slim"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('detailsCorrect')}
        </button>
      </div>
      {isOpen && (
        <DetailsForm
          details={detailsOf(application)}
          says={t('detailsSays')}
          onSave={(_, changed) => onSave(changed).then(kept => kept && close())}
          onCancel={close}
        />
      )}
    </section>
  );
}
