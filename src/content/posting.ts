import type { PostingReader } from '../messages/contract.ts';
import { readPosting } from '../page/read-posting.ts';

// Put by the background into every frame of a tab when the applicant asks for the posting to be kept, and asked at once.
(globalThis as PostingReader).callworthyPosting ??= maxLength => ({
  text: readPosting(document, maxLength),
  address: document.URL,
});
