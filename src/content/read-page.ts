import { shared } from './shared-scope.ts';
import { tellPage } from './tell-page.ts';

// A script of its own, which the background puts into a page whose messages are read already, once the page has settled. Its
// configuration is that of the watching script, which stays small for it. Later it is called without being put there again.
shared.readPage ??= tellPage;
tellPage();
