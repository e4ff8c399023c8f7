import type { LocalHelp as Help } from '../views/local-help.ts';
import { spaceAfterMark } from '../views/between-texts.ts';
import { labelled, t } from '../views/t.ts';

/** The help desk on site, where the organisation that looks after the computer names one. */
export function LocalHelpCard({ help }: { help: Help | null }) {
  if (!help) return null;
  const { name, email, phone, where, hours } = help;
  return (
    <section class="card pad" aria-label={t('localHelp')}>
      <p>
        <b>{labelled(t('localHelp'))}</b>
        {spaceAfterMark()}
        {[name, where, hours].filter(Boolean).join(' · ')} {email && <a href={`mailto:${email}`}>{email}</a>}{' '}
        {phone && <a href={`tel:${phone}`}>{phone}</a>}
      </p>
    </section>
  );
}
