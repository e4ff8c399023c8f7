import type { ApplicationData } from '../views/application-view.ts';
import { dayOf } from '../views/dates.ts';
import { t } from '../views/t.ts';
import type { PopupActions, SiteView } from './site-view.ts';
import { unnamedIn } from './unnamed.ts';

interface Props {
  site: SiteView;
  data: ApplicationData | null;
  actions: PopupActions;
}

/** What can be done about this page and this site. */
export function SiteLinks({ site, data, actions }: Props) {
  const posting = data?.application.posting;
  return (
    <div class="links">
      {posting && <p class="small soft">{t('postingKeptOn', dayOf(posting.at))}</p>}
      {actions.keepPosting && (
        <button type="button" class="plain" onClick={actions.keepPosting}>
          {t(posting ? 'postingKeepAgain' : 'postingKeep')}
        </button>
      )}
      {data && data.notes.length > 0 && !unnamedIn(data) && (
        <a href={`/src/log/index.html#${data.application.id}`} target="_blank" rel="noreferrer">
          {t('detailsCorrect')}
        </a>
      )}
      {site.site === 'browser-page' && (
        <a href="/src/options/welcome.html" target="_blank" rel="noreferrer">
          {t('welcomeLink')}
        </a>
      )}
      <a href="/src/directory/index.html" target="_blank" rel="noreferrer">
        {t('directory')}
      </a>
      {actions.openPanel && (
        <button type="button" class="plain" onClick={actions.openPanel}>
          {t('keepBeside')}
        </button>
      )}
      {(site.site === 'vendor' || site.site === 'allowed') && site.host && (
        <button
          type="button"
          class="plain"
          aria-pressed={site.muted}
          onClick={() => actions.mute(!site.muted)}
        >
          {t(site.muted ? 'unmuteHere' : 'muteHere')}
        </button>
      )}
    </div>
  );
}
