import { ChannelRow } from './ChannelRow.tsx';
import { type ChannelView, shownValue } from '../views/channel-view.ts';
import { spaceAfterMark, withBrackets } from '../views/between-texts.ts';
import { labelled, t } from '../views/t.ts';

interface Props {
  contacts: readonly ChannelView[];
  others: readonly ChannelView[];
  /** Help pages of the vendor, shown where there is no contact. */
  helpPages: readonly string[];
  /** Said before an employer's number is dialled; null when a call is fine. */
  beforeCall: string | null;
  /** False where no contact is needed. */
  wanted: boolean;
  /** True while the page is still being read: what was not found yet may come. */
  isReading?: boolean;
  /** True where a press has shown all of this: what is not needed now is not folded away a second time. */
  isUnfolded?: boolean;
  onDraft(view: ChannelView): void;
}

/** Who can help, the best in front; all else that is known is folded away. */
export function ChannelList({
  contacts,
  others,
  helpPages,
  beforeCall,
  wanted,
  isReading = false,
  isUnfolded = false,
  onDraft,
}: Props) {
  const row = (view: ChannelView) => (
    <ChannelRow
      key={`${view.kind} ${view.channel.value}`}
      view={view}
      // Technical support and accommodation lines are there to be called.
      beforeCall={reachesHirers(view) ? beforeCall : null}
      onDraft={() => onDraft(view)}
    />
  );
  const isPlain = isUnfolded && contacts.length === 0 && others.length > 0;
  return (
    <section class="titled" aria-labelledby="contacts">
      <h3 id="contacts">{t(wanted ? 'whoCanHelp' : 'knownContacts')}</h3>
      <div class="card">
        {contacts.length > 0 && <ul>{contacts.map(row)}</ul>}
        {contacts.length + others.length === 0 && (
          <NobodyToReach helpPages={helpPages} isReading={isReading} />
        )}
        {isPlain && <p class="soft">{t('notNeededNow')}</p>}
        {isPlain && <ul>{others.map(row)}</ul>}
        {others.length > 0 && !isPlain && (
          // A warning is not folded away: the same number is in the page, unwarned.
          <details open={others.some(({ warning }) => warning !== null)}>
            <summary class="pad">
              {withBrackets(t(contacts.length > 0 ? 'alsoKnown' : 'notNeededNow'), `${others.length}`)}
            </summary>
            <ul>{others.map(row)}</ul>
          </details>
        )}
      </div>
    </section>
  );
}

/** A help page is no contact, and yet it would be wrong to say above it that there is no help. */
function NobodyToReach({ helpPages, isReading }: { helpPages: readonly string[]; isReading: boolean }) {
  if (isReading || helpPages.length === 0)
    return <p role="status">{t(isReading ? 'readingPage' : 'noContacts')}</p>;
  return (
    <ul>
      {helpPages.map(page => (
        <li key={page} class="pad">
          {labelled(t('helpPage'))}
          {spaceAfterMark()}
          <a href={page} target="_blank" rel="noreferrer">
            {shownValue({ kind: 'form', value: page, extension: null })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function reachesHirers({ channel: { purpose } }: ChannelView): boolean {
  return purpose !== 'technical-support' && purpose !== 'accommodation';
}
