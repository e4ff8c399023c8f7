import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const languages = readdirSync('public/_locales');
const described = readdirSync('store/texts').map(file => file.replace(/\.txt$/, ''));

/** The narrowest of the three stores decides. */
const limits = { name: 45, summary: 132, descriptionFrom: 250, descriptionTo: 10_000 };

test('every language of the interface has its store text, and no other', () => {
  expect(described.sort()).toEqual([...languages].sort());
});

const english = read('en');

function read(language: string) {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  const description = readFileSync(`store/texts/${language}.txt`, 'utf8').trim();
  return { name: messages.extName.message, summary: messages.extDescription.message, description };
}

test.each(languages)('%s keeps to the limits of Chrome, Edge and Firefox', language => {
  const { name, summary, description } = read(language);
  expect(name.length).toBeLessThanOrEqual(limits.name);
  expect(summary.length).toBeLessThanOrEqual(limits.summary);
  expect(description.length).toBeGreaterThanOrEqual(limits.descriptionFrom);
  expect(description.length).toBeLessThanOrEqual(limits.descriptionTo);
});

test.each(languages.filter(language => language !== 'en'))('%s says the same as English', language => {
  const { description } = read(language);
  const shape = (text: string) =>
    text.split('\n').map(line => (line.startsWith('• ') ? '•' : line && 'line'));
  expect(shape(description)).toEqual(shape(english.description));
  expect(description).toContain(howMany(english.description));
  for (const line of description.split('\n').filter(Boolean)) expect(english.description).not.toContain(line);
});

/** The number of systems, as a text tells it. */
const howMany = (text: string) => /\b\d{3}\b/.exec(text)?.[0];

test('the texts and the README tell about how many systems there are', () => {
  const there = readdirSync('src/vendors/catalog').filter(file => /^[\w-]+\.ts$/.test(file)).length;
  const told = howMany(english.description);
  expect(Math.abs(Number(told) - there)).toBeLessThan(there / 20);
  expect(readFileSync('README.md', 'utf8')).toContain(`About ${told} application systems`);
});

test('the pictures have the size that the stores want', () => {
  const pictures = readdirSync('store/pictures');
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const picture of pictures) {
    const header = readFileSync(`store/pictures/${picture}`).subarray(0, 24);
    expect([picture, header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([picture, 1280, 800]);
  }
});
