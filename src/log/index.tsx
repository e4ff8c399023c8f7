import { render } from 'preact';
import { useLocalHelp } from '../storage/use-local-help.ts';
import { LocalHelpCard } from '../ui/LocalHelpCard.tsx';
import { preparePage } from '../ui/prepare-page.ts';
import { Applications } from './Applications.tsx';
import { useApplications } from './state.ts';

function App() {
  return (
    <>
      <LocalHelpCard help={useLocalHelp()} />
      <Applications {...useApplications()} />
    </>
  );
}

preparePage('applicationsTitle');
render(<App />, document.getElementById('app') as HTMLElement);
import('../ui/hold-presses.ts').then(({ holdPresses }) => holdPresses(), console.error);
