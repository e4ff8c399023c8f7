import { readFacts } from '../src/page/read-facts.ts';
import { readFingerprints } from '../src/page/read-fingerprints.ts';
import { readMessages } from '../src/page/read-messages.ts';
import { readPassages } from '../src/page/read-passages.ts';

const reader = { readFacts, readFingerprints, readMessages, readPassages };
export type PageReader = typeof reader;

// Put where the code that Playwright runs inside a page can reach it.
Object.assign(globalThis, { pageReader: reader });
