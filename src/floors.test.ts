import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The house, from the ground up. Rooms on one floor do not know each other. */
const floors = [
  ['vendors'],
  ['applications'],
  ['page', 'failures', 'contacts', 'remedies', 'advice', 'reports'],
  ['views'],
  ['messages', 'storage', 'ui'],
  ['content', 'background', 'popup', 'log', 'options', 'directory'],
];
const src = import.meta.dirname;
const floorOf = (room: string) => floors.findIndex(rooms => rooms.includes(room));

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  file => /\.tsx?$/.test(file) && file.includes('/') && !/\.test\.tsx?$/.test(file),
);

interface Import {
  file: string;
  room: string;
  /** A room of the house, or the name of a package. */
  target: string;
}

const imports: Import[] = files.flatMap(file => {
  const text = readFileSync(join(src, file), 'utf8');
  const names = [...text.matchAll(/(?:from|import\(|import)\s*'([^']+)'/g)].map(match => match[1]!);
  return names.map(name => {
    const inside = name.startsWith('.') ? relative(src, normalize(join(src, dirname(file), name))) : name;
    const local = name.startsWith('.');
    return { file, room: roomOf(file), target: local ? roomOf(inside) : packageOf(name) };
  });
});

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

test('every room is on a floor', () => {
  expect([...new Set(files.map(roomOf))].filter(room => floorOf(room) === -1)).toEqual([]);
});

test('imports point down only', () => {
  const wrong = imports.filter(({ room, target }) => {
    return target !== room && floorOf(target) !== -1 && floorOf(target) >= floorOf(room);
  });
  expect(wrong).toEqual([]);
});

test('only the two upper floors know that they run in a browser extension', () => {
  const extensionOnly = ['webextension-polyfill', 'idb', 'preact', '@preact/signals'];
  const wrong = imports.filter(({ room, target }) => floorOf(room) < 3 && extensionOnly.includes(target));
  expect(wrong).toEqual([]);
  const callers = files.filter(file => {
    return (
      floorOf(roomOf(file)) < 3 &&
      /\b(?:browser|chrome)\.[a-z]+\./i.test(readFileSync(join(src, file), 'utf8'))
    );
  });
  expect(callers).toEqual([]);
});

test('content scripts bring no library and no directory along', () => {
  const reached = new Set<string>();
  const walk = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, type, name] of text.matchAll(/import (type )?[^;]*?from '([^']+)'/g)) {
      if (type) continue;
      expect(name, `${file} runs in every page of a vendor`).toMatch(/^\./);
      walk(normalize(join(dirname(file), name!)));
    }
  };
  for (const entry of ['index', 'read-page', 'notice']) walk(`content/${entry}.ts`);
  expect([...reached].filter(file => /^vendors\/(?!vocabulary|vendor|fingerprints)/.test(file))).toEqual([]);
});
