import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { attemptGapMs } from '../applications/attempts.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { StatusMessage } from '../ui/StatusMessage.tsx';
import { clock } from '../views/dates.ts';
import { type MessageName, t } from '../views/t.ts';

interface Props {
  /** Whether reminders are on; null while that is being read. */
  reminders: boolean | null;
  isFirefox: boolean;
  /** False where the browser gave the keys to another extension, or to none. */
  hasKeys: boolean;
  said: string;
  errorMessage: string | null;
  onReminders(on: boolean): void;
}

/** The first page after the installation: what the extension does, what it never does, and how to reach it. */
export function Welcome({ reminders, isFirefox, hasKeys, said, errorMessage, onReminders }: Props) {
  return (
    <>
      <PageHeader page={null} title={t('welcomeTitle')} lead={t('welcomeLead')} />
      <main class="settings">
        <StatusMessage said={said} errorMessage={errorMessage} />
        <List title="welcomeDoes" items={['welcomeNotes', 'welcomeFinds', 'welcomeSays']} />
        <List
          title="welcomeNever"
          items={['welcomeSendsNothing', 'welcomeFillsNothing', 'welcomeReadsNothing', 'welcomePrivate']}
        />
        <WelcomeSection title="welcomePin">
          <p>{t(isFirefox ? 'welcomePinFirefox' : 'welcomePinChrome')}</p>
        </WelcomeSection>
        <TryIt />
        {reminders !== null && (
          <WelcomeSection title="remindersTitle">
            <label class="choice">
              <input
                type="checkbox"
                checked={reminders}
                onChange={event => onReminders(event.currentTarget.checked)}
              />
              <span>{t('remindersOn')}</span>
            </label>
          </WelcomeSection>
        )}
        <List
          title="welcomeKeys"
          items={[hasKeys ? 'welcomeKeyPopup' : 'welcomeKeyButton', 'welcomeKeyMenu', 'welcomeKeyOmnibox']}
        />
      </main>
    </>
  );
}

/** A form that always fails, and what is said in such a moment. Nothing of it is stored. */
function TryIt() {
  const [sentAt, setSentAt] = useState<Date | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  // In a low window it would be below what can be seen.
  useEffect(() => {
    if (sentAt) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [sentAt]);
  return (
    <WelcomeSection title="welcomeTry">
      <p class="soft">{t('welcomeTrySays')}</p>
      <div class="card pad titled">
        {sentAt && <p class="warning">{t('welcomeTryFails')}</p>}
        <div>
          <button type="button" class="act" onClick={() => setSentAt(new Date())}>
            {t('welcomeTryButton')}
          </button>
        </div>
      </div>
      <div role="status" ref={answer}>
        {sentAt && (
          <div class="card pad titled">
            <p class="small soft">{t('noticeWho')}</p>
            <h3>{t('verdictTryAgainAt', clock(fiveMinutesAfter(sentAt), sentAt))}</h3>
            <p>{t('noticeQuote', t('welcomeTryFails'))}</p>
            <p>{t('becauseOnce')}</p>
            <p class="soft">{t('noticeNoCall')}</p>
          </div>
        )}
      </div>
    </WelcomeSection>
  );
}

/** When another attempt would count as one, ISO 8601. */
const fiveMinutesAfter = (moment: Date) => new Date(moment.getTime() + attemptGapMs).toISOString();

function List({ title, items }: { title: MessageName; items: readonly MessageName[] }) {
  return (
    <WelcomeSection title={title}>
      <ul class="card">
        {items.map(item => (
          <li key={item} class="pad">
            {t(item)}
          </li>
        ))}
      </ul>
    </WelcomeSection>
  );
}

function WelcomeSection({ title, children }: { title: MessageName; children: ComponentChildren }) {
  return (
    <section class="titled" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      {children}
    </section>
  );
}
