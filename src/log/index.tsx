import { render } from 'preact';
import { preparePage } from '../ui/prepare-page.ts';
import { vendorById } from '../vendors/directory.ts';
import { Casebook } from './Casebook.tsx';
import { useCasebook } from './state.ts';

function App() {
  return <Casebook {...useCasebook()} systemOf={({ vendor }) => vendorById(vendor)?.name ?? null} />;
}

preparePage('casebookTitle');
render(<App />, document.getElementById('app') as HTMLElement);
