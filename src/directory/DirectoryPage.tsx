import { useId, useMemo, useState } from 'preact/hooks';
import { PageHeader } from '../ui/PageHeader.tsx';
import { foldedWords } from '../views/search.ts';
import { t, tCount } from '../views/t.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { finder } from './find-systems.ts';
import { SystemFacts } from './SystemFacts.tsx';

interface Props {
  vendors: readonly Vendor[];
  ownerOf(address: string): Vendor | null;
  /** What is looked for at first. */
  first?: string;
}

/** The directory to look things up in, with or without an application at hand. */
export function DirectoryPage({ vendors, ownerOf, first = '' }: Props) {
  const id = useId();
  const [asked, setAsked] = useState(first);
  const [chosen, setChosen] = useState<string | null>(null);
  const find = useMemo(() => finder(vendors, ownerOf), [vendors]);
  const found = find(asked);
  const listed = found.by === 'name' ? found.vendors : found.vendor ? [found.vendor] : [];
  const askedWords = foldedWords([asked.trim()]);
  const named = listed.find(({ name }) => foldedWords([name]) === askedWords);
  const shown = listed.length === 1 ? listed[0] : (listed.find(({ id }) => id === chosen) ?? named);
  return (
    <>
      <PageHeader page="directory" title={t('directoryTitle')} lead={t('directoryLead')} />
      <main class="split">
        <div class="titled">
          <label for={id}>{t('directorySearch')}</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={asked}
            onInput={event => setAsked(event.currentTarget.value)}
          />
          <p class="small" role="status">
            {found.by === 'address'
              ? found.vendor
                ? t('directoryByAddress', found.vendor.name)
                : t('directoryNoAddress')
              : listed.length > 0
                ? tCount('systems', listed.length)
                : t('directoryNothing', asked)}
          </p>
          {listed.length > 0 && (
            <ul class="card picks">
              {listed.map(({ id, name, company }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="pick"
                    aria-current={id === shown?.id ? 'true' : undefined}
                    onClick={() => setChosen(id)}
                  >
                    <strong>{name}</strong>
                    {company && company !== name && <small>{company}</small>}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
        {shown ? (
          <SystemFacts key={shown.id} vendor={shown} />
        ) : (
          <p class="soft">{t(listed.length > 0 ? 'directoryChoose' : 'directoryUnknownTip')}</p>
        )}
      </main>
    </>
  );
}
