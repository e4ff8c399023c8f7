/** What code answers, with every expression that is made meanwhile told to `made`. */
export function run(code: string): { answer: unknown; made: string[] } {
  const made: string[] = [];
  class Told extends RegExp {
    constructor(source: string, flags?: string) {
      super(source, flags);
      made.push(this.source);
    }
  }
  const answer = new Function('RegExp', `${code}\nreturn answer();`)(Told);
  return { answer, made };
}
