import type { Action } from '../views/offers.ts';
import type { VerdictView } from '../views/verdict-view.ts';
import { t } from '../views/t.ts';
import { ActionLinkButton } from './ActionLinkButton.tsx';
import { ChannelRow } from './ChannelRow.tsx';
import { Countdown } from './Countdown.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  verdict: VerdictView;
  /** One below that of what it is a part of. */
  heading?: 'h2' | 'h3';
  onAction(action: Action): void;
  /** The moment to wait for has come. */
  onOver?(): void;
}

/**
 * What only says what has happened. The dark button does what the headline says: whoever is in a hurry presses it unread, and
 * would say of a form that was not tried again that it worked.
 */
const sayings: readonly (Action | null)[] = ['works', 'answered', 'looked-for-help'];

/** The one thing to do, and why, in plain words; whom it needs; one main button and the next best. */
export function VerdictCard({ verdict, heading: Heading = 'h2', onAction, onOver = () => undefined }: Props) {
  const { tone, icon, headline, tally, answers, waitUntil, contact, main, next } = verdict;
  return (
    <section class={`verdict ${tone}`} aria-labelledby="verdict">
      {tally && <p class="tally">{tally}</p>}
      <Heading id="verdict" tabIndex={-1}>
        <Icon name={icon} size={24} />
        <span>{headline}</span>
      </Heading>
      {waitUntil && <Countdown key={waitUntil} until={waitUntil} onOver={onOver} />}
      <Reasons verdict={verdict} />
      {answers && <p class="answers">{answers}</p>}
      {contact && (
        <ul class="card">
          <ChannelRow view={contact} beforeCall={null} onlyCopy={main !== null} onDraft={() => undefined} />
        </ul>
      )}
      {(main || next) && (
        <div class="row">
          {main && (
            <ActionLinkButton
              offer={main}
              look={sayings.includes(main.action) ? 'alt' : 'act'}
              onAction={onAction}
            />
          )}
          {next && <ActionLinkButton offer={next} look="alt" onAction={onAction} />}
        </div>
      )}
    </section>
  );
}

function Reasons({ verdict: { because, proof, moments, lastDay } }: { verdict: VerdictView }) {
  return (
    <>
      {proof && (
        <p>
          <q lang={proof.lang ?? undefined}>{proof.words}</q> {proof.kept}
        </p>
      )}
      <p>{because}</p>
      {moments.map(moment => (
        <p key={moment} class="small">
          {moment}
        </p>
      ))}
      {lastDay.map(({ says, words, until, source }) => (
        <p key={words} class="small">
          {says} <span lang="en">{words}</span> {until && <b>{until}</b>}{' '}
          {source && (
            <a href={source} target="_blank" rel="noreferrer">
              {t('sourcesTitle')}
            </a>
          )}
        </p>
      ))}
    </>
  );
}
