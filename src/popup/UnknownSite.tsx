import { Icon } from '../ui/Icon.tsx';
import { type MessageName, t } from '../views/t.ts';
import { AllowSiteLater } from './FoldedLater.tsx';
import type { SiteView } from './site-view.ts';

const explanations: Record<SiteView['site'], MessageName> = {
  'browser-page': 'browserPageSays',
  unknown: 'readFailed',
  read: 'unknownSays',
  allowed: 'alwaysReadDone',
  vendor: 'unknownSays',
};

interface Props {
  site: SiteView;
  /** True when the page already shows an application, so that only the offer is left to make. */
  silent: boolean;
  onAllow(): Promise<boolean>;
}

/** What is said first of a page that is no application's. */
export function unknownHeadline({ site, isReading }: SiteView): MessageName {
  if (site === 'browser-page') return 'browserPageTitle';
  return isReading ? 'readingPage' : 'unknownTitle';
}

/** A page that is no known system's: what was done with it, and the offer to read it always. */
export function UnknownSite({ site, silent, onAllow }: Props) {
  const unreadable = site.site === 'browser-page';
  // Nothing is offered yet that what is read next would push away.
  if (site.isReading && !silent) return <StillReading site={site} />;
  return (
    <>
      {!silent && (
        <section class="verdict rest" aria-labelledby="verdict">
          <h2 id="verdict" tabIndex={-1}>
            <Icon name={unreadable ? 'form' : 'search'} size={24} />
            <span>{t(unknownHeadline(site))}</span>
          </h2>
          <p>{t(explanations[site.site])}</p>
        </section>
      )}
      {site.canAllow && <AllowSiteLater host={site.host} onAllow={onAllow} />}
    </>
  );
}

function StillReading({ site }: Pick<Props, 'site'>) {
  return (
    <section class="verdict rest" aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1}>
        <Icon name="search" size={24} />
        <span>{t(unknownHeadline(site))}</span>
      </h2>
    </section>
  );
}
