import { useRef } from 'preact/hooks';
import { maxPosting, type Posting } from '../applications/posting.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { webLink } from '../views/channel-view.ts';
import { dayOf } from '../views/dates.ts';
import { language, t } from '../views/t.ts';
import { printAlone } from './print-alone.ts';

interface Props {
  /** Of whom and for what it is. */
  title: string;
  posting: Posting | null;
  onDelete(): void;
}

/** The text of the posting, to be read before the interview; how it is kept, where it is not. */
export function PostingSection({ title, posting, onDelete }: Props) {
  const section = useRef<HTMLElement>(null);
  if (!posting)
    return (
      <section class="titled" aria-labelledby="posting">
        <h3 id="posting">{t('postingTitle')}</h3>
        <p class="soft">{t('postingHow', t('postingKeep'), t('moreTitle'))}</p>
      </section>
    );
  const { text, at, url, isCut } = posting;
  const page = webLink(url);
  return (
    <section ref={section} class="titled" aria-labelledby="posting">
      <h3 id="posting">{t('postingTitle')}</h3>
      <p class="only-print">
        <b>{title}</b>
      </p>
      <p class="soft">
        {t('postingKeptOn', dayOf(at))}{' '}
        {page && (
          <a href={page} target="_blank" rel="noreferrer">
            {new URL(page).host}
          </a>
        )}
      </p>
      {isCut && <p class="soft">{t('postingIsCut', new Intl.NumberFormat(language()).format(maxPosting))}</p>}
      <div class="card pad posting" dir="auto">
        {text}
      </div>
      <div class="row no-print">
        <CopyButton text={text} label={t('postingCopy')} />
        <button type="button" class="alt slim" onClick={() => printAlone(section.current)}>
          {t('postingPrint')}
        </button>
        <button type="button" class="alt slim" onClick={onDelete}>
          {t('postingDelete')}
        </button>
      </div>
    </section>
  );
}
