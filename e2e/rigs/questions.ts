/** Questions to a browser whose answers come in any order, each with the number of its question. */
export interface Questions {
  /** Asks by `send`, which is given the number; settles as the question is answered, or where it cannot be sent. */
  ask(send: (id: number) => unknown): Promise<any>;
  /** Settles the question of that number; one that nobody asked is passed over. */
  settle(id: number, answer: { error: Error } | { value: unknown }): void;
  /** Fails whatever is not answered yet. */
  failAll(why: string): void;
}

export function newQuestions(): Questions {
  let count = 0;
  const waiting = new Map<number, { yes(value: unknown): void; no(error: Error): void }>();
  const settle: Questions['settle'] = (id, answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if ('error' in answer) asked?.no(answer.error);
    else asked?.yes(answer.value);
  };
  return {
    ask: send =>
      new Promise((yes, no) => {
        const id = ++count;
        waiting.set(id, { yes, no });
        new Promise(done => done(send(id))).catch(error => settle(id, { error }));
      }),
    settle,
    failAll(why) {
      for (const id of waiting.keys()) settle(id, { error: new Error(why) });
    },
  };
}
