import { render } from 'preact';
import { preparePage } from '../ui/prepare-page.ts';
import { vendorById } from '../vendors/directory.ts';
import { Applications } from './Applications.tsx';
import { useApplications } from './state.ts';

function App() {
  return <Applications {...useApplications()} systemOf={({ vendor }) => vendorById(vendor)?.name ?? null} />;
}

preparePage('applicationsTitle');
render(<App />, document.getElementById('app') as HTMLElement);
