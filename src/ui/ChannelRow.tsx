import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChannelView } from '../views/channel-view.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { t } from '../views/t.ts';
import { channelIcons } from '../views/icon-names.ts';

interface Props {
  view: ChannelView;
  /** What to say before the number is dialled; null when a call is fine. */
  beforeCall: string | null;
  /** True where the way to reach it is a button of its own already. */
  onlyCopy?: boolean;
  onDraft(): void;
}

/** One contact. Copying and writing come before calling; calling is always possible. */
export function ChannelRow({ view, beforeCall, onlyCopy = false, onDraft }: Props) {
  const { channel, kind, shown, whose, where, hours, warning, doubts, words, href, used } = view;
  const [asked, setAsked] = useState(false);
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
        {kind === 'email' && !onlyCopy && !isForAccommodation(view) && (
          <button type="button" class="alt slim" aria-label={t('emailValue', shown)} onClick={onDraft}>
            {t('email')}
          </button>
        )}
        {(kind === 'form' || kind === 'chat') && href && (
          <Link href={href} label={t('openValue', shown)}>
            {t('open')}
          </Link>
        )}
        {kind === 'phone' && !onlyCopy && href && (
          <CallButton
            href={href}
            label={t('callValue', shown)}
            asks={beforeCall !== null}
            asked={asked}
            onAsk={() => setAsked(!asked)}
          />
        )}
      </div>
      {asked && href && <BeforeCall href={href} words={beforeCall} onDraft={onDraft} />}
      {isForAccommodation(view) && <small class="wide">{t('notForSupport')}</small>}
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

const isForAccommodation = ({ channel }: ChannelView) => channel.purpose === 'accommodation';

function Link({ href, label, children }: { href: string; label: string; children: ComponentChildren }) {
  return (
    <a class="alt slim" href={href} target="_blank" rel="noreferrer" aria-label={label}>
      {children}
    </a>
  );
}

interface CallButtonProps {
  href: string;
  label: string;
  /** True where something is said before the number is dialled. */
  asks: boolean;
  asked: boolean;
  onAsk(): void;
}

function CallButton({ href, label, asks, asked, onAsk }: CallButtonProps) {
  if (!asks) {
    return (
      <Link href={href} label={label}>
        {t('call')}
      </Link>
    );
  }
  return (
    <button type="button" class="alt slim" aria-label={label} aria-expanded={asked} onClick={onAsk}>
      {t('call')}
    </button>
  );
}

interface BeforeCallProps {
  href: string;
  words: string | null;
  onDraft(): void;
}

function BeforeCall({ href, words, onDraft }: BeforeCallProps) {
  return (
    <div class="before-call" role="status">
      <p>{words}</p>
      <div class="row">
        <button type="button" class="act" onClick={onDraft}>
          {t('draftInstead')}
        </button>
        <a class="alt" href={href} target="_blank" rel="noreferrer">
          {t('callAnyway')}
        </a>
      </div>
    </div>
  );
}
