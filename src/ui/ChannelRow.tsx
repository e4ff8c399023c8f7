import { useState } from 'preact/hooks';
import type { ChannelView } from '../views/channel-view.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { t } from '../views/t.ts';
import { channelIcons } from '../views/message-names.ts';

interface Props {
  view: ChannelView;
  /** What to say before the number is dialled; null when a call is fine. */
  beforeCall: string | null;
  onDraft(): void;
}

/** One contact. Copying and writing come before calling; calling is always possible. */
export function ChannelRow({ view, beforeCall, onDraft }: Props) {
  const { channel, kind, shown, whose, where, hours, warning, doubts, words, href, used } = view;
  const [asked, setAsked] = useState(false);
  const accommodation = channel.purpose === 'accommodation';
  return (
    <li class="channel">
      <strong class="wide">
        <Icon name={channelIcons[kind]} size={16} />
        <bdi>{shown}</bdi>
      </strong>
      <div class="who">
        <small>{whose}</small>
        <small>{[where, hours].filter(Boolean).join(' · ')}</small>
        {doubts.map(doubt => (
          <small key={doubt}>{doubt}</small>
        ))}
        {used && <small>{used}</small>}
      </div>
      <div class="row">
        {(kind === 'email' || kind === 'phone') && <CopyButton text={channel.value} what={shown} />}
        {kind === 'email' && !accommodation && (
          <button type="button" class="alt slim" aria-label={t('emailValue', shown)} onClick={onDraft}>
            {t('email')}
          </button>
        )}
        {(kind === 'form' || kind === 'chat') && href && (
          <a class="alt slim" href={href} target="_blank" rel="noreferrer" aria-label={t('openValue', shown)}>
            {t('open')}
          </a>
        )}
        {kind === 'phone' &&
          href &&
          (beforeCall === null ? (
            <a
              class="alt slim"
              href={href}
              target="_blank"
              rel="noreferrer"
              aria-label={t('callValue', shown)}
            >
              {t('call')}
            </a>
          ) : (
            <button
              type="button"
              class="alt slim"
              aria-label={t('callValue', shown)}
              aria-expanded={asked}
              onClick={() => setAsked(!asked)}
            >
              {t('call')}
            </button>
          ))}
      </div>
      {asked && href && (
        <div class="before-call" role="status">
          <p>{beforeCall}</p>
          <div class="row">
            <button type="button" class="act" onClick={onDraft}>
              {t('draftInstead')}
            </button>
            <a class="alt" href={href} target="_blank" rel="noreferrer">
              {t('callAnyway')}
            </a>
          </div>
        </div>
      )}
      {accommodation && <small class="wide">{t('notForSupport')}</small>}
      {warning && (
        <p class="warning">
          <Icon name="warning" size={18} />
          <span>
            {warning} {words && <q>{words}</q>}
          </span>
        </p>
      )}
    </li>
  );
}
