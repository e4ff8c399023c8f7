import { zipSync } from 'fflate';

/** The parts of 1 January 1980, the first day that an archive can hold. fflate reads them in the machine's own time zone. */
const always = new Date(1980, 0, 1, 0, 0, 0);

/** Unix, as archives name it, and ordinary files with their rights; without them an unpacked script cannot be run. */
const unix = 3;
const rights = runs => (runs ? 0o100755 : 0o100644);

/**
 * A zip that depends on nothing but names and contents: in the order of the names, without times, the same bytes on
 * every machine.
 * @param {Map<string, { bytes: Uint8Array, runs?: boolean }>} files by path in the archive, with slashes
 * @returns {Uint8Array}
 */
export function archiveOf(files) {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zipped = Object.fromEntries(
    entries.map(([path, { bytes, runs }]) => [path, [bytes, { os: unix, attrs: rights(runs) << 16 }]]),
  );
  return zipSync(zipped, { level: 9, mtime: always });
}
