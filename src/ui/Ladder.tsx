import { useState } from 'preact/hooks';
import type { StepView } from '../views/application-view.ts';
import { t } from '../views/t.ts';

/** How far it is to a justified contact. Every step can be opened and says what completes it. */
export function Ladder({ steps }: { steps: readonly StepView[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const says = steps.find(({ id }) => id === open)?.says ?? '';
  if (steps.length === 0) return null;
  return (
    <section aria-label={t('ladderTitle')}>
      <ol class="ladder">
        {steps.map(({ id, state, label, stateName }) => (
          <li key={id} class={state} aria-current={state === 'now' ? 'step' : undefined}>
            <button
              type="button"
              aria-label={`${label}, ${stateName}`}
              aria-expanded={open === id}
              aria-controls="ladder-says"
              onClick={() => setOpen(open === id ? null : id)}
            >
              {label}
              <span aria-hidden="true">{marks[state]}</span>
            </button>
          </li>
        ))}
      </ol>
      <p id="ladder-says" class="ladder-says" role="status">
        {says}
      </p>
    </section>
  );
}

/** Signs beside the colours, for those who cannot tell them apart. */
const marks: Record<StepView['state'], string> = { done: '\u00a0✓', now: '', todo: '' };
