/** What was found out in the look that is taken just now: by the function that was asked, and by what it was asked about. */
let known: Map<unknown, Map<Node, unknown>> | null = null;

/**
 * Looks at the page in one go: within `work` nothing on it changes, so what was found out about an element holds to
 * the end. `work` must not change the page, nor wait for anything.
 */
export function inOneLook<Result>(work: () => Result): Result {
  if (known) return work();
  known = new Map();
  try {
    return work();
  } finally {
    known = null;
  }
}

/**
 * The same question, put to each element once in a look. Outside of one it is put each time. A script that never asks
 * it is built without it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function onceInALook<Place extends Node, Result>(
  ask: (place: Place) => Result,
): (place: Place) => Result {
  return place => {
    if (!known) return ask(place);
    let answers = known.get(ask) as Map<Node, Result> | undefined;
    if (!answers) known.set(ask, (answers = new Map()));
    // No answer is undefined.
    let answer = answers.get(place);
    if (answer === undefined) answers.set(place, (answer = ask(place)));
    return answer;
  };
}
