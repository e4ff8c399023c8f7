import { t } from '../views/t.ts';
import type { TimelineEntry } from '../views/timeline-view.ts';

interface Props {
  entries: readonly TimelineEntry[];
  /** Addresses of the screenshots, by id of their note. */
  screenshots: Readonly<Record<string, string>>;
}

/** Everything that happened to an application, newest first. */
export function Timeline({ entries, screenshots }: Props) {
  return (
    <section class="titled" aria-labelledby="timeline">
      <h3 id="timeline">{t('timelineTitle')}</h3>
      <ol class="timeline">
        {entries.map(({ key, at, when, says, words, lang, noteId }) => {
          const screenshot = noteId && screenshots[noteId];
          return (
            <li key={key}>
              <time datetime={at}>{when}</time>
              <div>
                <span>{says}</span>
                {words && <q lang={lang ?? undefined}>{words}</q>}
                {screenshot && (
                  <img class="thumbnail" src={screenshot} alt={t('screenshotOf', words ?? says)} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
