import { inOneLook } from '../page/one-look.ts';
import { followMessages } from './follow-messages.ts';
import { shared } from './shared-scope.ts';
import { tellPage } from './tell-page.ts';

// For a page that has settled and of which nothing was read: both in one script, since they look at it with the same means,
// and in one look, since both ask of the same elements whether they can be seen.
shared.readPage ??= tellPage;
inOneLook(() => {
  try {
    followMessages();
  } finally {
    tellPage();
  }
});
