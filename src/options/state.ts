import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FromOwnPages } from '../messages/contract.ts';
import { ask } from '../messages/ask.ts';
import { allowedSites, hostsToAllow } from '../storage/allowed-sites.ts';
import { readManaged } from '../storage/managed.ts';
import { changeSettings, muteHost, readSettings, type Settings } from '../storage/settings.ts';
import { pressed } from '../storage/presses.ts';
import { t } from '../views/t.ts';
import { useActions } from '../ui/use-actions.ts';
import type { OptionsActions } from './Options.tsx';

interface OptionsState {
  settings: Settings | null;
  /** Origin patterns that the applicant allowed beyond the directory. */
  allowed: readonly string[];
  /** Host patterns of systems in the directory that are not read by themselves yet. */
  toAllow: readonly string[];
  /** The organisation that looks after this computer settled whether notices are shown. */
  areNoticesFixed: boolean;
  said: string;
  errorMessage: string | null;
  actions: OptionsActions;
}

/** Everything the settings page reads and writes. */
export function useOptions(): OptionsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const [toAllow, setToAllow] = useState<readonly string[]>([]);

  const [areNoticesFixed, setNoticesFixed] = useState(false);
  const reload = useCallback(async () => {
    setSettings(await readSettings());
    setNoticesFixed((await readManaged()).notices !== null);
    setAllowed(await allowedSites());
    setToAllow(await hostsToAllow());
  }, []);
  const { said, errorMessage, failed, act } = useActions(reload);
  useEffect(() => {
    reload().catch(failed);
  }, [reload]);

  const actions: OptionsActions = {
    setNotices: notices => act(() => changeSettings({ notices })),
    async setReminders(on) {
      // First of all, because browsers count only what happens at once as the applicant's press.
      const granted = on && (await browser.permissions.request({ permissions: ['notifications'] }));
      return act(() =>
        changeSettings({ reminders: granted }).then(() => (on && !granted ? t('remindersRefused') : '')),
      );
    },
    setName: name => act(() => changeSettings({ name })),
    unmute: host => act(() => muteHost(host, false)),
    async allowMore() {
      // First of all, as above.
      const granted = await browser.permissions.request({ origins: [...toAllow] });
      return act(async () => {
        if (!granted) return t('alwaysReadRefused');
        await ask<FromOwnPages, 'sites/changed'>('sites/changed', null);
        return t('moreSystemsDone');
      });
    },
    disallow: origin =>
      act(async () => {
        await browser.permissions.remove({ origins: [origin] });
        await ask<FromOwnPages, 'sites/changed'>('sites/changed', null);
      }),
    deleteAll: () =>
      act(async () => {
        // Loaded when it is asked for: the store is several times as heavy as all other settings.
        const bring = () => import('../storage/delete-everything.ts');
        await pressed({ do: 'delete-everything' }, async () => (await bring()).deleteEverything());
        return t('deletedAll');
      }),
  };
  return { settings, allowed, toAllow, areNoticesFixed, said, errorMessage, actions };
}
