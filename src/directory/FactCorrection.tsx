import { useId, useState } from 'preact/hooks';
import { CopyButton } from '../ui/CopyButton.tsx';
import { t } from '../views/t.ts';
import { policyWords } from '../views/system-view.ts';
import type { Vendor } from '../vendors/vendor.ts';

/** A prefilled text for a reader who knows a fact of the directory better. Nothing is sent from here. */
export function FactCorrection({ vendor }: { vendor: Vendor }) {
  const id = useId();
  const { name } = vendor;
  const [text, setText] = useState(() => t('correctionText', name, vendor.id, policyWords(vendor)));
  return (
    <details class="card">
      <summary class="pad">{t('reportCorrection')}</summary>
      <div class="pad form">
        <p id={`${id}-lead`}>{t('correctionLead')}</p>
        <textarea
          rows={6}
          aria-label={t('reportCorrection')}
          aria-describedby={`${id}-lead`}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <div class="row">
          <CopyButton text={text} label={t('draftCopy')} look="act" />
        </div>
      </div>
    </details>
  );
}
