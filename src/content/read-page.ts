import { readFacts } from '../page/read-facts.ts';
import { readMarks } from '../page/read-marks.ts';
import { readPassages } from '../page/read-passages.ts';
import { tellBackground } from './background.ts';
import { watchCalls } from './watch-calls.ts';
import { world } from './world.ts';

// A script of its own, which the background puts into a page that is watched already, each time that the page has
// settled: what it tells about job, employer, vendor and contacts. Its orders are those of the watching script.
// Nobody reaches for the telephone sooner, so calls are watched from here too, and the watching script stays small.
if (world.orders) {
  const { lookout, marks, notices, callLabels } = world.orders;
  if (notices && !world.isWatchingCalls) {
    watchCalls(document, callLabels);
    world.isWatchingCalls = true;
  }
  tellBackground('page/read', {
    facts: readFacts(document, lookout),
    passages: readPassages(document),
    marks: readMarks(document, marks),
  });
}
