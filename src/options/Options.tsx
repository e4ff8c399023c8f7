import type { ComponentChildren } from 'preact';
import type { Settings } from '../storage/settings.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { StatusMessage } from '../ui/StatusMessage.tsx';
import { type MessageName, t } from '../views/t.ts';
import { About } from './About.tsx';

export interface OptionsActions {
  setNotices(on: boolean): Promise<boolean>;
  /** Turning them on asks for the permission; without it they stay off. */
  setReminders(on: boolean): Promise<boolean>;
  unmute(host: string): Promise<boolean>;
  /** The name to sign letters with; '' forgets it. */
  setName(name: string): Promise<boolean>;
  /** Asks for the hosts of all systems that are not read by themselves yet, in one question of the browser. */
  allowMore(): Promise<boolean>;
  disallow(origin: string): Promise<boolean>;
  deleteAll(): Promise<boolean>;
}

interface Props {
  settings: Settings | null;
  allowed: readonly string[];
  toAllow: readonly string[];
  /** The organisation that looks after this computer settled whether notices are shown. */
  areNoticesFixed?: boolean;
  said: string;
  errorMessage: string | null;
  actions: OptionsActions;
}

/** Settings, and where the advice comes from. */
export function Options(props: Props) {
  const { settings, allowed, toAllow, areNoticesFixed = false, said, errorMessage, actions } = props;
  return (
    <>
      <PageHeader page="options" title={t('optionsTitle')} lead={t('dataSays')} />
      <main class="settings">
        <StatusMessage said={said} errorMessage={errorMessage} />
        {settings && (
          <>
            <Switch
              id="notices"
              title="noticesTitle"
              label="noticesOn"
              isOn={settings.notices}
              isFixed={areNoticesFixed}
              onSwitch={actions.setNotices}
            >
              <p class="soft">{t(areNoticesFixed ? 'managedSays' : 'noticesSays')}</p>
            </Switch>
            <Switch
              id="reminders"
              title="remindersTitle"
              label="remindersOn"
              isOn={settings.reminders}
              onSwitch={actions.setReminders}
            />
            <Letters name={settings.name} onName={actions.setName} />
            <Sites
              id="muted"
              title="mutedTitle"
              empty="mutedEmpty"
              remove="mutedRemove"
              sites={settings.mutedHosts}
              onRemove={actions.unmute}
            />
          </>
        )}
        <Sites
          id="allowed"
          title="allowedTitle"
          empty="allowedEmpty"
          remove="allowedRemove"
          sites={allowed}
          onRemove={actions.disallow}
        />
        {toAllow.length > 0 && <MoreSystems onAllow={actions.allowMore} />}
        <SettingsSection id="language" title={t('languageTitle')}>
          <p>{t('languageSays')}</p>
        </SettingsSection>
        <About />
        <DeleteSection onDelete={actions.deleteAll} />
      </main>
    </>
  );
}

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function SettingsSection({ id, title, children }: SectionProps) {
  return (
    <section class="titled" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface SwitchProps {
  id: string;
  title: MessageName;
  label: MessageName;
  isOn: boolean;
  isFixed?: boolean;
  onSwitch(on: boolean): void;
  children?: ComponentChildren;
}

/** One setting that is on or off, in a section of its own. */
function Switch({ id, title, label, isOn, isFixed = false, onSwitch, children }: SwitchProps) {
  return (
    <SettingsSection id={id} title={t(title)}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isFixed}
          onChange={event => onSwitch(event.currentTarget.checked)}
        />
        <span>{t(label)}</span>
      </label>
      {children}
    </SettingsSection>
  );
}

function Letters({ name, onName }: { name: string; onName: OptionsActions['setName'] }) {
  return (
    <SettingsSection id="letters" title={t('lettersTitle')}>
      <div class="field">
        <label for="letters-name">{t('lettersName')}</label>
        <input
          id="letters-name"
          type="text"
          autocomplete="name"
          maxLength={100}
          value={name}
          onChange={event => onName(event.currentTarget.value.trim())}
          aria-describedby="letters-says"
        />
        <small id="letters-says">{t('lettersSays')}</small>
      </div>
    </SettingsSection>
  );
}

function MoreSystems({ onAllow }: { onAllow(): void }) {
  return (
    <SettingsSection id="more-systems" title={t('moreSystemsTitle')}>
      <p>{t('moreSystemsSays')}</p>
      <div>
        <button type="button" class="alt" onClick={onAllow}>
          {t('moreSystems')}
        </button>
      </div>
    </SettingsSection>
  );
}

function DeleteSection({ onDelete }: { onDelete: OptionsActions['deleteAll'] }) {
  return (
    <SettingsSection id="data" title={t('dataTitle')}>
      <p>
        {t('dataElsewhere')} <a href="/src/log/index.html">{t('applications')}</a>
      </p>
      <div>
        <Confirm label={t('deleteAll')} question={t('deleteAllAsk')} onConfirm={onDelete} />
      </div>
    </SettingsSection>
  );
}

interface SitesProps {
  id: string;
  title: MessageName;
  empty: MessageName;
  remove: MessageName;
  sites: readonly string[];
  onRemove(site: string): void;
}

function Sites({ id, title, empty, remove, sites, onRemove }: SitesProps) {
  return (
    <SettingsSection id={id} title={t(title)}>
      {sites.length === 0 ? (
        <p class="soft">{t(empty)}</p>
      ) : (
        <ul class="card">
          {sites.map(site => (
            <li key={site} class="step-row">
              <bdi>{hostIn(site)}</bdi>
              <button
                type="button"
                class="alt slim"
                aria-label={t(remove, hostIn(site))}
                onClick={() => onRemove(site)}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}

/** "https://jobs.globex.example/*" is a pattern; people read the host in it. */
function hostIn(site: string): string {
  return site.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');
}
