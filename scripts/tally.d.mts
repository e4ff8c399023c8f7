export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}
export const none: Tally;
export function add(one: Tally, other: Tally): Tally;
export function tallyCheck(passed: boolean): Tally;
export function tallyVitest(report: unknown, code: number | null): Tally;
export function unsteadyStories(report: unknown): string[];
export function tallyPlaywright(report: unknown, code: number | null, browsers: readonly string[]): Tally;
export function lastLine(tally: Tally): string;
