import { render } from 'preact';
import { useLocalHelp } from '../storage/use-local-help.ts';
import { beginToOpenStore } from '../storage/open-store.ts';
import { LocalHelpCard } from '../ui/LocalHelpCard.tsx';
import { preparePage } from '../ui/prepare-page.ts';
import { Applications } from './Applications.tsx';
import { ForOthersLater } from './ForOthersLater.tsx';
import { useApplications } from './state.ts';

function App() {
  return (
    <>
      <LocalHelpCard help={useLocalHelp()} />
      <Applications {...useApplications()} />
    </>
  );
}

// While the page is drawn for the first time.
beginToOpenStore();
preparePage('applicationsTitle');
// While what is stored is read, so that nothing below is pushed down by it.
ForOthersLater.bring().catch(console.error);
render(<App />, document.getElementById('app') as HTMLElement);
import('../ui/hold-presses.ts').then(({ holdPresses }) => holdPresses(), console.error);
