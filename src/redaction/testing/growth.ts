/** In so many turns something is done once without others in its way. */
const turns = 5;

/** From here on a reader takes more than in proportion to what it reads. */
export const tooMuch = 24;

/**
 * How many times as long eight times the letters take: eight where each is looked at once or a few times, and sixty
 * where each begins a search to the end. Counted is what the processor did, since others share the machine; of several
 * turns the least counts. The long text is read until that is less than `tooMuch`: further turns could only make it less.
 */
export function growthOf(read: (text: string) => unknown, piece: string): number {
  const timeOf = (letters: number, turn: number) => {
    // Some readers remember what they were asked last.
    const text = piece.repeat(letters / piece.length) + 'x'.repeat(turn);
    const began = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  const leastOf = (letters: number) =>
    Math.min(...Array.from({ length: turns }, (_, turn) => timeOf(letters, turn)));
  leastOf(5_000);
  const short = leastOf(10_000);
  let growth = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns && growth >= tooMuch; turn++)
    growth = Math.min(growth, timeOf(80_000, turn) / short);
  return growth;
}
