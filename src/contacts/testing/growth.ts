/**
 * How many times as long eight times the letters take: eight where each is looked at once or a few times, and sixty
 * where each begins a search to the end. Counted is what the processor did, since others share the machine; of several
 * turns the least counts.
 */
export function growthOf(read: (text: string) => unknown, piece: string): number {
  const timeOf = (letters: number) => {
    const text = piece.repeat(letters / piece.length);
    const times = Array.from({ length: 5 }, (_, turn) => {
      // Some readers remember what they were asked last.
      const another = text + 'x'.repeat(turn);
      const began = process.cpuUsage();
      read(another);
      const { user, system } = process.cpuUsage(began);
      return user + system;
    });
    return Math.min(...times);
  };
  timeOf(5_000);
  return timeOf(80_000) / timeOf(10_000);
}
