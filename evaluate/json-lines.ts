import { readFileSync } from 'node:fs';

/** Reads a file of rows, each a line of JSON; empty lines are passed over. Throws where there is no such file. */
export function readJsonLines<Row>(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => JSON.parse(line) as Row);
}
