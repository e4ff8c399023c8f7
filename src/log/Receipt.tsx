import { useRef } from 'preact/hooks';
import type { ReceiptView } from '../views/receipt-view.ts';
import { t } from '../views/t.ts';
import { printAlone } from './print-alone.ts';

/** The proof that an application arrived, alone on a page when it is printed. */
export function Receipt({ title, receipt }: { title: string; receipt: ReceiptView }) {
  const { words, lang, at, reference, address, noEmail } = receipt;
  const section = useRef<HTMLElement>(null);
  return (
    <section ref={section} class="card pad titled" aria-labelledby="receipt">
      <h3 id="receipt">{t('receiptTitle')}</h3>
      <p>
        <b>{title}</b>
      </p>
      {words && <blockquote lang={lang ?? undefined}>{words}</blockquote>}
      <dl class="facts">
        <div>
          <dt>{t('statusReceived')}</dt>
          <dd>{at}</dd>
        </div>
        {reference && (
          <div>
            <dt>{t('evidenceReferences')}</dt>
            <dd>{reference}</dd>
          </div>
        )}
        <div>
          <dt>{t('evidenceAddress')}</dt>
          <dd>{address}</dd>
        </div>
      </dl>
      <p class="soft no-print">{noEmail}</p>
      <div class="no-print">
        <button type="button" class="alt slim" onClick={() => printAlone(section.current)}>
          {t('receiptPrint')}
        </button>
      </div>
    </section>
  );
}
