import { classify } from '../src/failures/classify.ts';
import { vendorAt, allVendors } from '../src/vendors/directory.ts';

const vendors = allVendors();

/** Best of several passes over every example of the directory and as many addresses of nobody, parsing included. */
export function microsecondsPerAddress(): number {
  const examples = vendors.flatMap(vendor => vendor.pages.examples);
  const nobodys = examples.map(
    (_, i) => `https://www.employer${i}.example/careers/open-positions?id=${i}&page=2`,
  );
  return best([...examples, ...nobodys], vendorAt, 30);
}

const messages = [
  'Something went wrong on our side while we were saving your application. Please try again in a few minutes.',
  'Bitte geben Sie eine gültige Telefonnummer ein.',
  'Votre session a expiré, veuillez vous reconnecter.',
  'Thank you for your interest in Globex. We received your application.',
  'このページは表示できません。時間をおいて再度お試しください。',
  'We use cookies to make this site work and to understand how it is used.',
];

/**
 * Best of many passes over a handful of messages of ordinary length: after thirty of them the engine has not yet compiled all that
 * they call, and another third of the time is its own.
 */
export function microsecondsPerMessage(): number {
  return best(messages, text => classify(text, { context: 'alert', lang: null }), 400);
}

/** Microseconds for one input in the quickest of so many passes over all. */
function best(inputs: readonly string[], work: (input: string) => unknown, passes: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass++) {
    const started = performance.now();
    for (const input of inputs) work(input);
    shortest = Math.min(shortest, performance.now() - started);
  }
  return Number(((shortest / inputs.length) * 1000).toFixed(2));
}
