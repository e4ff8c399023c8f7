import { render } from 'preact';
import { preparePage } from '../ui/prepare-page.ts';
import { vendorAt, vendors } from '../vendors/directory.ts';
import { DirectoryPage } from './DirectoryPage.tsx';

preparePage('directoryTitle');
render(
  <DirectoryPage
    vendors={vendors}
    ownerOf={vendorAt}
    first={new URLSearchParams(location.hash.slice(1)).get('asked') ?? ''}
  />,
  document.getElementById('app') as HTMLElement,
);
