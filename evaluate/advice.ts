import { readFile } from 'node:fs/promises';
import { advise } from '../src/advice/advise.ts';
import type { Situation } from '../src/advice/situation.ts';

interface Sample {
  name: string;
  situation: Situation;
  expect: { verdict: string; callJustified: boolean; channel: string | null; exception: number | null };
}

/** Judges the advice on a JSON array of `{name, situation, expect}`. A row is right when all four answers are. */
export async function evaluateAdvice(
  path: string,
): Promise<{ report: string; result: { rows: number; correct: number } }> {
  const samples: readonly Sample[] = JSON.parse(await readFile(path, 'utf8'));
  const wrong: string[] = [];
  for (const { name, situation, expect } of samples) {
    const { verdict, callJustified, channel, exception, row } = advise(situation);
    const got = { verdict, callJustified, channel, exception };
    const differs = (['verdict', 'callJustified', 'channel', 'exception'] as const).filter(
      key => got[key] !== expect[key],
    );
    if (differs.length === 0) continue;
    const answers = differs.map(key => `${key} ${got[key]}, expected ${expect[key]}`);
    wrong.push(`  ${name} (row ${row}): ${answers.join('; ')}`);
  }
  const correct = samples.length - wrong.length;
  const report = [`advice: ${correct} of ${samples.length} right`, ...wrong].join('\n');
  return { report, result: { rows: samples.length, correct } };
}
