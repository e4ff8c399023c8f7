import { render } from 'preact';
import { preparePage } from '../ui/prepare-page.ts';
import { useOptions } from './state.ts';
import { Welcome } from './Welcome.tsx';

function App() {
  const { settings, said, errorMessage, actions } = useOptions();
  const isFirefox = navigator.userAgent.includes('Firefox/');
  return (
    <Welcome
      reminders={settings?.reminders ?? null}
      isFirefox={isFirefox}
      said={said}
      errorMessage={errorMessage}
      onReminders={actions.setReminders}
    />
  );
}

preparePage('welcomeTitle');
render(<App />, document.getElementById('app') as HTMLElement);
