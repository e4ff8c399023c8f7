import type { Purpose } from '../vendors/vocabulary.ts';
import { type PurposeFeatures, purposeTableRows } from './purpose-features.ts';
import trained from './purpose-weights.json' with { type: 'json' };

/** What a line can be for, in the order of the weights. A fax is known by its own word. */
export const linePurposes = [
  'accommodation',
  'privacy',
  'technical-support',
  'sales',
  'recruiting',
  'other',
] as const satisfies readonly Purpose[];
export type LinePurpose = (typeof linePurposes)[number];

/** Learned weights: a step for each purpose and base64 of one signed byte for each row and purpose. */
export interface PurposeWeights {
  steps: readonly number[];
  table: string;
}

let unpacked: { table: Int8Array; steps: readonly number[] } | null = null;

function unpackWeights({ steps, table }: PurposeWeights) {
  const bytes = atob(table);
  const weights = new Int8Array(purposeTableRows * linePurposes.length);
  for (let i = 0; i < bytes.length && i < weights.length; i++) weights[i] = bytes.charCodeAt(i);
  return { table: weights, steps };
}

/** How strongly the features speak for each purpose; differences of one and more are worth something. */
export function strengthsOf(
  { rows, values }: PurposeFeatures,
  given: PurposeWeights | null = null,
): number[] {
  const { table, steps } = given ? unpackWeights(given) : (unpacked ??= unpackWeights(trained));
  return steps.map((step, purpose) => {
    let sum = 0;
    rows.forEach((row, i) => {
      sum += (table[row * linePurposes.length + purpose] as number) * (values[i] as number);
    });
    return sum * step;
  });
}
