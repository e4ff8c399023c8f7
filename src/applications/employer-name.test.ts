import { expect, test } from 'vitest';
import { sameName } from './employer-name.ts';

test.each([
  ['globex', 'Globex Corporation'],
  ['globexinc', 'Globex'],
  ['globexcareers', 'Globex'],
  ['globex1', 'Globex'],
  ['nestle', 'Nestlé'],
  ['mueller', 'Müller'],
  ['muller', 'Müller GmbH'],
  ['strasse', 'Straße'],
  ['oresund', 'Øresund'],
  ['oeresund', 'Øresund'],
  ['lodz', 'Łódź'],
  ['johnsonandjohnson', 'Johnson & Johnson'],
  ['att', 'AT&T'],
  ['company', 'The Company'],
  ['ＡＢＣ', 'ABC'],
  ['株式会社山田', '山田'],
  ['Acme', 'ACME, Inc.'],
  ['globex', 'Globex Field Services'],
  ['globexfield', 'Globex Field Services'],
])('%s and %s are one employer', (a, b) => {
  expect(sameName(a, b)).toBe(true);
  expect(sameName(b, a)).toBe(true);
});

test.each([
  ['Al', 'Aldi'],
  ['Meta', 'Metallbau Huber'],
  ['SAP', 'Sapient'],
  ['bahn', 'Deutsche Bahn'],
  ['globexfi', 'Globex Field Services'],
  ['株式会社山田', '株式会社山田電機'],
])('%s and %s may be one', (a, b) => {
  expect(sameName(a, b)).toBeNull();
  expect(sameName(b, a)).toBeNull();
});

test.each([
  ['Acme', 'Globex'],
  ['Stadt Köln', 'Stadt Bonn'],
  ['Müller', 'Miller'],
])('%s and %s are two', (a, b) => expect(sameName(a, b)).toBe(false));

test('what is asked for again and again is told as before', () => {
  for (let n = 0; n < 5_000; n++) sameName(`Employer ${n}`, 'Globex');
  expect(sameName('globex', 'Globex Corporation')).toBe(true);
});
