import { render } from 'preact';
import { preparePage } from '../ui/prepare-page.ts';
import { Options } from './Options.tsx';
import { useOptions } from './state.ts';

function App() {
  return <Options {...useOptions()} />;
}

preparePage('optionsTitle');
render(<App />, document.getElementById('app') as HTMLElement);
