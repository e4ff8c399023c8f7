import { readFacts } from '../page/read-facts.ts';
import { readMarks } from '../page/read-marks.ts';
import { readPassages } from '../page/read-passages.ts';
import { tellBackground } from './background.ts';
import { world } from './world.ts';

// A script of its own, which the background puts into a page that is watched already: what the page tells about
// job, employer, vendor and contacts. Its orders are those of the watching script.
if (world.orders) {
  const { lookout, marks } = world.orders;
  tellBackground('page/read', {
    facts: readFacts(document, lookout),
    passages: readPassages(document),
    marks: readMarks(document, marks),
  });
}
