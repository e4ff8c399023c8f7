import { render } from 'preact';
import { preparePage } from '../ui/prepare-page.ts';
import { shownVendorAt, shownVendors } from '../vendors/shown-directory.ts';
import { DirectoryPage } from './DirectoryPage.tsx';

preparePage('directoryTitle');
render(
  <DirectoryPage
    vendors={shownVendors}
    ownerOf={shownVendorAt}
    first={new URLSearchParams(location.hash.slice(1)).get('asked') ?? ''}
  />,
  document.getElementById('app') as HTMLElement,
);
