import { CopyButton } from '../ui/CopyButton.tsx';
import { checkedWords, shownValue, webLink } from '../views/channel-view.ts';
import { dayOf } from '../views/dates.ts';
import { Icon } from '../ui/Icon.tsx';
import { language, t, tCount } from '../views/t.ts';
import { closedWords, policyWords } from '../views/system-view.ts';
import { channelIcons } from '../views/icon-names.ts';
import { kinds, purposeWords, roles, sourceStatuses } from '../views/message-names.ts';
import { offeredChannels } from '../vendors/offered-channels.ts';
import type { KnownChannel, Limit, Sourced, Vendor } from '../vendors/vendor.ts';
import { FactCorrection } from './FactCorrection.tsx';

/** All that is known of one system: who runs it, its help for applicants, its limits, with sources and dates. */
export function SystemFacts({ vendor, now = new Date() }: { vendor: Vendor; now?: Date }) {
  const { limits = [], lastDay = [], pages } = vendor;
  return (
    <article class="panel" aria-labelledby="system">
      <Head vendor={vendor} />
      <SupportFacts vendor={vendor} now={now} />
      {limits.length > 0 && (
        <section class="titled" aria-labelledby="limits">
          <h3 id="limits">{t('limitsTitle')}</h3>
          <ul class="card">
            {limits.map(limit => (
              <li key={JSON.stringify(limit)} class="pad">
                <LimitWords limit={limit} />
                <Sources of={limit} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {lastDay.length > 0 && (
        <section class="titled" aria-labelledby="last-day">
          <h3 id="last-day">{t('lastDayTitle')}</h3>
          <ul class="card">
            {lastDay.map(rule => (
              <li key={rule.text} class="pad">
                <p>
                  {t('lastDayRule', rule.by)} <span lang="en">{rule.text}</span>
                </p>
                <Sources of={rule} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {pages.examples.length > 0 && (
        <section class="titled" aria-labelledby="examples">
          <h3 id="examples">{t('examplesTitle')}</h3>
          <ul class="card pad small">
            {pages.examples.slice(0, 3).map(example => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </section>
      )}
      <FactCorrection vendor={vendor} />
    </article>
  );
}

function Head({ vendor }: { vendor: Vendor }) {
  const { name, aliases = [], role, closed } = vendor;
  return (
    <header class="titled">
      <h2 id="system" class="large">
        {name}
      </h2>
      <p>
        {hostedBy(vendor)} · {t(roles[role])}
      </p>
      {aliases.length > 0 && <p class="soft">{t('aliases', list(aliases))}</p>}
      {closed && (
        <>
          <p>{closedWords(name, closed)}</p>
          {closed.instead && <p lang="en">{closed.instead}</p>}
          <Sources of={closed} />
        </>
      )}
    </header>
  );
}

/** What the vendor offers applicants, and the contacts that it says it does not have. */
function SupportFacts({ vendor, now }: { vendor: Vendor; now: Date }) {
  const { support } = vendor;
  const channels: readonly KnownChannel[] = [
    ...offeredChannels(vendor, now, null),
    ...support.channels.filter(({ value, at }) => value === null && !at),
  ];
  return (
    <section class="titled" aria-labelledby="support">
      <h3 id="support">{t('supportTitle')}</h3>
      <div class="card">
        <div class="pad">
          <p>{policyWords(vendor)}</p>
          <Sources of={support} />
        </div>
        {channels.length === 0 && <p>{t('supportNone')}</p>}
        {channels.length > 0 && (
          <ul>
            {channels.map(channel => (
              <li key={`${channel.kind} ${channel.value} ${channel.purpose}`} class="pad">
                <Contact channel={channel} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function hostedBy({ hostedBy, company }: Vendor): string {
  if (hostedBy === 'employer') return t('hostedByEmployer');
  return company ? t('hostedByCompany', company) : t('hostedByVendorUnknown');
}

function Contact({ channel }: { channel: KnownChannel }) {
  const { kind, value, purpose, extension = null, hours, languages = [], status } = channel;
  const what = kind === 'help' ? t('helpPage') : t(purposeWords[purpose]);
  const shown = value && shownValue({ kind: kind === 'help' ? 'form' : kind, value, extension });
  const href = value && webLink(value);
  const notes = [
    what,
    hours,
    languages.length > 0 && list(languages.map(languageName)),
    value && t(statusName(status)),
    value && checkedWords(channel),
  ];
  return (
    <>
      <p class="row middle">
        <Icon name={kind === 'help' ? 'question' : channelIcons[kind]} size={16} />
        {value === null ? (
          <span class="soft">{t('nonePublished')}</span>
        ) : href ? (
          <a href={href} target="_blank" rel="noreferrer">
            {shown}
          </a>
        ) : (
          <>
            <b>{shown}</b>
            <CopyButton text={value} what={shown ?? value} />
          </>
        )}
      </p>
      <p class="small">{notes.filter(Boolean).join(' · ')}</p>
      <Sources of={channel} />
    </>
  );
}

/** Outdated contacts are never shown, so they need no words. */
function statusName(status: KnownChannel['status']) {
  return sourceStatuses[status === 'outdated' ? 'undated' : status];
}

function Sources({ of: { sources, asOf } }: { of: Sourced }) {
  return (
    <details class="small">
      <summary>
        {t('sourcesTitle')}, {asOf ? t('asOf', dayOf(asOf)) : t('undated')}
      </summary>
      <ul>
        {sources.map(source => (
          <li key={source}>
            {webLink(source) ? (
              <a href={source} target="_blank" rel="noreferrer">
                {source}
              </a>
            ) : (
              source
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A limit, or an advice with what it is for: "this is a maintenance page" would else be said of the system today. */
function LimitWords({ limit }: { limit: Limit }) {
  if (limit.what !== 'advice') return <p>{limitSays(limit)}</p>;
  const { about } = limit;
  const kind = about === 'any' || about === 'upload' ? null : kinds[about];
  return (
    <p>
      {kind && <span class="tag">{t(kind)}</span>} <span lang="en">{limitSays(limit)}</span>
    </p>
  );
}

function limitSays(limit: Limit): string {
  const number = (value: number) => new Intl.NumberFormat(language()).format(value);
  switch (limit.what) {
    case 'file-size':
      return t('limitFileSize', number(limit.megabytes));
    case 'file-types':
      return t('limitFileTypes', list(limit.extensions));
    case 'idle':
      return t('limitIdle', tCount('minutes', limit.minutes));
    case 'lock':
      return t('limitLock', tCount('minutes', limit.minutes));
    case 'browsers':
      return t('limitBrowsers', list(limit.names));
    case 'advice':
      return limit.text;
  }
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'unit' }).format(words);
}

function languageName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
}
