import type { Action, VerdictView } from '../views/verdict-view.ts';
import { Icon } from './Icon.tsx';
import { ActionLinkButton } from './ActionLinkButton.tsx';
import { t } from '../views/t.ts';

interface Props {
  verdict: VerdictView;
  onAction(action: Action): void;
}

/** What to do, in one sentence; why, in plain words; one main button and the next best. */
export function VerdictCard({ verdict, onAction }: Props) {
  const { tone, icon, headline, because, proof, moments, lastDay, main, next, doubts } = verdict;
  return (
    <section class={`verdict ${tone}`} aria-labelledby="verdict">
      <Icon name={icon} size={28} />
      <h2 id="verdict">{headline}</h2>
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
      {main &&
        doubts.map(doubt => (
          <p key={doubt} class="small">
            {doubt}
          </p>
        ))}
      {main && (
        <div class="row">
          <ActionLinkButton offer={main} look="act" onAction={onAction} />
          {next && <ActionLinkButton offer={next} look="alt" onAction={onAction} />}
        </div>
      )}
    </section>
  );
}
