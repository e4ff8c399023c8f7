import { cleanSighting } from '../redaction/clean-sighting.ts';
import { shared } from './shared-scope.ts';

// A script of its own, because it is the largest of all: the background puts it into a page as soon as the applicant
// does something there, since from then on a message may repeat what was typed. What waits for the background on the
// disk is cleaned by the very same function that cleans what is kept.
shared.cleanSighting ??= cleanSighting;
