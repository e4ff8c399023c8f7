import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { preparePage } from '../ui/prepare-page.ts';
import { useOptions } from './state.ts';
import { Welcome } from './Welcome.tsx';

function App() {
  const { settings, said, errorMessage, actions } = useOptions();
  const hasKeys = useKeys();
  const isFirefox = navigator.userAgent.includes('Firefox/');
  return (
    <Welcome
      reminders={settings?.reminders ?? null}
      isFirefox={isFirefox}
      hasKeys={hasKeys}
      said={said}
      errorMessage={errorMessage}
      onReminders={actions.setReminders}
    />
  );
}

/** Whether the browser gave us the keys that open the popup: another extension may have had them before. */
function useKeys(): boolean {
  const [hasKeys, setKeys] = useState(true);
  useEffect(() => {
    // Firefox for Android has no keys.
    Promise.resolve(browser.commands?.getAll() ?? []).then(
      commands =>
        setKeys(commands.some(({ name, shortcut }) => name === '_execute_action' && Boolean(shortcut))),
      console.debug,
    );
  }, []);
  return hasKeys;
}

preparePage('welcomeTitle');
render(<App />, document.getElementById('app') as HTMLElement);
