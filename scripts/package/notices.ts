import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a package contains of others, which its own licence file does not say. */
const within: Record<string, string> = {
  'libphonenumber-js': 'Contains metadata of libphonenumber by Google, Apache License 2.0 (below).',
  tldts: 'Contains the Public Suffix List (https://publicsuffix.org/list/), Mozilla Public License 2.0.',
};

interface Locked {
  version: string;
  license: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

interface Bundled {
  name: string;
  /** Where it is installed. */
  folder: string;
  version: string;
  /** As the package itself names it, e.g. "MIT". */
  license: string;
}

const modules = 'node_modules/';

/** The packages that the product needs, and what these need; `root` is the project with its dependencies installed. */
export function bundledPackages(root: string): Bundled[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages as Record<string, Locked>)
    .filter(([path, { dev, optional, devOptional }]) => path && !dev && !optional && !devOptional)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf(modules) + modules.length),
      folder: join(root, path),
      version,
      license,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The package that a module of the bundle comes from; null for the project's own and for what the builder adds. */
export function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/');
  return /^[^\0].*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

/**
 * The licences of everything bundled, as one text: the minifier drops them from the scripts. Throws when a package
 * has no licence file.
 */
export function noticesOf(root: string): string {
  const parts = bundledPackages(root).map(({ name, folder, version, license }) => {
    const files = readdirSync(folder)
      .filter(file => /^(?:licen[cs]e|notice|copying)/i.test(file))
      .sort();
    if (files.length === 0) throw new Error(`${name} has no licence file: look for its terms first.`);
    const texts = files.map(file => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
    const head = [`${name} ${version} (${license})`, `https://www.npmjs.com/package/${name}/v/${version}`];
    return [...head, ...(within[name] ? [within[name]] : []), '', ...texts].join('\n');
  });
  const line = '='.repeat(78);
  return `Callworthy contains the following works of others, unchanged.\n\n${line}\n${parts.join(`\n\n${line}\n`)}\n`;
}
