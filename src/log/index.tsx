import { render } from 'preact';
import { preparePage } from '../ui/prepare-page.ts';
import { Applications } from './Applications.tsx';
import { useApplications } from './state.ts';

function App() {
  return <Applications {...useApplications()} />;
}

preparePage('applicationsTitle');
render(<App />, document.getElementById('app') as HTMLElement);
