// npm run package              the packages for the stores, their source and a bill of materials, in out/package/
// npm run package -- --again   and once more from the source archive, in another folder, time zone and language: the
//                              bytes have to be the same
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { buildAll, folderOf } from './build.mjs';
import { archiveOf } from './package/archive.mjs';
import { folderAsksBeyond } from './package/asks.mjs';
import { SetupError, ensureDependencies } from './setup.mjs';

/** Edge takes the same package as Chrome; it has a name of its own so that no one has to know that. */
const stores = { chrome: 'chrome', edge: 'chrome', firefox: 'firefox' };
const output = 'out/package';
/** What is made here and is not part of the source. */
const made = new Set(['node_modules', 'dist', 'out', '.git']);

/** Paths of the files below a folder, with slashes. */
const filesBelow = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Files of a folder as an archive takes them. What begins like a script can be run, whatever this machine says of it. */
function read(folder, paths) {
  const entries = paths.map(path => {
    const bytes = readFileSync(join(folder, path));
    return [path, { bytes, runs: bytes.subarray(0, 2).toString() === '#!' }];
  });
  return new Map(entries);
}

/** What is under version control; in an unpacked source archive, which has none, everything that was not made there. */
function sourceFiles() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (status === 0) return stdout.split('\0').filter(path => existsSync(path));
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .flatMap(entry =>
      entry.isDirectory() ? filesBelow(entry.name).map(path => `${entry.name}/${path}`) : [entry.name],
    );
}

/** Builds the release for every store and packs it; answers the packages by name. */
async function packages(version) {
  const packed = new Map();
  const { code, output: said } = await buildAll();
  if (code !== 0) throw new SetupError(`The extension could not be built:\n${said}`);
  for (const target of new Set(Object.values(stores))) {
    const folder = folderOf(target);
    const beyond = folderAsksBeyond(folder);
    if (beyond.length > 0) throw new SetupError(beyond.join('\n'));
    const archive = archiveOf(read(folder, filesBelow(folder)));
    for (const [store, its] of Object.entries(stores)) {
      if (its === target) packed.set(`callworthy-${version}-${store}.zip`, archive);
    }
  }
  return packed;
}

/** What the product is made of, as CycloneDX. Without the moment and the random number that npm puts in. */
function billOfMaterials({ name, version }) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new SetupError(`npm could not list the parts:\n${stderr}`);
  const bill = JSON.parse(stdout);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  // npm takes the name of the folder.
  Object.assign(bill.metadata.component, { name, version });
  return Buffer.from(`${JSON.stringify(bill, null, 2)}\n`);
}

const sumOf = bytes => createHash('sha256').update(bytes).digest('hex');
const listOf = files => [...files].map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`).join('');

async function main() {
  await ensureDependencies();
  const product = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = await packages(product.version);
  files.set(`callworthy-${product.version}-source.zip`, archiveOf(read('.', sourceFiles())));
  files.set(`callworthy-${product.version}-parts.cdx.json`, billOfMaterials(product));
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(output, name), bytes);
  writeFileSync(join(output, 'SHA256SUMS'), listOf(files));
  console.log(listOf(files).trimEnd());
  if (process.argv.includes('--again')) again(product.version);
}

/** Builds the source archive as a store's reviewer does, on what is another machine to everything that could matter. */
function again(version) {
  const folder = mkdtempSync(join(tmpdir(), 'callworthy ö '));
  try {
    const source = unzipSync(readFileSync(join(output, `callworthy-${version}-source.zip`)));
    for (const [path, bytes] of Object.entries(source)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const { status } = spawnSync(process.execPath, ['scripts/package.mjs'], {
      cwd: folder,
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new SetupError('The source archive could not be built.');
    const [here, there] = ['.', folder].map(place => readFileSync(join(place, output, 'SHA256SUMS'), 'utf8'));
    if (here !== there) throw new SetupError(`Other bytes from the source archive:\n${there}`);
    console.log('the same bytes from the source archive, in another folder, time zone and language');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
