import { useState } from 'preact/hooks';
import type { Details } from '../applications/details.ts';
import { t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';
import { DetailsFormLater } from './DetailsFormLater.tsx';

const nothing: Details = { employer: null, title: null, number: null, url: '', deadline: null };

/** Adds an application by hand. */
export function AddApplication({ onAdd }: { onAdd: ApplicationsActions['addApplication'] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="titled add">
      <div>
        <button type="button" class="alt" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('addByHand')}
        </button>
      </div>
      {isOpen && (
        <DetailsFormLater
          details={nothing}
          says={t('addByHandSays')}
          onSave={details => onAdd(details).then(kept => kept && setOpen(false))}
          onCancel={() => setOpen(false)}
        />
      )}
    </div>
  );
}
