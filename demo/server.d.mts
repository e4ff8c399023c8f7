/** The running demo. `then` is a word of scenarios.mjs. */
export interface Demo {
  port: number;
  employer(then: string): string;
  form(then: string): string;
  close(): Promise<void>;
}

export function startDemo(options?: { port?: number }): Promise<Demo>;
