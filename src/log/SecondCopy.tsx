import type { CopiesState } from '../storage/copies/run-copies.ts';
import { copyName } from '../storage/copies/copy-names.ts';
import { Icon } from '../ui/Icon.tsx';
import { happened } from '../views/dates.ts';
import { t, tCount } from '../views/t.ts';
import { toleratedMinutes } from './clocks-apart.ts';
import { counted } from './counted.ts';
import type { CopiesView } from './use-copies.ts';

type Props = CopiesView & { now: Date };

/** Switches the copies outside of the browser on and off, and shows how they are. */
export function SecondCopy({ state, way, actions, now }: Props) {
  if (!way && !state) return null;
  return (
    <section class="titled" aria-labelledby="copies">
      <h3 id="copies">{t('copiesTitle')}</h3>
      {state ? (
        <>
          <LastCopy state={state} now={now} />
          <Findings state={state} />
          <div class="row">
            <button type="button" class="alt" onClick={actions.copyNow}>
              {t('copiesNow')}
            </button>
            <button type="button" class="alt" onClick={actions.switchOff}>
              {t('copiesOff')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p class="soft">{t(way === 'folder' ? 'copiesFolderSays' : 'copiesDownloadsSays')}</p>
          <SwitchOn way={way} onSwitchOn={actions.switchOn} />
        </>
      )}
    </section>
  );
}

function SwitchOn({ way, onSwitchOn }: { way: CopiesView['way']; onSwitchOn(): void }) {
  return (
    <div>
      <button type="button" class="alt" onClick={onSwitchOn}>
        {t(way === 'folder' ? 'copiesInFolder' : 'copiesInDownloads')}
      </button>
    </div>
  );
}

function LastCopy({ state: { good, device }, now }: { state: CopiesState; now: Date }) {
  return (
    <>
      <p>
        {good
          ? t('copiesGood', happened(good.at, now), ...counted(good.applications, good.notes))
          : t('copiesNone')}
      </p>
      <p class="soft">{t('copiesOlder', copyName(device))}</p>
    </>
  );
}

/** What is the matter with other devices' files. */
function Findings({ state: { leftAlone, minutesAhead } }: { state: CopiesState }) {
  return (
    <>
      {leftAlone.map(({ name, why }) => (
        <p class="warning" key={name}>
          {t(why === 'future' ? 'copiesFuture' : 'copiesUnreadable', name)}
        </p>
      ))}
      {minutesAhead > toleratedMinutes && (
        <p class="warning">{t('copiesClock', tCount('minutes', minutesAhead))}</p>
      )}
    </>
  );
}

/** That there is no copy yet: once, where there is something to lose. It can wait, and comes after the list. */
export function CopiesOffer({ state, way, isDeclined, actions }: CopiesView) {
  if (state || !way || isDeclined) return null;
  return (
    <div class="card">
      <div class="pad row middle">
        <p>{t('copiesOffer')}</p>
        <SwitchOn way={way} onSwitchOn={actions.switchOn} />
        <button type="button" class="alt" onClick={actions.decline}>
          {t('copiesLater')}
        </button>
      </div>
    </div>
  );
}

/** What must not be overlooked: that copies have stopped, or that the browser lost something. */
export function CopiesAlert({ state, actions, now }: Props) {
  if (!state) return null;
  if (state.lost > 0 && state.good) {
    const at = happened(state.good.at, now);
    return (
      <div class="warning" role="alert">
        <Icon name="warning" size={18} />
        <p>{t('copiesLost', at)}</p>
        {state.way === 'folder' ? (
          <button type="button" class="act slim" onClick={actions.restore}>
            {t('copiesRestore', at)}
          </button>
        ) : (
          <p>{t('copiesOpenDownload', copyName(state.device))}</p>
        )}
        <button type="button" class="alt slim" onClick={actions.goOnWithout}>
          {t('copiesGoOn')}
        </button>
      </div>
    );
  }
  if (!state.trouble) return null;
  return (
    <div class="warning" role="alert">
      <Icon name="warning" size={18} />
      <p>
        {state.trouble.why === 'lapsed'
          ? t('copiesLapsed')
          : t(state.trouble.says ?? 'copiesFailed', state.trouble.reason)}
      </p>
      <button type="button" class="alt slim" onClick={actions.allowAgain}>
        {t(state.trouble.why === 'lapsed' ? 'copiesAllow' : 'copiesNow')}
      </button>
    </div>
  );
}
