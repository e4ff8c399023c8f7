import { useEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../views/t.ts';
import { toleratedMinutes } from './clocks-apart.ts';
import { counted } from './counted.ts';
import type { Importing } from './use-import.ts';

interface Props {
  importing: Importing;
  /** It is being brought in. */
  isWorking: boolean;
  onMerge(): void;
  onClose(): void;
}

/** What a file would change, before it does. */
export function ImportPreview({ importing, isWorking, onMerge, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [importing]);
  const lines = linesOf(importing);
  return (
    <section class="card pad titled" aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {t('importPreview')}
      </h3>
      <p class="soft">{importing.name}</p>
      {lines.length === 0 ? (
        <p>{t('importNothing')}</p>
      ) : (
        <ul>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {importing.minutesAhead > toleratedMinutes && (
        <p class="warning">{t('importClock', tCount('minutes', importing.minutesAhead))}</p>
      )}
      <div class="row">
        {lines.length > 0 && (
          <button type="button" class="act" disabled={isWorking} onClick={onMerge}>
            {t('importNow')}
          </button>
        )}
        <button type="button" class="alt" disabled={isWorking} onClick={onClose}>
          {t(lines.length > 0 ? 'cancel' : 'back')}
        </button>
      </div>
    </section>
  );
}

function linesOf({ summary: { applications, notes, screenshots } }: Importing): string[] {
  return [
    applications.added + notes.added > 0 && t('importNew', ...counted(applications.added, notes.added)),
    applications.changed + notes.changed > 0 &&
      t('importChanged', ...counted(applications.changed, notes.changed)),
    applications.joined > 0 && t('importJoined', tCount('applications', applications.joined)),
    applications.deleted + notes.deleted > 0 &&
      t('importDeleted', ...counted(applications.deleted, notes.deleted)),
    screenshots > 0 && tCount('screenshots', screenshots),
  ].filter(line => line !== false);
}
