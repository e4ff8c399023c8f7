import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** One life of the background in the engine alone, without a browser around it. */
interface Life {
  /** Its script is read and run. */
  start: number;
  opened: number;
  /** The first note, until it is stored. */
  note: number;
  contacts: number;
  /** One more message, and one with an address of 10,000 letters in it. */
  more: number;
  longAddress: number;
  /** Bytes in use after the first note. */
  noted: number;
}

/** CPU times of the background of a built extension, in milliseconds, and its memory in MB, in a process of its own. */
export async function workerOnce(folder: string): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    'bench/worker-once.mjs',
    folder,
  ]);
  const { start, opened, note, contacts, more, longAddress, noted }: Life = JSON.parse(
    stdout.trim().split('\n').at(-1)!,
  );
  return {
    'background: cold start': start,
    'background: cold start to the first note': start + opened + note,
    'background: first contacts of a page': contacts,
    'background: one more message': more,
    'background: one more, with an address of 10,000 letters': longAddress,
    'background: memory after the first note, MB': noted / 1e6,
  };
}
