import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FromOwnPages } from '../messages/contract.ts';
import { ask } from '../messages/handle.ts';
import { deleteEverything } from '../storage/delete-everything.ts';
import { changeSettings, muteHost, readSettings, type Settings } from '../storage/settings.ts';
import { t } from '../ui/t.ts';
import type { OptionsDeeds } from './Options.tsx';

export interface OptionsState {
  settings: Settings | null;
  /** Origin patterns that the applicant allowed beyond the directory. */
  allowed: readonly string[];
  said: string;
  trouble: string | null;
  deeds: OptionsDeeds;
}

/** Everything the settings page reads and writes. */
export function useOptions(): OptionsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  /** The one place that catches. */
  const attempt = useCallback(async (work: () => Promise<string>) => {
    try {
      setTrouble(null);
      setSaid(await work());
      setSettings(await readSettings());
      setAllowed(await allowedSites());
    } catch (error) {
      console.error(error);
      setTrouble(t('somethingWentWrong', error instanceof Error ? error.message : String(error)));
    }
  }, []);
  useEffect(() => {
    attempt(async () => '');
  }, [attempt]);

  const deeds: OptionsDeeds = {
    setNotices: notices => attempt(() => changeSettings({ notices }).then(() => '')),
    async setReminders(on) {
      // First of all, because browsers count only what happens at once as the applicant's press.
      const granted = on && (await browser.permissions.request({ permissions: ['notifications'] }));
      await attempt(() =>
        changeSettings({ reminders: granted }).then(() => (on && !granted ? t('remindersRefused') : '')),
      );
    },
    unmute: host => attempt(() => muteHost(host, false).then(() => '')),
    disallow: origin =>
      attempt(async () => {
        await browser.permissions.remove({ origins: [origin] });
        await ask<FromOwnPages, 'sites/changed'>('sites/changed', null);
        return '';
      }),
    deleteAll: () =>
      attempt(async () => {
        await deleteEverything();
        return t('deletedAll');
      }),
  };
  return { settings, allowed, said, trouble, deeds };
}

async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  const installed = new Set([...host_permissions, ...content_scripts.flatMap(({ matches = [] }) => matches)]);
  return origins.filter(origin => !installed.has(origin));
}
