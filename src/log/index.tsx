import { render } from 'preact';
import { useLocalHelp } from '../storage/use-local-help.ts';
import { holdPresses } from '../ui/hold-presses.ts';
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
holdPresses();
render(<App />, document.getElementById('app') as HTMLElement);
