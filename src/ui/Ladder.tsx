import type { StepView } from '../views/application-view.ts';
import { t } from '../views/t.ts';
import { Icon } from './Icon.tsx';

interface Props {
  steps: readonly StepView[];
  /** One below that of what it is a part of. */
  heading?: 'h2' | 'h3';
}

/** The steps to a justified contact, as tasks with a state: which one it is, and all of them in their order. */
export function Ladder({ steps, heading: Heading = 'h2' }: Props) {
  const at = steps.findIndex(({ state }) => state === 'now');
  const now = steps[at];
  if (!now) return null;
  return (
    <section class="steps" aria-label={t('ladderTitle')}>
      <details class="fold">
        <summary>
          <Heading>{t('stepOf', String(at + 1), String(steps.length), now.label)}</Heading>
          <span class="track" aria-hidden="true">
            {steps.map(({ id, state }) => (
              <i key={id} class={state} />
            ))}
          </span>
        </summary>
        <ol class="tasks">
          {steps.map(({ id, state, label, stateName, says }) => (
            <li key={id} class={state} aria-current={state === 'now' ? 'step' : undefined}>
              <p>
                <b>{label}</b>
                <span class="state">
                  {state === 'done' && <Icon name="check" size={14} />} {stateName}
                </span>
              </p>
              <small>{says}</small>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
