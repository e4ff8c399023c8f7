import { useRef, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { detailsOf } from '../applications/manual-application.ts';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { DetailsForm } from './DetailsForm.tsx';

interface Props {
  application: Application;
  /** Address of the application; null where it cannot be opened. */
  page: string | null;
  onSave: ApplicationsActions['correctDetails'];
}

/** Leads to the application, and offers to correct what was read of it. */
export function DetailsSection({ application, page, onSave }: Props) {
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
      <div class="row middle">
        {page && (
          <a class="plain" href={page} target="_blank" rel="noreferrer">
            {t('openPage')}
          </a>
        )}
        <button
          ref={button}
          type="button"
          class="plain"
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
