import { tellPage } from './tell-page.ts';

// A script of its own, which the background puts into a page whose messages are read already, each time that the page has
// settled. Its configuration is that of the watching script, which stays small for it.
tellPage();
