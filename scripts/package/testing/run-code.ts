/** What code answers, with every expression that is made meanwhile, with `new` or without it, told to `made`. */
export function run(code: string): { answer: unknown; made: string[] } {
  const made: string[] = [];
  const tell = (source: string, flags?: string) => {
    const one = new RegExp(source, flags);
    made.push(one.source);
    return one;
  };
  const Told = new Proxy(RegExp, {
    construct: (_, [source, flags]) => tell(source, flags),
    apply: (_, __, [source, flags]) => tell(source, flags),
  });
  const answer = new Function('RegExp', `${code}\nreturn answer();`)(Told);
  return { answer, made };
}
